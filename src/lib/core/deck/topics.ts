import type { NoteKind } from '../text/kinds.ts';

/** The topics of a deck that is made here, in the order they stand in. */
export const topics = {
	date: 'Dates',
	visit: 'Visits',
	leader: 'Leaders',
	agreement: 'Agreements',
	exercise: 'Exercises',
	figure: 'Figures',
	organisation: 'Organisations',
	event: 'Events',
	person: 'People',
	place: 'Places',
	term: 'Terms',
	other: 'Other facts'
} as const satisfies Readonly<Record<NoteKind, string>>;

export type MadeTopic = (typeof topics)[NoteKind];
