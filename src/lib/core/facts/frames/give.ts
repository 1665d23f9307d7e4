import { clauseFrame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import type { Phrase } from '../../language/clause.ts';
import { atTime } from '../time.ts';
import { printDate } from '../../text/date.ts';

const money = ({ mentions, mention }: Phrase) =>
	mention?.type === 'number'
		? mention.value.kind === 'money'
		: mentions.length === 1 && mentions[0]?.type === 'number' && mentions[0].value.kind === 'money';

/** A state or body gives, lends or invests a sum. */
export const give = clauseFrame({
	name: 'give',
	predicates: ['allocate', 'provide', 'donate', 'grant', 'lend', 'invest', 'pledge', 'contribute'],
	tenses: ['past'],
	slots: {
		giver: agent('country', 'organisation', headed('government')),
		sum: patient(money),
		receiver: oblique(['to', 'in'], 'country', 'organisation').optional()
	},
	identity: ['giver', 'sum', 'receiver'],
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ giver, receiver }, { when, asOf, slots }) => {
				const time = when ? atTime(when) : asOf ? `as of ${printDate(asOf)}` : undefined;
				if (!receiver || !time) return undefined;
				return `How much did ${giver} give ${slots.get('receiver')?.type === 'country' ? 'to ' : 'to '}${receiver} ${time}?`;
			}
		}
	]
});
