import {
	apply,
	lemmaOf,
	longestEnding,
	type Lemmas
} from '../../src/lib/core/language/model/lemmas.ts';
import type { Sentence } from './conllu.ts';

type Counts = Map<string, Map<string, number>>;

/** Learns the rule of each tag and ending, and the words that break their ending's rule. */
export function learnLemmas(sentences: readonly Sentence[]): Lemmas {
	const byWord: Counts = new Map();
	const byEnd: Counts = new Map();
	for (const { form, lemma, upos, xpos } of sentences)
		form.forEach((spelling, i) => {
			const small = spelling.toLowerCase().replace(/[‘’]/g, "'");
			if (upos[i] === 'PROPN' || !/^['\p{L}][\p{L}'-]*$/u.test(small)) return;
			const rule = ruleFor(small, lemma[i]!);
			count(byWord, `${xpos[i]} ${small}`, rule);
			for (let length = 0; length <= longestEnding && length < small.length; length++)
				count(byEnd, `${xpos[i]} ${small.slice(small.length - length)}`, rule);
		});
	const endings = new Map<string, string>();
	for (const [key, rules] of byEnd) {
		const [rule, times] = commonest(rules);
		if (times >= 2) endings.set(key, rule);
	}
	dropImplied(endings);
	const words = new Map<string, string>();
	for (const [key, rules] of byWord) {
		const [rule] = commonest(rules);
		const [xpos = '', small = ''] = key.split(' ');
		const implied = lemmaOf({ words: new Map(), endings }, small, 'X', xpos);
		if (implied !== apply(rule, small)) words.set(key, rule);
	}
	return { words, endings };
}

/** Cut behind the common beginning, add what is left of the lemma. */
function ruleFor(small: string, lemma: string): string {
	const target = lemma.toLowerCase() === small ? small : lemma;
	let same = 0;
	while (same < small.length && same < target.length && small[same] === target[same]) same++;
	return `${small.length - same}|${target.slice(same)}`;
}

function count(counts: Counts, key: string, rule: string): void {
	const rules = counts.get(key) ?? new Map<string, number>();
	rules.set(rule, (rules.get(rule) ?? 0) + 1);
	counts.set(key, rules);
}

const commonest = (rules: ReadonlyMap<string, number>): [string, number] =>
	[...rules].reduce((best, next) => (next[1] > best[1] ? next : best));

/** An ending that says what the shorter one says anyway can go. */
function dropImplied(endings: Map<string, string>): void {
	for (const key of [...endings.keys()].sort((a, b) => b.length - a.length)) {
		const [xpos, ending = ''] = key.split(' ');
		if (ending && endings.get(`${xpos} ${ending.slice(1)}`) === endings.get(key))
			endings.delete(key);
	}
}

/** Share of right lemmas of nouns, verbs, adjectives and auxiliaries, on gold tags. */
export function lemmaScore(lemmas: Lemmas, sentences: readonly Sentence[]): Record<string, number> {
	const score: Record<string, [number, number]> = {
		VERB: [0, 0],
		NOUN: [0, 0],
		ADJ: [0, 0],
		AUX: [0, 0]
	};
	for (const { form, lemma, upos, xpos } of sentences)
		form.forEach((spelling, i) => {
			const tally = score[upos[i]!];
			if (!tally) return;
			const guess = lemmaOf(lemmas, spelling, upos[i]!, xpos[i]!);
			tally[1]++;
			if (guess.toLowerCase() === lemma[i]!.toLowerCase()) tally[0]++;
		});
	return Object.fromEntries(
		Object.entries(score).map(([pos, [right, all]]) => [
			pos,
			Math.round((10000 * right) / all) / 100
		])
	);
}
