import { describe, expect, it } from 'vitest';
import { freshStore } from '../../../tests/store/fixture.ts';
import { dayMs, type EpochMs } from '#lib/core/schedule/day.ts';
import type { FitResult } from '#lib/core/schedule/fit/fit.ts';
import { defaultParameters } from '#lib/core/schedule/memory.ts';
import { inForce } from '#lib/core/schedule/schedulers.ts';
import type { DayCount } from '#lib/store/api.ts';
import { learnBySelf } from './fit-check.ts';
import { fitHabit, keepFitHabit, type FitMode } from './fit-habit.ts';

const judged = { logLoss: 0.4, calibration: [] };
const better: FitResult = {
	verdict: 'adopted',
	parameters: defaultParameters.map((value, i) => (i < 4 ? value * 2 : value)),
	reviews: 3000,
	heldOut: 600,
	before: judged,
	after: { ...judged, logLoss: 0.35 }
};
const now = Date.UTC(2026, 10, 20, 12) as EpochMs;
const after = (days: number) => (now + days * dayMs) as EpochMs;

/** A library with so many reviews, and how often its parameters were learnt. */
async function library(reviews: number, mode?: FitMode) {
	const store = await freshStore();
	if (mode) await keepFitHabit(store, { mode });
	let fits = 0;
	const counted = { ...store, dayCounts: () => Promise.resolve([{ reviews } as DayCount]) };
	const learn = (at: EpochMs, result: FitResult | Error = better) =>
		learnBySelf(counted, at, () => {
			fits++;
			return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
		});
	return { store, learn, fits: () => fits };
}

describe('learning by itself', () => {
	it('waits until there is enough to learn from', async () => {
		const { store, learn, fits } = await library(999);
		expect([await learn(now), fits()]).toEqual([false, 0]);
		expect(await fitHabit(store)).toEqual({ mode: 'auto' });
	});

	it('takes what is better, and keeps in mind that nobody was told', async () => {
		const { store, learn } = await library(1000);
		expect(await learn(now)).toBe(true);
		const set = inForce(await store.fitted());
		expect(set?.values).toEqual(better.parameters);
		expect(await fitHabit(store)).toEqual({ mode: 'auto', triedAt: now, untold: set?.id });
	});

	it('leaves everything as it is where nothing better was found', async () => {
		const { store, learn } = await library(5000);
		expect(await learn(now, { ...better, verdict: 'kept' })).toBe(false);
		expect(await store.fitted()).toEqual([]);
		expect(await fitHabit(store)).toEqual({ mode: 'auto', triedAt: now });
	});

	it('offers what is better to whoever wants to be asked, and does nothing for whoever does not', async () => {
		const asked = await library(5000, 'ask');
		expect(await asked.learn(now)).toBe(true);
		expect(await asked.store.fitted()).toEqual([]);
		expect(await fitHabit(asked.store)).toMatchObject({ isOffered: true });
		const off = await library(5000, 'off');
		expect([await off.learn(now), off.fits()]).toEqual([false, 0]);
	});

	it('is tried once a month, also where it failed, and is not put off by a clock that was ahead', async () => {
		const { learn, fits } = await library(5000);
		await expect(learn(now, new Error('no worker'))).rejects.toThrow('no worker');
		await learn(after(29));
		expect(fits()).toBe(1);
		await learn(after(31));
		await learn(after(5000));
		await learn(after(62));
		expect(fits()).toBe(4);
	});

	it('goes on from a habit that cannot be read as if there were none', async () => {
		const { store, learn, fits } = await library(5000);
		for (const kept of ['auto', { mode: 'sometimes' }, { mode: 'auto', triedAt: 'now' }]) {
			await store.saveSetting('fit', kept);
			await learn(now);
		}
		expect(fits()).toBe(3);
	});
});
