import { describe, expect, it } from 'vitest';
import { Cancelled, startGeneration, type GenerateInput, type Stage } from './generate.ts';

const input: GenerateInput = {
	text: 'The Union of Harbours was founded in Baku on 4 May 1993. Its members signed the charter in Baku on 9 May 1994.',
	format: 'text',
	meta: { title: 'Harbours' },
	untitled: 'Untitled'
};

describe('a generation', () => {
	it('answers from a worker with the document, its candidates and their proofs', async () => {
		const stages: Stage[] = [];
		const { document, deck, readBy } = await startGeneration(input, (stage) => stages.push(stage))
			.done;
		expect(readBy).toBe('model');
		expect(document).toMatchObject({ text: input.text, title: 'Harbours' });
		expect(deck.notes.length).toBeGreaterThan(0);
		for (const { evidence } of deck.notes)
			for (const { start, end, quote } of evidence)
				expect(document.text.slice(start, end)).toBe(quote);
		expect(stages).toEqual(['reading', 'asking']);
	});

	it('names a text without a title by its first words, its source too', async () => {
		const { document, deck } = await startGeneration({ ...input, meta: {} }).done;
		expect(deck.title).toBe('The Union of Harbours was founded in Baku …');
		expect(deck.sources[0]?.title).toBe(deck.title);
		expect(document.title).toBe(deck.title);
	});

	it('says what language the text is in', async () => {
		expect((await startGeneration(input).done).language).toBe('en');
		const text =
			'Der Hafen wurde von der Stadt und dem Land gebaut und ist mit der Bahn verbunden.';
		expect((await startGeneration({ ...input, text }).done).language).toBe('de');
	});

	it('reads Markdown as Markdown', async () => {
		const { document } = await startGeneration({
			...input,
			text: '# Harbours\n\nIt was founded.',
			format: 'markdown'
		}).done;
		expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
	});

	it('ends at once when it is cancelled', async () => {
		const { done, cancel } = startGeneration({ ...input, text: `${input.text}\n\n`.repeat(2000) });
		cancel();
		await expect(done).rejects.toBeInstanceOf(Cancelled);
	});

	it('says what went wrong', async () => {
		const wrong = { ...input, text: undefined } as unknown as GenerateInput;
		await expect(startGeneration(wrong).done).rejects.toBeInstanceOf(Error);
	});
});
