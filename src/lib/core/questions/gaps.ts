import type { Context } from '../facts/context.ts';
import type { Conflict } from '../facts/merge.ts';
import { readAloud, type Reading } from '../language/read.ts';
import { provedIn } from './gaps/asked.ts';
import { candidatesIn, type Candidate } from './gaps/candidates.ts';
import { chosenFrom } from './gaps/chosen.ts';
import { featuresOf, type Counts, type Features } from './gaps/features.ts';
import { looksOf } from './gaps/looks.ts';
import { trustIn } from './gaps/trust.ts';
import { words } from '../text/unicode.ts';
import { tierFor } from './precision.ts';
import type { Question } from './question.ts';

/** Below it a gap is not worth a look. */
const LEAST = 0.5;

export type Weighable = { readonly candidate: Candidate; readonly features: Features };

function countsOf({ legible }: Reading): Counts {
	const counts = new Map<string, number>();
	for (const word of words(legible)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Gaps with what they are to be weighed by, each sentence once. */
export function weighable(contexts: readonly Context[]): Weighable[] {
	const counted = new Map<Reading, Counts>();
	const told = new Set<string>();
	return contexts.flatMap((context) => {
		const { reading, sentence } = context;
		const text = readAloud(reading.legible, sentence);
		if (told.has(text)) return [];
		told.add(text);
		return candidatesIn(context).flatMap((candidate) => {
			const { isRefused, signs } = looksOf(candidate);
			if (isRefused) return [];
			const counts = counted.get(reading) ?? countsOf(reading);
			counted.set(reading, counts);
			return [{ candidate, features: featuresOf(candidate, signs, counts) }];
		});
	});
}

function weighed({ candidate, features }: Weighable): Question[] {
	const precision = trustIn(features);
	if (precision < LEAST) return [];
	const tier = tierFor('B', precision);
	return [{ ...candidate.question, claimed: tier, tier, precision }];
}

/**
 * Sentences with a gap for a name, a figure or a date that no other question asks: tier B where people's verdicts
 * on gaps like it let expect a good card, else tier C. None of a sentence that proves a conflict.
 */
export function gapsOf(
	contexts: readonly Context[],
	asked: readonly Question[],
	conflicts: readonly Conflict[]
): Question[] {
	const disputed = provedIn(
		conflicts.flatMap(({ facts }) => facts),
		(fact) => fact
	);
	const settled = contexts.filter(
		({ reading, sentence }) => disputed(reading.document.id, sentence).length === 0
	);
	const askedIn = provedIn(asked, ({ fact }) => fact);
	return chosenFrom(weighable(settled).flatMap(weighed), asked, ({ fact: { proofs } }) =>
		proofs.flatMap(({ document, span }) => askedIn(document, span))
	);
}
