import { element, type Element, type Markup } from '../markup.ts';

/** A paragraph of a list, as Word has it: flat, with its depth. */
export type ListItem = {
	readonly depth: number;
	readonly isNumbered: boolean;
	readonly words: readonly Markup[];
};

type Open = { readonly depth: number; readonly name: string; readonly items: Element[] };

/** Items that follow one another become lists, deeper ones within the item before them. */
export function nestLists(blocks: readonly (Element | ListItem)[]): Element[] {
	const out: Element[] = [];
	let open: Open[] = [];
	for (const block of blocks) {
		if ('name' in block) {
			open = [];
			out.push(block);
			continue;
		}
		const name = block.isNumbered ? 'ol' : 'ul';
		open = open.filter(({ depth }) => depth <= block.depth);
		const last = open.at(-1);
		if (last?.depth !== block.depth || last.name !== name) {
			if (last?.depth === block.depth) open.pop();
			const parent = open.at(-1)?.items.at(-1);
			const items: Element[] = [];
			const into = parent ? (parent.children as Markup[]) : out;
			into.push(element(name, items));
			open.push({ depth: block.depth, name, items });
		}
		open.at(-1)?.items.push(element('li', [...block.words]));
	}
	return out;
}
