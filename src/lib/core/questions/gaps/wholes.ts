import type { Context } from '../../facts/context.ts';
import { isNamed } from '../../facts/references.ts';
import { isOwning, resolved, type Edit } from '../../facts/restated/words.ts';
import { nameOf, sayNamed } from '../../facts/slots.ts';
import { isShort } from '../../facts/frames/tell.ts';
import { capital } from '../../text/capital.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Telling } from './tellings.ts';

const MOST_WORDS = 34;
/** No such sentence is longer; what is gets no closer look. */
const MOST_CHARACTERS = 400;
const FEWEST_WORDS = 6;

const pronoun = /(?<![\p{L}-])(?:he|she|it|they|him|her|them|his|its|their)(?![\p{L}-])/giu;
/** "It is said that": nothing is meant by it. */
const empty =
	/^it (?:is|was|has been|had been|became|remains) (?:[\p{L}-]+ ){1,2}(?:that|to|for)\b/iu;
/** "the company", "this treaty". */
const definite = /(?<![\p{L}-])(?:the|this) \p{Ll}+(?![\p{L}-])/giu;

/** Whether the sentence says something by itself: a subject and its finite verb that no relative pronoun opens. */
const isStatement = ({ sentence, reading: { legible } }: Context): boolean =>
	(sentence.parsed.length > 0 ? sentence.parsed : sentence.clauses).some(
		({ verb, subject }) =>
			subject !== undefined &&
			verb.mood === 'finite' &&
			!/\b(?:who|which|that|whose|where|when|\p{Lu}\p{Ll}+ing)\b/u.test(
				legible.slice(sentence.start, subject.end)
			)
	);

/** Who the sentence is about: "its" after that needs no name. */
const ownerIn = ({ sentence: { parsed } }: Context): string | undefined => {
	const subject = parsed.find(({ verb }) => verb.mood === 'finite')?.subject;
	return subject?.mention && nameOf(subject.mention);
};

type Leaning = { readonly edits: readonly Edit[]; readonly isUnderLead: boolean };

/**
 * Pronouns by what they mean: by name where nothing before in these words has it, else as they stand; one that means
 * nothing with a name leans on what is put before the words. Undefined where it means nothing at all.
 */
function pronounsIn(context: Context, span: Span): Leaning | undefined {
	const { reading, sentence, referents } = context;
	const text = reading.legible.slice(span.start, span.end);
	const inside = sentence.mentions.filter((mention) => contains(span, mention));
	const said = new Set(inside.flatMap((mention) => nameOf(mention) ?? []));
	const edits: Edit[] = [];
	let isUnderLead = false;
	for (const found of text.matchAll(pronoun)) {
		const [word, start] = [found[0], span.start + found.index];
		const place = { start, end: start + word.length };
		if (inside.some((mention) => contains(mention, place))) continue;
		if (empty.test(text.slice(found.index))) return undefined;
		const meant = referents.pronoun(word.toLowerCase(), start);
		const name = meant && isNamed(meant) ? nameOf(meant) : undefined;
		const called = meant && isNamed(meant) ? sayNamed(meant, context) : undefined;
		const isWhose = isOwning(word.toLowerCase(), reading.legible.slice(place.end, place.end + 8));
		if (name === undefined || called === undefined) {
			// "its" of whoever the words have named.
			isUnderLead ||= !isWhose || said.size === 0;
			edits.push({ ...place, text: word });
			continue;
		}
		const full = isWhose ? `${called}’s` : called;
		const told = start === sentence.start ? capital(full) : full;
		edits.push({ ...place, text: said.has(name) ? word : told });
		said.add(name);
	}
	return { edits, isUnderLead };
}

/** "the company" as it stands, for what is put before the words to explain. */
const definitesIn = ({ reading }: Context, { start, end }: Span): Edit[] =>
	[...reading.legible.slice(start, end).matchAll(definite)].map(({ 0: text, index }) => ({
		start: start + index,
		end: start + index + text.length,
		text
	}));

/** What goes on behind a comma and can be left out. */
const tail =
	/(?:,|;| [–—])(?= (?:which|who|whom|whose|where|when|while|whereas|with|including|such as|followed|as|after|before|because|although|though|thus|thereby|along|according|\p{Ll}+ing|but) |; )/gu;

/** The sentence's words up to where it only goes on, behind its main verb and what that needs. */
function cutsOf({ sentence, reading: { legible } }: Context): Span[] {
	const { start, end, parsed } = sentence;
	const main = parsed.find(({ verb }) => verb.mood === 'finite');
	if (!main) return [];
	const least = Math.max(main.verb.end, main.object?.end ?? 0, main.subject?.end ?? 0);
	return [...legible.slice(start, end).matchAll(tail)]
		.map(({ index }) => ({ start, end: start + index }))
		.filter((span) => span.end > least);
}

const plain = (text: string): string =>
	text
		.replace(/ ?\((?:pictured|shown|see)\b[^()]*\)/gi, '')
		.replace(/\s+/g, ' ')
		.replace(/ ([,;.:)])/g, '$1')
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');

const isTidy = (text: string): boolean =>
	(text.match(/[“”"]/g) ?? []).length % 2 === 0 && !/[[\]{}|]|^\p{Ll}/u.test(text);

function toldIn(span: Span, isShortened: boolean, context: Context): Telling[] {
	if (span.end - span.start > MOST_CHARACTERS) return [];
	const owner = ownerIn(context);
	const leaning = pronounsIn(context, span);
	if (!leaning) return [];
	const whole = leaning.isUnderLead ? undefined : resolved(span, context, leaning.edits, owner);
	const loose = [...leaning.edits, ...definitesIn(context, span)];
	const text = whole ?? resolved(span, context, loose, owner);
	const told = text === undefined ? '' : plain(text);
	const size = told.split(' ').length;
	return size > MOST_WORDS || size < FEWEST_WORDS || !isTidy(told)
		? []
		: [
				{
					clause: undefined,
					text: told,
					isShortened,
					isLine: false,
					isUnderLead: whole === undefined,
					holds: (key) => contains(span, key)
				}
			];
}

/** The sentence in words that stand by themselves, whole and cut where it only goes on. */
export function wholeTellings(context: Context): Telling[] {
	const { start, end, parsed } = context.sentence;
	const [main] = parsed;
	if (!isStatement(context) || (main !== undefined && isShort(main))) return [];
	return [
		...toldIn({ start, end }, false, context),
		...cutsOf(context).flatMap((span) => toldIn(span, true, context))
	];
}
