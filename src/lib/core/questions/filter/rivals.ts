import type { DropReason, Question } from '../question.ts';
import { countryOf } from '../../language/gazetteer.ts';
import { parseDate } from '../../text/dates.ts';
import { yearOf } from '../../facts/time.ts';
import { coversDate, type DateValue } from '../../text/date.ts';
import { fold, words } from '../../text/unicode.ts';
import { asked, functionWords, homeOf, topicOf } from './parts.ts';

/** A question as it is compared with others: what it asks for, and the telling words that remain. */
type Entry = {
	readonly question: Question;
	readonly index: number;
	readonly isWhen: boolean;
	/** The topic before the question and the words that ask. */
	readonly asks: string;
	readonly content: readonly string[];
	/** The countries that it names, in their order. */
	readonly countries: readonly string[];
	readonly bag: ReadonlySet<string>;
	/** The same, but for endings and for whether a country or its people are named. */
	readonly roots: ReadonlySet<string>;
	readonly key: string;
	readonly date: DateValue | undefined;
};

const timeNoun = /^(?:date|year|month|season|period|decade|century)s?$/;
const lead = /^(?:[^:?]{1,90}: )?(?:(?:As of|According to) [^,]+, )?/i;
const dateLike = /\d/;

/** "Pakistani" and "Pakistan", "establish" and "established" say the same in two questions with one key. */
const rootOf = (word: string): string =>
	fold(countryOf(word)?.name ?? word.replace(/(?:e?d|ing|e?s|e)$/, ''));

function entryOf(question: Question, index: number): Entry {
	const told = asked(question.stem);
	const before = question.stem.slice(0, question.stem.length - told.length);
	const topic = topicOf(question.stem);
	// "WHO" and "IT" are names.
	const letters = new Set(told.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.map(fold));
	const content = words(told).filter((word) => letters.has(word) || !functionWords.has(word));
	const isWhen = question.direction === 'when';
	const telling = isWhen ? content.filter((word) => !timeNoun.test(word)) : content;
	return {
		question,
		index,
		isWhen,
		asks: `${topic ?? ''}|${isWhen ? 'when' : fold(before.replace(lead, ''))}`,
		content: telling,
		countries: telling.flatMap((word) => homeOf(word) ?? []),
		bag: new Set(telling),
		roots: new Set(telling.map(rootOf)),
		key: fold(question.key),
		date: isWhen || dateLike.test(question.key) ? parseDate(question.key) : undefined
	};
}

/** Whether both keys can be right: the same, one more finely, or one among the other's variants. */
function agree(a: Entry, b: Entry): boolean {
	if (a.key === b.key) return true;
	if (a.date && b.date) return coversDate(a.date, b.date) || coversDate(b.date, a.date);
	if (!a.date && !b.date && isLonger(a, b)) return true;
	const variants = [...a.question.accept, ...b.question.accept].map(fold);
	return variants.includes(a.key) || variants.includes(b.key);
}

/** "Lima" and "Lima, Peru": the one says more than the other, not another thing. */
function isLonger(a: Entry, b: Entry): boolean {
	const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
	const known = new Set(words(long));
	return /\p{L}/u.test(short) && !/\d/.test(long) && words(short).every((word) => known.has(word));
}

/** "Peru and Chile sign" and "Chile and Peru sign" ask the same. */
const lined = ({ content }: Entry) => [...content].sort().join(' ');
const ordered = ({ content, asks }: Entry) => `${asks}|${content.join(' ')}`;

const isPair = (entry: Entry) => / and /i.test(entry.question.stem);

/** The same question: word for word, or but for the order of what "and" joins. */
const isSameStem = (a: Entry, b: Entry): boolean =>
	ordered(a) === ordered(b) ||
	(isPair(a) && isPair(b) && a.asks === b.asks && lined(a) === lined(b));

/** "the embassy of Peru in Chile" and "Chile’s embassy to Peru" are two. */
const isTurned = ({ countries: [one, other] }: Entry, { countries }: Entry): boolean =>
	one !== undefined &&
	other !== undefined &&
	one !== other &&
	countries.indexOf(one) > countries.indexOf(other);

/** What somebody did, and which office was held meanwhile, are two things to know. */
const isOfOffice = ({ question }: Entry): boolean => /^(?:in-)?office$/.test(question.fact.frame);

