import type { ReadCollection, Tally, TallyOf } from '../core/exchange/collection.ts';

/** What several files hold, as if it were one. */
export function together(files: readonly ReadCollection[]): ReadCollection {
	const [only] = files;
	if (files.length === 1 && only) return only;
	const all = files.flatMap(({ collection }) => collection ?? []);
	const tallies = new Map<TallyOf, Tally>();
	for (const [of, { read, taken, left }] of files.flatMap((file) => [...file.tallies])) {
		const so = tallies.get(of) ?? { read: 0, taken: 0, left: 0 };
		tallies.set(of, { read: so.read + read, taken: so.taken + taken, left: so.left + left });
	}
	return {
		...(all.length > 0 && {
			collection: {
				decks: all.flatMap(({ decks }) => decks),
				media: new Map(all.flatMap(({ media }) => [...media])),
				histories: all.flatMap(({ histories }) => histories)
			}
		}),
		findings: files.flatMap(({ findings }) => findings),
		tallies
	};
}
