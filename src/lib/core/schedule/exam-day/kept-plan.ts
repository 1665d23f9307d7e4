import * as v from 'valibot';
import type { CardId, DeckId } from '../../deck/note.ts';
import type { StudyDay } from '../day.ts';
import type { ExamId } from '../plan/exam.ts';
import type { DayList, ExamPlan } from '../plan/plan.ts';
import type { Scope } from './scope.ts';
import type { Since } from './situation.ts';

/** What was planned for a day, as it is kept until the next one. */
export type KeptPlan = {
	/** The day that this list is of. */
	readonly day: StudyDay;
	readonly list: DayList;
	readonly scope: Scope;
	/** How many cards those decks had. */
	readonly size: number;
	/** The fingerprint of the exams that it is for. */
	readonly exams: string;
	readonly since: readonly Since[];
	/** The day on which `plan` was worked out. */
	readonly plannedOn: StudyDay;
	readonly plan: ExamPlan;
};

const day = v.pipe(
	v.number(),
	v.safeInteger(),
	v.transform((value) => value as StudyDay)
);
const id = <Id extends string>() =>
	v.pipe(
		v.string(),
		v.transform((value) => value as Id)
	);
const count = v.pipe(v.number(), v.minValue(0));
const share = v.number();
const verdict = v.variant('kind', [
	v.object({ kind: v.literal('reached'), sure: v.boolean() }),
	v.object({ kind: v.literal('needs-minutes'), minutes: count }),
	v.object({ kind: v.literal('out-of-reach'), best: share, drop: v.array(v.string()) })
]);
const strategy = v.variant('kind', [
	v.object({
		kind: v.literal('constant'),
		retention: v.number(),
		newPerDay: v.number(),
		mix: v.picklist(['new-first', 'reviews-first', 'mixed'])
	}),
	v.object({ kind: v.literal('priced'), logs: v.array(v.number()), eager: v.number() })
]);
const list = v.object({
	cards: v.array(id<CardId>()),
	reviews: count,
	fresh: count,
	minutes: count
});
const plan = v.object({
	strategy,
	today: list,
	foretold: v.object({
		exams: v.array(
			v.object({
				exam: id<ExamId>(),
				onTheDay: v.object({ mean: share, low: share, high: share }),
				curve: v.array(share),
				topics: v.array(
					v.object({ topic: v.string(), cards: count, recall: share, weight: share })
				),
				unmet: count
			})
		),
		days: v.array(v.object({ reviews: count, fresh: count, minutes: count }))
	}),
	more: v.array(v.object({ minutes: count, marks: v.array(share) })),
	verdicts: v.array(v.object({ exam: id<ExamId>(), verdict })),
	keptShare: v.number()
});
const schema = v.object({
	day,
	list,
	scope: v.object({ decks: v.array(id<DeckId>()), tagged: v.array(id<CardId>()) }),
	size: count,
	exams: v.string(),
	since: v.array(v.object({ exam: id<ExamId>(), day })),
	plannedOn: day,
	plan
}) satisfies v.GenericSchema<unknown, KeptPlan>;

/** What was kept; undefined where nothing was, or what an earlier version kept otherwise. */
export function parseKeptPlan(kept: unknown): KeptPlan | undefined {
	const { success, output } = v.safeParse(schema, kept);
	return success ? output : undefined;
}
