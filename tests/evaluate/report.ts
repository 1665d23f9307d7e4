import type { Card } from './cards.ts';
import { precisionAfter, tierFor } from '../../src/lib/core/questions/precision.ts';
import { countBy, wilson, type Count } from './interval.ts';
import { summaryWith } from './summary.ts';
import { directionsOf, groupsOf } from './table.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

/** A card and the word on it, if there is one. */
export type Judged = { readonly card: Card; readonly verdict: Verdict };

export const judgedOf = (
	cards: readonly Card[],
	verdicts: ReadonlyMap<string, Verdicts>
): Judged[] =>
	cards.flatMap((card) => {
		const verdict = verdicts.get(card.document)?.byCard.get(card.id);
		return verdict ? [{ card, verdict }] : [];
	});

const isGood = ({ verdict }: Judged) => verdict.verdict === 'good';

const percent = (share: number) => `${Math.round(share * 100)}`;

export function countLine(name: string, count: Count): string {
	const [low, high] = wilson(count);
	const share = percent(count.good / count.judged).padStart(4);
	return `  ${name.padEnd(32)} ${`${count.good}/${count.judged}`.padStart(9)} ${share} %  (${percent(low)}–${percent(high)})`;
}

const views: readonly [title: string, nameOf: (one: Judged) => string][] = [
	['tier', ({ card }) => card.tier],
	['claimed tier', ({ card }) => card.claimed],
	['genre', ({ card }) => card.genre],
	['frame', ({ card }) => card.frame],
	['direction', ({ card }) => `${card.frame}/${card.direction}`]
];

/** Precision with its 95 % interval by tier, genre, frame and direction, then what is wrong with the bad ones. */
export function precisionLines(judged: readonly Judged[]): string[] {
	const lines = views.flatMap(([title, nameOf]) => [
		`precision by ${title}`,
		...countBy(judged, nameOf, isGood).map(([name, count]) => countLine(name, count))
	]);
	const bad = judged.flatMap(({ verdict }) => (verdict.verdict === 'bad' ? [verdict.why] : []));
	const why = countBy(
		bad,
		(one) => one,
		() => false
	).map(([name, { judged }]) => `  ${name.padEnd(32)} ${judged}`);
	return [...lines, 'faults', ...why];
}

/**
 * Precision by the tier that each card would be shown in if its own document had never been judged: what the table
 * promises for the next document, for it was not made from it.
 */
export function unseenLines(judged: readonly Judged[]): string[] {
	const documents = [...new Set(judged.map(({ card }) => card.document))];
	const tiers = documents.flatMap((document) => {
		const others = documents.filter((other) => other !== document);
		const summary = summaryWith(new Map(), others, judged);
		const precisionOf = precisionAfter(groupsOf(summary), directionsOf(summary));
		return judged
			.filter(({ card }) => card.document === document)
			.map((one) => {
				const { claimed, frame, direction } = one.card;
				return { one, tier: tierFor(claimed, precisionOf(claimed, frame, direction)) };
			});
	});
	return [
		'precision by tier, from the other documents alone',
		...countBy(
			tiers,
			({ tier }) => tier,
			({ one }) => isGood(one)
		).map(([name, count]) => countLine(name, count))
	];
}

export type Change = { readonly lost: readonly Verdict[]; readonly bad: readonly Judged[] };

/** Against the verdicts on these documents: good cards that no longer come, and bad ones that are shown. */
export function changes(cards: readonly Card[], verdicts: ReadonlyMap<string, Verdicts>): Change {
	const shown = new Set(cards.map(({ document, id }) => `${document} ${id}`));
	const documents = new Set(cards.map(({ document }) => document));
	const lost = [...documents].flatMap((document) =>
		[...(verdicts.get(document)?.byCard.values() ?? [])].filter(
			({ verdict, id }) => verdict === 'good' && !shown.has(`${document} ${id}`)
		)
	);
	return { lost, bad: judgedOf(cards, verdicts).filter((one) => !isGood(one)) };
}
