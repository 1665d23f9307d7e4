import type { Place } from './vector.ts';

export type Four<T> = readonly [T, T, T, T];

/**
 * A value with its derivatives: by stability, difficulty and retrievability before the answer, and by up to four
 * parameters. Made once and filled again and again, for a fit works out millions of them.
 */
export class Term {
	value = NaN;
	byS = NaN;
	byD = NaN;
	byR = NaN;
	places: Four<Place> = nowhere;
	by0 = NaN;
	by1 = NaN;
	by2 = NaN;
	by3 = NaN;

	set(value: number, byS: number, byD: number, byR: number): this {
		this.value = value;
		this.byS = byS;
		this.byD = byD;
		this.byR = byR;
		this.by(nowhere, 0, 0, 0, 0);
		return this;
	}

	by(places: Four<Place>, by0: number, by1: number, by2: number, by3: number): this {
		this.places = places;
		this.by0 = by0;
		this.by1 = by1;
		this.by2 = by2;
		this.by3 = by3;
		return this;
	}

	/** At a bound nothing moves the value. */
	within(low: number, high: number): this {
		if (this.value <= low) return this.set(low, 0, 0, 0);
		if (this.value >= high) return this.set(high, 0, 0, 0);
		return this;
	}
}

const nowhere: Four<Place> = [0, 0, 0, 0];
