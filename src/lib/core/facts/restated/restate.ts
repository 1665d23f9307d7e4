import type { Clause, Piece } from '../../language/clause.ts';
import { capital, uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import { oncePerPart } from '../once.ts';
import { repeated } from '../telling/verbs.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';
import { askedIn, type Asked } from './asked.ts';
import {
	isFree,
	isTime,
	pieceWords,
	statementOf,
	subjectWords,
	textOf,
	type Statement
} from './statement.ts';
import { straight, turned } from './turn.ts';
import type { Edit } from './words.ts';

/** A question about one clause, in the text's own order of words as far as a question allows. */
export type Restated = {
	readonly stem: string;
	/** What is asked for; the clause's date where left out. */
	readonly asked?: Asked;
	/** Whether something that stands beside the verb was left out. */
	readonly isShortened: boolean;
	readonly statement: Statement;
};

const MOST_WORDS = 28;
/** Below it the parser guessed on what the piece hangs: it stays where it stands. */
const ATTACHED = 0.15;
const asking = /\b(?:which|whom|whose|how (?:many|much))\b/gi;

const isPlural = ({ clause, subject }: Statement): boolean =>
	clause.subject?.mention?.type !== 'person' &&
	(clause.subject?.isPlural === true ||
		(clause.subject?.members.length ?? 0) > 1 ||
		(clause.verb.words?.isPlural === true &&
			(clause.verb.words.auxiliaries.length > 0 || !clause.verb.isPassive) &&
			subject.spans.length > 0 &&
			clause.verb.mood === 'finite'));

const pronoun = /\b(?:he|she|it|they|him|them)\b/i;

type Parts = { readonly words: readonly string[]; readonly isShortened: boolean };

/** Pieces in words, one after another; undefined where one that the verb needs leans on the text. */
function said(
	pieces: readonly Piece[],
	statement: Statement,
	context: Context,
	edits: readonly Edit[],
	isDated: boolean
): Parts | undefined {
	const words: string[] = [];
	let isShortened = false;
	for (const piece of pieces) {
		if (!isDated && isTime(piece, statement.clause)) continue;
		const isLong =
			/^advcl/.test(piece.relation) &&
			(lengthOf(piece) > 60 || pronoun.test(textOf(piece, context)));
		const text = isLong ? undefined : pieceWords(piece, statement, context, edits, { isDated });
		// What hung on the time alone hangs loose without it: "to an end in | about 230".
		const isLoose =
			text !== undefined &&
			!isDated &&
			/(?:^| )(?:in|on|at|from|between|about|around|during|of)$/.test(text);
		if (isLoose)
			words.push(text.replace(/ ?(?:in|on|at|from|between|about|around|during|of)$/, ''));
		else if (text !== undefined) words.push(piece.isBefore ? inside(text, piece, context) : text);
		else if (!isFree(piece)) return undefined;
		else if (!isAim(piece, context)) isShortened = true;
	}
	return { words, isShortened };
}

/** "returned *to become* its director", "left, *taking* the papers": what was done stays as true without it. */
const isAim = (piece: Piece, context: Context): boolean =>
	/^advcl/.test(piece.relation) &&
	/^(?:in order )?(?:to \p{Ll}|\p{Ll}+ing\b)/u.test(textOf(piece, context));

/** "In 1992" at the start of a sentence is "in 1992" inside it. */
const inside = (text: string, { spans }: Piece, { sentence }: Context): string =>
	sentence.mentions.some(({ start, type }) => start === spans[0]?.start && type !== 'number')
		? text
		: uncapital(text);

const lengthOf = ({ spans }: Piece): number =>
	spans.reduce((sum, { start, end }) => sum + end - start, 0);

const joined = (parts: readonly (string | undefined)[]): string =>
	`${parts
		.filter((part) => part !== undefined && part !== '')
		.join(' ')
		.replace(/\s+/g, ' ')
		.replace(/ ([,;])/g, '$1')}?`;

/** The stem, if it is short enough to be read. */
function stemOf(parts: readonly (string | undefined)[], rest: Omit<Restated, 'stem'>): Restated[] {
	const stem = capital(joined(parts));
	// A relative "which" beside the one that asks leaves open what is asked.
	const isDouble = (stem.match(asking)?.length ?? 0) > 1;
	// "notified the office 16 May 2019 *On* 9 May": another line ran into this one.
	const isRunOn = /\w (?:On|In|From) \d/.test(stem.replace(/“[^”]*”/g, ''));
	return isDouble || isRunOn || stem.split(' ').length > MOST_WORDS ? [] : [{ stem, ...rest }];
}

/** "the Government of India Act *1935*": the year of a name, not of what was done. */
const isOfName = ({ start, preposition }: Date, { reading: { legible } }: Context): boolean =>
	preposition === undefined &&
	/\p{Lu}[\p{L}’'-]*,? $/u.test(legible.slice(Math.max(0, start - 24), start));
type Date = NonNullable<Clause['when']>;

/** What is done again and again is asked for within its year: "On which date in 2023 did Peru hold elections?" */
const dateAsked = ({ clause: { verb } }: Statement, { value }: Date): string =>
	(repeated.has(verb.lemma) ? whenAskedInYear(value) : undefined) ?? whenAsked(value);

/** "In which year was X elected to the council?" */
function whenQuestion(statement: Statement, context: Context): Restated[] {
	const { clause, after, front, manner } = statement;
	const { when } = clause;
	const verb = turned(clause.verb, isPlural(statement));
	const subject = subjectWords(statement, context, []);
	const behind = said(after, statement, context, [], false);
	const before = said(front, statement, context, [], false);
	if (!when || !verb || !subject || !behind || !before || isOfName(when, context)) return [];
	return stemOf(
		[
			dateAsked(statement, when),
			verb.auxiliary,
			subject,
			manner,
			verb.main,
			...behind.words,
			...before.words
		],
		{ isShortened: behind.isShortened || before.isShortened, statement }
	);
}

/** "X is a Peruvian company", "Y was a poet": so are others. */
function isKindOf({ verb, subject }: Clause, { sentence, reading }: Context): boolean {
	const said = reading.legible.slice(verb.start, verb.start + 40);
	const lead = /^(?:is|was) (?:also )?an? /.exec(said)?.[0].length;
	return (
		lead !== undefined &&
		(subject?.mention?.type === 'person' ||
			sentence.mentions.some(
				({ type, start }) => type === 'nationality' && start === verb.start + lead
			))
	);
}

/** What is counted or measured stands behind the figure: "90 % *of all cases*". */
const isFigure = ({ what }: Asked): boolean => /^(?:count|share|money|amount)$/.test(what);

/** The date where no word of the clause tells it: a line's or a heading's, or one that stands at another verb. */
function timeBeyond({ clause, subject, front, after }: Statement): string | undefined {
	const { when } = clause;
	const isSaid =
		when === undefined ||
		[subject, ...front, ...after].some(({ spans }) =>
			spans.some(
				({ start, end }) => start <= when.start && when.start < when.end && when.end <= end
			)
		);
	return isSaid || (when.preposition && !/^(?:in|on|at|during|from)$/.test(when.preposition))
		? undefined
		: atTime(when.value);
}

/** "Who was elected to the council in 1990?", "How many members of the council voted for it?" */
function subjectQuestions(statement: Statement, context: Context): Restated[] {
	const { clause, subject, after, front, manner } = statement;
	const verb = straight(clause.verb, isPlural(statement), manner);
	const behind = said(after, statement, context, [], true);
	const before = said(front, statement, context, [], true);
	const isOneOfMany = isKindOf(clause, context);
	if (!verb || !behind || !before || isOneOfMany) return [];
	return askedIn(subject, 'subject', context).flatMap((asked) => {
		const opening =
			asked.isWhole && !isFigure(asked)
				? asked.wh
				: subjectWords(statement, context, [{ ...asked.place, text: asked.wh }]);
		if (!opening || (!asked.isWhole && asked.what === 'person')) return [];
		return stemOf([opening, verb, ...behind.words, ...before.words, timeBeyond(statement)], {
			asked,
			isShortened: behind.isShortened || before.isShortened,
			statement
		});
	});
}

/** What a preposition or its lack makes of the words that ask. */
const partOf = ({ preposition, relation }: Piece): string =>
	preposition ?? (/^(?:obj|cop|xcomp)/.test(relation) ? 'object' : 'object');

/** "Which company did X acquire in 1957?" where the piece is the name alone; else "X studied law at which university?" */
function pieceQuestions(piece: Piece, statement: Statement, context: Context): Restated[] {
	const { clause, after, front, manner } = statement;
	const subject = subjectWords(statement, context, []);
	if (!subject) return [];
	return askedIn(piece, partOf(piece), context).flatMap((asked) => {
		// "fell 6 percent": by how much.
		const byHow =
			asked.what === 'share' &&
			piece.preposition === undefined &&
			/^(?:fall|rise|grow|increase|decrease|decline|drop|shrink|expand|jump|contract)$/.test(
				clause.verb.lemma
			);
		const edit: Edit = { ...asked.place, text: byHow ? `by ${asked.wh}` : asked.wh };
		const isFronted =
			asked.isWhole &&
			piece.margin >= ATTACHED &&
			asked.what !== 'share' &&
			(!/^(?:count|amount|money)$/.test(asked.what) || /^obj/.test(piece.relation));
		const others = after.filter((other) => other !== piece);
		if (isFronted) {
			const verb = turned(clause.verb, isPlural(statement));
			const opening = pieceWords(piece, statement, context, [edit], { isDated: true });
			const behind = said(others, statement, context, [], true);
			const before = said(
				front.filter((other) => other !== piece),
				statement,
				context,
				[],
				true
			);
			if (!verb || !opening || !behind || !before) return [];
			return stemOf(
				[
					opening
						.replace(/\bwho$/, 'whom')
						.replace(
							/^[Aa]t (?=which (?:city|country|town|state|province|district|region|village)$)/,
							'in '
						),
					verb.auxiliary,
					subject,
					manner,
					verb.main,
					...behind.words,
					...before.words,
					timeBeyond(statement)
				],
				{ asked, isShortened: behind.isShortened || before.isShortened, statement }
			);
		}
		const verb = straight(clause.verb, isPlural(statement), manner);
		const behind = said(after, statement, context, [edit], true);
		const before = said(front, statement, context, [edit], true);
		if (
			!verb ||
			!behind ||
			!before ||
			![...behind.words, ...before.words].some((text) => text.includes(asked.wh))
		)
			return [];
		const opening = before.words.length > 0 ? `${before.words.join(', ')},` : undefined;
		return stemOf([opening, subject, verb, ...behind.words, timeBeyond(statement)], {
			asked,
			isShortened: behind.isShortened || before.isShortened,
			statement
		});
	});
}

/** The clause as a statement in words that stand by themselves; undefined where what it needs leans on the text. */
export function retold(
	statement: Statement,
	context: Context
): { readonly text: string; readonly isShortened: boolean } | undefined {
	const { clause, after, front, manner } = statement;
	const verb = straight(clause.verb, isPlural(statement), manner);
	const subject = subjectWords(statement, context, []);
	const behind = said(after, statement, context, [], true);
	const before = said(front, statement, context, [], true);
	if (!verb || !subject || !behind || !before) return undefined;
	const lead = before.words.length > 0 ? `${before.words.join(', ')},` : undefined;
	const text = capital(joined([lead, subject, verb, ...behind.words])).replace(/\?$/, '');
	return { text, isShortened: behind.isShortened || before.isShortened };
}

/** Every question that a clause answers, word for word as the text tells it. */
export const restate: (clause: Clause, context: Context) => readonly Restated[] = oncePerPart(
	(clause, context) => {
		const statement = statementOf(clause, context);
		if (!statement) return [];
		return [
			...whenQuestion(statement, context),
			...subjectQuestions(statement, context),
			...[...statement.front, ...statement.after].flatMap((piece) =>
				pieceQuestions(piece, statement, context)
			)
		];
	}
);
