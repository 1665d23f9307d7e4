/**
 * A point or stretch of time as a text states it, no finer than stated.
 * `month` is 1–12, `day` 1–31. A season is its name; autumn is `autumn` also where the text says fall.
 */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type PlainDate =
	| {
			readonly precision: 'day';
			readonly year: number;
			readonly month: number;
			readonly day: number;
	  }
	| { readonly precision: 'month'; readonly year: number; readonly month: number }
	| { readonly precision: 'season'; readonly year: number; readonly season: Season }
	| { readonly precision: 'year'; readonly year: number }
	| { readonly precision: 'decade'; readonly year: number }
	| { readonly precision: 'century'; readonly year: number };

/** How the text's words became a date: stated in full, or worked out from the date of the document. */
export type DateBasis = 'stated' | 'dateline';

export type DateValue =
	| (PlainDate & { readonly basis: DateBasis })
	| {
			readonly precision: 'range';
			readonly from: PlainDate;
			readonly to: PlainDate;
			readonly basis: DateBasis;
	  };
