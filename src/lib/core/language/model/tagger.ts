import { Features } from './hash.ts';
import type { Scorer } from './table.ts';
import type { UnitKind } from './tokens.ts';
import { edge, type Word } from './word.ts';

/** Tags are "UPOS|XPOS" pairs, as the treebanks combine them. */
export type Tagger = { readonly tags: readonly string[]; readonly scorer: Scorer };

/** A unit needs no guess. */
export const unitTags: Readonly<Record<UnitKind, string>> = {
	date: 'PROPN|NNP',
	money: 'SYM|$',
	quantity: 'NOUN|NNS',
	number: 'NUM|CD',
	name: 'PROPN|NNP'
};

/** Stand for the tags before the first. */
export const beforeTag = 250;

/** Features of the tag at `i`, given the two tags before it. */
export function tagFeatures(
	f: Features,
	words: readonly Word[],
	i: number,
	last: number,
	lastButOne: number
): void {
	const w = words[i] ?? edge;
	const l = words[i - 1] ?? edge;
	const ll = words[i - 2] ?? edge;
	const r = words[i + 1] ?? edge;
	const rr = words[i + 2] ?? edge;
	f.start();
	f.one(0);
	f.one(w.norm);
	f.one(w.form);
	f.one(w.suffix1);
	f.one(w.suffix2);
	f.one(w.suffix3);
	f.one(w.suffix4);
	f.one(w.prefix1);
	f.one(w.prefix2);
	f.one(w.prefix3);
	f.one(w.shape);
	f.one(w.cluster);
	f.one(w.coarse);
	f.two(i === 0 ? 1 : 0, w.capitals);
	f.two(i === 0 ? 1 : 0, w.shape);
	f.two(w.capitals, w.cluster);
	f.two(w.capitals, w.suffix3);
	f.one(last);
	f.two(last, lastButOne);
	f.two(last, w.norm);
	f.two(last, w.suffix3);
	f.two(last, w.shape);
	f.two(last, w.cluster);
	f.two(last, r.norm);
	f.three(last, lastButOne, w.norm);
	f.one(l.norm);
	f.one(ll.norm);
	f.one(r.norm);
	f.one(rr.norm);
	f.one(l.suffix3);
	f.one(r.suffix3);
	f.one(l.cluster);
	f.one(r.cluster);
	f.one(rr.cluster);
	f.two(l.norm, w.norm);
	f.two(w.norm, r.norm);
	f.two(r.norm, rr.norm);
	f.two(ll.norm, l.norm);
	f.two(w.suffix2, r.suffix2);
	f.two(w.suffix3, r.suffix3);
	f.two(l.shape, w.shape);
	f.two(w.shape, r.shape);
	f.two(w.cluster, r.cluster);
	f.two(l.cluster, w.cluster);
	f.two(last, r.cluster);
	f.three(last, w.suffix2, r.suffix2);
	f.three(last, w.cluster, r.cluster);
	f.two(l.norm, r.norm);
	f.two(last, w.suffix4);
	f.two(last, rr.cluster);
	f.three(last, w.norm, r.cluster);
	f.three(last, w.cluster, rr.cluster);
	f.three(l.cluster, w.cluster, r.cluster);
	f.three(l.norm, w.capitals, r.norm);
}

export function best(sums: Float64Array, labels: number): number {
	let winner = 0;
	for (let label = 1; label < labels; label++)
		if ((sums[label] as number) > (sums[winner] as number)) winner = label;
	return winner;
}

const features = new Features();
const sums = new Float64Array(256);

/** Words with the numbers of their tags. */
export type Tagged = { readonly words: readonly Word[]; readonly tags: Int32Array };

/** Whether all that a tag follows from is the same at two places. */
function isSameAt(a: Tagged, i: number, b: Tagged, j: number): boolean {
	for (let d = -2; d <= 2; d++) if (a.words[i + d] !== b.words[j + d]) return false;
	return (
		(i === 0) === (j === 0) &&
		a.tags[i - 1] === b.tags[j - 1] &&
		(a.tags[i - 2] ?? beforeTag) === (b.tags[j - 2] ?? beforeTag)
	);
}

/**
 * The number of each word's tag, from left to right. `earlier` are the same words cut in another way, and `placeOf` where
 * a word stands among them, −1 for nowhere: where all around is the same, so is the tag.
 */
export function tagWords(
	{ tags, scorer }: Tagger,
	words: readonly Word[],
	earlier?: Tagged,
	placeOf: (i: number) => number = () => -1
): Int32Array {
	const tagged: Tagged = { words, tags: new Int32Array(words.length) };
	let last = beforeTag;
	let lastButOne = beforeTag;
	for (const [i, word] of words.entries()) {
		const place = placeOf(i);
		let tag: number;
		if (word.unit) tag = tags.indexOf(unitTags[word.unit]);
		else if (earlier && place >= 0 && isSameAt(tagged, i, earlier, place))
			tag = earlier.tags[place] ?? 0;
		else {
			tagFeatures(features, words, i, last, lastButOne);
			scorer.score(features.ids, features.count, sums);
			tag = best(sums, tags.length);
		}
		tagged.tags[i] = tag;
		lastButOne = last;
		last = tag;
	}
	return tagged.tags;
}
