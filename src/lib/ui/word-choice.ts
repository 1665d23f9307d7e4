import type { Span } from '#lib/core/text/span.ts';

/**
 * The words of a stretch of text, without the quotes, brackets and stops around them. What a hyphen, an apostrophe or a
 * point joins is one word, what a dash joins is two.
 */
export const wordsIn = (text: string, { start, end }: Span): Span[] =>
	[
		...text
			.slice(start, end)
			.matchAll(/[$€£¥]?[\p{L}\p{N}][\p{M}%°]*(?:[^\s—–]*[\p{L}\p{N}\p{M}%°])?/gu)
	].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));

/** Words of one block, by their places in it: from `anchor`, where the choice began, to `head`, which moves. */
export type WordChoice = { readonly block: number; readonly anchor: number; readonly head: number };

export type WordStep = 'next' | 'previous' | 'first' | 'last' | 'block-after' | 'block-before';

/** What a key does with the words of a text that runs this way: the arrows mean directions on the screen. */
export function wordStepOf(key: string, direction: 'ltr' | 'rtl'): WordStep | undefined {
	const [forth, back] = direction === 'ltr' ? ['Right', 'Left'] : ['Left', 'Right'];
	const steps: Readonly<Record<string, WordStep>> = {
		[`Arrow${forth}`]: 'next',
		[`Arrow${back}`]: 'previous',
		ArrowDown: 'block-after',
		ArrowUp: 'block-before',
		Home: 'first',
		End: 'last'
	};
	return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

/**
 * The choice after a step. One that takes more words stays in its block, for a card is made of one; any other goes on
 * to the block before or after, past those without words. `counts`: how many words each block has.
 */
export function stepped(
	{ block, anchor, head }: WordChoice,
	step: WordStep,
	takesMore: boolean,
	counts: readonly number[]
): WordChoice {
	const last = (counts[block] ?? 1) - 1;
	const to = (head: number): WordChoice => ({ block, anchor: takesMore ? anchor : head, head });
	const beside = (by: 1 | -1, isAtEnd: boolean): WordChoice => {
		let next = block + by;
		while (counts[next] === 0) next += by;
		const count = counts[next];
		if (count === undefined) return { block, anchor, head };
		const at = isAtEnd ? count - 1 : 0;
		return { block: next, anchor: at, head: at };
	};
	switch (step) {
		case 'next':
			return head < last || takesMore ? to(Math.min(last, head + 1)) : beside(1, false);
		case 'previous':
			return head > 0 || takesMore ? to(Math.max(0, head - 1)) : beside(-1, true);
		case 'first':
			return to(0);
		case 'last':
			return to(last);
		case 'block-after':
			return takesMore ? to(last) : beside(1, false);
		case 'block-before':
			return takesMore ? to(0) : beside(-1, false);
	}
}
