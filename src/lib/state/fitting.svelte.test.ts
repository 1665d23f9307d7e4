import { expect, it } from 'vitest';
import { learnt } from '../../../tests/bench/learner.ts';
import { livedLog } from '../../../tests/fixtures/log.ts';
import { backupJson, day, deck, note, restored } from '../../../tests/store/fixture.ts';
import { fit } from '#lib/core/schedule/fit/fit.ts';
import { fitReviews } from '#lib/core/schedule/fit/review.ts';
import { defaultParameters } from '#lib/core/schedule/memory.ts';
import { openStore } from '#lib/store/open.ts';
import { adoptFit, revertFit, startFitting } from './fitting.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulersFor } from '#lib/core/schedule/schedulers.ts';
import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import type { GradeEvent, Hlc } from '#lib/core/schedule/review.ts';

it('what is learnt is adopted where it is better, schedules what names no set, and can be reverted', async () => {
	const name = `fitting-${crypto.randomUUID()}`;
	const opened = await openStore({ name });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const few = await startFitting(undefined, name).done;
	expect(few).toMatchObject({ verdict: 'too-few', reviews: 0 });
	expect(await adoptFit(store, few)).toBeUndefined();
	expect(await revertFit(store)).toBe(false);

	const wrong = defaultParameters.map((value, i) => (i < 4 ? 100 : value));
	const result = fit(learnt({ seed: 30, reviews: 4000 }), { current: wrong });
	if (result.verdict !== 'adopted') throw new Error(result.verdict);
	const set = await adoptFit(store, result);
	const schedulerNow = async () =>
		schedulersFor([], defaultPreset, await store.fitted())('any' as DeckId);
	expect((await schedulerNow()).preset.parameters).toBe(set?.id);
	expect((await schedulerNow()).memory.parameters).toEqual(result.parameters);
	expect(await revertFit(store)).toBe(true);
	expect((await schedulerNow()).preset).toEqual(defaultPreset);
	store.close();
});

it('learns in the worker from the log that the library keeps, against the parameters in force', async () => {
	const name = `fitting-${crypto.randomUUID()}`;
	const opened = await openStore({ name });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const notes = Array.from({ length: 150 }, (_, i) => note(`n${i}`));
	await store.addDeck(deck('d', notes));
	const cards = notes.map(({ id }) => `${id}/0` as CardId);
	const [from, to] = [day(-200), day(-1)];
	const log = livedLog({ seed: 3, cards, from, to, freshPerDay: 3, most: 1500 }).map(
		(event, i): GradeEvent => ({ ...event, seq: i + 1, hlc: hlcOf(i) })
	);
	const backup = (await backupJson(store)) as object;
	await restored(store, JSON.stringify({ ...backup, events: log }));
	const current = defaultParameters.map((value, i) => (i < 4 ? value * 3 : value));
	await store.adopt(current, { reviews: 1, heldOut: 1, lossBefore: 1, lossAfter: 1 });
	const result = await startFitting(undefined, name).done;
	expect(result.reviews).toBeGreaterThan(500);
	expect(result).toEqual(fit(fitReviews(log), { current }));
	store.close();
});

const hlcOf = (i: number) => `${(i + 1).toString(16).padStart(12, '0')}-0000-d1` as Hlc;
