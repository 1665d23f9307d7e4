import { examPlan } from '../languages/en/exam-plan.ts';
import { words } from '../messages.svelte.ts';

/** The words about preparing for exams in the language that is spoken now: apart, so that no other screen loads them. */
export const x = words('examPlan', examPlan);
