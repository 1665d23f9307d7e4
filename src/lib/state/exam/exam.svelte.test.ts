import { afterEach, describe, expect, it } from 'vitest';
import { deck, deckId, note } from '../../../../tests/store/fixture.ts';
import { questionsOf, type PaperId } from '#lib/core/exam/paper.ts';
import { responseTo, type Conditions } from '#lib/core/exam/sitting.ts';
import type { Store } from '#lib/store/api.ts';
import { openStore } from '#lib/store/open.ts';
import { App } from '../app.svelte.ts';
import { NewPaper } from './new-paper.svelte.ts';
import { Papers } from './papers.svelte.ts';
import { ResultPage } from './result.svelte.ts';
import { Sit } from './sit.svelte.ts';

const begin = Date.UTC(2026, 2, 2, 12);
const cities = ['Baku', 'Ganja', 'Sheki', 'Lahore', 'Multan', 'Quetta'];
const notes = cities.map((answer, i) =>
	note(`n${i}`, { answer, distractors: cities.filter((city) => city !== answer).slice(0, 3) })
);

let stores: Store[] = [];
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
});

/** A clock that can be moved, and tabs on one database. */
function device() {
	const name = `exam-test-${crypto.randomUUID()}`;
	const time = { now: begin };
	const clock = { now: () => time.now, offsetMinutes: () => 0 };
	const tab = async () => {
		const app = new App(async () => {
			const opened = await openStore({ name, now: clock.now });
			if (opened.result !== 'ready') throw new Error(opened.result);
			stores.push(opened.store);
			return opened;
		}, clock);
		await app.start();
		return app;
	};
	return { tab, wait: (seconds: number) => (time.now += seconds * 1000) };
}

/** A paper of six questions under UPSC's marks, in 120 minutes. */
async function paper(app: App): Promise<PaperId> {
	await (await app.store).addDeck(deck('d', notes));
	const form = new NewPaper(app, [], deckId('d'));
	await form.open();
	form.choose('upsc-gs');
	expect(form.found).toEqual([6]);
	expect(await form.make()).toBeUndefined();
	expect(form.short).toMatchObject([{ wanted: 100, found: 6 }]);
	const id = await form.make(true);
	if (!id) throw new Error('no paper');
	return id;
}

async function begun(conditions: Conditions = 'exam') {
	const { tab, wait } = device();
	const app = await tab();
	const screen = new Papers(app, await paper(app));
	await screen.open();
	const id = await screen.begin(conditions, true);
	if (!id) throw new Error('not begun');
	const sit = new Sit(app, id);
	await sit.open();
	return { app, tab, wait, id, sit };
}

/** Answers so many questions rightly, the next wrongly, and leaves the rest. */
async function answer(sit: Sit, right: number, wrong: number) {
	for (const { item, index } of sit.questions.slice(0, right + wrong)) {
		const other = item.options.find((option) => option !== item.note.answer) ?? '';
		const answered = index < right ? item.note.answer : other;
		await sit.go(index);
		await sit.do({ type: 'answer', item: item.card, answered });
	}
}

describe('a sitting on the screen', () => {
	it('is the same in two tabs, whichever of them does what', async () => {
		const { tab, id, sit } = await begun();
		const other = new Sit(await tab(), id);
		await other.open();
		const unwatch = [sit.watch(), other.watch()];
		const [first, second] = sit.questions.map(({ item }) => item.card);
		if (!first || !second) throw new Error('no questions');
		await Promise.all([
			sit.do({ type: 'answer', item: first, answered: 'Baku' }),
			other.do({ type: 'answer', item: second, answered: 'Ganja' })
		]);
		const answers = ({ sat }: Sit) =>
			sat && [first, second].map((card) => responseTo(sat, card).answered);
		await expect.poll(() => answers(sit)).toEqual(['Baku', 'Ganja']);
		await expect.poll(() => answers(other)).toEqual(['Baku', 'Ganja']);
		await other.handIn('person');
		await expect.poll(() => sit.isOver).toBe(true);
		for (const stop of unwatch) stop();
	});

	it('keeps the newest of what is typed fast, before it is handed in', async () => {
		const { app, id, sit } = await begun();
		const item = sit.questions[0]?.item;
		if (!item) throw new Error('no question');
		for (const typed of ['B', 'Ba', 'Bak', 'Baku']) sit.write(item.card, typed);
		await sit.handIn('person');
		const again = new Sit(app, id);
		await again.open();
		expect(again.sat && responseTo(again.sat, item.card).answered).toBe('Baku');
		expect(again.isOver).toBe(true);
	});

	it('tells when time grows short, and hands itself in at its end', async () => {
		const { wait, sit } = await begun();
		const told: (number | undefined)[] = [];
		for (const minutes of [59, 1, 50, 5, 4, 0.9]) {
			wait(minutes * 60);
			sit.tick();
			told.push(sit.told);
		}
		expect(told).toEqual([undefined, 60, 10, 5, 1, 1]);
		wait(10);
		sit.tick();
		await expect.poll(() => sit.isOver).toBe(true);
		expect(sit.sat?.submitted).toEqual({ by: 'clock', at: begin + 120 * 60_000 });
	});

	it('stops its clock in practice alone', async () => {
		const { wait, sit } = await begun('practice');
		await sit.do({ type: 'pause' });
		wait(3600);
		sit.tick();
		expect([sit.isPaused, sit.leftMs]).toEqual([true, 120 * 60_000]);
		const exam = await begun();
		await exam.sit.do({ type: 'pause' });
		expect(exam.sit.isPaused).toBe(false);
	});
});

