import { boolean, object, optional, parse, picklist, string, type InferOutput } from 'valibot';
import { spokenLanguage } from '#lib/i18n/messages.svelte.ts';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type Digits = 'latin' | 'own';

/** What static/boot.js reads before the first paint, under the same key. */
const key = 'hafiza:appearance';
const schema = object({
	theme: optional(picklist(themes), 'system'),
	/** More than the device asks for. */
	hasHighContrast: optional(boolean(), false),
	/** By its code. */
	language: optional(string(), 'en'),
	/** 0–9, or the digits that the language offers besides; an earlier version called those of Urdu by its name. */
	digits: optional(picklist(['latin', 'own', 'urdu']), 'latin')
});
export type Appearance = Omit<InferOutput<typeof schema>, 'digits'> & { readonly digits: Digits };

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
		const kept = parse(schema, JSON.parse(localStorage.getItem(key) ?? '{}'));
		return { ...kept, digits: kept.digits === 'latin' ? 'latin' : 'own' };
	} catch {
		return plainAppearance;
	}
}

export function writeAppearance(appearance: Appearance): void {
	try {
		const { direction } = spokenLanguage();
		localStorage.setItem(key, JSON.stringify({ ...appearance, direction }));
	} catch {
		// A browser that forbids it: the choice lasts until the tab is closed.
	}
}

/** Puts theme and contrast on the page, and the language that is spoken. */
export function showAppearance(root: HTMLElement, { theme, hasHighContrast }: Appearance): void {
	const { code, direction } = spokenLanguage();
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
	if (hasHighContrast) root.dataset.contrast = 'more';
	else delete root.dataset.contrast;
	root.lang = code;
	root.dir = direction;
	delete root.dataset.waiting;
}
