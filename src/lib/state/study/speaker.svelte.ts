/** What is needed of the browser's speech; a test brings its own. */
export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> &
	Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>;
type Utter = (text: string) => SpeechSynthesisUtterance;

/** Of a language without its script and country: `en` of `en-GB`. */
const rootOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voice that reads a language without a network: one of this very variety, or else of the language, the
 * device's own choice first. Undefined if the device has none.
 */
export function voiceFor(
	voices: readonly SpeechSynthesisVoice[],
	language: string
): SpeechSynthesisVoice | undefined {
	const own = voices.filter(
		({ localService, lang }) => localService && rootOf(lang) === rootOf(language)
	);
	const same = own.filter(({ lang }) => lang.toLowerCase() === language.toLowerCase());
	const candidates = same.length > 0 ? same : own;
	return candidates.find((voice) => voice.default) ?? candidates[0];
}

/** Until then a browser may still be looking for its voices. */
const lookingMs = 2000;

/** Reads aloud, by voices of this device alone: what is studied is sent nowhere. */
export class Speaker {
	#isSpeaking = $state(false);
	#voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
	#isSettled = $state(false);
	#current: SpeechSynthesisUtterance | undefined;

	constructor(
		private readonly synthesis: Synthesis | undefined = globalThis.speechSynthesis,
		private readonly utter: Utter = (text) => new SpeechSynthesisUtterance(text)
	) {}

	get isSpeaking() {
		return this.#isSpeaking;
	}

	/** Browsers tell of their voices when they know them. Returns how to stop; nothing is said from then on. */
	listen(): () => void {
		const read = () => (this.#voices = this.synthesis?.getVoices() ?? []);
		read();
		this.synthesis?.addEventListener?.('voiceschanged', read);
		const timer = setTimeout(() => (this.#isSettled = true), lookingMs);
		return () => {
			clearTimeout(timer);
			this.synthesis?.removeEventListener?.('voiceschanged', read);
			this.stop();
		};
	}

	/** What this device can read without a network, without countries and scripts. */
	get languages(): readonly string[] {
		const local = this.#voices.filter(({ localService }) => localService);
		return [...new Set(local.map(({ lang }) => rootOf(lang)))].sort();
	}

	canSpeak(language: string): boolean {
		return voiceFor(this.#voices, language) !== undefined;
	}

	/** The device has no voice for it, as far as is known by now. */
	lacks(language: string): boolean {
		return this.#isSettled && !this.canSpeak(language);
	}

	/** Instead of what is being said. Nothing where there is no voice for it. */
	say(text: string, language: string): void {
		this.stop();
		const voice = voiceFor(this.#voices, language);
		if (!voice || !this.synthesis || text.trim() === '') return;
		const utterance = this.utter(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		const end = () => {
			if (this.#current === utterance) this.#isSpeaking = false;
		};
		utterance.onend = end;
		utterance.onerror = end;
		this.#current = utterance;
		this.#isSpeaking = true;
		this.synthesis.speak(utterance);
	}

	stop(): void {
		this.#current = undefined;
		this.#isSpeaking = false;
		this.synthesis?.cancel();
	}
}
