import type { FindingWords } from './findings/fill.ts';
import type { AnswerWords } from './languages/en/answers.ts';
import type { BaseWords } from './languages/en/base.ts';
import type { BrowseWords } from './languages/en/browse.ts';
import type { DateWords } from './languages/en/dates.ts';
import type { DeskWords } from './languages/en/desk.ts';
import type { DeviceWords } from './languages/en/device.ts';
import type { EditWords } from './languages/en/edit.ts';
import type { ExamWords } from './languages/en/exam.ts';
import type { ExamPlanWords } from './languages/en/exam-plan.ts';
import type { ExchangeWords } from './languages/en/exchange.ts';
import type { FileWords } from './languages/en/files.ts';
import type { HelpWords } from './languages/en/help.ts';
import type { NoteFormWords } from './languages/en/note-form.ts';
import type { OptionWords } from './languages/en/options.ts';
import type { PaperWords } from './languages/en/paper.ts';
import type { PlanWords } from './languages/en/plan.ts';
import type { SafetyWords } from './languages/en/safety.ts';
import type { ScreenWords } from './languages/en/screens.ts';
import type { SessionWords } from './languages/en/session.ts';
import type { StatsWords } from './languages/en/stats.ts';

/** What a first card may need. */
export type FirstWords = {
	readonly base: BaseWords;
	readonly answers: AnswerWords;
	/** Topics of decks that were made here, by their English name. */
	readonly topics: ReadonlyMap<string, string>;
};

/** What is said elsewhere, by area; a language that lacks one does not compile. */
export type OtherWords = {
	readonly browse: BrowseWords;
	readonly dates: DateWords;
	readonly desk: DeskWords;
	readonly device: DeviceWords;
	readonly edit: EditWords;
	readonly exam: ExamWords;
	readonly examPlan: ExamPlanWords;
	readonly exchange: ExchangeWords;
	readonly files: FileWords;
	readonly help: HelpWords;
	readonly noteForm: NoteFormWords;
	readonly options: OptionWords;
	readonly paper: PaperWords;
	readonly plan: PlanWords;
	readonly safety: SafetyWords;
	readonly screens: ScreenWords;
	readonly session: SessionWords;
	readonly stats: StatsWords;
	/** Remarks on files. English lacks them: the readers themselves speak it. */
	readonly findings: FindingWords;
	/** What is wrong with a line of typed cards, and what to do, by code; in English the reader says it itself. */
	readonly mend: ReadonlyMap<string, string>;
};

export type Words = FirstWords & OtherWords;
