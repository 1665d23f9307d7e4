import { clauseFrame } from '../frame.ts';
import { agent, oblique, patient } from '../selectors.ts';
import { atTime } from '../time.ts';
import type { Phrase } from '../../language/clause.ts';

const goods = ({ mentions }: Phrase) => mentions.some(({ type }) => type === 'equipment');

/** A state or force gets arms or goods from another. */
export const acquire = clauseFrame({
	name: 'acquire',
	predicates: ['acquire', 'buy', 'purchase', 'procure', 'order'],
	slots: {
		buyer: agent('country', 'organisation'),
		item: patient(goods),
		seller: oblique(['from'], 'country', 'organisation').optional()
	},
	identity: ['buyer', 'item'],
	directions: [
		{
			asks: 'item',
			kind: 'other',
			stem: ({ buyer, seller }, { when }) =>
				when && seller ? `What did ${buyer} acquire from ${seller} ${atTime(when)}?` : undefined
		},
		{
			asks: 'seller',
			kind: 'other',
			stem: ({ buyer, item }, { when, slots }) =>
				slots.get('seller')?.type === 'country'
					? `From which country did ${buyer} acquire ${item}${when ? ` ${atTime(when)}` : ''}?`
					: undefined
		}
	]
});
