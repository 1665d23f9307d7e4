import { m } from '#lib/i18n/messages.svelte.ts';
import { StoreError } from '#lib/store/error.ts';

/** An error in a person's words: what happened, what is safe, what to do. */
export type Trouble = { readonly what: string; readonly safe: string; readonly todo: string };

/** What to tell about anything that was thrown. */
export function troubleOf(error: unknown): Trouble {
	const words = error instanceof StoreError ? m.trouble[error.code] : m.trouble.unexpected;
	return { what: words.what, safe: m.trouble.safe, todo: words.todo };
}
