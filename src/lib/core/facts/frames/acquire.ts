import type { Context } from '../context.ts';
import { clauseFrame, type Draft, type Frame } from '../frame.ts';
import { agent, oblique, patient } from '../selectors.ts';
import { countrySlot, nameSlot } from '../slots.ts';
import { atTime } from '../time.ts';
import type { Phrase } from '../../language/clause.ts';

const goods = ({ mentions }: Phrase) => mentions.some(({ type }) => type === 'equipment');

const told = clauseFrame({
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
				seller && when ? `What did ${buyer} acquire from ${seller} ${atTime(when)}?` : undefined
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

const noun = /^['’]s (?:acquisition|procurement|purchase) of (?:the )?$/;
const from = /(?:^|\s)from (?:the )?$/;

/** "Peru's purchase of the K-8 trainer from China". */
function nominal({ sentence, reading }: Context): Draft[] {
	const { mentions } = sentence;
	return mentions.flatMap((buyer, i) => {
		const item = mentions[i + 1];
		const seller = mentions[i + 2];
		if (buyer.type !== 'country' || item?.type !== 'equipment' || seller?.type !== 'country')
			return [];
		if (!noun.test(reading.legible.slice(buyer.end, item.start))) return [];
		const between = reading.legible.slice(item.end, seller.start);
		if (!from.test(between) || /[,.;]/.test(between)) return [];
		return [
			{
				slots: new Map([
					['buyer', countrySlot(buyer.name, buyer)],
					['item', { ...nameSlot(item, item.name), article: 'the' as const }],
					['seller', countrySlot(seller.name, seller)]
				])
			}
		];
	});
}

/** A state or force gets arms or goods from another. */
export const acquire: Frame<'buyer' | 'item' | 'seller'> = {
	...told,
	read: (context) => [...told.read(context), ...nominal(context)]
};
