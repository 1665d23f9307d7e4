import type { Phrase } from '../language/clause.ts';
import type { Reading } from '../language/read.ts';
import { fold } from '../text/unicode.ts';
import { aboutOf, clausesIn, type About } from './referents/about.ts';
import { drillMeant, isDrillNoun } from './referents/drill.ts';
import { focusOf } from './referents/focus.ts';
import { isSamePerson, pronounFor } from './referents/gender.ts';
import { memory } from './referents/memory.ts';
import { areAlike, shortName } from './referents/nouns.ts';
import { whoIs } from './referents/person.ts';
import { rulingIn } from './referents/ruling.ts';
import { peopleIn, type Focus, type Scene } from './referents/scene.ts';
import { isNamed, type Named } from './referents/thing.ts';
import { whatIs, whichAre, type Meant } from './referents/things.ts';
import { pronounIn, type Section } from './sections.ts';

export { isNamed, type Named } from './referents/thing.ts';

/** Whom or what a phrase means that names nothing by itself; undefined where the text leaves it open. */
export type Referents = {
	/** "she", "it", "its" at a place of the text. */
	readonly pronoun: (word: string, at: number) => Named | undefined;
	/** What "it" or "they" means where no one name but a whole phrase stood before: "the bill of the Act", "A and B". */
	readonly phrase: (word: string, at: number) => Phrase | undefined;
	/** "the treaty", "the Commission": the thing of that kind that was named before; `isThis` for "this treaty". */
	readonly definite: (noun: string, isThis?: boolean) => Named | undefined;
};

/** What a word that is no name means at a place of a sentence. */
function meant(scene: Scene, word: string, at: number): Meant {
	switch (true) {
		case /^(?:he|his|him)$/.test(word): {
			const named = whoIs(scene, 'he', word, at);
			return named ? { named } : {};
		}
		case /^(?:she|her|hers)$/.test(word): {
			const named = whoIs(scene, 'she', word, at);
			return named ? { named } : {};
		}
		case /^its?$/.test(word):
			return whatIs(scene, word, at);
		case /^(?:they|them|their)$/.test(word):
			return whichAre(scene, word, at);
		default:
			return {};
	}
}

/** For each sentence of a text whom its pronouns and definite nouns mean. */
export function referentsOf(reading: Reading, sections: readonly Section[]): Referents[] {
	const { legible, sentences, document } = reading;
	const about = aboutOf(reading);
	const heroes = sections.flatMap(({ hero }) => hero?.name ?? []);
	const who = about?.named.type === 'person' ? about.named.name : undefined;
	// A life may have a heading that names a friend; a text of several lives has more of them.
	const isOneLife =
		new Set(heroes).size <= (who === undefined ? 0 : 1) ||
		(who !== undefined && heroes.every((name) => isSamePerson(name, who)));
	const gender = pronounIn(legible);
	const told = memory();
	const ruled = rulingIn(sentences, sections);
	let before: Focus = { people: [] };
	return sentences.map((sentence, index) => {
		const section = sections[index];
		if (section?.heading !== sections[index - 1]?.heading)
			before = { people: [], ...(section?.named ? { named: section.named } : {}) };
		const topic = topicFor(section, isOneLife, about);
		const last = before.named;
		const definite = (noun: string, isThis = false): Named | undefined => {
			const lower = noun.toLowerCase();
			if (isDrillNoun(lower)) {
				const drill = drillMeant(reading, sentence);
				if (drill) return drill;
			}
			const previous = sentences[index - 1];
			const said = previous ? fold(legible.slice(previous.start, previous.end)) : '';
			const goesOn = ` ${said}`.includes(` the ${lower}`);
			const ruling = ruled(lower, index);
			const since = isListOf(lower, document.title) ? startOf(sections, index) : 0;
			const block = sentences.findIndex((one) => one.block === sentence.block);
			return told.definite(
				lower,
				index,
				{ about: topic, last, ruling, goesOn, block, since },
				isThis
			);
		};
		const scene: Scene = {
			sentence,
			clauses: clausesIn(sentence),
			people: peopleIn(sentence, clausesIn(sentence)),
			legible,
			before,
			topic,
			hero: heroOf(topic, section, gender),
			meaning: (phrase) => {
				if (phrase.isPronoun) return meant(scene, phrase.text.toLowerCase(), phrase.start).named;
				const { mention, determiner = '' } = phrase;
				if (isNamed(mention)) {
					const short = /^an?$/.test(determiner) ? undefined : shortName(mention);
					return phrase.members.length > 0 ? undefined : short ? definite(short) : mention;
				}
				const isOnly = phrase.complements.length === 0 && /^(?:the|this)$/.test(determiner);
				return isOnly ? definite(phrase.head, determiner === 'this') : undefined;
			}
		};
		const phrase = (word: string, at: number) => meant(scene, word.toLowerCase(), at).phrase;
		before = focusOf(scene, phrase);
		told.add(sentence.mentions.filter(isNamed), index);
		return { pronoun: (word, at) => meant(scene, word, at).named, phrase, definite };
	});
}

/** "Six banks that merged", "Oldest companies": a text about many that "the bank" may mean. */
const isListOf = (noun: string, title = ''): boolean =>
	title
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => /s$/.test(word) && areAlike(word.replace(/ies$/, 'y').replace(/s$/, ''), noun));

/** The first sentence of a sentence's section. */
const startOf = (sections: readonly Section[], index: number): number =>
	sections.findIndex(({ heading }) => heading === sections[index]?.heading);

/** Whom or what a section is about: its heading's, or the whole text's where it is not of several lives. */
function topicFor(
	section: Section | undefined,
	isOneLife: boolean,
	about: About | undefined
): About | undefined {
	if (section?.hero && !isOneLife) return { named: section.hero, noun: 'person' };
	return isOneLife || about?.named.type !== 'person' ? about : undefined;
}

function heroOf(
	topic: About | undefined,
	section: Section | undefined,
	gender: 'he' | 'she' | undefined
): Scene['hero'] {
	if (topic?.named.type !== 'person') return undefined;
	const own =
		section?.hero?.name === topic.named.name
			? section.gender
			: (pronounFor(topic.named.name) ?? gender);
	return { person: topic.named, gender: own };
}
