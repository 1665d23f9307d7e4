import { grouped } from '../text/grouped.ts';
import { fold } from '../text/unicode.ts';
import { countryNamed } from './gazetteer.ts';
import { isGivenName, showsPerson } from './given-names.ts';
import type { Mention } from './mention.ts';
import { leaderCalled, stateOfLeader } from './leaders.ts';
import { actsAsFirm, firm, firmsIn, owns, shownFirms } from './firms.ts';
import { mayBeAlone, mononymsIn, titledAlone, withoutGenre } from './mononyms.ts';
import { findRuns } from './names.ts';
import { nameRun } from './naming.ts';
import { isShownAsPerson } from './person-cues.ts';
import { honours, personName } from './person-name.ts';
import { looksPersonal } from './personal.ts';
import { wordsOf } from './words.ts';

type Person = Extract<Mention, { type: 'person' }>;

const surname = (name: string) =>
	fold(
		name
			.replace(honours, '')
			.replace(/ (?:jr|sr)\.?$/i, '')
			.split(' ')
			.at(-1) ?? ''
	);
const isFull = (name: string) => name.includes(' ');

const personFrom = ({ start, end }: Mention, name: string): Person => ({
	type: 'person',
	name: personName(name),
	isPartial: false,
	start,
	end
});

type Known = readonly [name: string, mention: Mention];

/** "Lord Byron": a style and a surname, which is nobody besides the one who bears the surname in full. */
const styled =
	/^(?:Lord|Lady|King|Queen|Pope|Emperor|Empress|Sultan|Saint|Maharaja|Nawab|Begum|Swami|Count|Countess|Baron|Baroness|Duchess) \S+$/;

/** What tells a son from his father. */
const tells = /^(?:junior|senior|jr\.?|sr\.?|[ivx]+)$/;

/** Whether one name has all words of the other, the first one first: "Nelson Rolihlahla Mandela", "Nelson Mandela". */
export function isWithin(short: string, long: string): boolean {
	const [few, many] = [fold(short).split(' '), fold(long).split(' ')];
	if (few.join(' ') === many.join(' ')) return true;
	const more = many.filter((word) => !few.includes(word));
	// "Makhdoom Shah Mahmood Qureshi", "Shah Mahmood Qureshi": a style before a whole name.
	if (few.length >= 3 && many.slice(-few.length).join(' ') === few.join(' ')) return true;
	return (
		few[0] === many[0] &&
		few.every((word) => many.includes(word)) &&
		![...more, few.at(-1) ?? ''].some((word) => tells.test(word))
	);
}

/** Names of one person are one, called by the shorter name; so are names with the same first and last word. */
function samePeople(known: readonly Known[]): Known[] {
	const full = known.filter(([name]) => !styled.test(name));
	const people: Known[] = [];
	for (const [name, mention] of full.length > 0 ? full : known) {
		const at = people.findIndex(
			([other]) => isWithin(name, other) || isWithin(other, name) || alike(name, other)
		);
		const other = people[at];
		if (!other) {
			people.push([name, mention]);
			continue;
		}
		const start = Math.min(mention.start, other[1].start);
		people[at] = [other[0].length < name.length ? other[0] : name, { ...other[1], start }];
	}
	return people;
}

/** The words that somebody may be called by alone: no given name, but for rulers: "Selim" for Selim II. */
const calls = (name: string): string[] => {
	const words = fold(name).split(' ');
	return words.slice(/^[ivx]+$/.test(words.at(-1) ?? '') ? 0 : 1);
};

/** Who may be called by each word: "Fernández" is Leonel Fernández Reyna as well as Alberto Fernández. */
function bearersIn(all: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
	const bearers = new Map<string, Known[]>();
	for (const known of all)
		for (const word of new Set(calls(known[0]))) {
			const others = bearers.get(word);
			if (others) others.push(known);
			else bearers.set(word, [known]);
		}
	return new Map([...bearers].map(([word, known]) => [word, samePeople(known)]));
}

/** A text comes back to somebody more often than to a name that the model takes for a person's by mistake. */
const OFTEN = 3;

/** Names of one word that the model takes for people's throughout, of whom the text gives no more. */
function surnamesIn(mentions: readonly Mention[], legible: string): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const mention of mentions) {
		if (mention.type !== 'name' || mention.guess !== 'person' || !mayBeAlone(mention.name))
			continue;
		// "as *a* Member"
		const isNoun = /\b(?:an?|the) $/i.test(
			legible.slice(Math.max(0, mention.start - 4), mention.start)
		);
		counts.set(mention.name, (counts.get(mention.name) ?? 0) + (isNoun ? -OFTEN : 1));
	}
	return new Set([...counts].filter(([, n]) => n >= OFTEN).map(([name]) => name));
}

