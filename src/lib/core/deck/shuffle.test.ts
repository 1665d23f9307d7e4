import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disordered, shuffled } from './shuffle.ts';

const self = (text: string) => text;
const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 7 });

describe('an order for a card', () => {
	it('holds everything once, and is the same for one seed', () => {
		fc.assert(
			fc.property(list, fc.string(), (all, seed) => {
				const order = shuffled(all, self, seed);
				expect(order.toSorted()).toEqual(all.toSorted());
				expect(shuffled(all, self, seed)).toEqual(order);
			}),
			{ seed: 3 }
		);
	});

	it('is another one from time to time', () => {
		const orders = Array.from({ length: 40 }, (_, i) =>
			shuffled(['a', 'b', 'c'], self, `card ${i}`).join('')
		);
		expect(new Set(orders).size).toBe(6);
	});

	it('never gives the solution away where there is another order', () => {
		fc.assert(
			fc.property(list, fc.string(), (all, seed) => {
				const order = disordered(all, self, seed);
				expect(order.toSorted()).toEqual(all.toSorted());
				if (new Set(all).size > 1) expect(order).not.toEqual(all);
			}),
			{ seed: 4, numRuns: 2000 }
		);
	});
});
