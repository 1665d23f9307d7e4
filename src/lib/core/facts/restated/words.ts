import type { Piece } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { capital } from '../../text/capital.ts';
import { contains, type Span } from '../../text/span.ts';
import { atTime, yearOf } from '../time.ts';
import { fold } from '../../text/unicode.ts';
import type { Context } from '../context.ts';
import { oncePerPart } from '../once.ts';
import { isNamed } from '../references.ts';
import { besides } from '../referents/nouns.ts';
import { joined, nameOf, sayNamed } from '../slots.ts';

/** Words put in the place of others. */
export type Edit = Span & { readonly text: string };

/** What a word that leans on the text becomes: other words, itself, or nothing that a stranger understands. */
type Told = string | undefined;

const leaning =
	/(?<![\p{L}-])(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|our|ours|us|i|me|my|you|your|this|these|those|such|here|there|one(?= (?:in|at|of|on|to|by|for|with|from|,|and)|s\b|[.,]|$)|ones|others|another|himself|herself|itself|themselves|(?:the |these |both )?(?:two|both) (?:countries|nations|sides|states|governments)|the (?:former|latter|same|said|other|following|above|previous|present|next|respective)|each other|one another)(?![\p{L}-])/giu;
/** A noun that goes on behind a noun: "the company *shares*". */
const follows =
	'(?!(?:was|is|has|as|its|his|does|by|only|\\p{Ll}{2,}ly)\\b)\\p{Ll}+(?:s|ion|ment|er|y)\\b';
const definite = new RegExp(
	`(?<![\\p{L}-])(?:the|this) ${besides}(\\p{Ll}+)(?! (?:of|that|which|who|between|for|from|with|to|on|in) (?!\\d)| [“"‘])(?![\\p{L}-]| ${follows})`,
	'giu'
);
/** "the Southeast Asian country": told apart by nothing but the text. */
const somewhere =
	/(?<![\p{L}-])(?:the|this|that) (?:[\p{L}-]+ ){0,3}(?:country|nation|company|city|town|island|firm|village)(?! of )(?![\p{L}-]| \p{Ll}+(?:s|ion|ment|er|y)\b)/iu;
/** Nouns that only the text explains. */
const loose =
	/^(?:country|nation|company|city|town|state|region|area|firm|island|organi[sz]ation|agreement|treaty|document|bank|exercise|event|meeting|visit|group|committee|commission|council|party|university|college|school|ministry|government|parliament|president|minister|king|queen|leader|team|club|project|programme|program|scheme|act|bill|law|war|battle|outbreak|disease|river|mountain|village|district|province|family|house|court|board|agency|association|institution|conference|summit|election|report|book|film|novel|paper|newspaper|station|building|factory|plant|line|system|operation|mission|ship|vessel|aircraft|companies|countries|agreements|parties|exercises|sides|nations|governments)$/;

const possessive = /^(?:his|her|its|their)$/;
/** Behind it no noun begins that "her" could own. */
const afterObject = /^(?:[,.;]|$| (?:to|in|on|as|with|for|and|at|by|from|was|is)\b)/;

/** Whether a word in small letters tells whose something is; `next` are the words behind it ("her" may be whom). */
export const isOwning = (word: string, next: string): boolean =>
	possessive.test(word) && !(word === 'her' && afterObject.test(next));

const personal = /^(?:he|she|it|him|her|they|them)$/;

const named = (mention: Mention | undefined): Told =>
	mention && isNamed(mention) ? nameOf(mention) : undefined;

/** The same with its article, as it stands in a sentence. */
const said = (mention: Mention | undefined, context: Context): Told =>
	mention && isNamed(mention) ? sayNamed(mention, context) : undefined;

/** "its" after its owner, or before a clause's own subject, says itself whose. */
function ownerOf(word: string, at: number, owner: string | undefined, context: Context): Told {
	const whose = named(context.referents.pronoun(word, at));
	// The owner may be called by more than the name: "Foreign Minister Ana Rojas met *her* counterpart".
	if (owner !== undefined && (whose === undefined || owner.includes(whose))) return word;
	const called = said(context.referents.pronoun(word, at), context);
	return called === undefined ? undefined : `${called}’s`;
}

function replaced(word: string, at: number, owner: string | undefined, context: Context): Told {
	const lower = word.toLowerCase();
	const next = context.reading.legible.slice(at + word.length, at + word.length + 8);
	if (isOwning(lower, next)) return ownerOf(lower, at, owner, context);
	if (personal.test(lower)) {
		// Who does something and to whom: where both would be one name, the reading went wrong.
		const whom = named(context.referents.pronoun(lower, at));
		return whom === undefined || owner === undefined || whom === owner || owner.includes(whom)
			? undefined
			: whom;
	}
	if (/(?:two|both) \p{L}/u.test(lower)) return context.dyad && joined([...context.dyad]);
	return undefined;
}

