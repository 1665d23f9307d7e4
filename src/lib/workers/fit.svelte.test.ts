import { describe, expect, it } from 'vitest';
import { learnt, truth } from '../../../tests/bench/learner.ts';
import { fit } from '../core/schedule/fit/fit.ts';
import { Cancelled, startFit } from './fit.ts';

const log = learnt({ seed: 30, reviews: 4000 });

describe('a fit in a worker', () => {
	it('finds what the same fit finds in the page, and tells how far it is', async () => {
		const heard: number[] = [];
		const result = await startFit(log, { current: truth }, (done) => heard.push(done)).done;
		expect(result).toEqual(fit(log, { current: truth }));
		await expect.poll(() => heard.at(-1)).toBe(1);
		expect(heard.length).toBeGreaterThan(5);
	});

	it('says what is wrong with the parameters in force, and fits the next log all the same', async () => {
		await expect(startFit(log, { current: [1, 2] }).done).rejects.toThrow('there are 2 parameters');
		expect((await startFit([]).done).verdict).toBe('too-few');
	});

	it('ends at once when it is cancelled', async () => {
		const { done, cancel } = startFit(learnt({ seed: 31, reviews: 50_000 }));
		cancel();
		await expect(done).rejects.toBeInstanceOf(Cancelled);
	});
});
