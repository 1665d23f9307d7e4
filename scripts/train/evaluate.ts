import { analyse } from '../../src/lib/core/language/model/analyse.ts';
import { inputOf, posOf } from '../../src/lib/core/language/model/input.ts';
import type { Model } from '../../src/lib/core/language/model/file.ts';
import { parse, type Beam, type Parser } from '../../src/lib/core/language/model/parser.ts';
import { tagWords, type Tagger } from '../../src/lib/core/language/model/tagger.ts';
import type { Sentence } from './conllu.ts';
import type { Example } from './corpus.ts';
import { mainRelation } from './parser.ts';

const percent = (part: number, whole: number): number => Math.round((10000 * part) / whole) / 100;

export type TagScore = { upos: number; xpos: number };

export function tagScore(tagger: Tagger, examples: readonly Example[]): TagScore {
	let [tokens, upos, xpos] = [0, 0, 0];
	for (const { sentence, words } of examples)
		tagWords(tagger, words).forEach((tag, i) => {
			if (words[i]!.unit) return;
			const [u, x] = tagger.tags[tag]!.split('|');
			tokens++;
			if (u === sentence.upos[i]) upos++;
			if (x === sentence.xpos[i]) xpos++;
		});
	return { upos: percent(upos, tokens), xpos: percent(xpos, tokens) };
}

export type TreeScore = {
	uas: number;
	las: number;
	/** Without punctuation. */
	uasWords: number;
	lasWords: number;
	/** Share of tokens without a rival head in the beam, and how often their heads are right. */
	clear: number;
	clearUas: number;
	/** Heads of dates that are one token; undefined if there are none. */
	dates?: number;
};

/** Attachment on gold tokens and predicted tags: all tokens, and all but punctuation. Main relations count. */
export function treeScore(
	tagger: Tagger,
	parser: Parser,
	beam: Beam,
	examples: readonly Example[]
): TreeScore {
	const pos = posOf(tagger.tags);
	const all = [0, 0, 0];
	const wordsOnly = [0, 0, 0];
	const dates = [0, 0, 0];
	const clear = [0, 0, 0];
	for (const { sentence, words } of examples) {
		const tree = parse(parser, inputOf(words, tagWords(tagger, words), pos), beam);
		sentence.head.forEach((gold, i) => {
			const head = tree.head[i] === words.length ? -1 : tree.head[i];
			const attached = head === gold;
			const named =
				attached &&
				mainRelation(parser.relations[tree.relation[i]!]!) === mainRelation(sentence.relation[i]!);
			const counts = [
				all,
				...(sentence.upos[i] === 'PUNCT' ? [] : [wordsOnly]),
				...(words[i]!.unit === 'date' ? [dates] : []),
				...(tree.margin[i] === 1 ? [clear] : [])
			];
			for (const count of counts) {
				count[0]!++;
				if (attached) count[1]!++;
				if (named) count[2]!++;
			}
		});
	}
	return {
		uas: percent(all[1]!, all[0]!),
		las: percent(all[2]!, all[0]!),
		uasWords: percent(wordsOnly[1]!, wordsOnly[0]!),
		lasWords: percent(wordsOnly[2]!, wordsOnly[0]!),
		clear: percent(clear[0]!, all[0]!),
		clearUas: percent(clear[1]!, clear[0]!),
		...(dates[0] ? { dates: percent(dates[1]!, dates[0]) } : {})
	};
}

/**
 * Attachment when the tokens are guessed too, on sentences as the treebank cuts them: F1 over tokens,
 * where an arc counts if its child and its head have the treebank's spans (CoNLL 2018).
 */
export function textScore(
	model: Model,
	sentences: readonly Sentence[]
): {
	tokens: number;
	uas: number;
	las: number;
} {
	let [gold, guessed, same, attached, named] = [0, 0, 0, 0, 0];
	for (const sentence of sentences) {
		const span = (i: number): string =>
			i < 0 ? 'root' : `${sentence.start[i]} ${sentence.end[i]}`;
		const heads = new Map(sentence.head.map((head, i) => [span(i), i] as const));
		const { tokens } = analyse(model, sentence.text);
		const spanOf = (i: number): string =>
			i < 0 ? 'root' : `${tokens[i]!.start} ${tokens[i]!.end}`;
		gold += sentence.form.length;
		guessed += tokens.length;
		tokens.forEach(({ head, relation }, i) => {
			const twin = heads.get(spanOf(i));
			if (twin === undefined) return;
			same++;
			if (spanOf(head) !== span(sentence.head[twin]!)) return;
			attached++;
			if (mainRelation(relation) === mainRelation(sentence.relation[twin]!)) named++;
		});
	}
	return {
		tokens: percent(2 * same, gold + guessed),
		uas: percent(2 * attached, gold + guessed),
		las: percent(2 * named, gold + guessed)
	};
}
