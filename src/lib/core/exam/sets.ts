import { shuffled } from '../deck/shuffle.ts';
import type { Item, Paper } from './paper.ts';

/** The shuffled sets that a paper is printed in; A is the paper as it was drawn. */
export const setNames = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SetName = (typeof setNames)[number];

/**
 * The same questions in the order of a set, within their sections, with their options in another order. The same set
 * of a paper is always the same.
 */
export function setOf(paper: Paper, set: SetName): Paper {
	if (set === 'A') return paper;
	const seed = `${paper.id}/${set}`;
	const sections = paper.sections.map((section) => ({
		...section,
		items: inPlaces(section.items, seed).map((item) => shuffledItem(item, seed))
	}));
	return { ...paper, sections };
}

/** Choices change places among themselves, so that one answer sheet serves every set. */
function inPlaces(items: readonly Item[], seed: string): Item[] {
	const turned = (isChoice: boolean) =>
		shuffled(
			items.filter(({ form }) => (form === 'choice') === isChoice),
			({ card }) => card,
			seed
		)[Symbol.iterator]();
	const [choices, others] = [turned(true), turned(false)];
	return items.flatMap(({ form }) => {
		const { value } = (form === 'choice' ? choices : others).next();
		return value ?? [];
	});
}

/** An order to put right must not come solved, so it stays as it was drawn. */
const shuffledItem = (item: Item, seed: string): Item =>
	item.form === 'ordering'
		? item
		: { ...item, options: shuffled(item.options, (text) => text, `${seed}/${item.card}`) };

/** How an option is called on paper and on the keys: A, B, C … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
