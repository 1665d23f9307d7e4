import { proxy } from 'comlink';
import type { DayList, ExamPlan, PlanOptions } from '../core/schedule/plan/plan.ts';
import type { ExamSituation } from '../core/schedule/plan/situation.ts';
import type { Strategy } from '../core/schedule/plan/strategy.ts';
import { workersOf, type Task } from './in-worker.ts';
import type { PlanWorker } from './plan.worker.ts';
import { startPlanWorker } from './start.ts';

export { Cancelled, type Task } from './in-worker.ts';

const inPlanWorker = workersOf<PlanWorker>(startPlanWorker);

/** The plan for exams, worked out off the main thread. `progress` hears how much is done, 0 to 1. */
export const startPlanExams = (
	situation: ExamSituation,
	{ doubt, progress = () => undefined }: PlanOptions = {}
): Task<ExamPlan> =>
	inPlanWorker(async (remote) => await remote.planExams(situation, doubt, proxy(progress)));

/** Today's cards by a strategy of an earlier plan. */
export const startToday = (situation: ExamSituation, strategy: Strategy): Task<DayList> =>
	inPlanWorker(async (remote) => await remote.todayOf(situation, strategy));
