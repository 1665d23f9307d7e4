import { comingOf, fingerprint, minutesOn } from '#lib/core/schedule/exam-day/coming.ts';
import { parseKeptPlan, type KeptPlan } from '#lib/core/schedule/exam-day/kept-plan.ts';
import type { Since } from '#lib/core/schedule/exam-day/situation.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Exam } from '#lib/core/schedule/plan/exam.ts';
import type { Store } from '#lib/store/api.ts';
import { startExamDay, startExamPlan, within, type Task } from '#lib/workers/exam-plan.ts';

/** What is there to plan by, and what was planned. */
export type Standing = {
	readonly today: StudyDay;
	/** Those that are still studied for. */
	readonly exams: readonly Exam[];
	/** Of these exams, whatever day it was planned on. */
	readonly kept: KeptPlan | undefined;
	readonly since: readonly Since[];
};

export async function standing(store: Store, today: StudyDay): Promise<Standing> {
	const [all, kept] = await Promise.all([store.exams(), store.examPlan().then(parseKeptPlan)]);
	const exams = comingOf(all, today);
	return {
		today,
		exams,
		kept: kept?.exams === fingerprint(exams) ? kept : undefined,
		since: exams.map(({ id }) => ({
			exam: id,
			day: kept?.since.find(({ exam }) => exam === id)?.day ?? today
		}))
	};
}

const placeOf = ({ name }: Store, { exams, today, since }: Standing) => ({
	name,
	exams,
	today,
	since
});

/** Today's cards by the plan of an earlier day: it is waited for no longer than this. */
const patientSeconds = 4;
const late = Symbol('late');
const underWay = new Map<string, Promise<KeptPlan | undefined>>();

/**
 * Today's cards, worked out once a day from what really happened; undefined where they can't be had at once, because
 * nothing was planned for these exams yet or it went wrong.
 */
export async function todaysList(store: Store, now: Standing): Promise<KeptPlan | undefined> {
	const { kept, today, exams } = now;
	if (!kept || kept.day === today) return kept;
	const key = JSON.stringify([store.name, today, fingerprint(exams)]);
	const work = underWay.get(key) ?? relisted(store, now, kept).finally(() => underWay.delete(key));
	underWay.set(key, work);
	return work.catch((error: unknown) => {
		console.warn(error);
		return undefined;
	});
}

/** The list of a day anew, by the strategy that is kept. */
export async function relisted(
	store: Store,
	now: Standing,
	kept: KeptPlan
): Promise<KeptPlan | undefined> {
	const task = startExamDay(placeOf(store, now), kept.plan.strategy);
	const found = await within<typeof late | Awaited<typeof task.done>>(patientSeconds, task, late)
		.done;
	if (found === late) return undefined;
	const { list, scope, size } = found;
	const next = { ...kept, day: now.today, since: now.since, list, scope, size };
	await store.keepExamPlan(next);
	return next;
}

/** Works everything out anew and keeps it; the cards of a day that was begun stay as they are. */
export function replanned(
	store: Store,
	now: Standing,
	progress: (done: number) => void
): Task<KeptPlan> {
	const { kept, today, exams, since } = now;
	const task = startExamPlan(placeOf(store, now), progress);
	const done = task.done.then(async ({ plan, scope, size }) => {
		const isBegun = kept?.day === today && kept.size === size;
		const next: KeptPlan = {
			day: today,
			list: isBegun ? kept.list : plan.today,
			scope,
			size,
			exams: fingerprint(exams),
			since,
			plannedOn: today,
			plan
		};
		await store.keepExamPlan(next);
		// A session that was left is begun anew from the new list.
		if (!isBegun) await store.savePlan(undefined);
		return next;
	});
	return { done, cancel: task.cancel };
}

/** Milliseconds that the exams have on a day; what a list was made for, if that is more. */
export const msOfDay = (exams: readonly Exam[], { day, list }: KeptPlan): number =>
	Math.max(minutesOn(exams, day), list.minutes) * 60_000;
