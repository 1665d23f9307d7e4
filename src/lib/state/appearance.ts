import { boolean, object, optional, parse, picklist, string } from 'valibot';
import type { Language } from '#lib/i18n/language.ts';
import { english, languageOf } from '#lib/i18n/languages.ts';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type Digits = 'latin' | 'own';

/** What static/boot.js reads before the first paint, under the same key. */
const key = 'hafiza:appearance';
const schema = object({
	theme: optional(picklist(themes), 'system'),
	/** More than the device asks for. */
	hasHighContrast: optional(boolean(), false),
	language: optional(string(), ''),
	/** 0–9, or the digits that the language offers besides; an earlier version called those of Urdu by its name. */
	digits: optional(picklist(['latin', 'own', 'urdu']), 'latin')
});
export type Appearance = {
	readonly theme: Theme;
	readonly hasHighContrast: boolean;
	readonly language: Language;
	readonly digits: Digits;
};

/** Before anything was chosen. */
export const plainAppearance: Appearance = {
	theme: 'system',
	hasHighContrast: false,
	language: english,
	digits: 'latin'
};

/** The look and language chosen on this device. They are kept outside the store because they are needed before it. */
export function readAppearance(): Appearance {
	try {
		const kept = parse(schema, JSON.parse(localStorage.getItem(key) ?? '{}'));
		const digits = kept.digits === 'latin' ? 'latin' : 'own';
		return { ...kept, language: languageOf(kept.language) ?? english, digits };
	} catch {
		return plainAppearance;
	}
}

export function writeAppearance(appearance: Appearance): void {
	try {
		const { code, direction } = appearance.language;
		localStorage.setItem(key, JSON.stringify({ ...appearance, language: code, direction }));
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
	root.lang = language.code;
	root.dir = language.direction;
	delete root.dataset.waiting;
}
