/** The languages of the interface, each called as its speakers call it. */
export const languages = { en: 'English', ur: 'اردو', az: 'Azərbaycanca' } as const;

export type Language = keyof typeof languages;

export const isLanguage = (value: unknown): value is Language =>
	typeof value === 'string' && Object.hasOwn(languages, value);

const rightToLeft = /^(ar|ckb|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** How a language is written, of the interface or of a deck (BCP 47). */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	rightToLeft.test(language) ? 'rtl' : 'ltr';
