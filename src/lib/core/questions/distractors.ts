import type { Fact, Slot } from '../facts/fact.ts';
import { yearOf } from '../facts/time.ts';
import { coversDate, printDate } from '../text/date.ts';
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

/** Names of each kind in all facts, and dates of each precision. */
type Pools = {
	readonly names: ReadonlyMap<string, readonly string[]>;
	readonly facts: readonly Fact[];
};

function poolsOf(facts: readonly Fact[]): Pools {
	const names = new Map<string, string[]>();
	for (const fact of facts)
		for (const slot of [...fact.slots.values()].flatMap((one) => [one, ...one.members])) {
			if (!typed.has(slot.type)) continue;
			const pool = names.get(poolKey(slot));
			if (pool) pool.push(slot.text);
			else names.set(poolKey(slot), [slot.text]);
		}
	return { names, facts };
}

const NEAR_YEARS = 12;

function dateOptions({ fact, id, stem }: Question, { facts }: Pools): string[] {
	const { when, asOf } = fact;
	if (!when) return [];
	const year = yearOf(when);
	const keepsYear = year !== undefined && stem.includes(String(year));
	const others = facts.flatMap(({ when: other }) => {
		if (other?.precision !== when.precision || coversDate(when, other) || coversDate(other, when))
			return [];
		const apart = Math.abs((yearOf(other) ?? Infinity) - (year ?? -Infinity));
		return apart <= (keepsYear ? 0 : NEAR_YEARS) ? [printDate(other)] : [];
	});
	return [...shuffled(others, id), ...otherDates(when, asOf, keepsYear)];
}

function slotOptions(slot: Slot, { id, key }: Question, { names }: Pools): string[] {
	if (slot.type === 'number') return otherFigures(key);
	if (!typed.has(slot.type)) return [];
	return [...shuffled(names.get(poolKey(slot)) ?? [], id), ...shuffled(otherPlaces(key), id)];
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
