import type { Slot } from '../facts/fact.ts';
import { yearOf } from '../facts/time.ts';
import { countryNamed, placeNamed } from '../language/gazetteer.ts';
import type { Reading } from '../language/read.ts';
import { fold, words } from '../text/unicode.ts';
import { homeOf, namesIn } from './filter/parts.ts';
import { otherBodies } from './options/bodies.ts';
import { otherDates } from './options/dates.ts';
import { otherFigures } from './options/figures.ts';
import { otherCountries, otherTowns } from './options/places.ts';
import { kindOfSlot, poolOf, type Pool } from './options/pool.ts';
import { drawn, shuffled } from './options/seeded.ts';
import { otherExpansions, otherFields, otherOrdinals } from './options/swapped.ts';
import type { Question } from './question.ts';

const WANTED = 3;
/** Three options do nearly as well as four (Rodriguez 2005); two would be half a guess. */
const LEAST = 2;

/** What else answers the same stem, by its telling words: the keys of questions that differ in their key alone. */
type Rivals = ReadonlyMap<string, ReadonlySet<string>>;

const slotsBut = ({ fact, direction }: Question): string =>
	[
		fact.frame,
		direction,
		...[...fact.slots]
			.filter(([name]) => name !== direction)
			.map(([name, slot]) => `${name}=${fold(slot.text)}`)
	].join('|');

function rivalsOf(questions: readonly Question[]): Rivals {
	const keys = new Map<string, Set<string>>();
	for (const question of questions) {
		const place = slotsBut(question);
		keys.set(place, (keys.get(place) ?? new Set()).add(fold(question.key)));
	}
	return keys;
}

/** Names of the same kind in the documents that tell the fact. */
const sameKind = (slot: Slot, { fact }: Question, { names }: Pool): string[] => {
	const kind = kindOfSlot(slot);
	return kind === undefined
		? []
		: fact.proofs.flatMap(({ document }) => [...(names.get(`${document}|${kind}`) ?? [])]);
};

/** People in an office of the same country first, then others in an office, then the rest. */
function people(names: readonly string[], { text, mention }: Slot, { offices }: Pool): string[][] {
	const home = (mention?.type === 'person' ? mention.office?.of : undefined) ?? offices.get(text);
	const own = names.filter((name) => home !== undefined && offices.get(name) === home);
	return [own, names.filter((name) => offices.has(name)), [...names]];
}

/** Names that may be wrong answers, the nearest kinds first; each group in an order of its own. */
function namePools(slot: Slot, question: Question, pool: Pool): string[][] {
	const { id, key } = question;
	const told = shuffled(sameKind(slot, question, pool), id);
	if (slot.type === 'person') return people(told, slot, pool);
	const country = countryNamed(key);
	if (country) {
		const near = otherCountries(key);
		const known = told.filter((name) => countryNamed(name)?.region === country.region);
		return [known, shuffled(near, id)];
	}
	if (placeNamed(key)) {
		const { home, near } = otherTowns(key);
		const known = told.filter((name) => placeNamed(name)?.kind === placeNamed(key)?.kind);
		return [known.filter((name) => home.includes(name)), shuffled(home, id), shuffled(near, id)];
	}
	if (slot.type === 'place') return slot.head ? [told] : [];
	return [
		otherOrdinals(key, WANTED, id),
		shuffled(otherBodies(key), id),
		otherFields(key, WANTED, id),
		told
	];
}

/** Written alike: capitals, figures, commas and brackets in the same places. */
const formatOf = (text: string): string =>
	[/^\p{Lu}/u, /\d/, /,/, /[(“"]/, /^\p{Lu}[\p{Lu}\d-]+$/u, / and /]
		.map((mark) => (mark.test(text) ? '1' : '0'))
		.join('');

const sizeOf = (text: string) => text.split(' ').length;

/** Two names for one thing: "Turkey" and "Türkiye", "WTO" and its words, "Quispe" and "Rosa Quispe". */
function isSame(a: string, b: string): boolean {
	const home = homeOf(a);
	if (home !== undefined && home === homeOf(b)) return true;
	const [x, y] = [words(a), words(b)];
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whose country or town something in the stem already is: nobody visits their own as a guest. */
function homesIn({ fact, stem }: Question): ReadonlySet<string> {
	const offices = [...fact.slots.values()].flatMap(({ mention }) =>
		mention?.type === 'person' && mention.office?.of ? [mention.office.of] : []
	);
	const named = namesIn(stem).flatMap((name) => [name, ...name.split(/[ -]/)]);
	return new Set([...offices, ...named].flatMap((name) => homeOf(name) ?? []));
}

/** Whether a name is surely wrong, is of the key's shape, and gives neither itself nor the key away. */
function usable(
	question: Question,
	{ together }: Pool,
	rivals: Rivals
): (option: string) => boolean {
	const { key, accept, stem, fact } = question;
	const folded = fold(stem);
	const beside = fact.proofs.flatMap(({ document, span }) => [
		...(together.get(`${document}|${String(span.start)}`) ?? [])
	]);
	const homes = homesIn(question);
	const right = [key, ...accept];
	const alsoRight = rivals.get(slotsBut(question));
	return (option) => {
		const name = fold(option);
		if (folded.includes(name) || beside.includes(name) || alsoRight?.has(name)) return false;
		if (right.some((answer) => isSame(answer, option))) return false;
		if (homes.has(homeOf(option) ?? ' ')) return false;
		if (formatOf(option) !== formatOf(key)) return false;
		const ratio = option.length / key.length;
		return ratio > 0.45 && ratio < 2.2 && Math.abs(sizeOf(option) - sizeOf(key)) <= 3;
	};
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
	const options = balanced(distinct(found.slice(0, MOST_CHOSEN_FROM)), question);
	return options.length >= LEAST ? options : [];
}

function dateOptions({ fact, id, stem, key }: Question): string[] {
	const { when, asOf } = fact;
	if (!when) return [];
	const year = yearOf(when);
	const keepsYear = year !== undefined && stem.includes(String(year)) && when.precision !== 'year';
	return otherDates(when, asOf, keepsYear, WANTED, id).filter((text) => text !== key);
}

function optionsFor(question: Question, pool: Pool, rivals: Rivals): string[] {
	const { fact, direction, key, id } = question;
	if (direction === 'when') return dateOptions(question);
	const slot = fact.slots.get(direction);
	if (!slot || slot.members.length > 0) return [];
	if (fact.frame === 'abbreviation') return otherExpansions(key, id);
	if (slot.type === 'number') return otherFigures(key, WANTED, id);
	return slot.type === 'phrase' || slot.type === 'list'
		? []
		: nameOptions(slot, question, pool, rivals);
}

/**
 * Wrong options of the key's own kind for each question: three, or two where there are no more, or none. `readings` tell what
 * else the documents name.
 */
export function withDistractors(
	questions: readonly Question[],
	readings: readonly Reading[] = []
): Question[] {
	const pool = poolOf(questions, readings);
	const rivals = rivalsOf(questions);
	return questions.map((question) => {
		const distractors = optionsFor(question, pool, rivals).slice(0, WANTED);
		return distractors.length >= LEAST ? { ...question, distractors } : question;
	});
}
