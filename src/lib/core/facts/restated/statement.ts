import type { Clause, Inner, Phrase, Piece, Pieces } from '../../language/clause.ts';
import { contains, type Span } from '../../text/span.ts';
import { uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import { atTime } from '../time.ts';
import type { Slot } from '../fact.ts';
import { oncePerPart } from '../once.ts';
import { slotOf, withArticle } from '../slots.ts';
import { wordsOf, type Edit } from './words.ts';

/** A clause made ready to be asked about, every part in words that stand by themselves. */
export type Statement = {
	readonly clause: Clause;
	readonly subject: Piece;
	/** Whom or what the subject means, where that is known by a name. */
	readonly doer: Slot | undefined;
	/** "also", "jointly": what stands between the subject and the verb. */
	readonly manner: string;
	/** What opens the sentence and belongs to the verb: "In 1992", "At the summit". */
	readonly front: readonly Piece[];
	readonly after: readonly Piece[];
	/** Every name and number in the whole clause. */
	readonly inner: readonly Inner[];
};

/** Says how one sentence follows another, and nothing of what it tells. */
const linking =
	/^(?:also|however|then|later|thus|therefore|hence|subsequently|eventually|finally|meanwhile|moreover|furthermore|additionally|still|already|again|soon|instead|so|too|indeed|even|just|afterwards|thereafter|initially|consequently|accordingly|nevertheless|nonetheless|similarly|likewise|further|as well|in addition|in turn|in return|in fact|as a result|for example|for instance|in particular|on the other hand|at the same time|namely|there|here)$/i;
/** What is so only on the day of writing. */
const ofToday =
	/^(?:last|then)$|\b(?:(?:before|since|after|until) then|the (?:last|latest) (?:edition|round|meeting|session|visit|consultations?|dialogue|commission|j(?:mc|cm|ec)|foc)|now|currently|today|yesterday|tomorrow|recently|lately|presently|ago|so far|to date|this (?:year|month|week)|(?:last|next) (?:year|month|week|night|\p{Lu}\p{Ll}+day))\b/iu;

/** "today", "on Friday": a day of the text's own week, which a question tells by its date. */
const isDay = ({ head, preposition }: Piece): boolean =>
	head?.mention.type === 'date' &&
	head.mention.value.basis === 'dateline' &&
	head.mention.value.precision === 'day' &&
	/^(?:on)?$/.test(preposition ?? '');

export const textOf: (piece: Piece, context: Context) => string = oncePerPart(
	({ spans }, { reading: { legible } }) =>
		spans
			.map(({ start, end }) => legible.slice(start, end))
			.join(' ')
			.replace(/\s+/g, ' ')
);

const isLinking = (piece: Piece, context: Context): boolean => linking.test(textOf(piece, context));

/** Whether the piece is the date of the clause and nothing more. */
export const isTime = ({ head, relation }: Piece, { when }: Clause): boolean =>
	when !== undefined &&
	head?.mention.start === when.start &&
	/^(?:obl|nmod|advmod|obj|nummod|dep)/.test(relation);

const holds = ({ spans }: Piece, span: Span): boolean => spans.some((one) => contains(one, span));

/** What can be left out without making the rest untrue. */
export const isFree = ({ relation, preposition }: Piece): boolean =>
	/^(?:advcl|advmod|parataxis)/.test(relation) ||
	(/^(?:obl|nmod)/.test(relation) &&
		!/^(?:to|into|as|of|on|upon|out|off|by|from|with|for)$/.test(preposition ?? ''));

/** Clauses that say what is said, or that a condition holds, hang on the verb: it tells nothing by itself. */
const isOpen = ({ relation }: Piece): boolean =>
	/^(?:ccomp|csubj|dep|orphan|iobj|list)/.test(relation);

/** "It was the third time that Lima …": what it was is no thing. */
const isCleft = ({ verb, object }: Clause): boolean =>
	verb.lemma === 'be' && object?.head === 'time';

/** "Heath, *whom* she defeated", "the shop *for which* he paid": the words that say whom stand outside the clause. */
const isRelative = (piece: Piece, context: Context): boolean =>
	piece.isBefore &&
	(/^i?obj/.test(piece.relation) || /\b(?:which|whom|whose)$/i.test(textOf(piece, context)));

/** "reported in Europe *was in 2016*": another verb stands in what hangs on this one. */
const runsOn = (piece: Piece, context: Context): boolean =>
	!/^(?:advcl|ccomp|xcomp|acl|parataxis)/.test(piece.relation) &&
	/^(?:(?!\b(?:that|which|who|whom|whose|where|when|while|as|how|what|whether|because|if|than)\b).)* (?:was|were|is|are) /.test(
		textOf(piece, context)
	);

/** "13 nations took part: seven from Asia": what follows a colon is no part of the clause. */
function isSplit(
	{ subject, verb }: Clause,
	{ others }: Pieces,
	{ reading: { legible } }: Context
): boolean {
	const ends = others.flatMap(({ spans }) => spans.map(({ end }) => end));
	const start = Math.min(subject?.end ?? verb.start, verb.start);
	return /[:;] /.test(legible.slice(start, Math.max(verb.end, ...ends)));
}

/** "She helped *found* the hospital": nothing was found. */
const isHelp = ({ verb }: Clause, { reading: { legible } }: Context): boolean =>
	(verb.lemma === 'help' && /^ found\b/.test(legible.slice(verb.end, verb.end + 7))) ||
	(verb.lemma === 'find' &&
		/\bhelp(?:s|ed|ing)?(?: to| found)? ?$/.test(legible.slice(verb.start - 14, verb.start)));

/** Whether what the parser hung on the verb belongs to another clause, or the verb is another. */
export function isMisread(clause: Clause, context: Context): boolean {
	const pieces = clause.pieces?.();
	if (isHelp(clause, context)) return true;
	return (
		pieces !== undefined &&
		(pieces.others.some((piece) => runsOn(piece, context)) || isSplit(clause, pieces, context))
	);
}

/** "fell to 40 tonnes in 2017 from 44 in 2016". */
const changes =
	/^(?:rise|fall|grow|increase|decrease|decline|drop|jump|climb|slip|shrink|expand|double|soar|surge)$/;

/** "sold the mill in 1930 and the farm in 1936": one of two dates tells of something else. */
const isTwiceDated = ({ verb }: Clause, { others }: Pieces): boolean =>
	!changes.test(verb.lemma) &&
	others.filter(
		({ head, relation, preposition = '' }) =>
			head?.mention.type === 'date' &&
			/^(?:obl|nmod)/.test(relation) &&
			/^(?:in|on)$/.test(preposition)
	).length > 1;

/** "the Lima Games or the Condor Games/Games of the Sun": several names for one, or one of several. */
const isEither = ({ members, start, end }: Phrase, { reading: { legible } }: Context): boolean =>
	members.length > 1 && /\bor\b|\//.test(legible.slice(start, end));

export const statementOf: (clause: Clause, context: Context) => Statement | undefined = oncePerPart(
	(clause, context) => {
		const { subject } = clause;
		const pieces = subject && clause.pieces?.();
		if (!pieces?.subject || !subject || pieces.others.some(isOpen)) return undefined;
		// "With A and B he won": those are not the ones.
		const led = context.reading.legible.slice(Math.max(0, subject.start - 12), subject.start);
		if (/\b(?:with|besides|alongside|like|unlike|by|from) (?:the )?$/i.test(led)) return undefined;
		// "of the two", "at the summit": what was taken for the subject hangs on something else.
		if (pieces.subject.preposition !== undefined) return undefined;
		if (ofToday.test(textOf(pieces.subject, context))) return undefined;
		const doer = slotOf(subject, context);
		const word = context.reading.legible.slice(subject.start, subject.end);
		if (/^it$/i.test(word) && (doer?.type === 'person' || isCleft(clause))) return undefined;
		const told = pieces.others.filter((piece) => !isLinking(piece, context));
		const isOfNow = (piece: Piece) => !isDay(piece) && ofToday.test(textOf(piece, context));
		if (told.some((piece) => isOfNow(piece) || isRelative(piece, context))) return undefined;
		// "companies operating there are": what they are is lost.
		if (clause.verb.lemma === 'be' && !told.some(({ relation }) => relation === 'cop'))
			return undefined;
		if (isMisread(clause, context) || isTwiceDated(clause, pieces) || isEither(subject, context))
			return undefined;
		const isManner = (piece: Piece) =>
			(/^advmod/.test(piece.relation) ||
				(/^nummod/.test(piece.relation) && /^first$/i.test(textOf(piece, context)))) &&
			piece.isBefore &&
			piece.spans[0] !== undefined &&
			piece.spans[0].start > subject.end;
		const before = told.filter((piece) => piece.isBefore && !isManner(piece));
		return {
			clause,
			subject: pieces.subject,
			doer,
			manner: told
				.filter(isManner)
				.map((piece) => textOf(piece, context))
				.join(' '),
			front: before.filter(({ relation }) => /^(?:obl|nmod)/.test(relation)),
			after: told.filter((piece) => !piece.isBefore),
			inner: [pieces.subject, ...pieces.others].flatMap(({ inner }) => inner)
		};
	}
);

/** Whether the first word has its capital from the sentence alone. */
const isCommon = (
	words: string,
	{ subject }: Clause,
	{ reading: { legible } }: Context
): boolean => {
	const word = words.split(' ')[0] ?? '';
	return (
		/^(?:The|A|An|Some|Many|Most|All|Both|Several|Each|Every|No|Its|Their|His|Her|About|Over|Nearly|Almost|More|Around)$/.test(
			word
		) ||
		(subject?.determiner !== undefined && word.toLowerCase() === subject.determiner) ||
		(/^\p{Lu}\p{Ll}+$/u.test(word) && legible.includes(` ${word.toLowerCase()} `))
	);
};

/** The subject in words; undefined where it leans on the text. */
export function subjectWords(
	{ doer, subject, clause }: Statement,
	context: Context,
	edits: readonly Edit[]
): string | undefined {
	const { aside } = clause.subject ?? {};
	// "the bookseller, *Gui Minhai*,": the name tells more than what he is.
	if (
		edits.length === 0 &&
		aside?.mention?.type === 'person' &&
		!aside.mention.isPartial &&
		clause.subject?.mention?.type !== 'person'
	)
		return aside.mention.name;
	if (doer && edits.length === 0 && doer.type === 'person') return doer.text;
	if (
		doer &&
		edits.length === 0 &&
		doer.type !== 'phrase' &&
		// "her husband Solomon": whose, the name alone would not tell.
		!/^(?:his|her|its|their)$/.test(clause.subject?.determiner ?? '') &&
		new Set(doer.members.map(({ text }) => text)).size === doer.members.length
	)
		return withArticle(doer);
	if (clause.subject?.isPronoun) return undefined;
	const words = wordsOf(subject, context, edits, undefined);
	if (words === undefined) return undefined;
	const first = subject.spans[0]?.start ?? 0;
	const isName = context.sentence.mentions.some(
		({ start, end, type }) => start <= first && first < end && type !== 'number'
	);
	const isFirst = context.reading.legible.startsWith(words.split(' ')[0] ?? '', first);
	return isName || !isFirst || !isCommon(words, clause, context) ? words : uncapital(words);
}

/** The words of a piece without the clause's date; undefined where it leans on the text. */
export function pieceWords(
	piece: Piece,
	statement: Statement,
	context: Context,
	edits: readonly Edit[],
	{ isDated }: { readonly isDated: boolean }
): string | undefined {
	const { clause, doer } = statement;
	const { when } = clause;
	const { head } = piece;
	if (
		head?.mention.type === 'date' &&
		edits.length === 0 &&
		/^(?:in|on)?$/.test(piece.preposition ?? '')
	)
		return atTime(head.mention.value);
	const cut: Edit[] = [];
	if (!isDated && when && holds(piece, when)) {
		const before = context.reading.legible.slice(Math.max(0, when.start - 16), when.start);
		const lead =
			/(?:,? ?(?:in|on|at|during|from|between|dated|of|for))? *(?:the |early |late |mid-?|about |around |circa |c\. ?)?$/i.exec(
				before
			)?.[0] ?? '';
		const start = Math.max(
			when.start - lead.length,
			Math.min(...piece.spans.map((span) => span.start))
		);
		cut.push({ start, end: when.end, text: '' });
	}
	// "Cusco was visited by *his* nephew": no city's.
	const isNobody =
		/^(?:place|country|organisation|event|agreement|work)$/.test(doer?.type ?? '') &&
		/\b(?:his|her)\b/i.test(textOf(piece, context));
	const owner = doer && !isNobody && /\p{Lu}/u.test(doer.text) ? doer.text : undefined;
	return wordsOf(piece, context, [...edits, ...cut], owner);
}
