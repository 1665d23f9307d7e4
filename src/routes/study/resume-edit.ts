import { s } from '#lib/i18n/session/words.svelte.ts';
import { app } from '#lib/state/app.svelte.ts';
import { unfinishedEdit } from '#lib/state/unfinished.ts';

/** Whether a reload interrupted an edit of this note; says so. */
export function isInterrupted(noteId: string): boolean {
	const is = unfinishedEdit(noteId).read() !== undefined;
	if (is) app.toast.say(s.unfinished);
	return is;
}
