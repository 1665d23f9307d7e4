import type { Clause, Phrase } from '../language/clause.ts';
import type { Mention } from '../language/mention.ts';
import type { Reading, Sentence } from '../language/read.ts';
import { pronounIn, type Section } from './sections.ts';
import { fold } from '../text/unicode.ts';

/** A thing that the text has named: what a pronoun or "the treaty" after it may mean. */
export type Named = Exclude<
	Mention,
	{ type: 'date' } | { type: 'number' } | { type: 'office' } | { type: 'nationality' }
>;

/** Whom or what a phrase means that names nothing by itself; undefined where the text leaves it open. */
export type Referents = {
	/** "she", "it", "its" at a place of the text. */
	readonly pronoun: (word: string, at: number) => Named | undefined;
	/** What "it" means where no name but a whole phrase stood before: "the bill of the Act". */
	readonly phrase: (word: string) => Phrase | undefined;
	/** "the treaty", "the Commission": the thing of that kind that was named before. */
	readonly definite: (noun: string) => Named | undefined;
};

type Topic = { readonly named: Named; readonly noun: string };

export const isNamed = (mention: Mention | undefined): mention is Named =>
	mention !== undefined && !/^(?:date|number|office|nationality)$/.test(mention.type);

/** Nouns that texts use for one another when they come back to a thing. */
const alike: readonly ReadonlySet<string>[] = [
	'company firm manufacturer corporation conglomerate automaker producer carmaker group maker business bank airline',
	'treaty convention agreement pact accord protocol declaration memorandum document charter',
	'act law bill legislation statute ordinance amendment',
	'city town municipality capital settlement village',
	'country state republic kingdom nation',
	'organisation organization agency body association alliance bloc institution',
	'war conflict battle campaign',
	'exercise drill manoeuvre',
	'river waterway stream',
	'school university college institute',
	'newspaper magazine journal daily',
	'party movement',
	'outbreak epidemic pandemic',
	'project scheme programme program initiative'
].map((words) => new Set(words.split(' ')));

const areAlike = (a: string, b: string) =>
	a === b || alike.some((nouns) => nouns.has(a) && nouns.has(b));

const clausesOf = ({ clauses, parsed }: Sentence): readonly Clause[] =>
	parsed.length > 0 ? parsed : clauses;

/** What the text is about: whom its title names, or what its first sentences say of a named thing ("X is a treaty …"). */
function topicOf(reading: Reading): Topic | undefined {
	const { sentences, document } = reading;
	const title = fold(document.title ?? '');
	const hero = sentences
		.slice(0, 3)
		.flatMap(({ mentions }) => mentions)
		.find((mention) => mention.type === 'person' && fold(mention.name) === title);
	if (isNamed(hero)) return { named: hero, noun: 'person' };
	for (const sentence of sentences.slice(0, 3))
		for (const { verb, subject, object } of clausesOf(sentence)) {
			if (verb.lemma !== 'be' || !isNamed(subject?.mention) || !object || object.mention) continue;
			return { named: subject.mention, noun: object.head };
		}
	return undefined;
}

const nameOf = (named: Named): string => named.name;
const isPerson = (named: Named | undefined) => named?.type === 'person';

const genderOf = (word: string): 'he' | 'she' | 'it' | undefined =>
	/^(?:he|his|him)$/.test(word)
		? 'he'
		: /^(?:she|her|hers)$/.test(word)
			? 'she'
			: /^(?:it|its)$/.test(word)
				? 'it'
				: undefined;

const subjectsBefore = (sentence: Sentence, at: number): Phrase[] =>
	clausesOf(sentence).flatMap(({ subject }) => (subject && subject.end <= at ? [subject] : []));

/** Names of two words or more by each of their words and by what they are, with the sentence they stand in. */
function namedBefore() {
	const byNoun = new Map<string, { readonly at: number; readonly named: Named }[]>();
	return {
		add: (mentions: readonly Named[], at: number) => {
			for (const named of mentions) {
				if (!/[ -]/.test(named.name)) continue;
				const nouns = new Set(named.name.toLowerCase().split(/[ -]+/));
				if ('head' in named && named.head) nouns.add(named.head);
				for (const noun of nouns)
					byNoun.set(noun, [...(byNoun.get(noun) ?? []).slice(-REMEMBERED), { at, named }]);
			}
		},
		by: (noun: string, before: number): Named[] =>
			(byNoun.get(noun) ?? []).filter(({ at }) => at < before).map(({ named }) => named)
	};
}

