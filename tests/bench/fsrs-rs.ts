import { createRequire } from 'node:module';
import type { FitReview } from '../../src/lib/core/schedule/fit/review.ts';

/** What is used of the native binding, which comes without types. */
type Binding = {
	FSRSBindingReview: new (rating: number, deltaT: number) => object;
	FSRSBindingItem: new (reviews: readonly object[]) => object;
	computeParameters(
		items: readonly object[],
		options: { enableShortTerm: boolean; numRelearningSteps: number }
	): Promise<number[]>;
};

const name = '@open-spaced-repetition/binding-linux-x64-gnu';

function load(): Binding | undefined {
	try {
		return createRequire(import.meta.url)(name) as Binding;
	} catch {
		return undefined;
	}
}

const binding = load();

/** Whether fsrs-rs can be run on this machine. */
export const hasFsrsRs = binding !== undefined;
export const whyNot = `fsrs-rs is not compared: ${name} does not load on this machine`;

/** The parameters that fsrs-rs fits to a log in the order of time. It knows of no guesses and no resets. */
export async function fittedByFsrsRs(log: readonly FitReview[]): Promise<number[]> {
	if (!binding) throw new Error(whyNot);
	const cards = new Map<string, { day: number; reviews: object[] }>();
	const items: object[] = [];
	for (const { card, day, grade } of log) {
		const before = cards.get(card);
		const elapsed = before ? day - before.day : 0;
		const reviews = [...(before?.reviews ?? []), new binding.FSRSBindingReview(grade, elapsed)];
		cards.set(card, { day, reviews });
		if (elapsed > 0) items.push(new binding.FSRSBindingItem(reviews));
	}
	return binding.computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1 });
}
