import { paper } from '../languages/en/paper.ts';
import { words } from '../messages.svelte.ts';

/** The words of printed papers and of a class's results: apart, so that no other screen loads them. */
export const k = words('paper', paper);
