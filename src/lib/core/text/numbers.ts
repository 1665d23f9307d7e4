import type { Span } from './span.ts';

export type Approximation = 'about' | 'more than' | 'less than' | 'up to';

type Amount = {
	/** In full: 11_700_000 for "$11.7 million". */
	readonly value: number;
	/** The other end of a range: "10–15 tonnes". */
	readonly to?: number;
	/** The scale word's factor: 1_000_000 for "$11.7 million", 1 without one. */
	readonly scale: number;
	readonly approx?: Approximation;
};

export type NumberValue =
	| ({ readonly kind: 'count' } & Amount)
	| ({ readonly kind: 'percent' } & Amount)
	/** `currency` is ISO 4217, or the text's own word where it is not sure ("rupees"). */
	| ({ readonly kind: 'money'; readonly currency: string } & Amount)
	/** `unit` in one spelling, singular: "km", "km²", "MW", "tonne", "day". */
	| ({ readonly kind: 'quantity'; readonly unit: string } & Amount)
	| { readonly kind: 'ordinal'; readonly value: number };

export type NumberMention = Span & { readonly value: NumberValue };

/**
 * Every number in a text, in digits or words, in its order, without overlap. The span covers sign, currency, scale
 * and unit, and leaves out "about" and "over". Years and other dates are not told apart: drop what a date covers.
 */
export function findNumbers(text: string): NumberMention[] {
	void text;
	return [];
}

/** Same kind, amount and unit, however written; approximations do not matter. */
export function sameNumber(a: NumberValue, b: NumberValue): boolean {
	return a.kind === b.kind && a.value === b.value;
}
