import type { Reading } from '../language/read.ts';
import { isKnownName } from '../language/gazetteer.ts';
import { fold } from '../text/unicode.ts';
import type { Span } from '../text/span.ts';
import { oncePerReading } from './once.ts';

/** A military exercise named at a place of a text: "Ekuverin-2019" is Ekuverin, of 2019. */
export type Drill = Span & {
	readonly name: string;
	/** The same for every spelling of the name. */
	readonly key: string;
	readonly year?: number;
	/** "V" of "Druzhba-V": the fifth. */
	readonly numeral?: string;
};

const military =
	/\b(?:army|armies|navy|navies|naval|military|troops|air forces?|armed forces|defen[cs]e (?:ministry|forces?)|contingents?|wargames?)\b/i;

const word = "\\p{Lu}[\\p{L}\\p{M}’']*(?:-\\p{L}+)*";
const kind =
	'(?:(?:[Jj]oint|[Bb]ilateral|[Tt]rilateral|[Mm]ultilateral|[Mm]ultinational|[Aa]nnual|[Bb]iennial|[Nn]aval|[Mm]aritime|[Mm]ilitary|[Aa]rmy|[Aa]ir|[Tt]raining|[Cc]ombined) ){0,3}';
const drillNoun = '(?:[Ee]xercises?|EXERCISE|[Dd]rills?|[Ww]ar ?games?|[Mm]anoeuvres|[Mm]aneuvers)';
const says =
	'(?:,? (?:is |was |has been )?(?:called|named|code-?named|titled|dubbed|known as|christened|in))?';

const quoted = new RegExp(`\\b${drillNoun}${says},? [“"‘’'](\\p{Lu}[^“”"‘’']{2,40})[”"’']`, 'gu');
const bracketed = new RegExp(
	`\\b${drillNoun} \\((\\p{Lu}[\\p{L}’' ]{2,30}?(?: ?[-–] ?\\d{2,4}| \\d{4})?)\\)`,
	'gu'
);
const called = new RegExp(
	`\\b(?:Exercise|EXERCISE|exercise)${says} (${word}(?: ${word}){0,3}(?: ?[-–] ?\\d{2,4}| \\d{4})?)`,
	'gu'
);
const before = new RegExp(
	`(?<![\\p{L}’'-])(${word}(?: ${word}){0,2}(?: \\d{4})?)\\)? (?:[\\p{Ll}]+-scale )?${kind}(?:series(?: of)? )?(?:${drillNoun}|series)\\b(?:-(\\d{4})\\b)?`,
	'gu'
);
const defined = new RegExp(
	`(?:^|[.:;] |\\b(?:the|in) )(${word}(?: ${word}){0,2}(?: \\d{4})?),? (?:is |was )?(?:an?|the \\d{1,3}\\p{Ll}{2}) (?:[\\p{L}\\d-]+ ){0,6}?${drillNoun}\\b`,
	'gu'
);

/** "Varuna Exercise: held every year …", as a line's label. */
const labelled = new RegExp(`^(${word}(?: ${word}){0,3}) Exercises? ?[:–-] `, 'gu');

/** Words that tell what an exercise is, or whose, and never which. */
const general =
	/^(?:joint|military|naval|navy|navies|army|armies|air|forces?|training|field|combined|annual|bilateral|trilateral|multilateral|multinational|indo|nato|sco|asean|un|us|uk|usa|quad|brics|bimstec|maritime|defen[cs]e|counter|terrorism|live|fire|firing|command|post|table|top|tabletop|special|the|this|that|an?|its|our|other|various|such|several|first|second|last|next|new|major|mega|large|peace|keeping|disaster|relief|humanitarian|mission|physical|breathing|aerobic|regular|edition|phase|series|exercises?|drills?|will|was|is|has|programme|program|planning|staff|control|director|commander|scenario|coast|guard|marine|amphibious|in|on|at|during|both|all|these|overview|about)$/i;

