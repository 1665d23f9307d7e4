import { s } from '#lib/i18n/session/words.svelte.ts';
import { app } from '#lib/state/app.svelte.ts';
import { unfinishedEdit } from '#lib/state/unfinished.ts';

/** Says that an edit of this note was begun and not finished; opened by itself it would give the answer away. */
export function tellUnfinished(noteId: string): void {
	if (unfinishedEdit(noteId).read() !== undefined) app.toast.say(s.unfinished);
}
