import type { Reading, Sentence } from '../language/read.ts';
import type { Mention } from '../language/mention.ts';
import { sectionsOf } from './sections.ts';
import { topicOf } from './topic.ts';
import { referentsOf, type Referents } from './references.ts';
import type { PlainDate } from '../text/date.ts';

/** What a frame may know beyond its clause. */
export type Context = {
	readonly reading: Reading;
	readonly sentence: Sentence;
	/** The two countries that the document is about, in the order of their first mention. */
	readonly dyad: readonly [string, string] | undefined;
	readonly published: PlainDate | undefined;
	/** The last thing of a kind named before this sentence, at most two sentences back. */
	readonly previous: (type: Mention['type']) => Mention | undefined;
	/** Whom "she" and "the treaty" mean here. */
	readonly referents: Referents;
	/** The article that the text gives a name. */
	readonly articleOf: (name: string) => 'the' | '';
	/** What the whole text is about, where its title names it. */
	readonly topic: string | undefined;
};

const SHARE = 0.6;

/** The two countries with more than 60 % of all mentions of countries, if there are two. */
function dyadOf({ sentences }: Pick<Reading, 'sentences'>): readonly [string, string] | undefined {
	const counts = new Map<string, number>();
	for (const { mentions } of sentences)
		for (const mention of mentions)
			if (mention.type === 'country' || mention.type === 'nationality')
				counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (!first || !second || second[1] < 2 || (first[1] + second[1]) / total <= SHARE)
		return undefined;
	const order = [...counts.keys()];
	return order.indexOf(first[0]) < order.indexOf(second[0])
		? [first[0], second[0]]
		: [second[0], first[0]];
}

/** "the National Grid was …": whether a name takes an article where it stands inside a sentence and alone. */
function articlesOf({ sentences, legible }: Reading): Context['articleOf'] {
	const counts = new Map<string, { the: number; all: number }>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
		if (!('name' in mention)) continue;
		const before = legible.slice(Math.max(0, mention.start - 12), mention.start);
		const isInside = / \p{Ll}+ $/u.test(before);
		const isAlone = /^(?:[.,;]| (?:was|is|were|in|of|and|to|on|has|had)\b)/.test(
			legible.slice(mention.end, mention.end + 6)
		);
		if (!isInside || !isAlone) continue;
		const count = counts.get(mention.name) ?? { the: 0, all: 0 };
		counts.set(mention.name, {
			the: count.the + Number(before.endsWith(' the ')),
			all: count.all + 1
		});
	}
	return (name) => {
		const count = counts.get(name);
		return count && count.the > 0 && count.the * 2 >= count.all ? 'the' : '';
	};
}

/** A context for each sentence of a document, in order. */
export function contextsOf(reading: Reading): Context[] {
	const dyad = dyadOf(reading);
	const sections = sectionsOf(reading);
	const referents = referentsOf(reading, sections);
	const topic = topicOf(reading);
	const articleOf = articlesOf(reading);
	return reading.sentences.map((sentence, index) => ({
		reading,
		sentence,
		dyad,
		published: reading.document.published,
		referents: referents[index] as Referents,
		topic: sections[index]?.hero?.name ?? topic,
		articleOf,
		previous: (type) =>
			reading.sentences
				.slice(Math.max(0, index - 2), index)
				.flatMap(({ mentions }) => mentions)
				.findLast((mention) => mention.type === type)
	}));
}
