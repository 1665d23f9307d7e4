import { describe, expect, it } from 'vitest';
import { anyScope, type Blueprint } from '#lib/core/exam/blueprint.ts';
import { draw } from '#lib/core/exam/draw.ts';
import { questionsOf, type Paper } from '#lib/core/exam/paper.ts';
import { markings } from '#lib/core/exam/profiles.data.ts';
import { responseTo, sat, type SittingId } from '#lib/core/exam/sitting.ts';
import {
	answer,
	at,
	backupJson,
	contents,
	day,
	deck,
	fileOf,
	firstCard,
	freshStore,
	noon,
	note,
	noteId,
	restored,
	study,
	today
} from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';

const cities = ['Baku', 'Ganja', 'Sheki', 'Lahore'];
const notes = cities.map((answer, i) =>
	note(`n${i}`, { answer, distractors: cities.filter((city) => city !== answer) })
);
const blueprint: Blueprint = {
	title: 'Cities',
	minutes: 10,
	options: 4,
	sections: [{ title: 'One', count: 4, scope: anyScope, marking: markings.third }]
};

async function paperOf(store: Store, seed = 'p'): Promise<Paper> {
	const cards = await store.allCards();
	const candidates = cards.flatMap(({ id, ord, deckId: deck, noteId, state }) => {
		const own = notes.find((one) => one.id === noteId);
		return own ? [{ card: id, ord, deck, note: own, state }] : [];
	});
	return draw(blueprint, candidates, seed).paper;
}

async function library() {
	const store = await freshStore();

	await store.addDeck(deck('d', notes));
	const paper = await paperOf(store);
	return { store, paper, cards: questionsOf(paper).map(({ item }) => item.card) };
}

const exam = { conditions: 'exam', startedAt: noon, isReviewed: true } as const;

async function begun() {
	const { store, paper, cards } = await library();
	await store.savePaper(paper, blueprint);
	return { store, paper, cards, id: await store.beginSitting(paper.id, exam) };
}

