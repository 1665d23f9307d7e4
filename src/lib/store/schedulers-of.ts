import type { DeckId } from '../core/deck/note.ts';
import { memoryModel } from '../core/schedule/memory.ts';
import { presetOf } from '../core/schedule/preset.ts';
import type { ParametersId } from '../core/schedule/review.ts';
import { schedulerOf, type Scheduler } from '../core/schedule/scheduler.ts';
import type { FittedSet } from './api.ts';
import type { Database } from './database.ts';
import { keptSets } from './fitted.ts';
import { keptRules, libraryPreset } from './kept-preset.ts';

export type SchedulersOf = (deck: DeckId) => (parameters: ParametersId) => Scheduler;

/**
 * The scheduler of a card's deck for the parameters that an event names. Runs within a transaction over decks,
 * settings and meta.
 */
export async function schedulersOf(
	db: Database,
	given?: readonly FittedSet[]
): Promise<SchedulersOf> {
	const sets = given ?? (await keptSets(db));
	const models = new Map(sets.map(({ id, values }) => [id, memoryModel(values)]));
	const [decks, settings] = await Promise.all([db.decks.toArray(), db.settings.toArray()]);
	const library = libraryPreset(new Map(settings.map(({ key, value }) => [key, value])));
	const own = new Map(decks.map(({ id, preset }) => [id, keptRules(preset?.value)]));
	return (deck) => (parameters) =>
		schedulerOf({ ...presetOf(library, own.get(deck)), parameters }, models.get(parameters));
}
