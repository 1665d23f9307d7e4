import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '#lib/core/answer/judge.ts';
import type { CardId, DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import { newState, type Card } from '#lib/core/schedule/card.ts';
import { isTyped, Judging } from './judging.svelte.ts';

const note = (change: Partial<Note>): Note => ({
	id: 'n' as NoteId,
	type: 'typed',
	kind: 'place',
	question: 'Which sea?',
	answer: 'Caspian Sea',
	accept: ['Khazar'],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: [],
	...change
});
const card = (ord = 0): Card => ({
	id: `n/${ord}` as CardId,
	noteId: 'n' as NoteId,
	deckId: 'd' as DeckId,
	ord,
	position: 0,
	state: newState,
	suspended: false
});

/** A judge over one card whose answer the test gives. */
async function judging(
	change: Partial<Note> = {},
	{
		load = () => Promise.resolve<{ judgeAnswer: typeof judgeAnswer } | undefined>({ judgeAnswer })
	} = {}
) {
	const asked = $state({
		card: card() as Card | undefined,
		note: note(change) as Note | undefined,
		answered: undefined as string | undefined,
		isGuess: false
	});
	const judging = new Judging(asked, load);
	await judging.prepare();
	const answer = (text: string | undefined) => {
		asked.answered = text;
		flushSync();
		return [judging.verdict?.result, judging.suggested];
	};
	return { asked, judging, answer };
}

describe('the grade that follows from an answer', () => {
	it.each([
		['Caspian Sea', 'right', 3],
		['khazar', 'right', 3],
		['Caspain Sea', 'nearly', 3],
		['Black Sea', 'wrong', 1],
		['', 'wrong', 1]
	])('to "%s" is of an answer that is %s', async (text, result, grade) => {
		const { answer } = await judging();
		expect(answer(text)).toEqual([result, grade]);
	});

	it('is Good where nothing was written, until the person says otherwise', async () => {
		const { answer } = await judging({ type: 'basic' });
		expect(answer(undefined)).toEqual([undefined, 3]);
	});

	it.each(['choice', 'ordering', 'matching'] as const)(
		'is Again where nothing was taken of what a card offers: %s',
		async (type) => {
			const { answer } = await judging({ type, answer: 'a = 1\nb = 2', distractors: ['c'] });
			expect(answer(undefined)).toEqual([undefined, 1]);
		}
	);

	it('is no better than Hard after a hint or a doubt, and no better than Again where it is wrong', async () => {
		const { asked, judging: judge, answer } = await judging();
		judge.hint();
		expect(answer('Caspian Sea')).toEqual(['right', 2]);
		expect(answer('Black Sea')).toEqual(['wrong', 1]);
		const other = await judging();
		other.asked.isGuess = true;
		expect(other.answer('Caspian Sea')).toEqual(['right', 2]);
		expect(asked.isGuess).toBe(false);
	});

	it('is what the person says against the verdict, for this showing alone', async () => {
		const { asked, judging: judge, answer } = await judging();
		answer('Black Sea');
		judge.overrule(true);
		flushSync();
		expect(judge.suggested).toBe(3);
		judge.overrule(false);
		flushSync();
		expect(judge.suggested).toBe(1);
		judge.overrule(true);
		asked.card = card(1);
		flushSync();
		expect(judge.isOverruled).toBe(false);
		expect(judge.suggested).toBe(1);
	});

	it.each(['Caspian Sea', 'Caspain Sea'])(
		'of a right answer that the person takes back is Again: %s',
		async (text) => {
			const { judging: judge, answer } = await judging();
			answer(text);
			judge.overrule(true);
			flushSync();
			expect(judge.suggested).toBe(1);
		}
	);

	it('to a choice needs no judge', async () => {
		const load = () => Promise.resolve(undefined);
		const { answer } = await judging({ type: 'choice', distractors: ['Black Sea'] }, { load });
		expect(answer('Black Sea')).toEqual([undefined, 1]);
		expect(answer('Khazar')).toEqual([undefined, 3]);
	});

	it('is left to the person where the judge cannot be had, and asked for again later', async () => {
		let isThere = false;
		const load = () => Promise.resolve(isThere ? { judgeAnswer } : undefined);
		const { judging: judge, answer } = await judging({}, { load });
		expect(answer('Black Sea')).toEqual([undefined, 3]);
		await judge.prepare();
		isThere = true;
		await judge.prepare();
		expect(answer('Black Sea')).toEqual(['wrong', 1]);
	});
});

it('a card asks for writing if it is made for it, or the person wants to write', () => {
	const asks = (wants: boolean) =>
		(['basic', 'reversed', 'cloze', 'choice', 'typed', 'ordering', 'matching'] as const).filter(
			(type) => isTyped({ type }, wants)
		);
	expect(asks(false)).toEqual(['typed']);
	expect(asks(true)).toEqual(['basic', 'reversed', 'cloze', 'typed']);
});