/** Of the things with one noun in their name the last so many are compared. */
const REMEMBERED = 40;

/** For each sentence of a text whom its pronouns and definite nouns mean. */
export function referentsOf(reading: Reading, sections: readonly Section[]): Referents[] {
	const topic = topicOf(reading);
	const gender = pronounIn(reading.legible);
	// A text of several lives has no hero of its own.
	const isOneLife = sections.every(({ hero }) => hero === undefined);
	let before: {
		readonly subject?: Named;
		readonly phrase?: Phrase;
		readonly people: ReadonlySet<string>;
	} = { people: new Set() };
	const named = namedBefore();
	return reading.sentences.map((sentence, index) => {
		const section = sections[index];
		if (section?.heading !== sections[index - 1]?.heading) before = { people: new Set() };
		const { subject: last, phrase: lastPhrase, people } = before;
		const heroOf = (wanted: 'he' | 'she'): Named | undefined => {
			if (section?.hero) return section.gender === wanted ? section.hero : undefined;
			return isOneLife && topic && isPerson(topic.named) && gender === wanted
				? topic.named
				: undefined;
		};
		const resolve = (word: string, at: number): Named | undefined => {
			const wanted = genderOf(word);
			const subjects = subjectsBefore(sentence, at);
			const nearest = subjects.at(-1);
			// "The company owns Fjordcell, which *it* founded": the company's name stood before.
			const called =
				wanted === 'it' && nearest?.determiner === 'the' && !nearest.mention
					? definite(nearest.head)
					: undefined;
			const subject =
				called ??
				subjects
					.map(({ mention }) => mention)
					.findLast((mention): mention is Named => isNamed(mention));
			const near = subject ?? last;
			if (wanted === undefined) return undefined;
			if (wanted === 'it') {
				const isThing = near && !isPerson(near) && !isPeople(near);
				return isThing ? near : topic && !isPerson(topic.named) ? topic.named : undefined;
			}
			const hero = heroOf(wanted);
			const here = sentence.mentions.filter(
				(mention) => mention.type === 'person' && mention.end <= at
			);
			const others = new Set(
				[...people, ...here.flatMap((person) => (isNamed(person) ? [nameOf(person)] : []))].filter(
					(name) => name !== hero?.name
				)
			);
			if (hero && (others.size === 0 || near?.name === hero.name)) return hero;
			if (hero || near?.type !== 'person') return undefined;
			return [...others].every((name) => name === near.name) ? near : undefined;
		};
		const definite = (noun: string): Named | undefined => {
			const wanted = noun.toLowerCase();
			const matching = named.by(wanted, index);
			const names = new Set(matching.map(({ name }) => fold(name)));
			if (names.size === 1) return matching.at(-1);
			if (!topic || !areAlike(topic.noun, wanted)) return undefined;
			// Where several have the noun in their name, the one that the text is about, unless another was just told of.
			const isOther =
				last && last.type === topic.named.type && fold(last.name) !== fold(topic.named.name);
			return names.size === 0 || (names.has(fold(topic.named.name)) && !isOther)
				? topic.named
				: undefined;
		};
		const first = clausesOf(sentence)[0]?.subject;
		const main =
			first?.mention ??
			(first?.isPronoun ? resolve(first.text.toLowerCase(), first.start) : undefined);
		const said = first?.isPronoun === true ? lastPhrase : first;
		before = {
			...(isNamed(main) ? { subject: main } : {}),
			...(said ? { phrase: said } : {}),
			people: new Set(
				sentence.mentions.flatMap((mention) => (mention.type === 'person' ? [mention.name] : []))
			)
		};
		named.add(sentence.mentions.filter(isNamed), index);
		const phrase = (word: string): Phrase | undefined =>
			/^it$/i.test(word) && lastPhrase?.members.length === 0 && lastPhrase.isPlural !== true
				? lastPhrase
				: undefined;
		return { pronoun: resolve, definite, phrase };
	});
}

const isPeople = (named: Named) => named.type === 'name' && named.guess === 'person';
