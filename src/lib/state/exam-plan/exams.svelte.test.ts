import { afterEach, describe, expect, it } from 'vitest';
import { deck, note, study } from '../../../../tests/store/fixture.ts';
import { isoOfDay, type PartDraft } from '#lib/core/schedule/exam-day/draft.ts';
import { studyTime, type StudyDay } from '#lib/core/schedule/day.ts';
import type { ExamId } from '#lib/core/schedule/plan/exam.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store } from '#lib/store/api.ts';
import { App } from '../app.svelte.ts';
import { Library } from '../library.svelte.ts';
import { narrowed } from '../study/narrow.ts';
import { examDay } from './day.ts';
import { ExamsPage } from './exams-page.svelte.ts';

const begin = Date.UTC(2026, 2, 2, 12);
const patiently = { timeout: 15_000 };
const timeOn = (n: number) => studyTime(begin + n * 86_400_000, 0);

let stores: Store[] = [];
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
});

/** Sixty cards for an exam and five beside it, none of them met yet. */
async function library() {
	const clock = { at: begin, now: () => clock.at, offsetMinutes: () => 0 };
	const app = new App(async () => {
		const name = `exams-${crypto.randomUUID()}`;
		const opened = await openStore({ name, now: () => timeOn(0).at });
		if (opened.result !== 'ready') throw new Error(opened.result);
		stores.push(opened.store);
		return opened;
	}, clock);
	await app.start();
	const store = await app.store;
	const notes = (count: number, name: string) =>
		Array.from({ length: count }, (_, i) => note(`${name}${i}`));
	await store.addDeck(deck('asked', notes(60, 'a')));
	await store.addDeck(deck('beside', notes(5, 'b')));
	return { app, store, clock };
}

const asked: PartDraft = { kind: 'deck', key: 'asked', weight: '1' };

async function makeExam(app: App, parts = [asked]) {
	const page = new ExamsPage(app);
	await page.open();
	page.begin();
	page.change({
		name: 'History',
		date: isoOfDay((timeOn(0).day + 10) as StudyDay),
		parts,
		minutesPerDay: '20'
	});
	expect(await page.save()).toBe(true);
	await expect.poll(() => page.kept, patiently).toBeDefined();
	await expect.poll(() => page.isWorking).toBe(false);
	return page;
}

/** What home counts of today: in all, and by deck. */
async function todays(app: App) {
	const home = new Library(app, '/');
	const stop = home.open();
	await expect.poll(() => home.total, patiently).toBeDefined();
	stop();
	await (await app.store).damagedDrafts(); // what home reads last
	const of = (id: string) =>
		home.rows?.find(({ deck }) => deck.id === (id as string))?.work.counts.fresh;
	return { asked: of('asked'), beside: of('beside'), total: home.total?.counts.fresh, home };
}

