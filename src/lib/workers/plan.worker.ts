import { expose } from 'comlink';
import { planExams, todayOf, type DayList, type ExamPlan } from '../core/schedule/plan/plan.ts';
import type { ExamSituation } from '../core/schedule/plan/situation.ts';
import type { Strategy } from '../core/schedule/plan/strategy.ts';

const worker = {
	planExams(
		situation: ExamSituation,
		doubt: number | undefined,
		progress: (done: number) => void
	): ExamPlan {
		return planExams(situation, { ...(doubt !== undefined && { doubt }), progress });
	},
	todayOf(situation: ExamSituation, strategy: Strategy): DayList {
		return todayOf(situation, strategy);
	}
};
export type PlanWorker = typeof worker;

expose(worker);