describe('papers and sittings', () => {
	it('come back as they were kept', async () => {
		const { store, paper, cards, id } = await begun();
		const [first, second] = cards as [(typeof cards)[0], (typeof cards)[0]];
		await store.tap(id, 0, { type: 'open', item: first }, at(0).at);
		const more = await store.tap(
			id,
			1,
			{ type: 'answer', item: second, answered: 'Baku' },
			at(1).at
		);
		expect(more).toEqual([{ n: 2, at: at(1).at, type: 'answer', item: second, answered: 'Baku' }]);
		expect(await store.paper(paper.id)).toMatchObject({ paper, blueprint });
		expect(await store.papers()).toMatchObject([{ title: 'Cities', questions: 4 }]);
		expect(await store.sittings()).toMatchObject([{ id, paper: paper.id, conditions: 'exam' }]);
		const kept = await store.sitting(id);
		expect(kept).toMatchObject({ sitting: { paper, startedAt: noon }, isReviewed: true });
		expect(kept?.taps.map(({ n }) => n)).toEqual([1, 2]);
	});

	it('take taps of two tabs at once without losing or doubling one', async () => {
		const { store, cards, id } = await begun();
		const deeds = cards.flatMap((item) => [
			{ type: 'open', item } as const,
			{ type: 'answer', item, answered: 'Sheki' } as const
		]);
		await Promise.all(deeds.map((deed) => store.tap(id, 0, deed, at(1).at)));
		const kept = await store.sitting(id);
		expect(kept?.taps.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		if (!kept) return;
		const state = sat(kept.sitting, kept.taps);
		expect(cards.map((card) => responseTo(state, card).answered)).toEqual(cards.map(() => 'Sheki'));
	});

	it('take nothing more once they are handed in', async () => {
		const { store, cards, id } = await begun();
		const [item] = cards;
		if (!item) throw new Error('no card');
		await store.tap(id, 0, { type: 'submit', by: 'person' }, at(1).at);
		const rest = await store.tap(id, 1, { type: 'answer', item, answered: 'Baku' }, at(2).at);
		expect(rest).toEqual([]);
		expect((await store.sitting(id))?.taps).toHaveLength(1);
	});

	it('are gone with what was done in them once the paper is deleted', async () => {
		const { store, paper, cards, id } = await begun();
		await store.tap(id, 0, { type: 'open', item: cards[0]! }, at(0).at);
		await store.deletePaper(paper.id);
		expect(await store.papers()).toEqual([]);
		expect(await store.sittings()).toEqual([]);
		expect(await store.sitting(id)).toBeUndefined();
		expect(await contents(store)).toMatchObject({ taps: [] });
		await expect(store.beginSitting(paper.id, exam)).rejects.toMatchObject({ code: 'missing' });
		await expect(store.tap(id, 0, { type: 'return' }, at(0).at)).rejects.toMatchObject({
			code: 'missing'
		});
	});

	it('go through a backup, and are the same merged in either order', async () => {
		const { store, cards, id } = await begun();
		await store.tap(id, 0, { type: 'open', item: cards[0]! }, at(0).at);
		const other = await freshStore();
		await restored(other, await store.backup());
		expect(await contents(other)).toEqual(await contents(store));
		await store.tap(id, 1, { type: 'answer', item: cards[0]!, answered: 'Baku' }, at(1).at);
		await other.tap(id, 1, { type: 'answer', item: cards[0]!, answered: 'Ganja' }, at(2).at);
		await other.tap(id, 2, { type: 'submit', by: 'person' }, at(3).at);
		const [mine, theirs] = [await store.backup(), await other.backup()];
		await restored(store, theirs);
		await restored(other, mine);
		expect(await contents(other)).toEqual(await contents(store));
		expect((await store.sitting(id))?.taps).toHaveLength(3);
		await store.deleteSitting(id);
		await restored(other, await store.backup());
		await restored(other, mine);
		expect(await other.sittings()).toEqual([]);
		expect(await contents(other)).toMatchObject({ taps: [] });
	});

	it('that are damaged in a backup are left out and named', async () => {
		const { store, cards, id } = await begun();
		await store.tap(id, 0, { type: 'open', item: cards[0]! }, at(0).at);
		const file = (await backupJson(store)) as { taps: { type: string }[] };
		file.taps[0]!.type = 'jump';
		const other = await freshStore();
		const preview = await other.readBackup(fileOf(JSON.stringify(file)));
		expect(preview).toMatchObject({ result: 'readable', leftOut: [{ code: 'left-out' }] });
		if (preview.result === 'readable') await other.restore(preview.backup);
		expect((await other.sitting(id))?.taps).toEqual([]);
	});
});

describe('answers of a paper', () => {
	const answers = async (store: Store) =>
		Promise.all(
			['n0', 'n1', 'n2'].map(async (id, i) => ({
				...answer(await firstCard(store, id), i === 0 ? 1 : 3, at(5)),
				kind: 'mock' as const
			}))
		);
	const seen = async (store: Store) => ({
		cards: await store.allCards(),
		counts: (await store.decks(at(9).at, today)).map(({ counts }) => counts),
		days: await store.dayCounts(day(-9), day(9))
	});

	it('are reviews at once and taken back as one', async () => {
		const { store, id } = await begun();
		const before = await seen(store);
		const { events, stale } = await store.gradeMany(await answers(store), id);
		expect(events).toMatchObject([{ kind: 'mock' }, { kind: 'mock' }, { kind: 'mock' }]);
		expect(stale).toEqual([]);
		expect(await store.dayCounts(today, today)).toMatchObject([{ answers: 3, again: 1 }]);
		expect((await store.sitting(id))?.sent).toEqual({
			id: events[0]?.id,
			isTakenBack: false
		});
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		await store.undo(events[2]!.id, at(6));
		expect(await seen(store)).toEqual(before);
		expect((await store.sitting(id))?.sent).toMatchObject({ isTakenBack: true });
	});

	it('do not count twice, and count again once they were taken back', async () => {
		const { store, id } = await begun();
		const { events } = await store.gradeMany(await answers(store), id);
		expect((await store.gradeMany(await answers(store), id)).events).toEqual([]);
		await store.undo(events[0]!.id, at(6));
		expect((await store.gradeMany(await answers(store), id)).events).toHaveLength(3);
	});

	it('pass over a card that was answered or removed meanwhile', async () => {
		const { store } = await begun();
		const all = await answers(store);
		await study(store, 'n1', 3, at(6));
		await store.deleteNote(noteId('n2'));
		const { events, stale } = await store.gradeMany(all);
		expect(events.map(({ card }) => card)).toEqual([all[0]?.card]);
		expect(stale).toEqual([all[1]?.card, all[2]?.card]);
	});

	it('of a sitting that is gone are refused', async () => {
		const { store } = await library();
		await expect(
			store.gradeMany(await answers(store), 'nowhere' as SittingId)
		).rejects.toMatchObject({ code: 'missing' });
		expect(await store.dayCounts(today, today)).toEqual([]);
	});
});
