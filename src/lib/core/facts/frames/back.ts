import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { countrySlot, nameSlot } from '../slots.ts';

const reaches = /\b(?:on|over|in) (?:the |its |their )?(?:[\p{L}-]+ ){0,3}$/u;

function read({ verb, subject, end }: Clause, { sentence, reading }: Context): Draft[] {
	const backer = subject?.mention;
	if (!/^(?:support|back)$/.test(verb.lemma) || verb.isModal || verb.isNegated || verb.isPassive)
		return [];
	if (verb.tense !== 'past' || backer?.type !== 'country') return [];
	const after = sentence.mentions.filter(({ start }) => start >= verb.end && start < end);
	const [backed] = after;
	const issue = after.find(
		(mention) =>
			mention.type === 'place' &&
			mention.kind === 'region' &&
			reaches.test(reading.legible.slice(verb.end, mention.start))
	);
	if (backed?.type !== 'country' || backed.name === backer.name || issue?.type !== 'place')
		return [];
	return [
		{
			slots: new Map([
				['backer', countrySlot(backer.name, backer)],
				['backed', countrySlot(backed.name, backed)],
				['issue', nameSlot(issue, issue.name)]
			])
		}
	];
}

/** One state has stood by another on a disputed region. */
export const back: Frame<'backer' | 'backed' | 'issue'> = {
	name: 'back',
	tier: 'B',
	identity: ['backer', 'backed', 'issue'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'issue',
			kind: 'other',
			stem: ({ backer, backed }) => `On which territorial issue has ${backer} supported ${backed}?`
		}
	]
};
