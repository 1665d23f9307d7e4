/** The digits of the interface in Urdu: 0–9, or ۰–۹. Other languages of the interface have one set. */
export const digitSets = ['latin', 'urdu'] as const;
export type Digits = (typeof digitSets)[number];

let wanted: Digits = 'latin';

/** From now on; what is on the screen follows when the language is spoken anew. */
export function writeDigits(digits: Digits): void {
	wanted = digits;
}

/** A locale for the platform's tables, with the digits that are wanted now. */
export const withDigits = (locale: string): string =>
	locale === 'ur' && wanted === 'urdu' ? 'ur-u-nu-arabext' : locale;
