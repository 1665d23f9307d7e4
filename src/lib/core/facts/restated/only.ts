import { alone, common, once, repeated } from '../telling/verbs.ts';
import type { Restated } from './restate.ts';
import { lasting } from './telling.ts';

/** What names something, in the whole clause but for what is asked. */
const namesOf = ({ statement: { clause, doer, inner }, asked }: Restated): number => {
	const named = inner.filter(
		({ mention }) =>
			'name' in mention &&
			mention.type !== 'nationality' &&
			!(mention.type === 'person' && mention.isPartial) &&
			mention.start !== asked?.slot.mention?.start
	);
	const isResolved = clause.subject?.isPronoun === true && doer !== undefined;
	return named.length + (isResolved ? 1 : 0);
};

const isDoerNamed = ({ statement: { doer } }: Restated): boolean =>
	doer !== undefined && /\p{Lu}/u.test(doer.text);

/** Whether the rest of the statement leaves one answer in the world. */
export function isOne(question: Restated): boolean {
	const { asked, statement } = question;
	const { clause, subject } = statement;
	const { verb, when } = clause;
	const names = namesOf(question);
	const isOfSubject =
		asked !== undefined &&
		subject.inner.some(
			({ mention }) => mention === asked.slot.mention || mention.start === asked.slot.mention?.start
		);
	if (!asked)
		return repeated.has(verb.lemma)
			? names > 1
			: isDoerNamed(question)
				? statement.after.length > 1 || verb.isPassive || alone.has(verb.lemma) || names > 1
				: names > 1 && (verb.isPassive || once.has(verb.lemma));
	if (isOfSubject)
		return (
			names > (when && !common.has(verb.lemma) ? 0 : 1) &&
			(when !== undefined || once.has(verb.lemma) || verb.tense === 'present')
		);
	const known = when !== undefined || once.has(verb.lemma) || lasting.test(verb.lemma) || names > 2;
	return isDoerNamed(question) ? known : known && names > 0;
}
