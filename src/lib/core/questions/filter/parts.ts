import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { months } from '../../language/lexicon.ts';
import { remembered } from '../../text/remember.ts';
import { words } from '../../text/unicode.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that tell nothing by themselves, the question words and auxiliaries among them. */
export const functionWords = set(`
	the a an of in on at to for from by with and or as into onto between among against during after before since until
	its their his her it they he she that which who whom whose what when where why how much many did do does was were is
	are be been being had has have according place take took name called
`);

/** The words of a text that tell something, folded. */
export const telling = (text: string): string[] =>
	words(text).filter((word) => !functionWords.has(word));

/** Titles in quotation marks: a name to the sentence, whatever words stand inside. */
export const quotation =
	/"[^"]{1,200}"|“[^”]{1,200}”|«[^»]{1,200}»|(?<!\p{L})‘[^’]{1,200}’(?!\p{L})/gu;

/** The text with what it quotes taken for a name. */
export const withoutQuoted: (text: string) => string = remembered((text) =>
	text.replace(quotation, 'Quoted')
);

const opening =
	/^(?:[^:?]{1,90}: )?(?:(?:As of|According to) [^,]{1,80}, )?(?:(?:in|on|at|for|from|by|with|to|of|under|between|against|during|after|into|through|about)\s+)?(?:what|which|who|whom|whose|when|where|why|how(?:\s+(?:many|much|long|far|large|old|high|often))?)\b/iu;

/** What stands before the question to say what it is about: "Treaty of Lima: in which year …". */
export const topicOf: (stem: string) => string | undefined = remembered(
	(stem) => /^([^:?]{1,90}): (?:\p{Ll}|As of|According to)/u.exec(stem)?.[1]
);

/** The stem without the words that only ask: "On which date did …" → "date did …". */
export const asked: (stem: string) => string = remembered((stem) =>
	stem.replace(opening, '').trim()
);

const capitalised =
	/(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*|\p{N}+\p{Lu}+[\p{L}\p{N}-]*)(?:(?:[\s-]+(?:of|de|da|al|bin|von|van|der|la|el|du|des|do|on|for|the|and)){0,2}[\s-]+\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*/gu;

/** Runs of capitalised words in a stem, but for months and the words that ask. */
export const namesIn: (stem: string) => readonly string[] = remembered((stem) => {
	const found = withoutQuoted(asked(stem)).match(capitalised) ?? [];
	return found
		.flatMap((run) => run.split(/ and (?=\p{Lu})/u))
		.filter((run) => !months.has(run.replace(/[^\p{L}].*$/u, '').toLowerCase()));
});

/** The country that a word names or belongs to, by its usual name: "Peruvian", "Peru". */
export const homeOf: (word: string) => string | undefined = remembered(
	(word) => (countryNamed(word) ?? countryOf(word))?.name
);

/** A year, a century, a full date, or the day of writing: what a stem says about time. */
export const tellsTime = (text: string): boolean =>
	/\b\d{3,4}s?\b|\bcentur(?:y|ies)\b|\bAs of\b|\b\d+ (?:BC|BCE|AD|CE)\b/.test(text);
