import { fold } from '../text/unicode.ts';
import { pieceMatcher } from './pattern.ts';
import type { Comparison, Query, StateName } from './query.ts';
import type { Row } from './row.ts';

export type Matches = (row: Row) => boolean;

/** Makes a search ready to be asked of many cards. */
export function matcher(query: Query): Matches {
	switch (query.type) {
		case 'everything':
			return () => true;
		case 'and': {
			const all = query.of.map(matcher);
			return (row) => all.every((matches) => matches(row));
		}
		case 'or': {
			const any = query.of.map(matcher);
			return (row) => any.some((matches) => matches(row));
		}
		case 'not': {
			const matches = matcher(query.of);
			return (row) => !matches(row);
		}
		case 'text': {
			const { isWithin } = pieceMatcher(query.pattern.map(foldPiece));
			return (row) => isWithin(row.text);
		}
		case 'field': {
			const { field } = query;
			const { isWhole } = pieceMatcher(query.pattern.map(foldPiece));
			const isBelow = field === 'tag' || field === 'deck' ? below(query.pattern) : isWhole;
			return (row) => row.named(field).some((value) => isWhole(value) || isBelow(value));
		}
		case 'state': {
			const isSo = stateTests[query.state];
			return isSo;
		}
		case 'prop': {
			const { prop, value } = query;
			const holds = comparisonTests[query.comparison];
			return (row) => {
				const measured = row.measure(prop);
				return measured !== undefined && holds(measured, value);
			};
		}
		case 'added':
			return (row) => row.addedDaysAgo < query.days;
		case 'introduced':
			return (row) => row.answers.some(({ wasNew, daysAgo }) => wasNew && daysAgo < query.days);
		case 'rated': {
			const { days, grade } = query;
			return (row) =>
				row.answers.some(
					(answer) => answer.daysAgo < days && (grade === undefined || answer.grade === grade)
				);
		}
	}
}

/** Spaces at the ends of a piece count: `"treaty of *"`. */
function foldPiece(piece: string): string {
	const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(piece) ?? [];
	const folded = fold(piece);
	if (folded === '') return before + after === '' ? '' : ' ';
	return `${before && ' '}${folded}${after && ' '}`;
}

/** A tag or deck like `history::wars` stands below `history`. */
const below = (pattern: readonly string[]) =>
	pieceMatcher([...pattern.slice(0, -1), `${pattern.at(-1) ?? ''}::`, ''].map(foldPiece)).isWhole;

const stateTests: Record<StateName, Matches> = {
	due: ({ isDue }) => isDue,
	new: ({ phase }) => phase === 'new',
	learning: ({ phase }) => phase === 'learning' || phase === 'relearning',
	review: ({ phase }) => phase === 'review',
	leech: ({ isLeech }) => isLeech,
	suspended: ({ isSuspended }) => isSuspended,
	buried: ({ isBuried }) => isBuried
};

const comparisonTests: Record<Comparison, (a: number, b: number) => boolean> = {
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'>=': (a, b) => a >= b,
	'>': (a, b) => a > b
};
