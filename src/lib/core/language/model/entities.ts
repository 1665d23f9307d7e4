import { Features, hashText } from './hash.ts';
import type { Scorer } from './table.ts';
import { edge, type Word } from './word.ts';

/** Coarse types of named things, as GUM marks them; `other` is a named object, work or idea. */
export const entityTypes = ['person', 'place', 'organisation', 'event', 'time', 'other'] as const;
export type EntityType = (typeof entityTypes)[number];

/** 0 outside; 2t + 1 begins and 2t + 2 continues an entity of type t. */
export const entityLabels = 1 + 2 * entityTypes.length;

/** A stretch of tokens [from, to) and its type. */
export type TokenEntity = { readonly from: number; readonly to: number; readonly type: EntityType };

const continues = (label: number): boolean => label > 0 && label % 2 === 0;

/** A continuation follows its own kind. */
export const mayFollow = (label: number, last: number): boolean =>
	!continues(label) || last === label || last === label - 1;

const isName = (word: Word): boolean => word.capitals === 1 || word.capitals === 2;

/** For each word, the first and the last of the run of capitalised words that holds it. */
export function runsOf(words: readonly Word[]): { first: Int32Array; last: Int32Array } {
	const first = new Int32Array(words.length);
	const last = new Int32Array(words.length);
	let start = 0;
	for (let i = 0; i <= words.length; i++) {
		const word = words[i];
		if (word && isName(word)) continue;
		for (let k = start; k < i; k++) {
			first[k] = start;
			last[k] = i - 1;
		}
		if (i < words.length) first[i] = last[i] = i;
		start = i + 1;
	}
	return { first, last };
}

/** Features of the label at `i`, given tags and the two labels before it. */
export function entityFeatures(
	f: Features,
	words: readonly Word[],
	tags: Int32Array,
	runs: { readonly first: Int32Array; readonly last: Int32Array },
	i: number,
	label: number,
	labelBefore: number
): void {
	const w = words[i] ?? edge;
	const l = words[i - 1] ?? edge;
	const ll = words[i - 2] ?? edge;
	const r = words[i + 1] ?? edge;
	const rr = words[i + 2] ?? edge;
	const t = tags[i] ?? 99;
	const tl = tags[i - 1] ?? 99;
	const tr = tags[i + 1] ?? 99;
	const from = runs.first[i] ?? i;
	const to = runs.last[i] ?? i;
	const head = words[to] ?? edge;
	const start = words[from] ?? edge;
	const after = words[to + 1] ?? edge;
	const before = words[from - 1] ?? edge;
	const named = isName(w) ? 1 : 0;
	f.start();
	f.one(0);
	f.one(w.form);
	f.one(w.norm);
	f.one(w.shape);
	f.one(w.suffix2);
	f.one(w.suffix3);
	f.one(w.suffix4);
	f.one(w.prefix3);
	f.one(w.cluster);
	f.one(w.coarse);
	f.one(t);
	f.two(label, t);
	f.two(label, w.form);
	f.two(label, w.shape);
	f.two(label, w.cluster);
	f.two(label, w.suffix3);
	f.three(label, labelBefore, t);
	f.three(label, w.capitals, r.capitals);
	f.one(l.form);
	f.one(r.form);
	f.one(ll.norm);
	f.one(rr.norm);
	f.one(l.cluster);
	f.one(r.cluster);
	f.one(ll.cluster);
	f.one(rr.cluster);
	f.two(l.shape, w.shape);
	f.two(w.shape, r.shape);
	f.two(l.cluster, w.cluster);
	f.two(w.cluster, r.cluster);
	f.two(tl, t);
	f.two(t, tr);
	f.three(tl, t, tr);
	f.two(l.norm, w.capitals);
	f.two(r.norm, w.capitals);
	f.two(label, l.norm);
	f.three(label, l.norm, w.capitals);
	f.three(l.norm, w.capitals, r.norm);
	f.three(ll.norm, l.norm, w.capitals);
	f.two(i === 0 ? 1 : 0, w.capitals);
	f.three(label, w.coarse, r.coarse);
	// the run of capitals: its last word says what it names, its neighbours how it is used
	f.two(head.norm, named);
	f.two(head.cluster, named);
	f.three(head.cluster, label, named);
	f.three(head.suffix3, label, named);
	f.two(start.norm, named);
	f.three(start.cluster, label, named);
	f.two(after.norm, named);
	f.three(after.cluster, label, named);
	f.two(before.norm, named);
	f.three(before.norm, head.cluster, named);
	f.three(before.cluster, label, named);
	f.three(Math.min(3, to - from), label, named);
	f.three(i === from ? 1 : 0, i === to ? 1 : 0, named);
	f.three(start.cluster, head.cluster, named);
}

const features = new Features();
const sums = new Float64Array(256);

/** Marks the named things of a tagged sentence, from left to right. */
export function markEntities(
	scorer: Scorer,
	words: readonly Word[],
	tags: Int32Array
): TokenEntity[] {
	const labels: number[] = [];
	const runs = runsOf(words);
	let last = 0;
	let lastButOne = 0;
	for (let i = 0; i < words.length; i++) {
		entityFeatures(features, words, tags, runs, i, last, lastButOne);
		scorer.score(features.ids, features.count, sums);
		lastButOne = last;
		last = bestAfter(last, sums);
		labels.push(last);
	}
	return entitiesOf(labels).map((entity) => tidied(entity, words));
}

const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII'.split(' ');
const numeralForms = new Set(numerals.map((numeral) => hashText(2, numeral)));
const one = hashText(2, 'I');

/** No name ends in a small word; a numeral after one belongs to it ("World War I", but "in Rome I saw"). */
function tidied({ from, to, type }: TokenEntity, words: readonly Word[]): TokenEntity {
	let end = to;
	while (type !== 'time' && end > from + 1 && words[end - 1]?.capitals === 0) end--;
	const next = words[end]?.form ?? 0;
	const counted = type === 'person' || type === 'event' || next !== one;
	const follows = numeralForms.has(next) && words[end - 1]?.capitals === 1;
	return { from, to: follows && counted ? end + 1 : end, type };
}

export function bestAfter(last: number, scores: Float64Array): number {
	let winner = 0;
	for (let label = 1; label < entityLabels; label++)
		if (mayFollow(label, last) && (scores[label] as number) > (scores[winner] as number))
			winner = label;
	return winner;
}

function entitiesOf(labels: readonly number[]): TokenEntity[] {
	const found: TokenEntity[] = [];
	labels.forEach((label, i) => {
		if (label === 0) return;
		const type = entityTypes[(label - 1) >> 1] ?? 'other';
		const open = found.at(-1);
		if (continues(label) && open?.to === i) found[found.length - 1] = { ...open, to: i + 1 };
		else found.push({ from: i, to: i + 1, type });
	});
	return found;
}
