import { proxy } from 'comlink';
import type { Strategy } from '../core/schedule/plan/strategy.ts';
import type { ExamPlanWorker, ExamsIn, PlannedDay, PlannedExams } from './exam-plan.worker.ts';
import { workersOf, type Task } from './in-worker.ts';
import { startExamPlanWorker } from './start.ts';

export { Cancelled, within, type Task } from './in-worker.ts';
export type { ExamsIn, PlannedDay, PlannedExams } from './exam-plan.worker.ts';

const inExamPlanWorker = workersOf<ExamPlanWorker>(startExamPlanWorker);

/** Works the days until the exams out, off the main thread: seconds. `progress` hears how much is done, 0 to 1. */
export const startExamPlan = (
	exams: ExamsIn,
	progress: (done: number) => void = () => undefined
): Task<PlannedExams> =>
	inExamPlanWorker<PlannedExams>(async (remote) => await remote.plan(exams, proxy(progress)));

/** The cards of a day by what was planned earlier. */
export const startExamDay = (exams: ExamsIn, strategy: Strategy): Task<PlannedDay> =>
	inExamPlanWorker<PlannedDay>(async (remote) => await remote.today(exams, strategy));
