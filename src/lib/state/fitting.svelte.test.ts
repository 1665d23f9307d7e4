import { expect, it } from 'vitest';
import { learnt } from '../../../tests/bench/learner.ts';
import { fit } from '#lib/core/schedule/fit/fit.ts';
import { defaultParameters } from '#lib/core/schedule/memory.ts';
import { openStore } from '#lib/store/open.ts';
import { adoptFit, revertFit, startFitting } from './fitting.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulersFor } from '#lib/core/schedule/schedulers.ts';
import type { DeckId } from '#lib/core/deck/note.ts';

it('what is learnt is adopted where it is better, schedules what names no set, and can be reverted', async () => {
	const opened = await openStore({ name: `fitting-${crypto.randomUUID()}` });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const few = await (await startFitting(store)).done;
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
