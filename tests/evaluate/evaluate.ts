import type { Card } from './cards.ts';
import type { Count } from './interval.ts';
import { judgedOf } from './report.ts';
import { frameOf, summaryWith, total, type Summary } from './summary.ts';
import type { Verdicts } from './verdicts.ts';

const share = ({ good, judged }: Count) => good / judged;

/**
 * What got worse: cards known to be bad that are shown in tier A, and frames whose share of good cards is below the
 * recorded one over the same documents. Empty where nothing did.
 */
export function evaluate(
	cards: readonly Card[],
	verdicts: ReadonlyMap<string, Verdicts>,
	recorded: Summary
): string[] {
	const judged = judgedOf(cards, verdicts);
	const wrong = judged.flatMap(({ card, verdict }) =>
		card.tier === 'A' && verdict.verdict === 'bad'
			? [`a bad card is in tier A (${verdict.why}): ${card.stem} → ${card.answer}`]
			: []
	);
	const here = new Set(cards.map(({ document }) => document));
	const before = total(recorded, frameOf, here);
	const now = total(summaryWith(new Map(), [...here], judged), frameOf);
	const fallen = [...before].flatMap(([frame, count]) => {
		const after = now.get(frame);
		return after && share(after) < share(count)
			? [`${frame}: ${after.good} of ${after.judged} good, was ${count.good} of ${count.judged}`]
			: [];
	});
	return [...wrong, ...fallen];
}
