import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';

/** What a sentence tells as so or as done: its clauses, from the tree where there is one, without plans, aims and denials. */
export const toldIn = ({ sentence }: Pick<Context, 'sentence'>): Clause[] =>
	(sentence.parsed.length > 0 ? sentence.parsed : sentence.clauses).filter(
		({ verb }) =>
			!verb.isModal && !verb.isNegated && verb.mood !== 'infinitive' && verb.tense !== 'future'
	);

/** Whether a date tells when something was so, rather than since or until when. */
export const isAtDate = (date: Mention | undefined, legible: string): boolean =>
	date !== undefined &&
	!/\b(?:since|until|till|before|after|from|by|around|about|circa|c\.)(?: the)? $/i.test(
		legible.slice(Math.max(0, date.start - 12), date.start)
	);

/** The clause without a date that is only the year of a law's name. */
export function withoutNamedYear(clause: Clause, { reading }: Context): Clause {
	const { when, ...rest } = clause;
	const isNamed =
		when !== undefined &&
		/(?:Act|Bill|Law|Code|Ordinance|Statute|Order|Treaty|Convention|Constitution|Westminster),? (?:of )?$/.test(
			reading.legible.slice(Math.max(0, when.start - 24), when.start)
		);
	return isNamed ? rest : clause;
}
