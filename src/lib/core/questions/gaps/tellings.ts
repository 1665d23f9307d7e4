import type { Context } from '../../facts/context.ts';
import { isShort } from '../../facts/frames/tell.ts';
import { retold } from '../../facts/restated/restate.ts';
import { statementOf, type Statement } from '../../facts/restated/statement.ts';
import { isRule } from '../../facts/restated/telling.ts';
import { isOwn } from '../../facts/told.ts';
import type { Clause } from '../../language/clause.ts';
import { contains, type Span } from '../../text/span.ts';
import { wholeTellings } from './wholes.ts';

/** A sentence as a whole, or one of its clauses, in words that stand by themselves. */
export type Telling = {
	/** The clause that it tells; undefined for the whole sentence. */
	readonly clause: Clause | undefined;
	readonly text: string;
	/** Something that stands beside the verb was left out. */
	readonly isShortened: boolean;
	/** A line of notes that is no sentence. */
	readonly isLine: boolean;
	/** It leans on what is put before it: "It" under "Bass Strait". */
	readonly isUnderLead: boolean;
	readonly holds: (key: Span) => boolean;
};

/** Below it the parser guessed more often than it knew. */
const READ = 0.2;

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
		return told
			? [
					{
						clause,
						...told,
						isLine: false,
						isUnderLead: false,
						holds: (key) => isIn(statement, key)
					}
				]
			: [];
	});

const bare = (text: string): string => text.replace(/[.,;:]+$/, '');

/** Each in other words than the ones before it. */
export function tellingsOf(context: Context): Telling[] {
	const told = new Set<string>();
	return [...wholeTellings(context), ...clauseTellings(context)].filter(({ text }) => {
		const isNew = !told.has(bare(text));
		told.add(bare(text));
		return isNew;
	});
}