describe('an exam', () => {
	it('asks of its scope what its plan lists, leaves other decks alone, and gives all back when it is deleted', async () => {
		const { app, store } = await library();
		expect(await todays(app)).toMatchObject({ asked: 20, beside: 5 });
		const page = await makeExam(app);
		const listed = page.kept?.list.cards.length;
		expect(listed).toBeGreaterThan(22);
		expect(await todays(app)).toMatchObject({
			asked: listed,
			beside: 5,
			total: (listed ?? 0) + 5
		});
		const [exam] = page.exams;
		if (exam) await page.remove(exam);
		expect(await todays(app)).toMatchObject({ asked: 20, beside: 5 });
		await app.toast.takeBack();
		expect(await store.exams()).toEqual([exam]);
		expect(await todays(app)).toMatchObject({ asked: listed });
		page.close();
	});

	it('takes answers of today from the list, and plans the next day from what happened', async () => {
		const { app, store, clock } = await library();
		const page = await makeExam(app);
		const cards = page.kept?.list.cards ?? [];
		const names = cards.slice(0, 3).map((id) => id.slice(0, id.lastIndexOf('/')));
		for (const name of names) await study(store, name, 4, timeOn(0));
		expect(await todays(app)).toMatchObject({ asked: cards.length - 3 });
		clock.at = begin + 86_400_000;
		const { asked } = await todays(app);
		expect(asked).toBeGreaterThan(0);
		const next = (await store.examPlan()) as {
			day: number;
			list: { cards: string[] };
			plannedOn: number;
		};
		expect(next).toMatchObject({ day: timeOn(1).day, plannedOn: timeOn(0).day });
		expect(next.list.cards).not.toEqual(cards);
		page.close();
	});

	it('leaves the plain schedule where nothing is planned yet, and when its day has come', async () => {
		const { app, store, clock } = await library();
		const page = await makeExam(app);
		await store.keepExamPlan({ day: 'of another version' });
		const { asked, home } = await todays(app);
		expect(asked).toBe(20);
		expect(home.hasExams).toBe(true);
		clock.at = begin + 10 * 86_400_000;
		expect(await todays(app)).toMatchObject({ asked: 20, beside: 5 });
		page.close();
	});

	it('asks tagged cards by its plan alone, and the others of their deck by its rules', async () => {
		const { app, store } = await library();
		const notes = Array.from({ length: 30 }, (_, i) =>
			note(`t${i}`, { tags: i < 25 ? ['wars'] : [] })
		);
		await store.addDeck(deck('mixed', notes));
		const page = await makeExam(app, [{ kind: 'tag', key: 'wars', weight: '1' }]);
		expect(page.kept?.scope).toMatchObject({ decks: [], tagged: { length: 25 } });
		const { home } = await todays(app);
		const mixed = home.rows?.find(({ deck }) => deck.title === 'Deck mixed');
		expect(mixed?.work.counts.fresh).toBe((page.kept?.list.cards.length ?? 0) + 5);
		page.close();
	});

	it('says once a day that the plain schedule serves while nothing is planned', async () => {
		const { app, store } = await library();
		const page = await makeExam(app);
		await store.keepExamPlan(undefined);
		const day = await examDay(store, timeOn(0).day);
		expect(day?.isPlain).toBe(true);
		app.toast.close();
		day?.tell(app);
		expect(app.toast.text).toMatch('plain schedule');
		app.toast.close();
		day?.tell(app);
		expect(app.toast.text).toBeUndefined();
		page.close();
	});

	it('is not kept as long as something is wrong with it, and says what', async () => {
		const { app, store } = await library();
		const page = new ExamsPage(app);
		await page.open();
		page.begin();
		page.change({ name: 'History', minutesPerDay: '0' });
		expect(page.problems).toEqual([]);
		expect(await page.save()).toBe(false);
		expect(page.problems).toEqual(['date', 'parts', 'minutesPerDay']);
		expect(await store.exams()).toEqual([]);
		page.discard();
		expect(page.draft).toBeUndefined();
	});

	it('goes on as it was typed after it was left, until it is dropped or saved', async () => {
		const { app } = await library();
		const page = new ExamsPage(app);
		await page.open();
		page.begin();
		expect(page.putAside()).toBe(false);
		page.begin();
		page.change({ name: 'Hist' });
		expect(page.putAside()).toBe(true);
		const later = new ExamsPage(app);
		await later.open();
		later.begin();
		expect([later.draft?.name, later.isEarlier]).toEqual(['Hist', true]);
		later.startAnew();
		expect([later.draft?.name, later.isEarlier]).toEqual(['', false]);
		later.putAside();
		later.begin();
		expect(later.isEarlier).toBe(false);
	});

	it('can have its planning ended, and planned later', async () => {
		const { app } = await library();
		const page = await makeExam(app);
		const work = page.plan();
		await expect.poll(() => page.isWorking).toBe(true);
		page.cancel();
		await work;
		expect(page.isWorking).toBe(false);
		await page.plan();
		expect(page.kept).toBeDefined();
	});

	it('names its cards for a session of them alone', async () => {
		const { app, store } = await library();
		const page = await makeExam(app);
		const [exam] = page.exams;
		if (!exam) throw new Error('no exam');
		const found = await narrowed(store, { exam: exam.id }, timeOn(0), 4);
		expect(found?.cards.size).toBe(60);
		const none = await narrowed(store, { exam: 'gone' as ExamId }, timeOn(0), 4);
		expect(none?.cards.size).toBe(0);
		page.close();
	});
});
