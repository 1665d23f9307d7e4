import type { Context } from './context.ts';
import type { Slot } from './fact.ts';

/** The article that the text gives a name elsewhere. */
export function usualArticle(name: string, { reading }: Context): Slot['article'] {
	const known = articles.get(reading) ?? new Map<string, Slot['article']>();
	articles.set(reading, known);
	const article = known.get(name) ?? articleIn(reading.legible.slice(0, MOST_SEARCHED), name);
	known.set(name, article);
	return article;
}

/** How a text names a thing it shows soon; a name is looked for once, in so many characters. */
const MOST_SEARCHED = 200_000;
const MOST_SEEN = 40;
const articles = new WeakMap<Context['reading'], Map<string, Slot['article']>>();

function articleIn(text: string, name: string): Slot['article'] {
	let inside = 0;
	let withThe = 0;
	let at = text.indexOf(name);
	for (let seen = 0; at >= 0 && seen < MOST_SEEN; seen++) {
		const before = text.slice(Math.max(0, at - 40), at);
		const after = text.slice(at + name.length, at + name.length + 6);
		if (
			/ \p{Ll}+ $/u.test(before) &&
			/^(?:[.,;]| (?:was|is|were|in|of|and|to|on|has|had)\b)/.test(after)
		) {
			inside++;
			if (before.endsWith(' the ')) withThe++;
		}
		at = text.indexOf(name, at + Math.max(1, name.length));
	}
	return withThe > 0 && withThe * 2 >= inside ? 'the' : '';
}
