import type { Fact, Slot } from '../facts/fact.ts';
import { yearOf } from '../facts/time.ts';
import { coversDate, printDate, type DateValue } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { fold } from '../text/unicode.ts';
import { otherDates, otherFigures, otherPlaces } from './options.ts';
import type { Question } from './question.ts';

const WANTED = 3;

/** A fixed order that differs from question to question. */
const shuffled = (items: readonly string[], seed: string): string[] =>
	[...new Set(items)]
		.map((item) => ({ item, rank: hash(seed, item) }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ item }) => item);

/** What can stand in for a slot: the same type, and the same kind of body or event. */
const poolKey = ({ type, head }: Slot) => (type === 'person' ? type : `${type}/${head ?? ''}`);

const typed = new Set<Slot['type']>([
	'person',
	'country',
	'place',
	'organisation',
	'event',
	'agreement',
	'equipment'
]);

/** Names of each kind in all facts, and dates by precision and year. */
type Pools = {
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	readonly dates: ReadonlyMap<string, ReadonlyMap<string, DateValue>>;
};

function poolsOf(facts: readonly Fact[]): Pools {
	const names = new Map<string, Set<string>>();
	const dates = new Map<string, Map<string, DateValue>>();
	for (const { slots, when } of facts) {
		for (const slot of [...slots.values()].flatMap((one) => [one, ...one.members])) {
			if (!typed.has(slot.type)) continue;
			names.set(poolKey(slot), (names.get(poolKey(slot)) ?? new Set()).add(slot.text));
		}
		const year = when && yearOf(when);
		if (!when || year === undefined) continue;
		const key = `${when.precision}/${year}`;
		dates.set(key, (dates.get(key) ?? new Map<string, DateValue>()).set(printDate(when), when));
	}
	return { names, dates };
}

const NEAR_YEARS = 12;
/** Of a long document's names and dates these are enough to choose three from. */
const MOST_CONSIDERED = 200;

function dateOptions({ fact, id, stem }: Question, { dates }: Pools): string[] {
	const { when, asOf } = fact;
	const year = when && yearOf(when);
	if (!when || year === undefined) return [];
	const keepsYear = stem.includes(String(year));
	const reach = keepsYear ? 0 : NEAR_YEARS;
	const others: string[] = [];
	for (let near = year - reach; near <= year + reach; near++)
		for (const [text, date] of dates.get(`${when.precision}/${near}`) ?? [])
			if (!coversDate(when, date) && !coversDate(date, when)) others.push(text);
	return [...shuffled(others.slice(0, MOST_CONSIDERED), id), ...otherDates(when, asOf, keepsYear)];
}

function slotOptions(slot: Slot, { id, key }: Question, { names }: Pools): string[] {
	if (slot.type === 'number') return otherFigures(key);
	if (!typed.has(slot.type)) return [];
	return [
		...shuffled([...(names.get(poolKey(slot)) ?? [])].slice(0, MOST_CONSIDERED), id),
		...shuffled(otherPlaces(key), id)
	];
}

/** Whether an option is surely wrong, and does not give itself or the key away by its look. */
function isUsable(option: string, { key, accept, stem, fact }: Question): boolean {
	const folded = fold(option);
	const right = [key, ...accept].map(fold);
	const told = [...fact.slots.values()].some(({ text }) => fold(text) === folded);
	if (told || fold(stem).includes(folded)) return false;
	if (right.some((answer) => answer.includes(folded) || folded.includes(answer))) return false;
	const ratio = option.length / key.length;
	return ratio > 0.4 && ratio < 2.5;
}

/** Three wrong options of the key's own kind for each question, or none where there are not three. */
export function withDistractors(questions: readonly Question[]): Question[] {
	const pools = poolsOf(questions.map(({ fact }) => fact));
	return questions.map((question) => {
		const slot = question.fact.slots.get(question.direction);
		const pool = slot ? slotOptions(slot, question, pools) : dateOptions(question, pools);
		const distractors = [...new Set(pool)]
			.filter((option) => isUsable(option, question))
			.slice(0, WANTED);
		return distractors.length === WANTED ? { ...question, distractors } : question;
	});
}
