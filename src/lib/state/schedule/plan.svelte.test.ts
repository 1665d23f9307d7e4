import { afterEach, describe, expect, it } from 'vitest';
import {
	answer,
	deck,
	deckId,
	firstCard,
	note,
	noteId,
	study
} from '../../../../tests/store/fixture.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store } from '#lib/store/api.ts';
import { App } from '../app.svelte.ts';
import { Library } from '../library.svelte.ts';
import { CalendarPage } from './calendar.svelte.ts';
import { CatchUpPage } from './catch-up.svelte.ts';
import { leechesToday } from './leeches-today.ts';
import { LeechesPage } from './leeches.svelte.ts';
import { PresetPage } from './preset.svelte.ts';
import { renewUntil } from './until.ts';

const begin = Date.UTC(2026, 2, 2, 12); // a Monday
const basics = (count: number, name: string) =>
	Array.from({ length: count }, (_, i) => note(`${name}${i}`));
const days = (n: number) => n * 86_400_000;
/** A worker takes a while to start on a busy machine. */
const patiently = { timeout: 10_000 };
const timeOn = (n: number) => studyTime(begin + days(n), 0);

let stores: Store[] = [];
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
});

/** A library whose clock can be moved; the first sixty cards were answered on its first day. */
async function library({ met = 60 } = {}) {
	const clock = { at: begin, now: () => clock.at, offsetMinutes: () => 0 };
	const app = new App(async () => {
		const opened = await openStore({
			name: `plan-${crypto.randomUUID()}`,
			now: () => timeOn(0).at
		});
		if (opened.result !== 'ready') throw new Error(opened.result);
		stores.push(opened.store);
		return opened;
	}, clock);
	await app.start();
	const store = await app.store;
	await store.addDeck(deck('one', basics(40, 'a')));
	await store.addDeck(deck('two', basics(40, 'b')));
	for (let i = 0; i < met; i++) await study(store, `${i % 2 ? 'b' : 'a'}${i >> 1}`, 4, timeOn(0));
	return { app, store, clock };
}
const todays = async (app: App) => {
	const home = new Library(app, '/');
	const stop = home.open();
	await expect.poll(() => home.total, patiently).toBeDefined();
	stop();
	await (await app.store).damagedDrafts(); // what home reads last
	return home;
};
const takeBack = (app: App) => app.toast.takeBack();

describe('rules', () => {
	it('are kept only when they are used, follow in every deck without its own, and are taken back', async () => {
		const { app, store, clock } = await library();
		clock.at = begin + days(1);
		const page = new PresetPage(app, undefined);
		await page.open();
		await expect.poll(() => page.before.found?.length, patiently).toBeGreaterThan(30);
		page.set({ desiredRetention: 0.97, newPerDay: '3' });
		await expect
			.poll(() => page.after.found !== undefined && !page.after.isWorking, patiently)
			.toBe(true);
		const sum = (days: typeof page.after.found) =>
			(days ?? []).reduce((all, { reviews }) => all + reviews, 0);
		expect(sum(page.after.found)).toBeGreaterThan(sum(page.before.found));
		expect(app.settings.preset).toEqual(defaultPreset);
		expect(await page.apply()).toBe(true);
		expect(app.settings.preset).toMatchObject({ desiredRetention: 0.97, newPerDay: 3 });
		expect((await todays(app)).total?.counts.fresh).toBe(6);
		await takeBack(app);
		expect(app.settings.preset).toEqual(defaultPreset);
		expect(page.draft?.newPerDay).toBe('20');
		expect(await store.plan()).toBeUndefined();
		page.close();
	});

	it('that are neither used nor discarded are there again when somebody comes back', async () => {
		const { app } = await library({ met: 0 });
		const opened = async (deck?: string) => {
			const page = new PresetPage(app, deck === undefined ? undefined : deckId(deck));
			await page.open();
			page.close();
			return page;
		};
		(await opened()).set({ newPerDay: '15' });
		expect((await opened('one')).isChanged).toBe(false);
		const again = await opened();
		expect([again.draft?.newPerDay, again.isChanged]).toEqual(['15', true]);
		expect(await again.apply()).toBe(true);
		expect((await opened()).isChanged).toBe(false);
		(await opened()).set({ newPerDay: '16' });
		(await opened()).discard();
		expect((await opened()).draft?.newPerDay).toBe('15');

		const calendar = new CalendarPage(app);
		await calendar.open();
		calendar.setEase(2, 'reduced');
		calendar.close();
		const next = new CalendarPage(app);
		await next.open();
		expect([next.draft?.easyDays[2], next.isChanged]).toEqual(['reduced', true]);
		next.discard();
		next.close();
		await calendar.open();
		expect(calendar.isChanged).toBe(false);
		calendar.close();
	});

	it('of a deck can be without the minutes that the library is limited to', async () => {
		const { app } = await library({ met: 0 });
		await app.settings.setPreset({ ...defaultPreset, minutesPerDay: 2 });
		const page = new PresetPage(app, deckId('one'));
		await page.open();
		expect(page.draft?.minutesPerDay).toBe('2');
		page.set({ minutesPerDay: '' });
		expect([...page.own]).toEqual(['minutesPerDay']);
		expect(await page.apply()).toBe(true);
		expect([page.draft?.minutesPerDay, page.isChanged]).toEqual(['', false]);
		expect([...page.own]).toEqual(['minutesPerDay']);
		page.set({ minutesPerDay: '2' });
		await page.apply();
		expect(page.own.size).toBe(0);
		page.close();
	});

	it('that are wrong are named, and cannot be used', async () => {
		const { app } = await library({ met: 0 });
		const page = new PresetPage(app, undefined);
		await page.open();
		page.set({ learningSteps: 'soon' });
		expect([...page.wrong]).toEqual(['learningSteps']);
		expect(await page.apply()).toBe(false);
		page.discard();
		expect([...page.wrong, page.isChanged]).toEqual([false]);
		page.close();
	});

	it('of a deck are only what differs, and follow the library in all else', async () => {
		const { app, store } = await library({ met: 0 });
		const page = new PresetPage(app, deckId('one'));
		await page.open();
		page.set({ newPerDay: '7', reviewOrder: 'random' });
		expect([...page.own].sort()).toEqual(['newPerDay', 'reviewOrder']);
		await page.apply();
		expect((await store.deck(deckId('one')))?.preset).toEqual({
			newPerDay: 7,
			reviewOrder: 'random'
		});
		await app.settings.setPreset({ ...defaultPreset, desiredRetention: 0.8 });
		await page.open();
		expect(page.draft).toMatchObject({ desiredRetention: 0.8, newPerDay: '7' });
		page.allAsLibrary();
		await page.apply();
		expect(await store.deck(deckId('one'))).not.toHaveProperty('preset');
		await takeBack(app);
		expect((await store.deck(deckId('one')))?.preset).toMatchObject({ newPerDay: 7 });
		page.close();
	});
});

