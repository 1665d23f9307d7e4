import { describe, expect, it } from 'vitest';
import { Speaker, voiceFor, type Synthesis } from './speaker.svelte.ts';

const voice = (lang: string, change: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
	lang,
	name: lang,
	voiceURI: lang,
	localService: true,
	default: false,
	...change
});
const remote = (lang: string) => voice(lang, { localService: false });

describe('a voice', () => {
	it('is never one that needs a network', () => {
		expect(voiceFor([remote('en-GB'), remote('en-US')], 'en-GB')).toBeUndefined();
		expect(voiceFor([remote('en-GB'), voice('en-US')], 'en-GB')?.lang).toBe('en-US');
	});

	it('is of the language, of its very variety where there is one, the device’s own first', () => {
		const voices = [voice('ur'), voice('en-US'), voice('en-GB'), voice('en_AU', { default: true })];
		expect(voiceFor(voices, 'en-GB')?.lang).toBe('en-GB');
		expect(voiceFor(voices, 'en')?.lang).toBe('en_AU');
		expect(voiceFor(voices, 'ur-PK')?.lang).toBe('ur');
		expect(voiceFor(voices, 'az')).toBeUndefined();
	});
});

function device(voices: SpeechSynthesisVoice[]) {
	const said: SpeechSynthesisUtterance[] = [];
	let told: (() => void) | undefined;
	const synthesis: Synthesis = {
		getVoices: () => [...voices],
		speak: (utterance) => void said.push(utterance),
		cancel: () => undefined,
		addEventListener: (_: string, listener: unknown) => (told = listener as () => void),
		removeEventListener: () => (told = undefined)
	};
	const speaker = new Speaker(synthesis, (text) => ({ text }) as SpeechSynthesisUtterance);
	return {
		speaker,
		said,
		tell: () => told?.(),
		end: () => said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent)
	};
}

describe('speech', () => {
	it('reads with the device’s voice, and knows when it is done', () => {
		const { speaker, said, end } = device([remote('en'), voice('en')]);
		const stop = speaker.listen();
		speaker.say('What is the capital?', 'en');
		expect(said.map(({ text, voice, lang }) => [text, voice?.localService, lang])).toEqual([
			['What is the capital?', true, 'en']
		]);
		expect(speaker.isSpeaking).toBe(true);
		end();
		expect(speaker.isSpeaking).toBe(false);
		stop();
	});

	it('says nothing, and that it can’t, where there is no voice for the language', () => {
		const { speaker, said } = device([voice('en'), remote('ur')]);
		speaker.listen();
		speaker.say('دارالحکومت کیا ہے؟', 'ur');
		expect([said.length, speaker.isSpeaking, speaker.canSpeak('ur')]).toEqual([0, false, false]);
		expect(speaker.languages).toEqual(['en']);
	});

	it('knows of voices that the browser tells of later', () => {
		const voices: SpeechSynthesisVoice[] = [];
		const { speaker, tell } = device(voices);
		speaker.listen();
		voices.push(voice('en-GB'));
		expect(speaker.canSpeak('en')).toBe(false);
		tell();
		expect(speaker.canSpeak('en')).toBe(true);
	});

	it('is silent in a browser without speech', () => {
		const speaker = new Speaker(undefined);
		speaker.listen()();
		speaker.say('Anything', 'en');
		expect(speaker.isSpeaking).toBe(false);
	});
});
