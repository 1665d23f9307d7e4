import type { Reading, Sentence } from '../language/read.ts';
import type { Mention } from '../language/mention.ts';
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
	/** What the whole text is about, where its title names it. */
	readonly topic: string | undefined;
};

const SHARE = 0.6;

/** The two countries with more than 60 % of all mentions of countries, if there are two. */
export function dyadOf({
	sentences
}: Pick<Reading, 'sentences'>): readonly [string, string] | undefined {
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

/** A context for each sentence of a document, in order. */
export function contextsOf(reading: Reading): Context[] {
	const dyad = dyadOf(reading);
	const referents = referentsOf(reading);
	const topic = topicOf(reading);
	return reading.sentences.map((sentence, index) => ({
		reading,
		sentence,
		dyad,
		published: reading.document.published,
		referents: referents[index] as Referents,
		topic,
		previous: (type) =>
			reading.sentences
				.slice(Math.max(0, index - 2), index)
				.flatMap(({ mentions }) => mentions)
				.findLast((mention) => mention.type === type)
	}));
}