describe('the result of a paper', () => {
	it('sends what was answered once, a guess as forgotten, and takes it back', async () => {
		const { app, id, sit } = await begun();
		await answer(sit, 3, 1);
		const guessed = sit.questions[0]?.item.card;
		if (!guessed) throw new Error('no question');
		await sit.do({ type: 'sure', item: guessed, certainty: 1 });
		await sit.handIn('person');
		const before = await (await app.store).allCards();

		const result = new ResultPage(app, id);
		await result.open();
		// 3 × 2 − 2/3
		expect(result.result?.total.marks.toFraction()).toBe('16/3');
		expect(result.isSent).toBe(true);
		const store = await app.store;
		const stabilityOf = async (card: typeof guessed) => {
			const state = (await store.cards([card])).get(card)?.state;
			return state && state.phase !== 'new' ? state.stability : 0;
		};
		const known = sit.questions[1]?.item.card ?? guessed;
		expect(await stabilityOf(guessed)).toBeLessThan(await stabilityOf(known));

		const again = new ResultPage(app, id);
		await again.open();
		expect((await store.eventsOf(guessed)).filter(({ type }) => type === 'grade')).toHaveLength(1);
		await again.takeBack();
		expect(await store.allCards()).toEqual(before);
		const third = new ResultPage(app, id);
		await third.open();
		expect(third.isSent).toBe(false);
	});

	it('leaves a card alone that was answered after the paper', async () => {
		const { app, wait, id, sit } = await begun();
		await answer(sit, 2, 0);
		await sit.handIn('person');
		const first = new ResultPage(app, id);
		await first.open();
		await first.takeBack();
		const store = await app.store;
		wait(600);
		const other = new Papers(app, first.paper?.id);
		const next = await other.begin('exam', true);
		if (!next) throw new Error('not begun');
		const later = new Sit(app, next);
		await later.open();
		await answer(later, 1, 0);
		await later.handIn('person');
		await new ResultPage(app, next).open();
		await first.send();
		const counts = await Promise.all(
			sit.questions
				.slice(0, 2)
				.map(async ({ item }) =>
					(await store.eventsOf(item.card)).filter((e) => e.type === 'grade')
				)
		);
		// The first card: sent, taken back, answered in the later paper. The second: sent again.
		expect(counts.map((events) => events.length)).toEqual([2, 2]);
	});

	it('is handed in by the clock where nobody came back in time', async () => {
		const { app, wait, id, sit } = await begun();
		await answer(sit, 1, 0);
		wait(3 * 3600);
		const result = new ResultPage(app, id);
		await result.open();
		expect(result.sat?.submitted).toMatchObject({ by: 'clock', at: begin + 120 * 60_000 });
		expect(result.result?.total).toMatchObject({ right: 1, attempted: 1 });
	});
});

describe('a new paper', () => {
	it('asks no more at first than there is; an examination keeps its shape', async () => {
		const app = await device().tab();
		await (await app.store).addDeck(deck('d', notes));
		const form = new NewPaper(app);
		await form.open();
		expect(form.sections.map(({ count }) => count)).toEqual([6]);
		form.choose('upsc-gs');
		expect(form.sections.map(({ count }) => count)).toEqual([100]);
		form.choose('own');
		expect(form.sections.map(({ count }) => count)).toEqual([6]);
	});

	it('of chosen cards asks them in their order', async () => {
		const { tab } = device();
		const app = await tab();
		const store = await app.store;
		await store.addDeck(deck('d', notes));
		const cards = (await store.allCards()).map(({ id }) => id).reverse();
		const form = new NewPaper(app, cards.slice(0, 3));
		await form.open();
		const id = await form.make();
		const kept = id && (await store.paper(id));
		expect(kept && questionsOf(kept.paper).map(({ item }) => item.card)).toEqual(cards.slice(0, 3));
	});

	it('with marks that cannot be is not made', async () => {
		const { tab } = device();
		const app = await tab();
		await (await app.store).addDeck(deck('d', notes));
		const form = new NewPaper(app);
		await form.open();
		form.choose('own');
		form.own.wrong = '2';
		expect(await form.make(true)).toBeUndefined();
		expect(form.problem).toBe('marks');
	});
});
