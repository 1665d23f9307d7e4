import type { NoteKind } from '#lib/core/text/kinds.ts';

/** What notes are about. */
export const kinds: Readonly<Record<NoteKind, string>> = {
	date: 'Dates',
	leader: 'Leaders',
	agreement: 'Agreements',
	exercise: 'Exercises',
	figure: 'Figures',
	visit: 'Visits',
	organisation: 'Organisations',
	place: 'Places',
	person: 'People',
	event: 'Events',
	term: 'Terms',
	other: 'Other'
};
