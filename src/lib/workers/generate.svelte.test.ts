import { describe, expect, it } from 'vitest';
import { Cancelled, startGeneration, type GenerateInput, type Stage } from './generate.ts';

const input: GenerateInput = {
	text: 'The Union of Harbours was founded in Baku on 4 May 1993. Its members signed the charter in Baku on 9 May 1994.',
	format: 'text',
	meta: { title: 'Harbours' }
};

describe('a generation', () => {
	it('answers from a worker with the document, its candidates and their proofs', async () => {
		const stages: Stage[] = [];
		const { document, deck } = await startGeneration(input, (stage) => stages.push(stage)).done;
		expect(document).toMatchObject({ text: input.text, title: 'Harbours' });
		expect(deck.notes.length).toBeGreaterThan(0);
		for (const { evidence } of deck.notes)
			for (const { start, end, quote } of evidence)
				expect(document.text.slice(start, end)).toBe(quote);
		expect(stages).toEqual(['reading', 'asking']);
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