/** All that `a` tells, `b` tells as well. */
const isWithin = (a: Entry, b: Entry): boolean =>
	a.asks === b.asks &&
	a.bag.size < b.bag.size &&
	[...a.bag].every((word) => b.bag.has(word)) &&
	isOfOffice(a) === isOfOffice(b) &&
	!isTurned(a, b);

const SHARED = 0.85;
/** Two ways to ask about one sentence share less of their words. */
const SHARED_IN_SENTENCE = 0.75;

function isNear(a: Entry, b: Entry): boolean {
	const [small, large] = a.roots.size < b.roots.size ? [a.roots, b.roots] : [b.roots, a.roots];
	if (small.size === 0 || isOfOffice(a) !== isOfOffice(b)) return false;
	const common = [...small].filter((word) => large.has(word)).length;
	const least = isOneSentence(a.question, b.question) ? SHARED_IN_SENTENCE : SHARED;
	return common / small.size >= least;
}

const isOneSentence = (a: Question, b: Question): boolean =>
	a.fact.proofs.some((one) =>
		b.fact.proofs.some(
			(other) => one.document === other.document && one.span.start === other.span.start
		)
	);

/** The surer one, then the one with more proofs, then the one with the finer key, then the earlier. */
const isBetter = (a: Entry, b: Entry): boolean => {
	const [one, other] = [a.question, b.question];
	if (one.tier !== other.tier) return one.tier < other.tier;
	if (one.fact.tier !== other.fact.tier) return one.fact.tier < other.fact.tier;
	const proofs = one.fact.proofs.length - other.fact.proofs.length;
	if (proofs !== 0) return proofs > 0;
	if (a.key.length !== b.key.length) return a.key.length > b.key.length;
	return a.index < b.index;
};

/** More questions of one kind than this are not compared with each other: a list asked line by line. */
const MOST_COMPARED = 60;

function grouped<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

/** Stems that another question asks as well, or asks with more words, and answers otherwise. */
function contradicted(entries: readonly Entry[]): Entry[] {
	const same = grouped(entries, (entry) => [`${entry.asks}|${lined(entry)}`]);
	const byWord = grouped(entries, ({ bag }) => bag);
	const rarest = ({ bag }: Entry) =>
		[...bag]
			.map((word) => byWord.get(word) ?? [])
			.reduce((least, group) => (group.length < least.length ? group : least), entries);
	return entries.filter((entry) => {
		const twins = same.get(`${entry.asks}|${lined(entry)}`) ?? [];
		if (
			twins.slice(0, MOST_COMPARED).some((twin) => isSameStem(entry, twin) && !agree(entry, twin))
		)
			return true;
		return rarest(entry)
			.slice(0, MOST_COMPARED)
			.some(
				(other) => other.question.tier !== 'C' && isWithin(entry, other) && !agree(entry, other)
			);
	});
}

/** Where a question that asks the same may be found: by the key, and by the stem. */
const meeting = (entry: Entry): string[] => {
	const { asks, isWhen, key, date } = entry;
	return [
		`${isWhen ? 'when' : ''}|${date ? String(yearOf(date) ?? key) : key}`,
		`${asks}|${lined(entry)}|`
	];
};

/** Questions with the same key that ask nearly the same as a better one. */
function repeated(entries: readonly Entry[]): Entry[] {
	const told = new Set<Entry>();
	for (const group of grouped(entries, meeting).values()) {
		const kept: Entry[] = [];
		for (const entry of group.toSorted((a, b) => (isBetter(a, b) ? -1 : 1))) {
			const better = kept.slice(0, MOST_COMPARED);
			if (better.some((other) => agree(entry, other) && isNear(entry, other))) told.add(entry);
			else kept.push(entry);
		}
	}
	return [...told];
}

/** For each question that stands in another one's way the reason why. */
export function rivals(questions: readonly Question[]): ReadonlyMap<Question, DropReason> {
	const entries = questions.map(entryOf);
	const against = new Set(contradicted(entries));
	const twice = repeated(entries.filter((entry) => !against.has(entry)));
	return new Map([
		...[...against].map(({ question }) => [question, 'two-answers'] as const),
		...twice.map(({ question }) => [question, 'duplicate'] as const)
	]);
}
