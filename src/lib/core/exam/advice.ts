import Fraction from 'fraction.js';
import { breakEven, certainties, stakesOf, type Certainty, type Marking } from './scheme.ts';
import { sum, type Marked, type Result } from './score.ts';

/**
 * How answers of one certainty came out. `breakEven`: the chance of being right from which this stake brings more than
 * a blank and than every lower stake, 0–1.
 */
export type Calibrated = {
	readonly certainty: Certainty;
	readonly answers: number;
	readonly right: number;
	readonly marks: Fraction;
	readonly breakEven: number;
	/** Where marking goes by certainty: what would have brought most for answers right so often. */
	readonly best?: Certainty;
};

/** What the paper would have come to without the answers up to a certainty. */
export type Skipped = { readonly upTo: Certainty; readonly marks: Fraction };

export type Advice = {
	/** For each certainty that was said of an answer. */
	readonly calibration: readonly Calibrated[];
	/** Answers of which no certainty was said. */
	readonly unsaid: number;
	readonly skipped: readonly Skipped[];
	/** The skip that would have brought more than was reached, the best of them. */
	readonly better?: Skipped;
	/** What answers said to be guesses brought or, below 0, cost. */
	readonly guesses: Fraction;
};

/** What is to be learnt from how sure somebody was and how right. Too few answers say little: show their number. */
export function adviceOn({ marked, total }: Result): Advice {
	const answered = marked.filter(({ outcome }) => outcome !== 'blank');
	const of = (certainty: Certainty) => answered.filter((one) => one.certainty === certainty);
	const calibration = certainties.flatMap((certainty) => {
		const list = of(certainty);
		return list.length === 0 ? [] : [calibrated(certainty, list)];
	});
	const skipped = calibration.map(({ certainty: upTo }) => ({
		upTo,
		marks: withoutUpTo(upTo, answered, total.marks)
	}));
	const best = skipped.reduce<Skipped | undefined>(
		(most, one) => (one.marks.gt(most?.marks ?? total.marks) ? one : most),
		undefined
	);
	return {
		calibration,
		unsaid: answered.length - calibration.reduce((all, { answers }) => all + answers, 0),
		skipped,
		...(best && { better: best }),
		guesses: sum(of(1).map(({ marks }) => marks))
	};
}

const withoutUpTo = (upTo: Certainty, answered: readonly Marked[], marks: Fraction): Fraction =>
	answered
		.filter(({ certainty }) => certainty !== undefined && certainty <= upTo)
		.reduce((left, one) => left.sub(one.marks).add(new Fraction(one.marking.blank)), marks);

function calibrated(certainty: Certainty, list: readonly Marked[]): Calibrated {
	const right = list.filter(({ outcome }) => outcome === 'right').length;
	const best = bestFor(right / list.length, list);
	return {
		certainty,
		answers: list.length,
		right,
		marks: sum(list.map(({ marks }) => marks)),
		breakEven: Math.max(...list.map(({ marking }) => paysFrom(marking, certainty))),
		...(best !== undefined && { best })
	};
}

/** Two stakes bring the same where right · p + wrong · (1 − p) is the same of both. */
function paysFrom(marking: Marking, certainty: Certainty): number {
	const stakes = stakesOf(marking, certainty);
	const overBlank = breakEven(stakes, marking.blank);
	if (marking.type === 'fixed') return overBlank;
	const lower = certainties.slice(0, certainty - 1).map((below) => {
		const { right, wrong } = stakesOf(marking, below);
		const gain = new Fraction(stakes.right).sub(new Fraction(right)).valueOf();
		const risk = new Fraction(wrong).sub(new Fraction(stakes.wrong)).valueOf();
		return gain + risk > 0 ? Math.max(0, risk / (gain + risk)) : 0;
	});
	return Math.max(overBlank, ...lower);
}

/** The certainty whose stakes bring most for answers that are right at this rate. */
function bestFor(rate: number, list: readonly Marked[]): Certainty | undefined {
	const marking = list.find((one) => one.marking.type === 'certainty')?.marking;
	if (!marking) return undefined;
	const worth = (certainty: Certainty) => {
		const { right, wrong } = stakesOf(marking, certainty);
		return rate * new Fraction(right).valueOf() + (1 - rate) * new Fraction(wrong).valueOf();
	};
	return certainties.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}
