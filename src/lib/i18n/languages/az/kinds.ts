import type { NoteKind } from '#lib/core/text/kinds.ts';

/** What notes are about. */
export const kinds: Readonly<Record<NoteKind, string>> = {
	date: 'Tarixlər',
	leader: 'Rəhbərlər',
	agreement: 'Sazişlər',
	exercise: 'Təlimlər',
	figure: 'Rəqəmlər',
	visit: 'Səfərlər',
	organisation: 'Təşkilatlar',
	place: 'Yerlər',
	person: 'Şəxslər',
	event: 'Hadisələr',
	term: 'Terminlər',
	other: 'Digər'
};
