import { plan } from '../languages/en/plan.ts';
import { words } from '../messages.svelte.ts';

/** The words about planning what is studied when, in the language that is spoken now. */
export const p = words('plan', plan);
