import { printQuery } from './print.ts';
import { everything, exactly, join, type Field, type Query } from './query.ts';

/** What of a search has to hold by itself: the terms of its outermost list. */
export const termsOf = (query: Query): readonly Query[] =>
	query.type === 'and' ? query.of : query.type === 'everything' ? [] : [query];

const isSame = (a: Query, b: Query): boolean => printQuery(a) === printQuery(b);

export const hasTerm = (query: Query, term: Query): boolean =>
	termsOf(query).some((each) => isSame(each, term));

/** The search without that term, or with it if it was not there. */
export const toggled = (query: Query, term: Query): Query =>
	join(
		'and',
		hasTerm(query, term)
			? termsOf(query).filter((each) => !isSame(each, term))
			: [...termsOf(query), term]
	);

/** The name that a search is narrowed to, where it is exactly one. */
export function nameIn(query: Query, field: Field): string | undefined {
	const own = termsOf(query).filter((term) => term.type === 'field' && term.field === field);
	const [term] = own;
	return own.length === 1 && term?.type === 'field' && term.pattern.length === 1
		? term.pattern[0]
		: undefined;
}

/** The search narrowed to that name and no other of its kind; to none where it is undefined. */
export function named(query: Query, field: Field, name: string | undefined): Query {
	const others = termsOf(query).filter((term) => term.type !== 'field' || term.field !== field);
	return others.length === 0 && name === undefined
		? everything
		: join('and', [...others, ...(name === undefined ? [] : [exactly(field, name)])]);
}

/** All names that a search uses of one kind, without stars, wherever they stand in it. */
export function namesIn(query: Query, field: Field): readonly string[] {
	switch (query.type) {
		case 'and':
		case 'or':
			return query.of.flatMap((each) => namesIn(each, field));
		case 'not':
			return namesIn(query.of, field);
		case 'field': {
			const [name, ...more] = query.pattern;
			return query.field === field && name !== undefined && more.length === 0 ? [name] : [];
		}
		default:
			return [];
	}
}
