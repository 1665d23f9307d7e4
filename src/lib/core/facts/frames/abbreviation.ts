import type { Frame } from '../frame.ts';
import type { Slot } from '../fact.ts';
import { headKind } from '../../language/lexicon.ts';
import { unshouted } from '../../language/names.ts';
import { readAloud } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import { phraseSlot } from '../slots.ts';

/** Letters that everybody reads as something else. */
export const elsewhere = new Set(
	'AC AD AI AM ATM BC CD DATE DC DNA DVD EST GMT GPS HD ID IQ IT LED OK PC PDF PIN PM RAM SIM TV UFO USB VIP WC'.split(
		' '
	)
);

/** A body is known by its letters; a term of a trade or a troop is so among its people only, and two letters are many bodies'. */
export const isKnownByLetters = (short: string, full: string): boolean => {
	const words = full.split(' ');
	if (/^(?:United|European) /.test(full)) return true;
	if (short.length < 3 || /\b(?:unit|team|staff)\b/i.test(full)) return false;
	return (
		[
			words[0],
			words.at(-1),
			...words.filter((_, i) => /^(?:of|for|on)$/.test(words[i + 1] ?? ''))
		].some((word) => headKind(word ?? '') === 'organisation') && /^\p{Lu}/u.test(full)
	);
};

const bracketed = /[([]([A-Z][A-Za-z]?[A-Z]{1,6})[)\]]/g;
const joining = new Set([
	'of',
	'the',
	'and',
	'for',
	'in',
	'on',
	'to',
	'a',
	'de',
	'la',
	'du',
	'des',
	'at',
	'by',
	'&',
	'with'
]);

/** The last words of `before` whose initials spell `short`; words that only join may be passed over. */
export function spelledOut(before: string, short: string): string | undefined {
	const letters = short.toLowerCase();
	const words = before
		.trim()
		.split(/\s+/)
		.slice(-(letters.length * 2 + 2));
	for (let from = words.length - 1; from >= 0; from--) {
		const candidate = words.slice(from);
		const first = candidate[0] ?? '';
		if (joining.has(first.toLowerCase()) || fold(first)[0] !== letters[0]) continue;
		if (
			spells(
				candidate.flatMap((word) => word.split(/[-‐‑–]/)),
				letters,
				letters.length
			)
		)
			return candidate.join(' ');
	}
	return undefined;
}

function spells(words: readonly string[], letters: string, all: number): boolean {
	const [word, ...rest] = words;
	// The letters may go on where the text shortens the name: SOCAR ends with a Republic left out.
	if (word === undefined) return letters.length === 0 || (letters.length === 1 && all >= 5);
	const initial = fold(word)[0];
	return (
		(initial === letters[0] && spells(rest, letters.slice(1), all)) ||
		(joining.has(word.toLowerCase()) && spells(rest, letters, all))
	);
}

/** "Centre for Humanitarian Dialogue (HD)": the letters stand for the end of a longer name. */
const isCutShort = (before: string, full: string): boolean => {
	// "2 million metric tonnes per annum (MTPA)": the million may be of the letters
	if (/\b(?:million|billion|thousand|lakh|crore) $/.test(before.trimEnd().slice(0, -full.length)))
		return true;
	const opening = /(\p{Lu}[\p{L}]+) (?:of|for|on) (?:the )?$/u.exec(
		before.trimEnd().slice(0, -full.length)
	);
	return headKind(opening?.[1] ?? '') === 'organisation';
};

/** "The full form of ECO is Economic Cooperation Organization", "ECO stands for …". */
const inFull =
	/^(?:(?:The )?(?:[Ff]ull (?:form|name)|[Ee]xpansion) of )?(?:the )?(?<short>[A-Z][A-Za-z]{0,2}[A-Z]{1,6}) (?:is|stands for|is short for) (?:the )?(?<full>\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|and|for|the|on|in|to)){1,9})\.?\s*$/u;

/** "Organization of Islamic Cooperation (OIC)": what the letters stand for. */
/** Letters that nobody needs to learn. */
const everybodys = /^(?:UN|EU|UK|US|USA)$/;

export const abbreviation: Frame<'short' | 'full'> = {
	name: 'abbreviation',
	tier: 'A',
	identity: ['short'],
	read: ({ sentence, reading }) => {
		const text = reading.legible.slice(sentence.start, sentence.end);
		const told = inFull.exec(text);
		const { short = '', full = '' } = told?.groups ?? {};
		if (told && spelledOut(full, short) === full) {
			const at = (words: string): Slot => ({
				...phraseSlot(words, sentence),
				start: sentence.start + text.indexOf(words),
				end: sentence.start + text.indexOf(words) + words.length
			});
			return [
				{
					slots: new Map([
						['short', at(short)],
						['full', at(full)]
					])
				}
			];
		}
		return [...text.matchAll(bracketed)].flatMap((match) => {
			const short = match[1] ?? '';
			if (elsewhere.has(short)) return [];
			const full = spelledOut(text.slice(0, match.index), short);
			if (!full || /[,;:"“”()]/.test(full) || isCutShort(text.slice(0, match.index), full))
				return [];
			const end = sentence.start + match.index;
			const from = reading.legible.lastIndexOf(full.split(' ')[0] ?? '', end);
			const slot = (value: string, span: { start: number; end: number }): Slot => ({
				type: 'phrase',
				text: value,
				article: '',
				members: [],
				aliases: [],
				...span
			});
			const span = { start: from, end };
			return [
				{
					tier: isKnownByLetters(short, full) ? 'A' : 'B',
					slots: new Map([
						['short', slot(short, { start: end + 1, end: end + 1 + short.length })],
						// "the Space Agency’s (SA) first flight"
						['full', slot(unshouted(readAloud(reading.legible, span)).replace(/['’]s?$/, ''), span)]
					])
				}
			];
		});
	},
	directions: [
		{
			asks: 'full',
			kind: 'organisation',
			stem: ({ short = '' }) =>
				everybodys.test(short) ? undefined : `What does ${short} stand for?`
		}
	]
};
