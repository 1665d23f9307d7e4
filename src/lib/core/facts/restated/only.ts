import { alone, common, once, repeated } from '../telling/verbs.ts';
import type { Restated } from './restate.ts';
import { isTime } from './statement.ts';
import { lasting } from './telling.ts';

/** What names something, in the whole clause but for what is asked. */
const namesOf = ({ statement: { clause, doer, inner }, asked }: Restated): number => {
	const named = inner.filter(
		({ mention }) =>
			'name' in mention &&
			mention.type !== 'nationality' &&
			(mention.type as string) !== 'office' &&
			!(mention.type === 'person' && mention.isPartial) &&
			mention.start !== asked?.slot.mention?.start
	);
	const isResolved = clause.subject?.isPronoun === true && doer !== undefined;
	return named.length + (isResolved ? 1 : 0);
};

const isDoerNamed = ({ statement: { doer } }: Restated): boolean =>
	doer !== undefined && /\p{Lu}/u.test(doer.text);

/** Missions that one state opens after another, and circles that many enter. */
const shared =
	/\b(?:[Ee]mbassy|embassies|[Cc]onsulates?|legation|missions?|relations|ties|talks|meetings?|members?|signatory|signatories|party|parties|participants?|fellow|agreement|memorandum)\b/;

/** What many do in one year: only its day tells who it was. */
export function isSharedDeed({ statement: { clause } }: Restated): boolean {
	const { verb, when, object } = clause;
	if (/^recogni[sz]e$/.test(verb.lemma)) return true;
	if (when?.value.precision === 'day') return false;
	return (
		common.has(verb.lemma) ||
		crowded.test(verb.lemma) ||
		(object !== undefined && shared.test(object.text) && !/\b(?:first|only)\b/.test(object.text))
	);
}
const crowded =
	/^(?:address|march|come|go|lay|seek|praise|hold|graduate|accede|accept|support|oppose|call|speak|live|work|fight|lead|chair|help)$/;

/** Whom a state recognised, and where it opened an embassy: it does so to many in one year, and many do so to one. */
export function isSharedWith({ asked, statement: { clause } }: Restated): boolean {
	const { verb, when, object, subject } = clause;
	if (!asked || !/^(?:country|place)$/.test(asked.what)) return false;
	if (/^recogni[sz]e$/.test(verb.lemma)) return true;
	const done = (verb.isPassive ? subject : object)?.text ?? '';
	return (
		when?.value.precision !== 'day' &&
		!/\b(?:first|only)\b/.test(done) &&
		/^(?:establish|open|have|set|inaugurate|close)$/.test(verb.lemma) &&
		/\b(?:[Ee]mbassy|[Cc]onsulate|diplomatic|relations|ties)\b/.test(done)
	);
}

/** Whether what is asked for does what the clause tells. */
export const isOfSubject = ({ asked, statement: { subject } }: Restated): boolean =>
	asked !== undefined &&
	subject.inner.some(
		({ mention }) => mention === asked.slot.mention || mention.start === asked.slot.mention?.start
	);

/** Whether the rest of the statement leaves one answer in the world. */
export function isOne(question: Restated): boolean {
	const { asked, statement } = question;
	const { clause } = statement;
	const { verb, when } = clause;
	const names = namesOf(question);
	const others = statement.after.filter((piece) => !isTime(piece, clause));
	if (!asked)
		return repeated.has(verb.lemma)
			? names > 1
			: isDoerNamed(question)
				? others.length > 1 ||
					verb.isPassive ||
					alone.has(verb.lemma) ||
					(once.has(verb.lemma) && others.length > 0) ||
					names > 1
				: names > 1 && (verb.isPassive || once.has(verb.lemma));
	if (isOfSubject(question))
		return (
			!isSharedDeed(question) &&
			names > (when ? 0 : 1) &&
			(when !== undefined || once.has(verb.lemma) || verb.tense === 'present')
		);
	const known = when !== undefined || once.has(verb.lemma) || lasting.test(verb.lemma) || names > 2;
	return isDoerNamed(question) ? known : known && names > 0;
}