/** A date as a question tells it, where the text leaves out its year or reckons from another day. */
function dateEdit(mention: Mention, text: string, next: string): Edit | undefined {
	if (mention.type !== 'date') return undefined;
	const year = yearOf(mention.value);
	const isWhole =
		mention.value.basis === 'stated' && (year === undefined || text.includes(String(year)));
	if (isWhole) return undefined;
	const told = atTime(mention.value);
	// "today", "last Sunday" say by themselves that it was on that day; "last Sunday's" does not.
	const isAdverb =
		mention.preposition === undefined && mention.value.basis === 'dateline' && !/^[’'-]/.test(next);
	return {
		start: mention.start,
		end: mention.end,
		text: isAdverb ? told : told.replace(/^\p{L}+ /u, '')
	};
}

/** "the Quispe effect", "“Quispe passport”": what is called after somebody, or a title, keeps its own words. */
export const ofTitle =
	/^(?:[”"]|’(?!s)| (?:dynasty|effect|passport|number|theorem|law|theory|plan|doctrine|report|committee|commission|award|prize|medal|clan|empire|war|treaty|act|case|method|scale|equation|constant|tribe|line)(?!\p{L}))/u;

/** People by their full names; `next` are the words behind. */
function nameEdit(mention: Mention, text: string, next: string): Edit | undefined {
	if (mention.type !== 'person' || mention.isPartial || text.includes(mention.name))
		return undefined;
	if (ofTitle.test(next)) return undefined;
	return { start: mention.start, end: mention.end, text: mention.name };
}

const overlaps = (edits: readonly Span[], { start, end }: Span) =>
	edits.some((edit) => edit.start < end && start < edit.end);

/** A text with edits in it, one space between words. */
function edited(legible: string, span: Span, edits: readonly Edit[]): string {
	let out = '';
	let at = span.start;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start < at || edit.end > span.end) continue;
		out += legible.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + legible.slice(at, span.end);
}

/** A short name in quotation marks, a book, a ship, an operation; no nickname inside another name. */
const quotedTitle =
	/(?<![\p{L}\p{N}]|\p{Lu}[\p{L}’'.-]* )(?:“(?=\p{Lu})[\p{L}\p{N}’'& -]{2,50}”|"(?=\p{Lu})[\p{L}\p{N}’'& -]{2,50}")(?! \p{Lu})/gu;

/** What stands in brackets is said by the way. */
const aside = / ?\((?:[^()]|\([^()]{0,60}\)){1,160}\)/g;

const tidied = (text: string): string =>
	text
		.replace(aside, '')
		// a bracket that another one stood in
		.replace(/ ?\([^()]*$/, '')
		.replace(/\s+/g, ' ')
		.replace(/ ([,;.:)])/g, '$1')
		.replace(/,(?: ?,)+/g, ',')
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');

type Words = Pick<Piece, 'spans'>;

/** What a piece without edits came to, by the owner. */
const unedited = oncePerPart<Words, Map<string | undefined, Told>>(() => new Map());

/**
 * The words of a piece for a question, references resolved: "its" stays where `owner` is named in the question.
 * `edits` come first. Undefined where something in it leans on the text.
 */
export function wordsOf(
	piece: Words,
	context: Context,
	edits: readonly Edit[],
	owner: string | undefined
): string | undefined {
	if (edits.some((edit) => piece.spans.some((span) => contains(span, edit))))
		return worded(piece, context, edits, owner);
	const known = unedited(piece, context);
	if (!known.has(owner)) known.set(owner, worded(piece, context, [], owner));
	return known.get(owner);
}

/**
 * A span's words with what leans on the text told by name and people by their full names, all else as it stands.
 * `edits` come first. Undefined where something stays that leans on the text.
 */
export function resolved(
	span: Span,
	context: Context,
	edits: readonly Edit[],
	owner: string | undefined
): string | undefined {
	const { legible } = context.reading;
	// "As of June" without a year.
	if (context.sentence.undated.some((date) => contains(span, date))) return undefined;
	const mentions = context.sentence.mentions.filter((mention) => contains(span, mention));
	const made: Edit[] = [...edits.filter((edit) => contains(span, edit))];
	for (const mention of mentions) {
		const words = legible.slice(mention.start, mention.end);
		const edit =
			dateEdit(mention, words, legible.slice(mention.end, mention.end + 1)) ??
			nameEdit(mention, words, legible.slice(mention.end, mention.end + 14));
		if (edit && !overlaps(made, edit)) made.push(edit);
		else if (mention.type === 'person' && mention.isPartial && !overlaps(made, mention))
			return undefined;
	}
	const text = legible.slice(span.start, span.end);
	for (const found of text.matchAll(leaning)) {
		const start = span.start + found.index;
		const place = { start, end: start + found[0].length };
		const isName = mentions.some(
			(mention) => mention.type !== 'number' && contains(mention, place)
		);
		if (overlaps(made, place) || isName || found[0] === 'US') continue;
		const told = replaced(found[0], start, owner, context);
		if (told === undefined) return undefined;
		if (told !== found[0].toLowerCase()) made.push({ ...place, text: told });
	}
	for (const found of text.matchAll(definite)) {
		const start = span.start + found.index;
		const place = { start, end: start + found[0].length };
		const noun = found[1] ?? '';
		if (!loose.test(noun) || overlaps(made, place) || overlaps(mentions, place)) continue;
		const referent = context.referents.definite(noun);
		const told = said(referent, context);
		if (told === undefined || fold(named(referent) ?? '') === fold(owner ?? '')) return undefined;
		made.push({ ...place, text: start === context.sentence.start ? capital(told) : told });
	}
	return edited(legible, span, made);
}

function worded(
	{ spans }: Words,
	context: Context,
	edits: readonly Edit[],
	owner: string | undefined
): string | undefined {
	const { legible } = context.reading;
	const parts = spans.map((span) => resolved(span, context, edits, owner));
	if (parts.includes(undefined)) return undefined;
	const isBroken = spans.some(
		({ start }, i) => i > 0 && /[;:]/.test(legible.slice(spans[i - 1]?.end, start))
	);
	const text = tidied(parts.join(' '));
	if (
		isBroken ||
		somewhere.test(text.replace(/\bwhich \p{L}+/gu, '')) ||
		/\d \d|(?:^| )[+–—-]\d/.test(text)
	)
		return undefined;
	const plain = text.replace(quotedTitle, '').replace(/s’ /g, 's ');
	return text === '' || /["“”:;{}[\]|‘]|’(?![\p{L}])/u.test(plain) ? undefined : text;
}
