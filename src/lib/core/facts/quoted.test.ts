import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { readModel } from '../language/model/file.ts';
import { factsOf } from './extract.ts';

const model = readModel(readFileSync('static/models/english.bin'));

const flagged = (text: string): boolean[] =>
	factsOf(readDocument(readText(text), model))
		.filter(({ frame }) => frame === 'establish')
		.map(({ flags }) => flags.includes('attributed'));

it('takes the words between marks for somebody’s, and what the paragraph says after them for its own', () => {
	expect(
		flagged('“We are glad to be here,” it added. The Lima Rowing Club was founded in 1921.')
	).toEqual([false]);
	expect(flagged('“We are glad. The Lima Rowing Club was founded in 1921,” it added.')).toEqual([
		true
	]);
});
