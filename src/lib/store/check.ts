import type { Verified } from './api.ts';
import { logRow } from './context.ts';
import type { Database } from './database.ts';
import { differencesOf, type Everything } from './derive.ts';
import { keptSets } from './fitted.ts';
import { pagesOf } from './copy/pages.ts';
import { report } from './verify.ts';

/** `missing`: answers of this device that are gone from the log itself. */
export type Whole = Verified & { readonly missing: number };

/**
 * As `Store.verify`, but read a page at a time, so that nobody who studies waits for it. What is written meanwhile may
 * look wrong: whoever would mend something looks again in one transaction.
 */
export async function checkLibrary(db: Database): Promise<Whole> {
	const { device, seq } = await logRow(db);
	const all = async (table: string) => {
		const rows: unknown[] = [];
		for await (const page of pagesOf(db, table)) rows.push(...page);
		return rows;
	};
	const everything = {
		decks: await all('decks'),
		notes: await all('notes'),
		cards: await all('cards'),
		suspensions: await all('suspensions'),
		tallies: await all('tallies'),
		days: await all('days'),
		events: await all('events'),
		fits: await keptSets(db)
	} as unknown as Everything;
	const own = everything.events.filter((event) => event.device === device).length;
	return { ...report(await differencesOf(db, everything)), missing: Math.max(0, seq - own) };
}
