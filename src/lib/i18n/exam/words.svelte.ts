import { exam } from '../languages/en/exam.ts';
import { words } from '../messages.svelte.ts';

/** The words of the mock exam in the language that is spoken now: apart, so that no other screen loads them. */
export const x = words('exam', exam);
