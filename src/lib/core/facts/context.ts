import { isAsserted } from './asserted.ts';
import type { Reading, Sentence } from '../language/read.ts';
import type { Mention } from '../language/mention.ts';
import { countryNamed, countryOf } from '../language/gazetteer.ts';
import { sectionsOf, type Section } from './sections.ts';
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

type Pair = readonly [string, string];

/** The two countries with more than 60 % of all mentions of countries in some sentences, if there are two. */
function dyadIn(sentences: readonly Sentence[]): Pair | undefined {
	const counts = new Map<string, number>();
	for (const { mentions } of sentences)
		for (const mention of mentions)
			if (mention.type === 'country' || mention.type === 'nationality')
				counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first, second, third] = [...counts].sort(([, a], [, b]) => b - a);
	if (!first || !second || second[1] < 2 || (first[1] + second[1]) / total <= SHARE)
		return undefined;
	// Two that come as often as a third are no pair.
	if (third && third[1] * 1.5 > second[1]) return undefined;
	const order = [...counts.keys()];
	return order.indexOf(first[0]) < order.indexOf(second[0])
		? [first[0], second[0]]
		: [second[0], first[0]];
}

/** The two countries that a title names, if it names two. */
function dyadOfTitle(title: string): Pair | undefined {
	const names = new Set(
		(title.match(/\p{Lu}[\p{L}.]+(?: (?:and |of )?\p{Lu}[\p{L}.]+)*/gu) ?? [])
			.flatMap((run) => [run, ...run.split(/ and |[ –-]/)])
			.flatMap((word) => (countryNamed(word) ?? countryOf(word))?.name ?? [])
	);
	const [first, second] = [...names];
	return names.size === 2 && first && second ? [first, second] : undefined;
}

/** For each sentence the pair that "both countries" means: its section's, the title's, the text's. */
function dyadsOf(
	{ sentences, document }: Reading,
	sections: readonly Section[]
): (Pair | undefined)[] {
	const titled = dyadOfTitle(document.title ?? '');
	const whole = titled ?? dyadIn(sentences);
	const bySection = new Map<number, Sentence[]>();
	sections.forEach(({ heading }, i) => {
		const sentence = sentences[i];
		const fellows = bySection.get(heading);
		if (sentence && fellows) fellows.push(sentence);
		else if (sentence) bySection.set(heading, [sentence]);
	});
	const pairs = new Map([...bySection].map(([heading, part]) => [heading, dyadIn(part)]));
	// A text about one pair keeps it in every section; one about several has another in each.
	const isOne =
		titled !== undefined ||
		new Set([...pairs.values()].flatMap((pair) => (pair ? [[...pair].sort().join('|')] : [])))
			.size <= 1;
	return sections.map(({ heading }) => (isOne ? whole : pairs.get(heading)));
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

/** A context for each sentence of a document that tells something as a fact, in order. */
export function contextsOf(reading: Reading): Context[] {
	const sections = sectionsOf(reading);
	const dyads = dyadsOf(reading, sections);
	const referents = referentsOf(reading, sections);
	const topic = topicOf(reading);
	const articleOf = articlesOf(reading);
	const contexts = reading.sentences.map((sentence, index) => ({
		reading,
		sentence,
		dyad: dyads[index],
		published: reading.document.published,
		referents: referents[index] as Referents,
		topic: sections[index]?.hero?.name ?? topic,
		articleOf,
		previous: (type: Mention['type']) =>
			reading.sentences
				.slice(Math.max(0, index - 2), index)
				.flatMap(({ mentions }) => mentions)
				.findLast((mention) => mention.type === type)
	}));
	return contexts.filter(({ sentence: { start, end } }) =>
		isAsserted(reading.legible.slice(start, end))
	);
}
