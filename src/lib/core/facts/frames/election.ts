import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import type { Reading } from '../../language/read.ts';
import type { Context } from '../context.ts';
import { homeOf } from '../home.ts';
import { oncePerReading } from '../once.ts';
import { isOfToday } from '../today.ts';
import { yearOf } from '../time.ts';

const kind =
	'presidential|parliamentary|general|legislative|municipal|mayoral|gubernatorial|federal|provincial';
const told = new RegExp(
	`\\b(${kind})(?:(?: and |, )(?:${kind}))?(?=(?: run-?off)?(?: elections?| polls?| vote\\b| ballot| contests?| race| run-?off))`,
	'giu'
);
/** "presidential and parliamentary polls": of which one, nobody knows. */
const ofBoth = new RegExp(`\\b(?:${kind})(?: and |, )(?:${kind})\\b`, 'iu');
const runOff = /\brun-?offs?\b|\bsecond[- ]round\b/iu;
const toCome =
	/\b(?:will|would|set for|heads? (?:for|to)|to (?:a|the)|goes? to|scheduled|to be held|needed to avoid|avoid(?:ing)?|holding of the)\b[^.]{0,40}(?:run-?off|second round)|(?:run-?off|second round)[^.]{0,60}\b(?:will|would|scheduled|to be held|is due|set for)\b/iu;

const kindsIn = (text: string): string[] => [
	...new Set([
		...[...text.matchAll(told)].map(({ 1: found = '' }) => found.toLowerCase()),
		...(ofBoth.test(text) ? ['both'] : [])
	])
];

const one = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** What the whole text says of the election that it tells of. */
const ofText = oncePerReading(({ legible, document, sentences }: Reading) => {
	const first = sentences.slice(0, 3).map(({ start, end }) => legible.slice(start, end));
	const title = document.title ?? '';
	return {
		kind:
			one(kindsIn(title)) ??
			one(kindsIn(legible)) ??
			one(kindsIn(first.join(' '))) ??
			(kindsIn(legible).length === 0 && /\bpresident-elect\b/i.test(title + legible)
				? 'presidential'
				: undefined),
		hasRunOff: runOff.test(legible) || runOff.test(title),
		isToCome: toCome.test(legible) || toCome.test(title),
		hasFirst: /\bfirst[- ]round\b/i.test(legible),
		country: one([
			...new Set(
				(title.match(/\p{Lu}[\p{L}]+/gu) ?? []).flatMap(
					(word) => (countryNamed(word) ?? countryOf(word))?.name ?? []
				)
			)
		])
	};
});

/** Which round a sentence tells of; null where that is open. */
function roundOf(words: string, { reading }: Context): 'first' | 'run-off' | null | undefined {
	const { hasRunOff, isToCome, hasFirst } = ofText(reading);
	const [isFirst, isSecond] = [/\bfirst[- ]round\b/i.test(words), runOff.test(words)];
	if (isFirst && isSecond) return null;
	if (isFirst) return 'first';
	if (isSecond) return 'run-off';
	if (!hasRunOff) return hasFirst ? 'first' : undefined;
	if (isToCome) return 'first';
	return hasFirst ? null : 'run-off';
}

/** "the 2016 presidential election", "the election of 4 May 2016". */
const yearNamed =
	/\b(1[89]\d\d|20\d\d) (?:\p{L}+ ){0,2}(?:elections?|polls?\b|run-?off)|\b(?:elections?|polls|run-?off) (?:of|in|on|held (?:in|on)) (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?(1[89]\d\d|20\d\d)\b/u;

/** Results that are not final, and what is no result. */
const opposed =
	/\b(?:partial|preliminary|provisional|unofficial|so far|exit polls?|project(?:ed|ions?)|counted|early results|opinion polls?|survey|expected|predicted|needed|required|threshold|if)\b/i;

/** The one election that a sentence tells results of: "the 2016 presidential election in Ghana". */
export function electionIn(context: Context): string | undefined {
	const { sentence, reading, published } = context;
	const words = reading.legible.slice(sentence.start, sentence.end);
	const whole = ofText(reading);
	if (opposed.test(words) || ofBoth.test(words)) return undefined;
	const kinds = kindsIn(words);
	const type = kinds.length > 0 ? one(kinds) : whole.kind;
	const round = roundOf(words, context);
	if (!type || round === null) return undefined;
	const stated = yearNamed.exec(words)?.slice(1).find(Boolean);
	const year =
		stated ?? (published && isOfToday(context) ? String(yearOf(published) ?? '') : undefined);
	const named = [
		...new Set(
			sentence.mentions.flatMap((mention) => (mention.type === 'country' ? [mention.name] : []))
		)
	];
	const country = one(named) ?? whole.country ?? (named.length === 0 ? homeOf(context) : undefined);
	if (!year || !country) return undefined;
	// spelled as the text does
	const second = /\brun-off/i.test(reading.legible) ? 'run-off' : 'runoff';
	const vote = round === 'run-off' ? `${second} election` : 'election';
	return `${round === 'first' ? 'the first round of ' : ''}the ${year} ${type} ${vote} in ${country}`;
}
