import { fitReviews, type FitReview } from '../core/schedule/fit/review.ts';
import { inForce } from '../core/schedule/schedulers.ts';
import { Database } from './database.ts';
import { storeError } from './error.ts';
import { keptSets } from './fitted.ts';
import { isReview } from './log.ts';
import type { LookingBack } from './look-back.ts';

/** What parameters are learnt from, and those in force; absent: the default ones. */
export type FitLog = {
	readonly reviews: readonly FitReview[];
	readonly current?: readonly number[];
};

/** Read through a connection of its own: for a worker, so that a long log stops no page. Rejects with a `StoreError`. */
export async function readFitLog({
	name,
	indexedDB,
	keyRange
}: Omit<LookingBack, 'dayOf'>): Promise<FitLog> {
	const db = new Database(name, { indexedDB, IDBKeyRange: keyRange });
	try {
		await db.open();
		const [events, sets] = await db.transaction('r', [db.events, db.meta], () =>
			Promise.all([db.events.toArray(), keptSets(db)])
		);
		const set = inForce(sets);
		return { reviews: fitReviews(events.filter(isReview)), ...(set && { current: set.values }) };
	} catch (error) {
		throw storeError(error);
	} finally {
		db.close();
	}
}
