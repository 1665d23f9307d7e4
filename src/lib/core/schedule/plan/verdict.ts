import type { Exam } from './exam.ts';
import type { ExamForetold } from './foretell.ts';

/** Whether what is aimed for comes out, and what to do where it does not. */
export type Verdict =
	/** Nothing is aimed for, or it is expected; `sure` where even the low end of what is expected reaches it. */
	| { readonly kind: 'reached'; readonly sure: boolean }
	/** So many minutes a day more would do. */
	| { readonly kind: 'needs-minutes'; readonly minutes: number }
	/** No half an hour more would do: at best so much, and these topics bring least for their cards. */
	| { readonly kind: 'out-of-reach'; readonly best: number; readonly drop: readonly string[] };

type More = { readonly minutes: number; readonly marks: number };

export function verdictOf(
	{ wanted }: Exam,
	{ onTheDay, topics }: ExamForetold,
	more: readonly More[]
): Verdict {
	if (wanted === undefined || onTheDay.low >= wanted) return { kind: 'reached', sure: true };
	if (onTheDay.mean >= wanted) return { kind: 'reached', sure: false };
	const enough = more.find(({ marks }) => onTheDay.mean + marks >= wanted);
	if (enough) return { kind: 'needs-minutes', minutes: enough.minutes };
	const best = onTheDay.mean + Math.max(0, ...more.map(({ marks }) => marks));
	return { kind: 'out-of-reach', best: Math.min(best, 1), drop: toDrop(topics, 1 - wanted) };
}

/** The topics with the fewest marks a card, as long as what is left can still bring what is wanted. */
function toDrop(topics: ExamForetold['topics'], spare: number): readonly string[] {
	const dropped: string[] = [];
	let left = spare;
	const byWorth = topics.toSorted(
		(a, b) => a.weight / a.cards - b.weight / b.cards || a.recall - b.recall
	);
	for (const { topic, weight } of byWorth) {
		if (weight > left + 1e-9 || topics.length === 1) break;
		dropped.push(topic);
		left -= weight;
	}
	return dropped;
}
