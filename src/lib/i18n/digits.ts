let system: string | undefined;

/** The digits of every formatter from now on, by CLDR's name ("arabext"); without one, those usual in its language. */
export function writeDigits(wanted?: string): void {
	system = wanted;
}

/** A locale for the platform's tables, with the digits that are wanted now. */
export const withDigits = (locale: string): string =>
	system === undefined ? locale : `${locale}-u-nu-${system}`;
