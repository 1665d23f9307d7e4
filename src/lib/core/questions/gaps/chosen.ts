import { placeOf } from '../../facts/merge.ts';
import { fold, words } from '../../text/unicode.ts';
import { functionWords } from '../filter/parts.ts';
import type { Question } from '../question.ts';

/** More of one sentence ask the same words again and again. */
const MOST_OF_A_SENTENCE = 3;
/** A question and a gap that share so much of the shorter one's words ask the same. */
const SHARED = 0.7;

const contentOf = ({ stem, fact }: Question): ReadonlySet<string> =>
	new Set(
		words(fact.frame === 'gap' ? stem.slice(stem.indexOf('“')) : stem).filter(
			(word) => word !== 'missing' && !functionWords.has(word)
		)
	);

const isShown = ({ tier }: Question): boolean => tier !== 'C';

/** "1984" and "4 May 1984", "Quispe" and "Rosa Quispe". */
const isOneKey = (a: string, b: string): boolean =>
	a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	return [...few].filter((word) => many.has(word)).length >= SHARED * few.size;
}

/**
 * The gaps that ask what nothing else asks, what is shown and most trusted first, few of a sentence. `askedAt` gives what other
 * questions ask of a gap's sentence.
 */
export function chosenFrom(
	gaps: readonly Question[],
	asked: readonly Question[],
	askedAt: (gap: Question) => readonly Question[]
): Question[] {
	const byKey = new Map<string, ReadonlySet<string>[]>();
	const note = (question: Question) => {
		const key = fold(question.key);
		byKey.set(key, [...(byKey.get(key) ?? []), contentOf(question)]);
	};
	asked.filter(isShown).forEach(note);
	const ofSentence = new Map<string, string[]>();
	const chosen = new Set<Question>();
	const byTrust = gaps.toSorted(
		(a, b) => Number(isShown(b)) - Number(isShown(a)) || b.precision - a.precision
	);
	for (const gap of byTrust) {
		const [place, key] = [placeOf(gap.fact) ?? '', fold(gap.key)];
		const siblings = ofSentence.get(place) ?? [];
		// What is shown is not kept back by what is not.
		const others = askedAt(gap).filter((question) => isShown(question) || !isShown(gap));
		const taken = [...siblings, ...others.map((question) => fold(question.key))];
		if (siblings.length >= MOST_OF_A_SENTENCE) continue;
		if (taken.some((other) => isOneKey(key, other))) continue;
		const content = contentOf(gap);
		if ((byKey.get(key) ?? []).some((other) => isAlike(content, other))) continue;
		chosen.add(gap);
		note(gap);
		ofSentence.set(place, [...siblings, key]);
	}
	return gaps.filter((gap) => chosen.has(gap));
}
