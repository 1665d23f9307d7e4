import type { CardId, NoteId } from '../../deck/note.ts';
import { choose } from './choose.ts';
import { drawn, usualDoubt } from './drawn.ts';
import type { ExamId } from './exam.ts';
import { followed, foretell, type ExamForetold, type Foretold } from './foretell.ts';
import { expectedMs } from './habits.ts';
import { laidOut, type ExamSituation, type Laid } from './situation.ts';
import { policyOf, type Strategy } from './strategy.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** The cards of a day, in the order to meet them; more than fit are left for later by whoever runs out of time. */
export type DayList = {
	readonly cards: readonly CardId[];
	readonly reviews: number;
	readonly fresh: number;
	readonly minutes: number;
};

/** Minutes a day more than now, and what they would add to the marks of each exam, as a share. */
export type More = { readonly minutes: number; readonly marks: readonly number[] };

export type ExamPlan = {
	/** How the days are spent: kept, and given to `todayOf` on each day until it is worked out anew. */
	readonly strategy: Strategy;
	readonly today: DayList;
	readonly foretold: Foretold;
	readonly more: readonly More[];
	readonly verdicts: readonly { readonly exam: ExamId; readonly verdict: Verdict }[];
	/** What part of the planned minutes is expected to be kept. */
	readonly keptShare: number;
};

export type PlanOptions = {
	/** Hears how much is done, 0 to 1. Whatever it throws ends the work. */
	readonly progress?: (done: number) => void;
	/**
	 * How unsure the parameters are, in the spread of learners: less than usual where they were learnt from many
	 * answers.
	 */
	readonly doubt?: number;
};

/** How many learners a forecast is over, and on how many candidates are tried. */
const forecasts = 16;

/** The deeper plan: seconds for thousands of cards. The same situation gives the same plan. */
export function planExams(situation: ExamSituation, options: PlanOptions = {}): ExamPlan {
	const { progress = () => undefined, doubt = usualDoubt } = options;
	const laid = laidOut(situation);
	const { strategy } = choose(laid.world, {
		progress: (done) => {
			progress(0.5 * done);
		}
	});
	const learners = drawn(situation.parameters, forecasts, doubt);
	const foretold = foretell(laid, policyOf(laid.world, strategy), learners);
	progress(0.6);
	const now = expected(laid, strategy);
	const more: More[] = [];
	for (const minutes of moreMinutes) {
		const richer = withMinutes(laid, minutes);
		const { quick } = richer.world;
		const best = choose(richer.world, {
			learners: [quick],
			rounds: 20,
			hasConstants: false
		}).strategy;
		// Whoever has more time can also do what was best with less.
		const before = more.at(-1)?.marks ?? now.map(() => 0);
		const marks = expected(richer, best).map((share, n) =>
			Math.max(share - (now[n] ?? 0), before[n] ?? 0)
		);
		more.push({ minutes, marks });
		progress(0.6 + (0.4 * more.length) / moreMinutes.length);
	}
	return {
		strategy,
		today: listOf(laid, strategy),
		foretold,
		more,
		verdicts: laid.exams.map(({ exam }, n) => ({
			exam: exam.id,
			verdict: verdictOf(
				exam,
				foretold.exams[n] as ExamForetold,
				more.map(({ minutes, marks }) => ({ minutes, marks: marks[n] ?? 0 }))
			)
		})),
		keptShare: laid.keptShare
	};
}

const moreMinutes = [10, 20, 30];

/** Today's cards by a strategy of today or an earlier day; within a tenth of a second for thousands of cards. */
export const todayOf = (situation: ExamSituation, strategy: Strategy): DayList =>
	listOf(laidOut(situation), strategy);

function listOf(laid: Laid, strategy: Strategy): DayList {
	const { world, cards } = laid;
	const budgetMs = world.budgets[0] ?? 0;
	if (budgetMs <= 0) return { cards: [], reviews: 0, fresh: 0, minutes: 0 };
	const { memories, quick, habits } = world;
	const into = new Int32Array(2 * memories.count);
	const count = policyOf(world, strategy).choose(memories, 0, budgetMs, into);
	const list: CardId[] = [];
	let [reviews, fresh, ms] = [0, 0, 0];
	for (const i of apart(into.subarray(0, count), laid)) {
		if (ms >= budgetMs) break;
		const id = cards[i]?.card.id;
		if (id === undefined) continue;
		list.push(id);
		if (memories.isNew(i)) fresh++;
		else reviews++;
		ms += memories.isNew(i) ? habits.freshMs : expectedMs(habits, memories.recall(quick, i, 0));
	}
	return { cards: list, reviews, fresh, minutes: ms / 60_000 };
}

/**
 * The cards of a day with siblings apart, for one answered gives the other away: a new card gives its place to the next
 * one of its kind that is of another note, and siblings that remain come last.
 */
function apart(order: Int32Array, { world, cards }: Laid): number[] {
	const { memories, classOf } = world;
	const met = new Set<NoteId | undefined>();
	const noteOf = (i: number) => cards[i]?.card.noteId;
	const isFree = (i: number) => memories.isNew(i) && !met.has(noteOf(i));
	const reached = new Map<number, number>();
	const freshLike = (i: number): number => {
		const kind = classOf[i] ?? 0;
		let next = reached.get(kind) ?? 0;
		while (next < cards.length && !(classOf[next] === kind && isFree(next))) next++;
		reached.set(kind, next);
		return next < cards.length ? next : i;
	};
	const siblings: number[] = [];
	const first = [...order].flatMap((i) => {
		const own = memories.isNew(i) ? freshLike(i) : i;
		const note = noteOf(own);
		if (!met.has(note)) {
			met.add(note);
			return [own];
		}
		siblings.push(i);
		return [];
	});
	const taken = new Set(first);
	return [...first, ...siblings.filter((i) => !taken.has(i))];
}

/** The same with more minutes on each day that has any. */
const withMinutes = (laid: Laid, minutes: number): Laid => ({
	...laid,
	world: {
		...laid.world,
		budgets: laid.world.budgets.map((ms) => (ms > 0 ? ms + minutes * 60_000 * laid.keptShare : 0))
	}
});

/** The shares of the marks for a learner who remembers as the model says. */
const expected = (laid: Laid, strategy: Strategy): readonly number[] =>
	followed(laid, policyOf(laid.world, strategy), [laid.world.quick, laid.world.quick]).exams.map(
		({ onTheDay }) => onTheDay.mean
	);
