import type { DateValue } from '../text/date.ts';
import type { NumberValue } from '../text/numbers.ts';
import type { EntityType } from './model/entities.ts';
import type { Span } from '../text/span.ts';

/** An office as the text gives it, and the country or body that it is of, where it says so. */
export type Office = { readonly title: string; readonly of?: string };

export type NamedType = 'organisation' | 'event' | 'agreement' | 'equipment' | 'work' | 'name';

/**
 * A stretch of text that stands for one thing. `name` is how that thing is called in full, whatever the
 * words at this place are ("PM Sharif" → "Shehbaz Sharif", "Türkiye" → "Turkey", "Turkish" → "Turkey").
 */
export type Mention = Span &
	(
		| { readonly type: 'date'; readonly value: DateValue; readonly preposition?: string }
		| { readonly type: 'number'; readonly value: NumberValue }
		| { readonly type: 'country'; readonly name: string }
		| { readonly type: 'nationality'; readonly name: string }
		| {
				readonly type: 'place';
				readonly name: string;
				readonly country?: string;
				readonly kind: string;
		  }
		| {
				readonly type: 'person';
				readonly name: string;
				readonly office?: Office;
				/** Only a surname stands here and the text never gives the rest. */
				readonly isPartial: boolean;
		  }
		| ({ readonly type: 'office' } & Office)
		| {
				readonly type: NamedType;
				readonly name: string;
				/** The noun that tells its kind, lower-case: `committee`, `summit`, `declaration`. */
				readonly head?: string;
				/** The country whose it is: "Pakistani National Assembly". */
				readonly of?: string;
				/** What the trained model takes an untyped name for. */
				readonly guess?: EntityType;
		  }
	);
