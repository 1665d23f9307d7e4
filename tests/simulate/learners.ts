import { answered, luck } from '../../src/lib/core/schedule/plan/believed.ts';
import { gradeAt, type Habits } from '../../src/lib/core/schedule/plan/habits.ts';
import { Memories } from '../../src/lib/core/schedule/plan/memories.ts';
import { Quick } from '../../src/lib/core/schedule/plan/quick.ts';
import type { Pupil } from '../../src/lib/core/schedule/plan/study.ts';
import { defaultParameters } from '../../src/lib/core/schedule/memory.ts';
import { bounds } from '../../src/lib/core/schedule/parameters.ts';
import { seeded } from '../../scripts/train/random.ts';

/** How learners of the simulation answer and what it takes them; the defaults of the simulator of fsrs-rs. */
export const habits: Habits = {
	firstOdds: [0.24, 0.094, 0.495, 0.171],
	passOdds: [0, 0.224, 0.631, 0.145],
	freshMs: 25_900,
	reviewMs: [19_400 + 12_300, 17_600, 12_400, 8_900]
};

/** A learner whose true memory is known. */
export type Learner = Pupil & {
	/** The true chance of recall on the morning of a day; 0 for a card never met. */
	recall(card: number, day: number): number;
};

export const families = ['fsrs', 'fsrs3', 'actr'] as const;
export type Family = (typeof families)[number];

/** The same seed is the same learner with the same luck. */
export function learner(family: Family, cards: number, seed: number): Learner {
	switch (family) {
		case 'fsrs':
			return fsrsLearner(cards, seed, undefined);
		case 'fsrs3':
			return fsrsLearner(cards, seed, 0.3);
		case 'actr':
			return actrLearner(cards, seed);
	}
}

/** A standard normal number from two even ones (Box and Muller). */
const normal = (random: () => number): number =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * FSRS-6 with parameters of their own: first stabilities times or by 1.75, the others by 20 % (those of difficulty,
 * lapses and grades by 40 %), a curve of its own around `decay`; and each card easier or harder to begin with.
 */
function fsrsLearner(cards: number, seed: number, decay: number | undefined): Learner {
	const random = seeded(seed * 7919 + 17);
	const all = Math.log(1.75) * normal(random);
	const w = defaultParameters.map((value, i) => {
		const z = normal(random);
		const [low, high] = bounds[i] ?? [value, value];
		const within = (x: number) => Math.min(Math.max(x, low), high);
		if (i < 4) return within(value * Math.exp(0.8 * all + 0.3 * z));
		if (i === 20) return within((decay ?? value) * Math.exp(0.15 * z));
		const spread = i === 4 || i === 8 || i === 9 || i === 10 ? 0.1 : i >= 17 ? 0.2 : 0.3;
		return within(value * Math.exp(spread * z));
	});
	const quick = new Quick(w);
	const memories = new Memories(cards);
	const turns = new Int32Array(cards);
	const ease = Float64Array.from({ length: cards }, () => Math.exp(0.4 * normal(random)));
	return {
		answer(card, day) {
			const at = luck(seed, card, turns[card]!++);
			const isNew = memories.isNew(card);
			const grade = isNew
				? gradeAt(habits.firstOdds, at)
				: answered(memories.recall(quick, card, day), at, habits);
			memories.answer(quick, card, day, grade);
			if (isNew) memories.s[card]! *= ease[card]!;
			return grade;
		},
		recall: (card, day) => memories.recall(quick, card, day)
	};
}

/**
 * ACT-R with decay that depends on activation (Pavlik and Anderson 2005): every study leaves a trace that fades as
 * t^-d, d = c·e^m + a by the activation m it met; recall is a logistic of activation. Between days time runs slower.
 */
function actrLearner(cards: number, seed: number): Learner {
	const random = seeded(seed * 7919 + 29);
	const a = 0.177 * Math.exp(0.15 * normal(random));
	const c = 0.217 * Math.exp(0.15 * normal(random));
	const threshold = actrThreshold + 0.15 * normal(random);
	const noise = 0.255 * Math.exp(0.15 * normal(random));
	const ease = Float64Array.from({ length: cards }, () => 0.2 * normal(random));
	const times: number[][] = Array.from({ length: cards }, () => []);
	const decays: number[][] = Array.from({ length: cards }, () => []);
	const turns = new Int32Array(cards);
	const activation = (card: number, now: number): number => {
		let sum = 0;
		const [own, fade] = [times[card]!, decays[card]!];
		for (let k = 0; k < own.length; k++) sum += Math.max(now - own[k]!, 1) ** -fade[k]!;
		return own.length === 0 ? -Infinity : Math.log(sum);
	};
	const study = (card: number, now: number) => {
		const m = activation(card, now);
		decays[card]!.push(c * Math.exp(m) + a);
		times[card]!.push(now);
	};
	const recall = (card: number, day: number) => {
		const m = activation(card, day * dayUnits);
		return m === -Infinity ? 0 : 1 / (1 + Math.exp((threshold - m - ease[card]!) / noise));
	};
	return {
		answer(card, day) {
			const at = luck(seed, card, turns[card]!++);
			const isNew = times[card]!.length === 0;
			const grade = isNew ? gradeAt(habits.firstOdds, at) : answered(recall(card, day), at, habits);
			study(card, day * dayUnits);
			if (grade === 1) study(card, day * dayUnits + relearnUnits);
			if (isNew) study(card, day * dayUnits + 2 * relearnUnits);
			return grade;
		},
		recall
	};
}

/** A day in seconds of study time, and the pause before what was forgotten comes again. */
const dayUnits = 86_400 * 0.025;
const relearnUnits = 600;
/** So that plain FSRS at 0.9 meets about 0.885 recalled reviews. */
const actrThreshold = -1.5;
