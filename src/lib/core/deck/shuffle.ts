import { hash } from '../text/hash.ts';

/** An order that the seed decides: the same for the same seed and list, on every device. */
export const shuffled = <T>(list: readonly T[], keyOf: (thing: T) => string, seed: string): T[] =>
	list
		.map((thing, i) => ({ thing, key: hash(seed, keyOf(thing), String(i)) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ thing }) => thing);

/**
 * The same, but never as the list stood: read by their keys, the order is another one, unless all keys are alike.
 */
export function disordered<T>(list: readonly T[], keyOf: (thing: T) => string, seed: string): T[] {
	const solved = list.map(keyOf);
	const order = shuffled(list, keyOf, seed);
	for (let turn = 0; turn < order.length; turn++) {
		if (order.some((thing, i) => keyOf(thing) !== solved[i])) return order;
		order.push(...order.splice(0, 1));
	}
	return order;
}
