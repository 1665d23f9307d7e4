import { integer, maxValue, minValue, number, pipe, safeParse } from 'valibot';
import { fetchLanguage } from '#lib/i18n/fetch-language.ts';
import { speak, spokenLanguage } from '#lib/i18n/messages.svelte.ts';
import { defaultRolloverHour } from '#lib/core/schedule/day.ts';
import { defaultPreset, parsePreset, type Preset } from '#lib/core/schedule/preset.ts';
import { buttonModes, type ButtonMode } from '#lib/core/session/buttons.ts';
import type { Store } from '#lib/store/api.ts';
import { libraryPreset } from '#lib/store/kept-preset.ts';
import {
	plainAppearance,
	readAppearance,
	showAppearance,
	writeAppearance,
	type Appearance,
	type Digits,
	type Theme
} from './appearance.ts';

const hour = pipe(number(), integer(), minValue(0), maxValue(23));

/** What the person chose for the whole app. Look and language belong to the device, the rest to the store. */
export class Settings {
	#appearance = $state.raw<Appearance>(plainAppearance);
	#rolloverHour = $state(defaultRolloverHour);
	#typesAnswers = $state(false);
	#buttons = $state<ButtonMode>(4);
	#preset = $state.raw<Preset>(defaultPreset);
	/** Where an earlier version kept it. */
	#isRetentionApart = false;
	#isDeviceRead = false;
	#store: Store | undefined;
	#saving = $state(0);
	/** The person wants something of a session besides its cards, or other keys. */
	isSessionSet = $state(false);

	/** Something that was chosen is not written yet. */
	get isSaving() {
		return this.#saving > 0;
	}
	get theme() {
		return this.#appearance.theme;
	}
	get hasHighContrast() {
		return this.#appearance.hasHighContrast;
	}
	get digits() {
		return this.#appearance.digits;
	}
	/** Whether cards that need not be answered in writing are. */
	get typesAnswers() {
		return this.#typesAnswers;
	}
	/** How many grades have a button. */
	get buttons() {
		return this.#buttons;
	}
	get rolloverHour() {
		return this.#rolloverHour;
	}
	/** How every deck is studied, except where it has rules of its own. */
	get preset() {
		return this.#preset;
	}

	/** What was chosen on this device, once, with the words that a first card needs. */
	async readDevice(): Promise<void> {
		if (this.#isDeviceRead) return;
		this.#appearance = readAppearance();
		const language = await fetchLanguage(this.#appearance.language);
		await speak(language, { hasOwnDigits: this.digits === 'own', isWhole: false });
		this.#isDeviceRead = true;
	}

	/** Puts it on the page, where its words stand. */
	showDevice(): void {
		showAppearance(document.documentElement, this.#appearance);
	}

	async readStore(store: Store): Promise<void> {
		this.#store = store;
		const kept = await store.settings();
		const rolloverHour = safeParse(hour, kept.get('rolloverHour'));
		this.#preset = libraryPreset(kept);
		this.#isRetentionApart = typeof kept.get('desiredRetention') === 'number';
		this.#typesAnswers = kept.get('typesAnswers') === true;
		this.#buttons = buttonModes.find((mode) => mode === kept.get('buttons')) ?? 4;
		this.isSessionSet = kept.has('session') || kept.has('keys');
		if (rolloverHour.success) this.#rolloverHour = rolloverHour.output;
	}

	setTheme(theme: Theme): void {
		this.#keep({ ...this.#appearance, theme });
	}

	setHighContrast(hasHighContrast: boolean): void {
		this.#keep({ ...this.#appearance, hasHighContrast });
	}

	async setLanguage(code: string): Promise<void> {
		await speak(await fetchLanguage(code), { hasOwnDigits: this.digits === 'own' });
		this.#keep({ ...this.#appearance, language: code });
	}

	async setDigits(digits: Digits): Promise<void> {
		await speak(spokenLanguage(), { hasOwnDigits: digits === 'own' });
		this.#keep({ ...this.#appearance, digits });
	}

	async setTypesAnswers(value: boolean): Promise<void> {
		await this.save('typesAnswers', value);
		this.#typesAnswers = value;
	}

	async setButtons(mode: ButtonMode): Promise<void> {
		await this.save('buttons', mode);
		this.#buttons = mode;
	}

	async setRolloverHour(value: number): Promise<void> {
		if (!safeParse(hour, value).success) return;
		await this.save('rolloverHour', value);
		this.#rolloverHour = value;
	}

	/** What it lacks is as in the default preset. Throws a RangeError that says which value cannot be. */
	async setPreset(given: Partial<Preset>): Promise<void> {
		const preset = parsePreset(given);
		await this.save('preset', preset);
		if (this.#isRetentionApart) await this.save('desiredRetention', null);
		this.#isRetentionApart = false;
		this.#preset = preset;
	}

	/** Writes one of them; where the library can't be had, it lasts as long as the page. */
	async save(key: string, value: unknown): Promise<void> {
		this.#saving++;
		try {
			await this.#store?.saveSetting(key, value);
		} finally {
			this.#saving--;
		}
	}

	#keep(appearance: Appearance): void {
		this.#appearance = appearance;
		writeAppearance(appearance);
	}
}
