import { RecallSum, type Recall, type Reviewed } from './reviewed.ts';

/** A card is mature from this interval on, as in Anki. */
const matureDays = 21;

export type AgeRow = Recall & { readonly age: 'young' | 'mature' | 'all' };

/** True retention by what the cards were when they came. */
export function retentionByAge(
	reviews: Iterable<Pick<Reviewed, 'intervalDays' | 'isRecalled' | 'chance'>>
): readonly AgeRow[] {
	const sums = { young: new RecallSum(), mature: new RecallSum(), all: new RecallSum() };
	for (const review of reviews) {
		sums[review.intervalDays < matureDays ? 'young' : 'mature'].add(review);
		sums.all.add(review);
	}
	return (['young', 'mature', 'all'] as const).map((age) => ({ age, ...sums[age].recall }));
}

/** Reviews of cards whose interval was `from` to `to` days, both included; the last band has no end. */
export type BandRow = Recall & { readonly from: number; readonly to: number };

/** Where each band begins, in days. */
const bands = [1, 2, 4, 8, 15, 31, 91, 181, 366] as const;

/** True retention by the interval that the cards had, bands without reviews left out. */
export function retentionByInterval(
	reviews: Iterable<Pick<Reviewed, 'intervalDays' | 'isRecalled' | 'chance'>>
): readonly BandRow[] {
	const rows = bands.map((from, i) => ({
		from,
		to: (bands[i + 1] ?? Infinity) - 1,
		sum: new RecallSum()
	}));
	for (const review of reviews) {
		const row = rows.findLast(({ from }) => from <= review.intervalDays) ?? rows[0];
		row?.sum.add(review);
	}
	return rows.map(({ from, to, sum }) => ({ from, to, ...sum.recall })).filter(({ of }) => of > 0);
}
