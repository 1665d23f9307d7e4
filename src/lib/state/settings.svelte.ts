import { integer, maxValue, minValue, number, pipe, safeParse } from 'valibot';
import { speak } from '#lib/i18n/messages.svelte.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { defaultRolloverHour } from '#lib/core/schedule/day.ts';
import { defaultPreset, parsePreset, type Preset } from '#lib/core/schedule/preset.ts';
import type { Store } from '#lib/store/api.ts';
import { keptPreset } from '#lib/store/kept-preset.ts';
import {
	readAppearance,
	showAppearance,
	writeAppearance,
	type Appearance,
	type Theme
} from './appearance.ts';

const hour = pipe(number(), integer(), minValue(0), maxValue(23));
const retention = pipe(number(), minValue(0.7), maxValue(0.99));

/** What the person chose for the whole app. Look and language belong to the device, the rest to the store. */
export class Settings {
	#appearance = $state.raw<Appearance>({ theme: 'system', language: 'en' });
	#rolloverHour = $state(defaultRolloverHour);
	#typesAnswers = $state(false);
	#desiredRetention = $state(defaultPreset.desiredRetention);
	#rules = $state.raw<Preset>(defaultPreset);
	#store: Store | undefined;

	get theme() {
		return this.#appearance.theme;
	}
	get language() {
		return this.#appearance.language;
	}
	/** Whether cards that need not be answered in writing are. */
	get typesAnswers() {
		return this.#typesAnswers;
	}
	get rolloverHour() {
		return this.#rolloverHour;
	}
	get desiredRetention() {
		return this.#desiredRetention;
	}

	/** Words first: called before anything is shown. */
	async readDevice(): Promise<void> {
		this.#appearance = readAppearance(localStorage);
		await speak(this.#appearance.language);
		showAppearance(document.documentElement, this.#appearance);
	}

	async readStore(store: Store): Promise<void> {
		this.#store = store;
		const kept = await store.settings();
		const rolloverHour = safeParse(hour, kept.get('rolloverHour'));
		const desiredRetention = safeParse(retention, kept.get('desiredRetention'));
		this.#rules = keptPreset(kept.get('preset'));
		this.#typesAnswers = kept.get('typesAnswers') === true;
		if (rolloverHour.success) this.#rolloverHour = rolloverHour.output;
		if (desiredRetention.success) this.#desiredRetention = desiredRetention.output;
	}

	setTheme(theme: Theme): void {
		this.#show({ ...this.#appearance, theme });
	}

	async setLanguage(language: Language): Promise<void> {
		await speak(language);
		this.#show({ ...this.#appearance, language });
	}

	async setTypesAnswers(value: boolean): Promise<void> {
		await this.#store?.saveSetting('typesAnswers', value);
		this.#typesAnswers = value;
	}

	async setRolloverHour(value: number): Promise<void> {
		if (!safeParse(hour, value).success) return;
		await this.#store?.saveSetting('rolloverHour', value);
		this.#rolloverHour = value;
	}

	async setDesiredRetention(value: number): Promise<void> {
		if (!safeParse(retention, value).success) return;
		await this.#store?.saveSetting('desiredRetention', value);
		this.#desiredRetention = value;
	}

	/** How a deck is studied that has no preset of its own. */
	get preset(): Preset {
		return { ...this.#rules, desiredRetention: this.#desiredRetention };
	}

	/** Changes that preset. Throws a RangeError that says which value cannot be. */
	async setPreset(change: Partial<Omit<Preset, 'desiredRetention'>>): Promise<void> {
		const rules = parsePreset({ ...this.#rules, ...change });
		await this.#store?.saveSetting('preset', rules);
		this.#rules = rules;
	}

	#show(appearance: Appearance): void {
		this.#appearance = appearance;
		writeAppearance(localStorage, appearance);
		showAppearance(document.documentElement, appearance);
	}
}
