/** What a fact, a question or a note is about. */
export const noteKinds = [
	'date',
	'leader',
	'agreement',
	'exercise',
	'figure',
	'visit',
	'organisation',
	'place',
	'person',
	'event',
	'term',
	'other'
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How sure the generator is: A frames, B general transforms, C cloze; `manual` was written by a person. */
export const tiers = ['A', 'B', 'C', 'manual'] as const;
export type Tier = (typeof tiers)[number];
