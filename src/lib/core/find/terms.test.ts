import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from '../../../../tests/arbitraries/query.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Query } from './query.ts';
import { hasTerm, named, nameIn, namesIn, termsOf, toggled } from './terms.ts';

const read = (text: string): Query => {
	const parsed = parseQuery(text);
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	return parsed.query;
};
const due = read('is:due');

describe('a filter beside the search', () => {
	it.each([
		['', 'is:due'],
		['Baku', 'Baku is:due'],
		['Baku is:due', 'Baku'],
		['is:due', ''],
		['a or b', '(a or b) is:due'],
		['-is:due', '-is:due is:due']
	])('turns %j into %j', (before, after) => {
		expect(printQuery(toggled(read(before), due))).toBe(after);
	});

	it('switched twice leaves the search as it was', () => {
		const plain = query.filter((query) => !hasTerm(query, due) && query.type !== 'everything');
		fc.assert(
			fc.property(plain, (query) => {
				const once = toggled(query, due);
				expect(hasTerm(once, due)).toBe(true);
				expect(termsOf(toggled(once, due))).toEqual(termsOf(query));
			}),
			{ seed: 8 }
		);
	});

	it.each([
		['Baku', 'South', 'Baku deck:South'],
		['deck:East Baku', 'South', 'Baku deck:South'],
		['deck:East', undefined, ''],
		['Baku deck:E*', undefined, 'Baku']
	])('of a deck turns %j into one of %j: %j', (before, name, after) => {
		const narrowed = named(read(before), 'deck', name);
		expect(printQuery(narrowed)).toBe(after);
		expect(nameIn(narrowed, 'deck')).toBe(name);
	});

	it('knows the names that were written, to say which of them there are none of', () => {
		expect(namesIn(read('tag:a (-tag:"b c" or tag:d*) deck:e'), 'tag')).toEqual(['a', 'b c']);
	});
});
