import type { Fact, Slot } from '../facts/fact.ts';
import { yearOf } from '../facts/time.ts';
import { countryNamed, placeNamed } from '../language/gazetteer.ts';
import type { Reading } from '../language/read.ts';
import type { PlainDate } from '../text/date.ts';
import { fold } from '../text/unicode.ts';
import { namesIn } from './filter/parts.ts';
import { otherBodies } from './options/bodies.ts';
import { otherDates } from './options/dates.ts';
import { otherFigures } from './options/figures.ts';
import { homeAt } from './options/known-people.ts';
import { otherPeople } from './options/people.ts';
import { otherCountries, otherTowns } from './options/places.ts';
import { kindOfSlot, poolOf, type Pool } from './options/pool.ts';
import { rivalsOf, type Rivals } from './options/rivals.ts';
import { isSame } from './options/same.ts';
import { drawn, shuffled } from './options/seeded.ts';
import { otherExpansions, otherFields, otherOrdinals } from './options/swapped.ts';
import { isApart, usable } from './options/usable.ts';
import type { Question } from './question.ts';

/** Fewer plausible ones make it a guess or give the key away: then there are none. */
const WANTED = 3;

/** Names of the same kind in the documents that tell the fact. */
const sameKind = (slot: Slot, { fact }: Question, { names }: Pool): string[] => {
	const kind = kindOfSlot(slot);
	return kind === undefined
		? []
		: fact.proofs.flatMap(({ document }) => [...(names.get(`${document}|${kind}`) ?? [])]);
};

const isSure = (name: string, { fact }: Question, { sure }: Pool): boolean =>
	fact.proofs.some(({ document }) => sure.has(`${document}|${name}`));

/** A text whose years lie before this one is about old times throughout. */
const OLD = 1850;

/** When a fact was: its own year, or its text's where all of that is long ago. */
function yearAbout({ fact }: Question, { ages }: Pool): number | undefined {
	if (fact.when) return yearOf(fact.when);
	const ends = fact.proofs.flatMap(({ document }) => ages.get(document) ?? []);
	return ends.find((year) => year < OLD);
}

/** What befell many neighbours alike: whole empires ruled, fell and let go. */
const sharedFate =
	/^(?=.*\b(?:Soviet|Nazi|Ottoman|Habsburg|Yugoslav|British|French|Spanish|Portuguese|Indochina|Warsaw Pact)\b)(?=.*\b(?:occupied|annexed|independen\w+|suffered|ruled?|part of|coloni\w+|invaded)\b)/;

function countryPools(
	key: string,
	told: readonly string[],
	question: Question,
	pool: Pool
): string[][] {
	if (sharedFate.test(question.stem) && !/\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}/u.test(question.stem))
		return [];
	const near = otherCountries(key, yearAbout(question, pool));
	return [told.filter((name) => near.includes(name)), shuffled(near, question.id)];
}

/** Before this year most towns of today were not there, or were nothing that anybody would think of. */
const ANCIENT = 1500;

/**
 * Where the stem names the country of the town that is asked, only its towns can be meant; else another capital is taken for
 * a capital sooner than a town of its country.
 */
function townPools(
	key: string,
	told: readonly string[],
	question: Question,
	pool: Pool
): string[][] {
	const { id, stem } = question;
	const { home, near, isCapital } = otherTowns(key);
	if ((yearAbout(question, pool) ?? ANCIENT) < ANCIENT)
		return [told.filter((name) => home.includes(name))];
	const country = placeNamed(key)?.country;
	const isSaid =
		/^In which (?:city|town) (?:of|in) /.test(stem) ||
		namesIn(stem).some((name) => homeAt(name) === country);
	const [known, world] = [shuffled(home, id), isSaid ? [] : shuffled(near, id)];
	return [
		told.filter((name) => home.includes(name)),
		...(isCapital ? [world, known] : [known, world])
	];
}

/** Names that may be wrong answers, the nearest kinds first; each group in an order of its own. */
function namePools(slot: Slot, question: Question, pool: Pool): string[][] {
	const { id, key } = question;
	const told = shuffled(sameKind(slot, question, pool), id);
	if (slot.type === 'person')
		return isSure(key, question, pool) ? otherPeople(told, slot, question, pool) : [];
	if (countryNamed(key) || otherCountries(key, yearAbout(question, pool)).length > 0)
		return countryPools(key, told, question, pool);
	if (placeNamed(key)) return townPools(key, told, question, pool);
	const apart = told.filter(isApart(key));
	if (slot.type === 'place') return slot.head ? [apart] : [];
	return [
		otherOrdinals(key, WANTED, id),
		shuffled(otherBodies(key), id),
		otherFields(key, WANTED, id),
		apart
	];
}

