import { describe, expect, it } from 'vitest';
import type { Survey } from '#lib/core/deck/survey.ts';
import { readText } from '#lib/core/document/read.ts';
import { ownCard, trimmed } from './own-card.ts';

const document = readText(
	'The union was founded in Baku. Its charter was signed on 9 May 1994 by [four] states.\n\nIt grew.'
);
const at = (words: string) => {
	const start = document.text.indexOf(words);
	return { start, end: start + words.length };
};
const sentence = at('Its charter was signed on 9 May 1994 by [four] states.');
const survey: Survey = {
	facts: [],
	conflicts: [],
	details: [{ ...at('9 May 1994'), kind: 'date', paragraph: 1, answer: '9 May 1994', sentence }],
	stems: [],
	undated: 0
};

describe('a card that begins with words of the text', () => {
	it('is the sentence without them, with the passage as its proof', () => {
		const card = ownCard(document, at('9 May 1994'), survey, []);
		expect(card).toMatchObject({
			type: 'cloze',
			kind: 'date',
			tier: 'manual',
			question: 'Its charter was signed on [9 May 1994] by \\[four\\] states.',
			evidence: [{ ...sentence, paragraph: 1, source: document.id }]
		});
		expect(card?.evidence[0]?.quote).toBe('Its charter was signed on 9 May 1994 by [four] states.');
	});

	it('takes the stem of a question that was dropped there, and one of a candidate before that', () => {
		const stem = { ...sentence, stem: 'When was it signed?', answer: '9 May 1994' };
		const proposed = ownCard(document, at('9 May 1994'), { ...survey, stems: [stem] }, []);
		expect(proposed).toMatchObject({ type: 'basic', question: stem.stem, answer: '9 May 1994' });
		const candidate = { ...proposed, question: 'When was the charter signed?' } as NonNullable<
			typeof proposed
		>;
		const asked = ownCard(document, at('9 May 1994'), { ...survey, stems: [stem] }, [candidate]);
		expect(asked?.question).toBe(candidate.question);
		expect(asked?.id).not.toBe(candidate.id);
	});

	it('finds the sentence by itself where nothing was found in it', () => {
		expect(ownCard(document, at('Baku'), undefined, [])?.question).toBe(
			'The union was founded in [Baku].'
		);
	});

	it('never begins with nothing', () => {
		expect(ownCard(document, { start: 3, end: 4 }, survey, [])).toBeUndefined();
		expect(ownCard(document, { start: 9_000, end: 9_001 }, survey, [])).toBeUndefined();
	});

	it('leaves white space and commas around a selection out', () => {
		const text = ' (Baku, ';
		expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start: 2, end: 6 });
	});
});
