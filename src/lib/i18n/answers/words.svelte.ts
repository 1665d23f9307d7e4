import { answers } from '../languages/en/answers.ts';
import { words } from '../messages.svelte.ts';

/** The words around answers in the language that is spoken now: apart, so that a plain card does not load them. */
export const a = words('answers', answers);
