import { fold } from '../text/unicode.ts';
import type { Mention } from './mention.ts';
import { isShownAsPerson } from './person-cues.ts';
import { honours, personName } from './person-name.ts';

type Person = Extract<Mention, { type: 'person' }>;

const surname = (name: string) => fold(name.replace(honours, '').split(' ').at(-1) ?? '');
const isFull = (name: string) => name.includes(' ');

const personFrom = ({ start, end }: Mention, name: string): Person => ({
	type: 'person',
	name: personName(name),
	isPartial: false,
	start,
	end
});

type Known = readonly [name: string, mention: Mention];

/** "Nelson Rolihlahla Mandela" and "Nelson Mandela" are one, called by the shorter name. */
function samePeople(known: readonly Known[]): Known[] {
	const ends = (name: string) => `${fold(name).split(' ')[0] ?? ''} ${surname(name)}`;
	const byEnds = new Map<string, Known>();
	for (const [name, mention] of known) {
		const other = byEnds.get(ends(name));
		const start = Math.min(mention.start, other?.[1].start ?? mention.start);
		const shorter = other && other[0].length < name.length ? other[0] : name;
		byEnds.set(ends(name), [shorter, { ...mention, start }]);
	}
	return [...byEnds.values()];
}

/** Who may be called by each word: "Fernández" is Leonel Fernández Reyna as well as Alberto Fernández. */
function bearersIn(all: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
	const bearers = new Map<string, Known[]>();
	for (const known of all)
		for (const word of new Set(fold(known[0]).split(' ').slice(1))) {
			const others = bearers.get(word);
			if (others) others.push(known);
			else bearers.set(word, [known]);
		}
	return new Map([...bearers].map(([word, known]) => [word, samePeople(known)]));
}

/** Whoever is named this early is whom a life is about. */
const OPENING = 200;

/** Names that no title marks, but what is said of them shows to be people's. */
const shownIn = (legible: string) => (mention: Mention) =>
	mention.type === 'name' && isShownAsPerson(mention.name, mention, legible)
		? personFrom(mention, mention.name)
		: mention;

/** "Curie, Marie (1867–1934)" at the head of an entry: surname first, as catalogues write. */
const inverted =
	/(?<=^| {2}|[.] )(\p{Lu}[\p{L}’'-]+), ((?:\p{Lu}[\p{L}’'.-]* ?){1,4})(?= ?\((?:born |b\. )?\d{3,4})/gu;

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

/**
 * Gives a bare surname the full name that the same text uses, where it uses only one with that surname;
 * and knows a person again where no title stands. Never across documents: two Sharifs held one office.
 */
export function knownPeople(
	mentions: readonly Mention[],
	legible: string
): (mention: Mention) => Mention {
	const names = new Map<string, Map<string, Mention>>();
	for (const mention of [...entriesIn(legible), ...mentions.map(shownIn(legible))]) {
		if (mention.type !== 'person' || !isFull(mention.name)) continue;
		const name = personName(mention.name);
		const known = names.get(surname(name)) ?? new Map<string, Mention>();
		if (!known.has(name)) known.set(name, mention);
		names.set(surname(name), known);
	}
	const bearers = bearersIn([...names.values()].flatMap((known) => [...known]));
	// "Boeing Airplane Company", "Boeing 747": bare, the name is the firm's, not its founder's.
	const firms = new Set(
		mentions.flatMap((mention) =>
			mention.type === 'organisation' &&
			/(?:company|corporation|inc|ltd|plc|motors|airlines?|group|works|bank|industries|brothers)$/i.test(
				mention.name
			)
				? [fold(mention.name.split(' ')[0] ?? '')]
				: []
		)
	);
	const only = (written: string): string | undefined => {
		const name = personName(written);
		if (!isFull(name) && firms.has(fold(name))) return undefined;
		const known = bearers.get(surname(name)) ?? [];
		const [first] = known;
		// A life of one of a family calls only that one by the surname alone.
		const isAlone =
			known.length === 1 || known.filter(([, { start }]) => start < OPENING).length === 1;
		return isAlone ? first?.[0] : undefined;
	};
	const anywhere = (name: string) =>
		names.get(surname(name))?.has(personName(name)) === true ? name : undefined;
	return (mention) => {
		if (mention.type === 'person' && personName(mention.name) !== mention.name) {
			return { ...mention, name: personName(mention.name) };
		}
		if (mention.type === 'person' && mention.isPartial) {
			const whole = only(mention.name);
			return whole ? { ...mention, name: whole, isPartial: false } : mention;
		}
		if (mention.type !== 'name') return mention;
		const whole = isFull(mention.name) ? anywhere(mention.name) : only(mention.name);
		if (whole) return personFrom(mention, whole);
		// "Gandhi" in a text of two Gandhis.
		const isOneOfSome = !isFull(mention.name) && (bearers.get(fold(mention.name))?.length ?? 0) > 1;
		return isOneOfSome ? { ...personFrom(mention, mention.name), isPartial: true } : mention;
	};
}
