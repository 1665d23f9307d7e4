import type { Span } from '#lib/core/text/span.ts';

const textsIn = (element: Element): Text[] => {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
};

/** The stretch of an element's words from `start` to `end`, counted over its text; cut where it has no more. */
export function rangeIn(element: Element, { start, end }: Span): Range | undefined {
	const range = document.createRange();
	let at = 0;
	let isBegun = false;
	for (const text of textsIn(element)) {
		const next = at + text.length;
		if (!isBegun && start < next) {
			range.setStart(text, Math.max(0, start - at));
			isBegun = true;
		}
		if (isBegun) range.setEnd(text, Math.min(text.length, end - at));
		if (end <= next) break;
		at = next;
	}
	return isBegun ? range : undefined;
}

/** How far into an element's text a point of the page's tree is. */
export function offsetIn(element: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(element);
	range.setEnd(node, offset);
	return range.toString().length;
}

/** Marks ranges by the CSS Custom Highlight API, where the browser has it, without a change to the page's tree. */
export function highlight(name: string, ranges: readonly Range[]): void {
	if (!('highlights' in CSS)) return;
	if (ranges.length === 0) CSS.highlights.delete(name);
	else CSS.highlights.set(name, new Highlight(...ranges));
}
