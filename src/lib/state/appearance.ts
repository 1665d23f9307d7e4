import { boolean, custom, object, optional, picklist, safeParse, type InferOutput } from 'valibot';
import { digitSets } from '#lib/i18n/digits.ts';
import { directionOf, isLanguage, type Language } from '#lib/i18n/languages.ts';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What static/boot.js reads before the first paint, under the same key. */
const key = 'hafiza:appearance';
const schema = object({
	theme: optional(picklist(themes), 'system'),
	/** More than the device asks for. */
	hasHighContrast: optional(boolean(), false),
	language: optional(custom<Language>(isLanguage), 'en'),
	/** Of the numbers of the interface in Urdu. */
	digits: optional(picklist(digitSets), 'latin')
});
export type Appearance = InferOutput<typeof schema>;

/** Before anything was chosen. */
export const plainAppearance: Appearance = {
	theme: 'system',
	hasHighContrast: false,
	language: 'en',
	digits: 'latin'
};

/** The look and language chosen on this device. They are kept outside the store because they are needed before it. */
export function readAppearance(): Appearance {
	try {
		const parsed = safeParse(schema, JSON.parse(localStorage.getItem(key) ?? '{}'));
		return parsed.success ? parsed.output : plainAppearance;
	} catch {
		return plainAppearance;
	}
}

export function writeAppearance(appearance: Appearance): void {
	try {
		localStorage.setItem(key, JSON.stringify(appearance));
	} catch {
		// A browser that forbids it: the choice lasts until the tab is closed.
	}
}

/** Puts theme, contrast, language and direction on the page. */
export function showAppearance(root: HTMLElement, appearance: Appearance): void {
	const { theme, hasHighContrast, language } = appearance;
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
	if (hasHighContrast) root.dataset.contrast = 'more';
	else delete root.dataset.contrast;
	root.lang = language;
	root.dir = directionOf(language);
	delete root.dataset.waiting;
}