/** How far back a text may have named the one whom it means by a surname that several bear. */
const NEAR = 700;

/** Whoever is named this early is whom a life is about. */
const OPENING = 200;

/** Names that no title marks, but what is said of them shows to be people's. */
const shownIn = (legible: string) => (mention: Mention) =>
	mention.type === 'name' && isShownAsPerson(mention.name, mention, legible)
		? personFrom(mention, mention.name)
		: mention;

/** "Curie, Marie (1867–1934)" at the head of an entry: surname first, as catalogues write. */
const inverted =
	/(?=\p{Lu})(?<=^| {2}|[.] )(\p{Lu}[\p{L}’'-]+), ((?:\p{Lu}[\p{L}’'.-]* ?){1,4})(?= ?\((?:born |b\. )?\d{3,4})/gu;

/** The surnames at the heads of entries: names, though they open a sentence. */
export const entryNames = (legible: string): string[] =>
	[...legible.matchAll(inverted)].map(([, last = '']) => last);

const entriesIn = (legible: string): Mention[] =>
	[...legible.matchAll(inverted)].map(({ 0: all, 1: last = '', 2: first = '', index }) => ({
		type: 'person',
		name: `${first.trim()} ${last}`,
		isPartial: false,
		start: index,
		end: index + all.length
	}));

/** Whom a title names in full: "Lord Byron", "Rosa Quispe (chemist)". */
function titledIn(title: string): Mention[] {
	const words = wordsOf(withoutGenre(title.replace(/\s*[([–—:,|].*$/, '')));
	const [run, ...more] = findRuns(
		words,
		() => true,
		() => true
	);
	if (!run || more.length > 0 || run.length !== words.length) return [];
	const [named] = nameRun(run);
	if (named?.type === 'person') return [{ ...named, start: 0, end: 0 }];
	const name = named?.type === 'name' ? named.name : '';
	return looksPersonal(name) && showsPerson(name)
		? [{ type: 'person', name, isPartial: false, start: 0, end: 0 }]
		: [];
}

/**
 * Gives a bare surname the full name that the same text uses, where it uses only one with that surname;
 * and knows a person again where no title stands. Never across documents: two Sharifs held one office.
 */
export function knownPeople(
	mentions: readonly Mention[],
	legible: string,
	title?: string
): (mention: Mention) => Mention {
	const names = new Map<string, Map<string, Mention>>();
	for (const mention of [
		...titledIn(title ?? ''),
		...entriesIn(legible),
		...mentions.map(shownIn(legible))
	]) {
		if (mention.type !== 'person' || !isFull(mention.name)) continue;
		const name = personName(mention.name);
		const known = names.get(surname(name)) ?? new Map<string, Mention>();
		if (!known.has(name)) known.set(name, mention);
		names.set(surname(name), known);
	}
	const bearers = bearersIn([...names.values()].flatMap((known) => [...known]));
	const alone = titledAlone(title ?? '', legible);
	const mononyms = new Set([...mononymsIn(mentions, legible), ...alone]);
	const surnames = surnamesIn(mentions, legible);
	const firms = new Set([
		...firmsIn(mentions, legible),
		...shownFirms(legible, (name) => bearers.has(fold(name)) || surnames.has(name))
	]);
	const named = mentions.filter(
		(mention): mention is Person => mention.type === 'person' && isFull(mention.name)
	);
	const namedAbout = grouped(named, ({ start }) => Math.floor(start / NEAR));
	const namedInOffice = grouped(named, ({ office }) => office?.title);
	/** Of several the one who was named last, where no other was named near. */
	const lastNamed = (known: readonly Known[], at: number): string | undefined => {
		const place = Math.floor(at / NEAR);
		const near = [place - 1, place]
			.flatMap((about) => namedAbout.get(about) ?? [])
			.filter(({ start }) => start < at && start > at - NEAR);
		const found = known.filter(([name]) => near.some((mention) => alike(mention.name, name)));
		return found.length === 1 ? found[0]?.[0] : undefined;
	};
	const holders = (title: string, known: readonly Known[]): readonly Known[] =>
		known.filter(([name]) =>
			namedInOffice.get(title)?.some((mention) => alike(mention.name, name))
		);
	const only = (written: string, at: number, title?: string): string | undefined => {
		const name = personName(written);
		const known = bearers.get(surname(name)) ?? [];
		// In a life of Ford, Ford is he and not his works, but for what only these do.
		const isHero = known.some(([, { end }]) => end === 0);
		const isOwn = isHero ? !actsAsFirm(at, legible) : owns(at, legible);
		if (!isFull(name) && firms.has(fold(name)) && title === undefined && !isOwn) return undefined;
		if (known.length === 1) return known[0]?.[0];
		const inOffice = title === undefined ? [] : holders(title, known);
		if (inOffice.length === 1) return inOffice[0]?.[0];
		const titled = known.filter(([, { end }]) => end === 0);
		if (titled.length === 1) return titled[0]?.[0];
		// A life of one of a family calls only that one by the surname alone.
		const first = known.filter(([, { start }]) => start < OPENING);
		return first.length === 1 ? first[0]?.[0] : lastNamed(known, at);
	};
	const near = new Set(mentions.flatMap(stateIn));
	/** Whom everybody knows by an office and a surname: "President Obama". */
	const leader = ({ name, office }: Person): string | undefined =>
		office && !bearers.has(surname(name))
			? leaderCalled(office.title, name, (state) => state === office.of || near.has(state))
			: undefined;
	/** The shortest full name that the text gives the same person. */
	const usual = (name: string): string =>
		isFull(name)
			? fold(name)
					.split(' ')
					.slice(1)
					.flatMap((word) => bearers.get(word) ?? [])
					.map(([other]) => other)
					.filter((other) => other.length < name.length && isWithin(other, name))
					.reduce((best, other) => (other.length < best.length ? other : best), name)
			: name;
	const anywhere = (name: string) =>
		names.get(surname(name))?.has(personName(name)) === true ? name : undefined;
	const isFirm = ({ name, start }: Person): boolean =>
		firms.has(fold(name)) && !owns(start, legible);
	const whole = (mention: Mention): Mention => {
		if (mention.type === 'person' && !mention.isPartial) {
			const name = usual(personName(mention.name));
			return name === mention.name ? mention : { ...mention, name };
		}
		if (mention.type === 'person' && mention.isPartial) {
			const full = only(mention.name, mention.start, mention.office?.title) ?? leader(mention);
			const called = full ?? byOffice(mention);
			if (called) return { ...mention, name: called, isPartial: false };
			return !mention.office && isFirm(mention) ? firm(mention) : mention;
		}
		if (mention.type !== 'name') return mention;
		const { name, start } = mention;
		const full = isFull(name) ? anywhere(name) : only(name, start);
		if (full) return personFrom(mention, full);
		if (isFull(name)) return mention;
		if (firms.has(fold(name))) return firm(mention);
		// "Gandhi" in a text of two Gandhis.
		if ((bearers.get(fold(name))?.length ?? 0) > 1)
			return { ...personFrom(mention, name), isPartial: true };
		// "Her husband Solomon": a given name alone, of somebody with a surname that the text leaves out.
		return mononyms.has(name)
			? { ...personFrom(mention, name), isPartial: isGivenName(name) && !alone.includes(name) }
			: surnames.has(name)
				? { ...personFrom(mention, name), isPartial: true }
				: mention;
	};
	return (mention) => withState(whole(mention), legible);
}

const ministers =
	/^(?:(?:Vice |Deputy )?(?:President|Prime Minister|Premier)|Chancellor|(?:\p{Lu}\p{L}+ )?Minister(?: (?:of|for) [\p{L} ]+)?)$/u;

/** "Foreign Minister Quispe" of Peru: the state, the post and the surname tell who it is. */
export function byOffice({ name, office }: Person): string | undefined {
	const people = office?.of && countryNamed(office.of)?.demonyms[0];
	return people && ministers.test(office.title) && /^\p{Lu}[\p{L}’'-]+$/u.test(name)
		? `${people} ${office.title} ${name}`
		: undefined;
}

const stateIn = (mention: Mention): string[] =>
	mention.type === 'country' || mention.type === 'nationality' ? [mention.name] : [];

/** Before a title that somebody held at another time: "served under President X". */
const atAnotherTime =
	/\b(?:under|during|since|late|former|then|like|by|of|after|before|until)[ -](?:the )?$/i;

/** "Prime Minister Narendra Modi", where the text leaves out of which state. */
function withState(mention: Mention, legible: string): Mention {
	if (mention.type !== 'person' || !mention.office || mention.office.of !== undefined)
		return mention;
	const of = stateOfLeader(mention.office.title, mention.name);
	const before = legible.slice(Math.max(0, mention.start - 16), mention.start);
	return of === undefined || atAnotherTime.test(before)
		? mention
		: { ...mention, office: { ...mention.office, of } };
}

/** Whether one name is the other with more or fewer names between its first and its last. */
const alike = (a: string, b: string): boolean =>
	surname(a) === surname(b) && fold(a).split(' ')[0] === fold(b).split(' ')[0];
