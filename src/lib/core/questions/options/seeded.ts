import { hash } from '../../text/hash.ts';

/** The digits of a hash in their order. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/** A number from 0 up to but without `below`, the same for the same seeds. */
export function drawn(below: number, ...seed: readonly string[]): number {
	let share = 0;
	for (const digit of hash(...seed).slice(0, 6)) share = (share + digits.indexOf(digit)) / 32;
	return Math.floor(share * below);
}

/** The same items in an order that differs from seed to seed, each once. */
export const shuffled = (items: Iterable<string>, seed: string): string[] =>
	[...new Set(items)]
		.map((item) => ({ item, rank: hash(seed, item) }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ item }) => item);

/**
 * Steps away from a value: as many below as the drawn rank says, the rest above, so that the value is as often
 * the first as the last or one of the middle ones. Each step is one to `most` farther than the one before.
 */
export function spread(wanted: number, most: number, seed: string, above = wanted): number[] {
	const rank = Math.max(drawn(wanted + 1, seed, 'rank'), wanted - above);
	const steps = (count: number, side: string) => {
		let far = 0;
		return Array.from({ length: count }, (_, i) => (far += 1 + drawn(most, seed, side, String(i))));
	};
	return [...steps(rank, 'below').map((step) => -step), ...steps(wanted - rank, 'above')];
}
