import { believed } from './believed.ts';
import type { ExamId } from './exam.ts';
import type { Policy } from './policy.ts';
import type { Quick } from './quick.ts';
import { rollout } from './rollout.ts';
import type { Laid, LaidExam, PlannedCard } from './situation.ts';
import type { Pupil } from './study.ts';

/** A share of the marks, 0 to 1: what is expected, and between what it lies nine times in ten. */
export type Expected = { readonly mean: number; readonly low: number; readonly high: number };

export type ExamForetold = {
	readonly exam: ExamId;
	readonly onTheDay: Expected;
	/** What it would be on each morning from today, the exam's day included. */
	readonly curve: readonly number[];
	/** The least known on the day first. */
	readonly topics: readonly TopicForetold[];
	/** Cards of its scope that are expected never to be met before it. */
	readonly unmet: number;
};

export type TopicForetold = {
	readonly topic: string;
	readonly cards: number;
	/** The mean chance of recall on the day. */
	readonly recall: number;
	/** Its share of the marks. */
	readonly weight: number;
};

export type DayForetold = {
	readonly reviews: number;
	readonly fresh: number;
	readonly minutes: number;
};

export type Foretold = {
	readonly exams: readonly ExamForetold[];
	readonly days: readonly DayForetold[];
};

/**
 * How the exams come out if a policy is followed. What is expected is that of a learner who remembers as the model
 * says, met with several lucks; how far it may be off shows over `learners` who may be behind what is known.
 */
export function foretell(laid: Laid, policy: Policy, learners: readonly Quick[]): Foretold {
	const { world, exams } = laid;
	const { exams: foretold, days } = followed(laid, policy, [world.quick, world.quick, world.quick]);
	const others = followed(laid, policy, learners).exams;
	return {
		exams: exams.map((_, n) => {
			const own = foretold[n] as ExamForetold;
			const { low, high } = others[n]?.onTheDay ?? own.onTheDay;
			const [{ mean }, by] = [own.onTheDay, (high - low) / 2];
			return {
				...own,
				onTheDay: { mean, low: Math.max(mean - by, 0), high: Math.min(mean + by, 1) }
			};
		}),
		days
	};
}

/** What comes of a policy on average over learners. */
export function followed(laid: Laid, policy: Policy, learners: readonly Quick[]): Foretold {
	const { world, cards, exams } = laid;
	const records = exams.map((exam) => new Record(exam, cards.length));
	const days = Array.from(world.budgets, () => ({ reviews: 0, fresh: 0, minutes: 0 }));
	for (const [seed, learner] of learners.entries()) {
		const pupil = believed(world.memories, learner, world.habits, seed);
		const outcome = rollout(world, policy, pupil, (day, pupil) => {
			for (const record of records) record.hear(day, pupil);
		});
		for (const [day, { reviews, fresh, ms }] of outcome.days.entries()) {
			const own = days[day];
			if (!own) continue;
			own.reviews += reviews / learners.length;
			own.fresh += fresh / learners.length;
			own.minutes += ms / 60_000 / learners.length;
		}
	}
	return { exams: records.map((record) => record.foretold(cards, learners.length)), days };
}

/** What is heard of one exam. */
class Record {
	readonly #exam: LaidExam;
	readonly #curve: Float64Array;
	readonly #known: Float64Array;
	readonly #marks: number[] = [];
	#unmet = 0;

	constructor(exam: LaidExam, cards: number) {
		this.#exam = exam;
		this.#curve = new Float64Array(exam.day + 1);
		this.#known = new Float64Array(cards);
	}

	hear(day: number, pupil: Pupil): void {
		const { day: examDay, weights } = this.#exam;
		if (day > examDay) return;
		let marks = 0;
		for (let i = 0; i < weights.length; i++) {
			const weight = weights[i] ?? 0;
			if (weight === 0) continue;
			const recall = pupil.recall(i, day);
			marks += weight * recall;
			if (day < examDay) continue;
			this.#known[i] = (this.#known[i] ?? 0) + recall;
			if (recall === 0) this.#unmet++;
		}
		this.#curve[day] = (this.#curve[day] ?? 0) + marks;
		if (day === examDay) this.#marks.push(marks);
	}

	foretold(cards: readonly PlannedCard[], learners: number): ExamForetold {
		return {
			exam: this.#exam.exam.id,
			onTheDay: expectedOf(this.#marks),
			curve: Array.from(this.#curve, (sum) => sum / learners),
			topics: this.#topics(cards, learners),
			unmet: this.#unmet / learners
		};
	}

	#topics(cards: readonly PlannedCard[], learners: number): readonly TopicForetold[] {
		const topics = new Map<string, { cards: number; recall: number; weight: number }>();
		for (const [i, { topic = '' }] of cards.entries()) {
			const weight = this.#exam.weights[i] ?? 0;
			if (weight === 0) continue;
			const own = topics.get(topic) ?? { cards: 0, recall: 0, weight: 0 };
			own.cards++;
			own.recall += (this.#known[i] ?? 0) / learners;
			own.weight += weight;
			topics.set(topic, own);
		}
		return [...topics]
			.map(([topic, { cards, recall, weight }]) => ({
				topic,
				cards,
				recall: recall / cards,
				weight
			}))
			.sort((a, b) => a.recall - b.recall);
	}
}

/** Nine of ten of a bell lie within so many deviations; a little more, as the deviation is of a few. */
const deviations = 1.75;

function expectedOf(marks: readonly number[]): Expected {
	const mean = marks.reduce((sum, x) => sum + x, 0) / Math.max(marks.length, 1);
	const square = marks.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(marks.length - 1, 1);
	const by = deviations * Math.sqrt(square);
	return { mean, low: mean - by, high: mean + by };
}
