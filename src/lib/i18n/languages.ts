/** The languages of the interface, each called as its speakers call it. */
export const languages = { en: 'English', ur: 'اردو', az: 'Azərbaycanca' } as const;

export type Language = keyof typeof languages;

export const isLanguage = (value: unknown): value is Language =>
	typeof value === 'string' && Object.hasOwn(languages, value);

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
	language === 'ur' ? 'rtl' : 'ltr';