describe('days off', () => {
	it('are shown with what they move, move it when they are kept, and put it back', async () => {
		const { app, store } = await library();
		const dueOn = async (day: number) => store.dueBetween(day as StudyDay, day as StudyDay);
		const page = new CalendarPage(app);
		await page.open();
		const counts = await store.dueCounts(page.today!, (page.today! + 30) as StudyDay);
		const [busiest, most] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
		page.toggle(busiest);
		await expect
			.poll(() => page.after.found !== undefined && !page.after.isWorking, patiently)
			.toBe(true);
		expect(page.after.found?.moves).toHaveLength(most);
		expect(await dueOn(busiest)).toBe(most);
		await page.apply();
		expect(await dueOn(busiest)).toBe(0);
		expect(app.settings.preset.daysOff).toEqual([{ from: busiest, to: busiest }]);
		await takeBack(app);
		expect(await dueOn(busiest)).toBe(most);
		expect(app.settings.preset.daysOff).toEqual([]);
		page.close();
	});

	it('that cannot be are refused, and home says when today is one', async () => {
		const { app } = await library();
		const page = new CalendarPage(app);
		await page.open();
		const today = page.today!;
		const span = (from: number, to: number) => ({
			from: (today + from) as StudyDay,
			to: (today + to) as StudyDay
		});
		expect(page.addBreak(undefined)).toBe('wrongBreak');
		expect(page.addBreak(span(3, 2))).toBe('wrongBreak');
		expect(page.addBreak(span(-3, -1))).toBe('pastBreak');
		expect(page.addBreak(span(0, 400))).toBe('longBreak');
		expect(page.addBreak(span(0, 2))).toBeUndefined();
		await page.apply();
		expect((await todays(app)).notices?.dayOff).toEqual({ next: today + 3 });
		page.close();
	});
});

describe('after an absence', () => {
	it('home offers a plan; accepted, today holds its part until nothing is left over', async () => {
		const { app, store, clock } = await library();
		await app.settings.setPreset({ ...defaultPreset, minutesPerDay: 5 });
		expect((await todays(app)).notices).toMatchObject({ isBacklog: false, catchUp: undefined });
		clock.at = begin + days(60);
		const home = await todays(app);
		expect(home.notices?.isBacklog).toBe(true);

		const page = new CatchUpPage(app);
		await page.open();
		expect(page.isNeeded).toBe(true);
		await page.chooseMinutes(6);
		expect(page.chosen?.clearOn).toBeGreaterThan(timeOn(60).day);
		expect(await page.accept()).toBe(true);
		page.close();

		const now = await todays(app);
		expect(now.notices).toMatchObject({ isBacklog: false, catchUp: { minutesPerDay: 6 } });
		expect(now.total?.counts).toMatchObject({ fresh: 0, review: 26 });
		for (let n = 60; n < 66 && !(await isOver(store)); n++) {
			clock.at = begin + days(n);
			const due = [...(await store.allCards())].filter(
				({ state }) => state.phase === 'review' && state.dueDay <= timeOn(n).day
			);
			for (const { noteId } of due.slice(0, 26)) await study(store, noteId, 4, timeOn(n));
			await todays(app);
		}
		expect(await isOver(store)).toBe(true);
	});

	it('a plan is ended, and had again, by a word; its end is foreseen anew each day', async () => {
		const { app, store, clock } = await library();
		clock.at = begin + days(60);
		await store.saveSetting('catchUp', { minutesPerDay: 6, foreseenOn: timeOn(59).day });
		await renewUntil(app);
		const page = new CatchUpPage(app);
		await page.open();
		expect(page.current).toMatchObject({ minutesPerDay: 6, foreseenOn: timeOn(60).day });
		expect(page.current?.until).toBeGreaterThan(timeOn(60).day);
		await page.end();
		expect(await isOver(store)).toBe(true);
		await takeBack(app);
		expect(await isOver(store)).toBe(false);
		page.close();
	});

	const isOver = async (store: Store) => (await store.settings()).get('catchUp') === null;
});

