import type { Fact } from '../../facts/fact.ts';
import { yearOf } from '../../facts/time.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import type { Mention } from '../../language/mention.ts';
import { isShownAsPerson } from '../../language/person-cues.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { homeOf, namesIn } from '../filter/parts.ts';
import type { Question } from '../question.ts';
import { mensNames, womensNames } from '../../language/given-names.data.ts';
import { isPersonName, titled } from './well-formed.ts';

export type Sex = 'she' | 'he';

/** What the documents tell of people, by their full names. */
export type KnownPeople = {
	/** Whose names are people's beyond doubt, by "document|name". */
	readonly sure: ReadonlySet<string>;
	/** The country or body of their office; undefined where they have one and no text says of what. */
	readonly offices: ReadonlyMap<string, string | undefined>;
	readonly sexes: ReadonlyMap<string, Sex>;
	/** The years that sentences about them tell, by "document|name". */
	readonly years: ReadonlyMap<string, readonly number[]>;
};

type Person = Extract<Mention, { type: 'person' }>;

const women = new Set(womensNames);
const men = new Set(mensNames);

const feminine = /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Begum|Rani)\b/;
const masculine =
	/^(?:Mr|Lord|Sir|King|Prince|Emperor|Sultan|Pope|Peshwa|Raja|Nawab|Tsar|Maharaja)\b/;

/** What a name alone tells of who bears it. */
function sexByName(name: string): Sex | undefined {
	if (feminine.test(name)) return 'she';
	if (masculine.test(name)) return 'he';
	const [first = ''] = name.replace(titled, '').split(' ');
	return women.has(first) ? 'she' : men.has(first) ? 'he' : undefined;
}

/** A title before it, its last word alone elsewhere, or what is said of it: no guess. */
function isShown(mention: Person, legible: string): boolean {
	const text = readAloud(legible, mention);
	return (
		mention.office !== undefined ||
		text !== mention.name ||
		titled.test(text) ||
		sexByName(mention.name) !== undefined ||
		isShownAsPerson(mention.name, mention, legible)
	);
}

/** The words that a text writes in small letters: no names of people. */
const smallWords = (legible: string): ReadonlySet<string> =>
	new Set(legible.match(/(?<![\p{L}\p{N}’'.-])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []);

const officeFrames: ReadonlySet<string> = new Set([
	'office',
	'serve',
	'tenure',
	'appoint',
	'succeed',
	'power',
	'distinction'
]);

/** Where a word or a place belongs: "Peru", "Peruvian", "Lima". */
export const homeAt = (name: string): string | undefined =>
	homeOf(name) ?? placeNamed(name)?.country;

/** Whose country a fact about an office tells: of who holds it and of who held it before. */
function homeIn({ slots }: Fact): string | undefined {
	const told = [...slots.values()].flatMap((slot) =>
		slot.type === 'person'
			? []
			: [slot.text, ...namesIn(slot.text)].flatMap((name) => homeOf(name) ?? [])
	);
	return new Set(told).size === 1 ? told[0] : undefined;
}

/** Frames that take whoever stands there. */
const guessing: ReadonlySet<string> = new Set(['tell', 'gap']);

/** "Which Estonian minister …", "Which minister of Estonia …": where the key is at home. */
export function homeAsked(stem: string): string | undefined {
	const [, before = '', after = ''] =
		/^Which (?:(\p{Lu}[\p{L}-]+)(?:'s|’s)? \p{Ll}|(?:[\p{L}-]+ ){1,4}of (?:the )?(\p{Lu}[\p{L}-]+))/u.exec(
			stem
		) ?? [];
	return homeOf(before) ?? homeOf(after);
}

const yearsOf = (mention: Mention): number[] =>
	mention.type === 'date' ? [yearOf(mention.value) ?? []].flat() : [];

/** Enough to know when somebody lived. */
const MOST_YEARS = 40;

export function knownPeopleIn(
	questions: readonly Question[],
	facts: readonly Fact[],
	readings: readonly Reading[]
): KnownPeople {
	const sure = new Set<string>();
	const years = new Map<string, number[]>();
	const addYears = (key: string, told: readonly number[]) => {
		const known = years.get(key) ?? [];
		if (known.length < MOST_YEARS) known.push(...told);
		years.set(key, known);
	};
	const common = new Map<string, (word: string) => boolean>();
	const offices = new Map<string, string | undefined>();
	const votes = new Map<string, number>();
	const vote = (name: string, by: number) => votes.set(name, (votes.get(name) ?? 0) + by);
	for (const { document, sentences, legible } of readings) {
		const small = smallWords(legible);
		const isCommon = (word: string) =>
			small.has(word.toLowerCase()) && !women.has(word) && !men.has(word);
		common.set(document.id, isCommon);
		let before: string | undefined;
		// Of a sentence without a date, the last one before it.
		let told: number[] = [];
		for (const sentence of sentences) {
			const people = sentence.mentions.filter(
				(mention): mention is Person => mention.type === 'person' && !mention.isPartial
			);
			const own = sentence.mentions.flatMap(yearsOf);
			if (own.length > 0) told = own;
			for (const person of people) {
				if (person.office) offices.set(person.name, person.office.of ?? offices.get(person.name));
				const key = `${document.id}|${person.name}`;
				addYears(key, told);
				if (!sure.has(key) && isPersonName(person.name, isCommon) && isShown(person, legible))
					sure.add(key);
			}
			const text = readAloud(legible, sentence);
			const names = new Set(people.map(({ name }) => name));
			const only = names.size === 1 ? people[0]?.name : undefined;
			const spoken = /^(?:She|He|Her|His)\b/.test(text) && names.size === 0 ? before : only;
			if (spoken !== undefined) {
				vote(spoken, text.match(/\b(?:she|her|herself)\b/giu)?.length ?? 0);
				vote(spoken, -(text.match(/\b(?:he|his|him|himself)\b/giu)?.length ?? 0));
			}
			before = only ?? (names.size === 0 ? before : undefined);
		}
	}
	for (const fact of facts) {
		const home = officeFrames.has(fact.frame) ? homeIn(fact) : undefined;
		for (const { type, text } of fact.slots.values()) {
			if (type !== 'person') continue;
			if (home !== undefined) offices.set(text, home);
			for (const { document } of fact.proofs) {
				const key = `${document}|${text}`;
				const isCommon = common.get(document) ?? (() => false);
				if (!guessing.has(fact.frame) && isPersonName(text, isCommon)) sure.add(key);
				const when = fact.when && yearOf(fact.when);
				if (when !== undefined) addYears(key, [when]);
			}
		}
	}
	for (const { stem, fact, direction } of questions) {
		const slot = fact.slots.get(direction);
		const home = slot?.type === 'person' ? homeAsked(stem) : undefined;
		if (slot && home !== undefined) offices.set(slot.text, home);
	}
	const sexes = new Map<string, Sex>();
	for (const name of new Set([...sure].map((key) => key.slice(key.indexOf('|') + 1)))) {
		const count = votes.get(name) ?? 0;
		const sex = sexByName(name) ?? (count > 0 ? 'she' : count < 0 ? 'he' : undefined);
		if (sex) sexes.set(name, sex);
	}
	return { sure, offices, sexes, years };
}
