import { describe, expect, it } from 'vitest';
import type { Document } from '#lib/core/document/document.ts';
import { readMarkdown, readText } from '#lib/core/document/read.ts';
import { passageIn, proofsOf } from './proofs.ts';

const text = 'A heading\n\nBefore it. The pact was signed in Baku. After it.\n\nThe end.';
const start = text.indexOf('The pact');
const evidence = {
	source: 's1',
	paragraph: 2,
	start,
	end: start + 'The pact was signed in Baku.'.length
};
const note = { question: 'Where was the pact signed?', answer: 'Baku', evidence: [evidence] };
const sources = [{ id: 's1', title: 'On the pact' }];
const opened = { id: 'd1', text, title: 'on the Pact', blocks: readText(text).blocks };

const storeWith = (...documents: Document[]) => ({
	document: (id: string) => Promise.resolve(documents.find((each) => each.id === id)),
	documents: () =>
		Promise.resolve(documents.map((each) => ({ ...each, openedAt: 0 as never, length: 0 })))
});

describe('what proves a note', () => {
	it('is the passage in its paragraph, where the document is here under the same id', async () => {
		const [proof] = await proofsOf(storeWith({ ...opened, id: 's1' }), note, sources);
		expect(proof?.passage).toEqual({
			before: 'Before it. ',
			marked: 'The pact was signed in Baku.',
			after: ' After it.'
		});
	});

	it('is found by the title of the source where the deck has an id of its own', async () => {
		const [proof] = await proofsOf(storeWith(opened), note, sources);
		expect(proof?.passage?.marked).toBe('The pact was signed in Baku.');
	});

	it('is the citation alone where the document was never opened', async () => {
		const [proof] = await proofsOf(storeWith(), note, sources);
		expect(proof).toMatchObject({ source: { title: 'On the pact' }, passage: undefined });
	});

	it('is never other words, when another edition of the text is here', async () => {
		const other = { ...opened, text: `${'x '.repeat(200)}` };
		const [proof] = await proofsOf(storeWith(other), note, sources);
		expect(proof?.passage).toBeUndefined();
	});

	it('is the quotation that the deck itself holds', async () => {
		const quoting = { ...note, evidence: [{ ...evidence, quote: 'signed in Baku' }] };
		const [proof] = await proofsOf(storeWith(), quoting, sources);
		expect(proof?.passage?.marked).toBe('signed in Baku');
	});

	it.each([
		['a text without blank lines', 'One. Two. Three.', readText],
		['lines that end as on Windows', 'Zero.\r\n\r\nOne. Two. Three.\r\n\r\nFour.', readText],
		['front matter', '---\nurl: https://quay.example\n---\nOne. Two. Three.', readMarkdown]
	])('stands in its paragraph and no more: %s', (_, text, read) => {
		const start = text.indexOf('Two.');
		expect(passageIn(read(text), { start, end: start + 4 })).toEqual({
			before: 'One. ',
			marked: 'Two.',
			after: ' Three.'
		});
	});
});
