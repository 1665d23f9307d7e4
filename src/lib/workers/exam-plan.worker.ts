import { expose } from 'comlink';
import { scopeOf, type Scope } from '../core/schedule/exam-day/scope.ts';
import { doubtOf, situationOf, type ExamsOf } from '../core/schedule/exam-day/situation.ts';
import type { DayList, ExamPlan } from '../core/schedule/plan/plan.ts';
import { planExams, todayOf } from '../core/schedule/plan/plan.ts';
import type { Strategy } from '../core/schedule/plan/strategy.ts';
import { readExamLibrary } from '../store/exam-library.ts';

/** The library to read, by name, and the exams to plan for. */
export type ExamsIn = ExamsOf & { readonly name: string };

/** The cards that these exams ask, and how many cards are in their decks. */
export type Asked = { readonly scope: Scope; readonly size: number };
export type PlannedDay = Asked & { readonly list: DayList };
export type PlannedExams = Asked & { readonly plan: ExamPlan };

async function read({ name, ...of }: ExamsIn) {
	const library = await readExamLibrary({ name, indexedDB, keyRange: IDBKeyRange }, of.today);
	const scope = scopeOf(of.exams, library.cards);
	const decks = new Set(scope.decks);
	const size = library.cards.filter(({ card }) => decks.has(card.deckId)).length;
	return { library, scope, size, situation: situationOf(library, scope, of) };
}

const worker = {
	async plan(exams: ExamsIn, progress: (done: number) => void): Promise<PlannedExams> {
		const { library, scope, size, situation } = await read(exams);
		const plan = planExams(situation, { progress, doubt: doubtOf(library.sets) });
		return { scope, size, plan };
	},
	/** The cards of a day by what was planned on an earlier one. */
	async today(exams: ExamsIn, strategy: Strategy): Promise<PlannedDay> {
		const { scope, size, situation } = await read(exams);
		return { scope, size, list: todayOf(situation, strategy) };
	}
};
export type ExamPlanWorker = typeof worker;

expose(worker);