describe('cards answered while the clock was years ahead', () => {
	it('are told of at home once it is right again, brought back by a word, and sent off again by undo', async () => {
		const { app, store, clock } = await library({ met: 2 });
		clock.at = begin + days(3650);
		await study(store, 'a7', 4, timeOn(3650));
		clock.at = begin + days(1);
		const home = await todays(app);
		expect(home.notices?.stray).toBe(1);
		await home.bringBackStray();
		const due = async () => {
			const { state } = await firstCard(store, 'a7');
			return state.phase === 'review' ? state.dueDay : undefined;
		};
		expect(await due()).toBeLessThan(timeOn(40).day);
		expect((await todays(app)).notices?.stray).toBe(0);
		await takeBack(app);
		expect(await due()).toBeGreaterThan(timeOn(3650).day);
	});
});

describe('cards that will not stick', () => {
	/** Forgotten four times in review, once with another card's answer. */
	async function leech() {
		const { app, store, clock } = await library({ met: 0 });
		await app.settings.setPreset({ ...defaultPreset, leechThreshold: 4 });
		const twin = note('twin', { question: 'When did b0 happen in the north?', answer: '1453' });
		await store.addNotes(deckId('two'), [twin]);
		await store.editNote(noteId('b0'), { question: 'When did b0 happen in the south?' });
		await study(store, 'b0', 4, timeOn(0));
		for (let n = 0; n < 4; n++) {
			const time = timeOn(30 + 30 * n);
			const card = await firstCard(store, 'b0');
			const graded = await store.grade({ ...answer(card, 1, time), answered: '1453' });
			if (graded.result !== 'saved') throw new Error('stale');
			await study(store, 'b0', 4, studyTime(time.at + 600_000, 0));
		}
		const page = new LeechesPage(app, undefined);
		await page.open();
		return { app, store, clock, page };
	}

	it('are listed with the card that they are taken for', async () => {
		const { page } = await leech();
		expect(page.total).toBe(1);
		const [{ lapses, findings }] = page.leeches as [(typeof page.leeches)[0]];
		expect(lapses).toBe(4);
		expect(findings[0]).toMatchObject({
			diagnosis: { cause: 'confusable', wasMistaken: true, repair: 'tell-apart' },
			other: { id: 'twin' }
		});
	});

	it('are told of at the end of the day that showed it, and at home for a while', async () => {
		const { app, clock } = await leech();
		clock.at = begin + days(119);
		expect(await leechesToday(app)).toBe(1);
		clock.at = begin + days(121);
		expect(await leechesToday(app)).toBe(0);
		expect((await todays(app)).notices?.leeches).toBe(1);
		clock.at = begin + days(140);
		expect((await todays(app)).notices?.leeches).toBe(0);
	});

	it('leave the list when they are mended, and are back with their words when that is undone', async () => {
		const { app, store, page } = await leech();
		const [one] = page.leeches;
		await page.edit(one!, one!.note, { question: 'When did b0 happen, far down south?' });
		expect(page.total).toBe(0);
		const again = new LeechesPage(app, undefined);
		await again.open();
		expect(again.total).toBe(0);
		await takeBack(app);
		expect(page.total).toBe(1);
		const { note: now } = (await store.notesById([noteId('b0')])).get(noteId('b0'))!;
		expect(now.question).toBe('When did b0 happen in the south?');
	});

	it('are asked in parts where the learner says so, and are never put away unasked', async () => {
		const { app, store, page } = await leech();
		const [one] = page.leeches;
		await page.split(one!, 'It was [1453], in [May].', false);
		const cards = () => store.allCards();
		expect(await cards()).toHaveLength(83);
		expect((await cards()).every(({ suspended }) => !suspended)).toBe(true);
		await takeBack(app);
		expect(await cards()).toHaveLength(81);
		await page.suspend(page.leeches[0]!);
		expect((await firstCard(store, 'b0')).suspended).toBe(true);
		await takeBack(app);
		expect((await firstCard(store, 'b0')).suspended).toBe(false);
	});
});
