import { wordsOf } from './messages.svelte.ts';

/** What is wrong with a line of typed cards, and what to do; undefined where the reader's own English must serve. */
export const mendWords = (code: string): string | undefined => wordsOf('mend')?.get(code);
