import type { Context } from '../../facts/context.ts';
import { isShort } from '../../facts/frames/tell.ts';
import { retold } from '../../facts/restated/restate.ts';
import { statementOf, type Statement } from '../../facts/restated/statement.ts';
import { nameOf } from '../../facts/slots.ts';
import { isRule } from '../../facts/restated/telling.ts';
import { wordsOf } from '../../facts/restated/words.ts';
import { isOwn } from '../../facts/told.ts';
import type { Clause } from '../../language/clause.ts';
import { contains, type Span } from '../../text/span.ts';

/** A sentence as a whole, or one of its clauses, in words that stand by themselves. */
export type Telling = {
	/** The clause that it tells; undefined for the whole sentence. */
	readonly clause: Clause | undefined;
	readonly text: string;
	/** Something that stands beside the verb was left out. */
	readonly isShortened: boolean;
	/** A line of notes that is no sentence. */
	readonly isLine: boolean;
	readonly holds: (key: Span) => boolean;
};

const MOST_WORDS = 34;
/** Below it the parser guessed more often than it knew. */
const READ = 0.2;

const personal = /\b(?:he|she|it|they|him|them)\b/i;

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

function wholeTelling(context: Context): Telling[] {
	const { start, end } = context.sentence;
	const [main] = context.sentence.parsed;
	if (!isStatement(context) || (main !== undefined && isShort(main))) return [];
	const isOwned = !personal.test(context.reading.legible.slice(start, end));
	const owner = isOwned ? ownerIn(context) : undefined;
	const text = wordsOf({ spans: [{ start, end }] }, context, [], owner);
	return text === undefined || text.split(' ').length > MOST_WORDS
		? []
		: [{ clause: undefined, text, isShortened: false, isLine: false, holds: () => true }];
}

const tells = (clause: Clause): boolean => {
	const { verb, margin = 1, isReported } = clause;
	return (
		verb.words !== undefined &&
		!/^(?:VBG|VB)$/.test(verb.words.tag) &&
		!(verb.isModal && !isRule(clause)) &&
		margin >= READ &&
		!verb.isNegated &&
		verb.mood !== 'infinitive' &&
		isReported !== true
	);
};

const isIn = ({ subject, after, front }: Statement, key: Span): boolean =>
	[subject, ...after, ...front].some(({ spans }) => spans.some((span) => contains(span, key)));

const clauseTellings = (context: Context): Telling[] =>
	context.sentence.parsed.filter(tells).flatMap((clause): Telling[] => {
		if (!isOwn(clause, context) || isShort(clause)) return [];
		const statement = statementOf(clause, context);
		const told = statement && retold(statement, context);
		return told ? [{ clause, ...told, isLine: false, holds: (key) => isIn(statement, key) }] : [];
	});

export const tellingsOf = (context: Context): Telling[] => [
	...wholeTelling(context),
	...clauseTellings(context)
];
