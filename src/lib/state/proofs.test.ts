import { describe, expect, it } from 'vitest';
import type { Document } from '#lib/core/document/document.ts';
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
const opened = { id: 'd1', text, title: 'on the Pact', blocks: [] };

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

	it('reaches to the ends of a text without blank lines', () => {
		expect(passageIn('one two three', { start: 4, end: 7 })).toEqual({
			before: 'one ',
			marked: 'two',
			after: ' three'
		});
	});
});
