/** A tree of elements and words, as HTML has it; Word's documents are brought into the same names. */
export type Markup = Element | string;

export type Element = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly Markup[];
};

export const element = (
	name: string,
	children: readonly Markup[],
	attributes: ReadonlyMap<string, string> = new Map()
): Element => ({ name, attributes, children });

export const isElement = (node: Markup): node is Element => typeof node !== 'string';

/** Its words as they follow one another, white space and all. */
export function wordsIn(node: Markup): string {
	if (!isElement(node)) return node;
	return node.children.map(wordsIn).join('');
}

/** Every element below, itself first, in the order of the text. */
export function* elementsOf(node: Markup): Generator<Element> {
	const waiting: Markup[] = [node];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (!isElement(next)) continue;
		yield next;
		for (let i = next.children.length - 1; i >= 0; i -= 1) waiting.push(next.children[i] ?? '');
	}
}

/** The first element below that passes. */
export function find(node: Markup, passes: (element: Element) => boolean): Element | undefined {
	for (const each of elementsOf(node)) if (passes(each)) return each;
	return undefined;
}

/** The same tree without the elements that `drops` names. */
export function without(node: Element, drops: (element: Element) => boolean): Element {
	const children = node.children.flatMap((child): Markup[] => {
		if (!isElement(child)) return [child];
		return drops(child) ? [] : [without(child, drops)];
	});
	return { ...node, children };
}

export const oneLine = (words: string): string =>
	words.replace(/[\s\u00a0\u200b\u00ad]+/gu, ' ').trim();