/**
 * Three of the names, of which as many are shorter than the key as the drawn rank says, so that neither the longest nor the
 * shortest option is the right one more often than another.
 */
function balanced(names: readonly string[], { key, id }: Question): string[] {
	const rank = drawn(WANTED + 1, id, 'length');
	const shorter = names.filter((name) => name.length < key.length);
	const longer = names.filter((name) => name.length >= key.length);
	const chosen = new Set([...shorter.slice(0, rank), ...longer.slice(0, WANTED - rank)]);
	for (const name of names) if (chosen.size < WANTED) chosen.add(name);
	const options = [...chosen];
	// Alone at an end of the lengths more often than by chance, the key would be told by its length.
	const isLongest = options.every((name) => name.length < key.length);
	const isShortest = options.every((name) => name.length > key.length);
	return (isLongest && rank < WANTED) || (isShortest && rank > 0) ? [] : options;
}

/** No two of the options name one thing. */
const distinct = (names: readonly string[]): string[] =>
	names.filter((name, i) => !names.slice(0, i).some((earlier) => isSame(earlier, name)));

/** Enough names to choose a balanced three from. */
const MOST_CHOSEN_FROM = 12;

function nameOptions(slot: Slot, question: Question, pool: Pool, rivals: Rivals): string[] {
	const isUsable = usable(question, pool, rivals);
	const found: string[] = [];
	for (const names of namePools(slot, question, pool)) {
		found.push(...names.filter(isUsable));
		const options = balanced(distinct(found.slice(0, MOST_CHOSEN_FROM)), question);
		if (options.length === WANTED) return options;
	}
	return [];
}

/** The years that the documents tell of what the question is about: each might be right as well. */
function yearsTold({ fact, stem }: Question, { dated }: Pool): ReadonlySet<number> {
	const slots = [...fact.slots.values()].map(({ text }) => text);
	const about = ['', ...[...slots, ...namesIn(stem.replace(/[“”]/g, ''))].map(fold)];
	return new Set(
		fact.proofs.flatMap(({ document }) =>
			about.flatMap((name) => [...(dated.get(`${document}|${name}`) ?? [])])
		)
	);
}

/** A text is written some years after the last that it tells of, and this year is past for everybody who reads. */
const LATER = 20;
const PAST = 2020;

/** The day of writing; where none is told, a year that nobody takes for one to come. */
function latest({ fact: { asOf, proofs } }: Question, { ends }: Pool): PlainDate | undefined {
	const told = proofs.flatMap(({ document }) => ends.get(document) ?? []);
	if (asOf || told.length === 0) return asOf;
	const end = Math.max(...told);
	return { precision: 'year', year: Math.max(end, Math.min(end + LATER, PAST)) };
}

function dateOptions(question: Question, pool: Pool): string[] {
	const { fact, id, stem, key } = question;
	const { when } = fact;
	if (!when) return [];
	const year = yearOf(when);
	const keepsYear = year !== undefined && stem.includes(String(year)) && when.precision !== 'year';
	const told = yearsTold(question, pool);
	const years = (stem.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
	// "followed by Kenya in _____" after 2019: what lies before it is no answer.
	const isBeyond = (other: number) =>
		year !== undefined && years.some((one) => one !== year && other < one !== year < one);
	const isTaken = (other: number) =>
		told.has(other) || stem.includes(String(other)) || isBeyond(other);
	const limit = latest(question, pool);
	return otherDates(when, limit, keepsYear, WANTED, id, isTaken).filter((text) => text !== key);
}

function optionsFor(question: Question, pool: Pool, rivals: Rivals): string[] {
	const { fact, direction, key, id, stem } = question;
	if (direction === 'when') return dateOptions(question, pool);
	const given = fact.slots.get('options')?.members;
	if (given)
		return shuffled(
			given.map(({ text }) => text),
			id
		);
	const slot = fact.slots.get(direction);
	if (!slot || slot.members.length > 0) return [];
	if (fact.frame === 'abbreviation') return otherExpansions(key, id);
	if (slot.type === 'number') return otherFigures(key, WANTED, id, stem);
	return slot.type === 'phrase' || slot.type === 'list'
		? []
		: nameOptions(slot, question, pool, rivals);
}

/**
 * Three wrong options of the key's own kind for each question, or none. `readings` tell what else the documents name,
 * `facts` what else they tell.
 */
export function withDistractors(
	questions: readonly Question[],
	readings: readonly Reading[] = [],
	facts: readonly Fact[] = questions.map(({ fact }) => fact)
): Question[] {
	const pool = poolOf(questions, facts, readings);
	const rivals = rivalsOf(facts);
	return questions.map((question) => {
		const distractors = optionsFor(question, pool, rivals).slice(0, WANTED);
		return distractors.length === WANTED ? { ...question, distractors } : question;
	});
}