const namesIt = (name: string): boolean => {
	const words = name.split(/[ -]/).filter((part) => part !== '');
	return (
		words.length > 0 &&
		words.every(
			(part, i) =>
				!general.test(part) ||
				// "Hand in Hand", "Joint Warrior"
				(i > 0 && i < words.length - 1 && /^(?:in|the|at|on)$/.test(part)) ||
				(words.length > 1 && /^(?:force|guard|marine|coast|mission|first|joint)s?$/i.test(part))
		) &&
		!isCommon(words.at(-1) ?? '') &&
		!isKnownName(words.slice(-2).join(' '))
	);
};

const isCommon = (part: string): boolean =>
	isKnownName(part) ||
	/^(?:joint|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
		part
	);

const yearIn = /(?: ?[-–] ?(?:(\d{4})|(\d\d))| (\d{4}))$/;
const numeralIn = /[ -–]([IVX]{1,5})$/;

/** "Malabar *Naval* Exercise" is Malabar. */
const ofKind =
	/(?<=\p{L})(?: (?:Joint|Bilateral|Trilateral|Multilateral|Naval|Maritime|Military|Army|Training))+$/u;

function drillOf(words: string, start: number): Drill | undefined {
	const trimmed = words.replace(/(?:[’']s)?[\s,.;:)]*$/, '');
	const dated = yearIn.exec(trimmed);
	const stem = trimmed
		.slice(0, dated?.index)
		.replace(/^(?:exercises? |ex[ -] ?)/i, '')
		.replace(/ (?:exercises?|series)$/i, '')
		.replace(ofKind, '')
		.trim();
	const numeral = numeralIn.exec(stem);
	const name = stem.slice(0, numeral?.index);
	if (name.length < 3 || !namesIt(name)) return undefined;
	const [, full, short, spaced] = dated ?? [];
	const year = full ?? spaced ?? (short && `20${short}`);
	return {
		name,
		key: fold(name).replace(/[^\p{L}\d]/gu, ''),
		...(year ? { year: Number(year) } : {}),
		...(numeral?.[1] ? { numeral: numeral[1] } : {}),
		start,
		end: start + trimmed.length
	};
}

/** Every mention of a military exercise by its name, in the order of the text; none in a text that is not of armed forces. */
export const drillsOf = oncePerReading((reading: Reading): readonly Drill[] => {
	const { legible, document } = reading;
	if (!military.test(legible) || !/exercise|drill|war ?game|man(?:oeuvre|euver)/i.test(legible))
		return [];
	const found = new Map<number, Drill & { readonly isSure: boolean }>();
	for (const { span, kind: block } of document.blocks) {
		if (block === 'boilerplate' || block === 'caption' || block === 'byline') continue;
		const text = legible.slice(span.start, span.end);
		for (const [pattern, isSure] of readers)
			for (const match of text.matchAll(pattern)) {
				const [, told = '', year] = match;
				const words = told.replace(/^The /, '');
				const start = span.start + match.index + match[0].indexOf(words);
				const drill = drillOf(words, start);
				// "Malabar Naval Exercise-2017"
				const ofYear = year ? { year: Number(year) } : {};
				if (drill && !found.has(start))
					found.set(start, { ...ofYear, ...drill, isSure: isSure || year !== undefined });
			}
	}
	const counts = new Map<string, number>();
	for (const { key } of found.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
	const sure = new Set([...found.values()].flatMap(({ key, isSure }) => (isSure ? [key] : [])));
	const kept = [...found.values()].filter(({ key }) => sure.has(key) || (counts.get(key) ?? 0) > 1);
	// "AMAN" is Aman where the text writes it so somewhere.
	const spelled = new Map(
		kept.flatMap(({ key, name }) => (/\p{Ll}/u.test(name) ? [[key, name] as const] : []))
	);
	return kept
		.map((drill) => ({ ...drill, name: spelled.get(drill.key) ?? drill.name }))
		.sort((a, b) => a.start - b.start);
});

/** The patterns, and whether one mention is enough: "Falcon exercise" may be of a body called Falcon. */
const readers: readonly (readonly [RegExp, boolean])[] = [
	[quoted, true],
	[bracketed, true],
	[called, true],
	[defined, true],
	[labelled, true],
	[before, false]
];
