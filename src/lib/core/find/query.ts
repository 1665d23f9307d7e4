import type { Grade } from '../schedule/card.ts';

/** What is looked for: the words between the stars, at least one; `['Azer', '']` is `Azer*`. */
export type Pattern = readonly string[];

/** What a search can name by its own words. A value is meant whole, so that a part of it needs stars. */
export const fields = ['deck', 'tag', 'kind', 'type', 'source', 'flag', 'id'] as const;
export type Field = (typeof fields)[number];

export const states = ['due', 'new', 'learning', 'review', 'leech', 'suspended', 'buried'] as const;
export type StateName = (typeof states)[number];

/** What is counted or measured of a card: days, except difficulty (1–10) and retrievability (0–1); due from today. */
export const props = [
	'stability',
	'difficulty',
	'retrievability',
	'interval',
	'lapses',
	'reps',
	'due'
] as const;
export type Prop = (typeof props)[number];

/** The longer ones first, as they are read. */
export const comparisons = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Comparison = (typeof comparisons)[number];

/** A search for cards. */
export type Query =
	| { readonly type: 'everything' }
	/** At least two, none of them of the same type. */
	| { readonly type: 'and' | 'or'; readonly of: readonly Query[] }
	| { readonly type: 'not'; readonly of: Query }
	| { readonly type: 'text'; readonly pattern: Pattern }
	| { readonly type: 'field'; readonly field: Field; readonly pattern: Pattern }
	| { readonly type: 'state'; readonly state: StateName }
	| {
			readonly type: 'prop';
			readonly prop: Prop;
			readonly comparison: Comparison;
			readonly value: number;
	  }
	/** Within the last days, today being the first of them. */
	| { readonly type: 'added' | 'introduced'; readonly days: number }
	| { readonly type: 'rated'; readonly days: number; readonly grade?: Grade };

/** All names that can stand before a colon. */
export const names = [...fields, 'is', 'prop', 'added', 'rated', 'introduced'] as const;
export type Name = (typeof names)[number];

export const everything: Query = { type: 'everything' };

/** All of these, or any of them: one alone is itself, and those of the same type are taken in. */
export function join(type: 'and' | 'or', queries: readonly Query[]): Query {
	const of = queries.flatMap((query) => (query.type === type ? query.of : [query]));
	return of.length === 1 && of[0] ? of[0] : of.length === 0 ? everything : { type, of };
}

export const not = (of: Query): Query => ({ type: 'not', of });

/** The value as it is, found whole. */
export const exactly = (field: Field, value: string): Query => ({
	type: 'field',
	field,
	pattern: [value]
});
