import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from '../../../../tests/arbitraries/query.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import type { Query } from './query.ts';

const read = (text: string): Query => {
	const parsed = parseQuery(text);
	if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
	return parsed.query;
};
const problemIn = (text: string) => {
	const parsed = parseQuery(text);
	return 'problem' in parsed ? parsed.problem : undefined;
};
const text = (...pattern: string[]): Query => ({ type: 'text', pattern });

describe('a search', () => {
	it('is read as it was printed', () => {
		fc.assert(
			fc.property(query, (query) => {
				expect(read(printQuery(query))).toEqual(query);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	it('is never a reason to throw, and what is wrong with it stands within it', () => {
		const pieces = fc.constantFrom(
			...['(', ')', '-', '"', '*', '\\', ':', ' ', 'or', 'and', 'is:', 'prop:', 'rated:', 'deck:'],
			...['due', 'lapses', '>', '=', '7', '٧', '”', 'Baku', 'قرا', '\ud800', '\n']
		);
		const any = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))).map((all) => all.join(''));
		fc.assert(
			fc.property(any, (written) => {
				const problem = problemIn(written);
				if (!problem) return;
				expect(problem.start).toBeGreaterThanOrEqual(0);
				expect(problem.end).toBeGreaterThan(problem.start);
				expect(problem.end).toBeLessThanOrEqual(written.length);
			}),
			{ seed: 2, numRuns: 1000 }
		);
	});

	it('may be as deep as somebody leans on a key, and is refused', () => {
		for (const sign of ['(', '-', '-(', '(-'])
			expect(problemIn(`${sign.repeat(20_000)}x`)?.code).toMatch(/too-deep|unclosed-bracket/);
	});

	it('asks for all words side by side, and `or` binds less', () => {
		expect(read('a b or -c d')).toEqual({
			type: 'or',
			of: [
				{ type: 'and', of: [text('a'), text('b')] },
				{ type: 'and', of: [{ type: 'not', of: text('c') }, text('d')] }
			]
		});
		expect(read('a (b OR c)')).toEqual({
			type: 'and',
			of: [text('a'), { type: 'or', of: [text('b'), text('c')] }]
		});
	});

	it.each([
		['“treaty of peace”', text('treaty of peace')],
		['"or"', text('or')],
		['12:30', text('12:30')],
		['as-of', text('as-of')],
		['\\-5', text('-5')],
		['Baku - Tbilisi', { type: 'and', of: [text('Baku'), text('-'), text('Tbilisi')] }],
		['Az**n*', text('Az', 'n', '')],
		['3\\*4', text('3*4')],
		['deck:"Past: wars"', { type: 'field', field: 'deck', pattern: ['Past: wars'] }],
		['deck:Past::wars', { type: 'field', field: 'deck', pattern: ['Past::wars'] }],
		['TAG:*', { type: 'field', field: 'tag', pattern: ['', ''] }],
		['kind:p*', { type: 'field', field: 'kind', pattern: ['p', ''] }],
		['flag:1', { type: 'field', field: 'flag', pattern: ['red'] }],
		['is:Due', { type: 'state', state: 'due' }],
		['prop:stability>=30', { type: 'prop', prop: 'stability', comparison: '>=', value: 30 }],
		['prop:due=-1', { type: 'prop', prop: 'due', comparison: '=', value: -1 }],
		[
			'prop:retrievability<۹۰٪',
			{ type: 'prop', prop: 'retrievability', comparison: '<', value: 0.9 }
		],
		['rated:۷:1', { type: 'rated', days: 7, grade: 1 }],
		['', { type: 'everything' }],
		['""', { type: 'everything' }]
	] as const)('reads %s', (written, means) => {
		expect(read(written)).toEqual(means);
	});

	it.each([
		['a dek:x', { code: 'unknown-name', name: 'dek', suggestion: 'deck', start: 2, end: 7 }],
		['https://x', { code: 'unknown-name', name: 'https' }],
		['is:suspnded', { code: 'unknown-value', name: 'is', suggestion: 'suspended' }],
		['is:xyzzy', { code: 'unknown-value', value: 'xyzzy' }],
		['kind:places', { code: 'unknown-value', suggestion: 'place' }],
		['type:clozed', { code: 'unknown-value', suggestion: 'cloze' }],
		['prop:ease>2', { code: 'unknown-value', name: 'prop', value: 'ease' }],
		['prop:lapses', { code: 'no-comparison', value: 'lapses' }],
		['prop:lapses>many', { code: 'no-number', value: 'many' }],
		['prop:lapses>', { code: 'no-number', value: '' }],
		['prop:lapses<>2', { code: 'no-number', value: '>2' }],
		['added:0', { code: 'no-number', name: 'added', value: '0' }],
		['rated:1.5', { code: 'no-number', name: 'rated', value: '1.5' }],
		['rated:7:5', { code: 'no-grade', value: '5' }],
		['rated:7:1:1', { code: 'no-grade' }],
		['deck:', { code: 'no-value', name: 'deck' }],
		['deck:""', { code: 'no-value', name: 'deck' }],
		['a "b c', { code: 'unclosed-quote', start: 2, end: 6 }],
		['(a or b', { code: 'unclosed-bracket', start: 0, end: 1 }],
		['a) b', { code: 'unopened-bracket', start: 1, end: 2 }],
		['a ()', { code: 'empty-brackets', start: 2, end: 4 }],
		['a or', { code: 'missing', word: 'or', start: 2, end: 4 }],
		['or a', { code: 'missing', word: 'or', start: 0 }],
		['(a and )', { code: 'missing', word: 'and', start: 3 }],
		['-)', { code: 'missing', word: '-', start: 0 }]
	] as const)('says what is wrong with %s', (written, problem) => {
		expect(problemIn(written)).toMatchObject(problem);
	});
});
