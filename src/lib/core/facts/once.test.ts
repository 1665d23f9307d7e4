import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { contextsOf, type Context } from './context.ts';
import { oncePerPart, oncePerReading, oncePerSentence } from './once.ts';

const contexts = contextsOf(
	readDocument(readText('The mill was opened in 1930. It was closed in 1950.'))
);
const [first, second] = contexts as [Context, Context];
/** The same sentence with other clauses, as frames are given it. */
const again: Context = { ...first, sentence: { ...first.sentence, clauses: [] } };

describe('once', () => {
	it('works once for a reading', () => {
		let worked = 0;
		const count = oncePerReading(() => (worked += 1));
		expect([first, second].map(({ reading }) => count(reading))).toEqual([1, 1]);
	});

	it('works once for a sentence, whichever clauses are read of it', () => {
		const said: number[] = [];
		const start = oncePerSentence(({ sentence }) => said.push(sentence.start));
		expect([first, again, first].map(start)).toEqual([1, 1, 1]);
		expect(start(second)).toBe(2);
	});

	it('works once for a part, and anew where another sentence speaks of it', () => {
		let worked = 0;
		const part = { start: 0 };
		const count = oncePerPart<typeof part, number>(() => (worked += 1));
		expect([first, again].map((context) => count(part, context))).toEqual([1, 1]);
		expect(count(part, second)).toBe(2);
		expect(count(part, { ...second, published: { precision: 'year', year: 1960 } })).toBe(3);
	});
});
