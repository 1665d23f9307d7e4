import type { Span } from '../../text/span.ts';

/** What a caller has already read as one thing; it becomes one token, whatever stands inside. */
export type UnitKind = 'date' | 'money' | 'quantity' | 'number' | 'name';

export type Unit = Span & { readonly kind: UnitKind };

export type Token = Span & { readonly unit?: UnitKind };

const titles =
	'Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Adm|Sgt|Gov|Sen|Rep|Reps|Rev|Hon|St|Ft|Mt';
const months = 'Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec';
const others = 'Jr|Sr|Inc|Ltd|Co|Corp|Bros|vs|etc|al|ca|cf|approx|Ave|Blvd|Dept|Fig|Vol|Smt|Rtd';
const measures = 'am|pm|km|cm|mm|kg|mg|ml|ft|mi|mph|kph|kwh?|mw|gw|mhz|ghz|m|k|bn|mn|hrs?|mins?';
const joined =
	'non|e|re|anti|co|pre|pro|mid|cross|post|ex|semi|sub|multi|counter|mini|neo|socio|micro|intra|inter|un|trans|extra|ultra';

const anyCase = (words: string): string =>
	words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const clitics = anyCase('s|re|ve|ll|d|m');
const letters = String.raw`[\p{L}\p{M}]`;
/** A word may hold digits ("CO2") and an apostrophe that starts no clitic ("O'Neill"). */
const word = String.raw`${letters}[\p{L}\p{M}\p{N}]*(?:['’](?!(?:${clitics}|[tT])(?!${letters}))${letters}+)*`;

/** In the order of preference; every alternative looks ahead by a bounded stretch or eats what it looked at. */
const pattern = [
	String.raw`(?:https?:\/\/|www\.)[^\s<>"“”()]+`,
	String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
	String.raw`\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?`,
	String.raw`(?:[\p{L}\p{N}]{1,64}\.){1,4}(?:com|org|net|gov|edu)(?![\p{L}\p{N}])`,
	String.raw`(?:Ph|M|B)\.(?:D|Sc|A|Phil)\.`,
	String.raw`(?:${titles}|${months}|${others})\.(?![\p{L}\p{N}])`,
	String.raw`(?:No|Nos|pp|p)\.(?=\s?\d)`,
	String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
	String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`,
	String.raw`\d+(?=(?:${anyCase(measures)})(?![\p{L}\p{N}]))`,
	String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:${anyCase('st|nd|rd|th|s')})(?![\p{L}\p{N}])`,
	String.raw`\p{N}+\p{L}[\p{L}\p{M}\p{N}]*`,
	String.raw`\p{N}+(?:[.,:/]\p{N}+)*`,
	String.raw`(?<![\p{L}\p{N}.])\.\p{N}+`,
	String.raw`[cC][aA][nN](?=not(?!${letters}))`,
	String.raw`(?:[gG]on|[wW]an)(?=[nt]a(?!${letters}))|[gG]ot(?=ta(?!${letters}))`,
	String.raw`(?:${anyCase(joined)})-(?:${word}|\p{N}+s?)`,
	// "did" of "didn't": the shortest run of letters that leaves the clitic
	String.raw`${letters}+?(?=[nN]['’][tT](?!${letters}))`,
	String.raw`[nN]['’][tT](?!${letters})`,
	word,
	String.raw`['’](?:${clitics})(?!${letters})`,
	String.raw`\.{2,}|-{2,}|[=*_~!?]{2,}|<<|>>|''`,
	String.raw`\S`
].join('|');

const anyToken = new RegExp(pattern, 'gu');

/**
 * Tokens of a text as the Universal Dependencies treebanks EWT and GUM cut it: clitics ("'s", "n't")
 * and hyphens apart, "co-operate" whole, "50%" two tokens, "1,05,748" one.
 * In order, without overlap; between them stands only white space.
 *
 * @param units spans in order that become one token each
 * @throws RangeError if a unit is empty, outside the text or overlaps the one before it
 */
export function tokenise(text: string, units: readonly Unit[] = []): Token[] {
	const tokens: Token[] = [];
	let from = 0;
	for (const { start, end, kind } of units) {
		if (!(start >= from && end > start && end <= text.length))
			throw new RangeError(
				`unit ${start}–${end} is empty, overlaps another or leaves the text; give units in order`
			);
		split(text.slice(from, start), from, tokens);
		tokens.push({ start, end, unit: kind });
		from = end;
	}
	split(text.slice(from), from, tokens);
	return tokens;
}

/** Most words: small letters before a space, none of which is two words; the long pattern would find the same. */
const plainWord = /(?!(?:cannot|gonna|wanna|gotta) )[a-z]+(?= )/y;

function split(text: string, offset: number, into: Token[]): void {
	for (let at = 0; at < text.length;) {
		if (text[at] === ' ') {
			at++;
			continue;
		}
		plainWord.lastIndex = anyToken.lastIndex = at;
		const isPlain = plainWord.test(text);
		const found = isPlain ? undefined : anyToken.exec(text);
		if (!isPlain && !found) return;
		const start = found?.index ?? at;
		at = isPlain ? plainWord.lastIndex : anyToken.lastIndex;
		into.push({ start: offset + start, end: offset + at });
	}
}
