import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import type { Narrow } from '../today.ts';
import { isNarrow, type Choice } from './choice.ts';
import type { Decks } from './decks.ts';
import { scheduled } from './scheduled.ts';
import type { Way } from './way.ts';

/** Nothing is in the library, the deck that was asked for is not, an exam is there no more, or a search can't be read. */
export type Missing = 'library' | 'deck' | 'exam' | 'search';

/** How a choice is studied, and which cards it names if not all of its decks. */
export async function chosen(
	app: App,
	store: Store,
	choice: Choice,
	decks: Decks,
	time: StudyTime
): Promise<Missing | { readonly way: Way; readonly narrow: Narrow | undefined }> {
	if (decks.byId.size === 0) return 'library';
	if (choice.deck !== undefined && !decks.byId.has(choice.deck)) return 'deck';
	if (choice.exam !== undefined && !(await store.exams()).some(({ id }) => id === choice.exam))
		return 'exam';
	const way = choice.practise ? (await import('./practice.ts')).practice : scheduled;
	if (!isNarrow(choice)) return { way, narrow: undefined };
	const { narrowed } = await import('./narrow.ts');
	const narrow = await narrowed(store, choice, time, app.settings.rolloverHour);
	return narrow ? { way, narrow } : 'search';
}
