import type { Block } from './document.ts';

/**
 * The headings that each block stands under, as indices into `blocks`, the nearest first: the heading itself,
 * then the last one before it of a higher rank, and so on up. A heading's own chain begins above it.
 */
export function outlineOf(blocks: readonly Block[]): (index: number) => readonly number[] {
	const parents = new Map<number, number | undefined>();
	const open: number[] = [];
	blocks.forEach(({ kind, level = 2 }, i) => {
		if (kind !== 'heading') return;
		while (open.length > 0 && (blocks[open.at(-1) ?? 0]?.level ?? 2) >= level) open.pop();
		parents.set(i, open.at(-1));
		open.push(i);
	});
	return (index) => {
		const chain: number[] = [];
		const block = blocks[index];
		let at = block?.kind === 'heading' ? parents.get(index) : block?.under;
		while (at !== undefined) {
			chain.push(at);
			at = parents.get(at);
		}
		return chain;
	};
}
