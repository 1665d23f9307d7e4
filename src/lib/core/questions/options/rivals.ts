import type { Fact } from '../../facts/fact.ts';
import { yearOf } from '../../facts/time.ts';
import { fold } from '../../text/unicode.ts';
import type { Question } from '../question.ts';

/** What else may answer a question: the facts of each frame and verb. */
export type Rivals = ReadonlyMap<string, readonly Fact[]>;

const kindOf = ({ frame, predicate }: Fact): string => `${frame}|${predicate ?? ''}`;

/** So many of one kind are looked at, or the time would grow with their square. */
const MOST = 400;

export function rivalsOf(facts: readonly Fact[]): Rivals {
	const rivals = new Map<string, Fact[]>();
	for (const fact of facts) {
		const known = rivals.get(kindOf(fact));
		if (known && known.length < MOST) known.push(fact);
		else if (!known) rivals.set(kindOf(fact), [fact]);
	}
	return rivals;
}

/** Folded names that another fact gives where this one gives the key, and that nothing in the question rules out. */
export function alsoTrue({ fact, direction, stem }: Question, rivals: Rivals): ReadonlySet<string> {
	const year = fact.when && yearOf(fact.when);
	const isDated = year !== undefined && stem.includes(String(year));
	const fits = (other: Fact): boolean => {
		const its = other.when && yearOf(other.when);
		if (isDated && its !== undefined && its !== year) return false;
		return [...fact.slots].every(([name, { text }]) => {
			const slot = other.slots.get(name);
			return name === direction || !slot || fold(slot.text) === fold(text) || !stem.includes(text);
		});
	};
	const found = (rivals.get(kindOf(fact)) ?? []).filter(fits).flatMap((other) => {
		const slot = other.slots.get(direction);
		return slot ? [slot, ...slot.members].map(({ text }) => fold(text)) : [];
	});
	return new Set(found);
}
