import { baseBySpelling } from '../verb-spelling.ts';

/**
 * A lemma is the word in small letters with its ending exchanged: rule "3|y" cuts three letters and
 * adds "y". A rule hangs on a tag and a whole word, or on a tag and an ending; the longest ending wins.
 */
export type Lemmas = {
	/** By "TAG word". */
	readonly words: ReadonlyMap<string, string>;
	/** By "TAG ending", endings of 0 to 5 letters. */
	readonly endings: ReadonlyMap<string, string>;
};

export const longestEnding = 5;

/** Proper nouns keep their spelling, and so does what has no rule, in small letters. */
export function lemmaOf(
	{ words, endings }: Lemmas,
	form: string,
	upos: string,
	xpos: string
): string {
	if (upos === 'PROPN') return form;
	const small = form.toLowerCase().replace(/[‘’]/g, "'");
	const learned = words.get(`${xpos} ${small}`);
	if (learned === undefined && /^VB[DGN]$/.test(xpos)) {
		const base = baseBySpelling(small);
		if (base !== undefined) return base;
	}
	const rule = learned ?? byEnding(endings, small, xpos);
	return rule === undefined ? small : apply(rule, small);
}

function byEnding(
	endings: ReadonlyMap<string, string>,
	small: string,
	xpos: string
): string | undefined {
	for (let length = Math.min(longestEnding, small.length - 1); length >= 0; length--) {
		const rule = endings.get(`${xpos} ${small.slice(small.length - length)}`);
		if (rule !== undefined) return rule;
	}
	return undefined;
}

export function apply(rule: string, small: string): string {
	const bar = rule.indexOf('|');
	return small.slice(0, small.length - Number(rule.slice(0, bar))) + rule.slice(bar + 1);
}
