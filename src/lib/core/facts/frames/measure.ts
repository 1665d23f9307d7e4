import { clauseFrame } from '../frame.ts';
import { headed, subject, object, oblique } from '../selectors.ts';
import type { Phrase } from '../../language/clause.ts';
import { atTime } from '../time.ts';

const holdsNumber = ({ mention, mentions }: Phrase) =>
	mention?.type === 'number' || (mentions.length === 1 && mentions[0]?.type === 'number');
const amount = object(holdsNumber).or(oblique(['to', 'at', 'of'], holdsNumber));

/** A quantity that is counted again and again has a value only at a time. */
export const measure = clauseFrame({
	name: 'measure',
	predicates: ['total', 'amount', 'reach', 'stand', 'be', 'exceed', 'earn', 'produce'],
	tenses: ['past'],
	slots: {
		quantity: subject(
			headed(
				'turnover',
				'trade',
				'export',
				'import',
				'investment',
				'aid',
				'production',
				'output',
				'population',
				'area',
				'length',
				'height',
				'gdp',
				'budget',
				'capacity',
				'volume',
				'value',
				'cost',
				'price',
				'deficit',
				'surplus',
				'debt',
				'reserve',
				'revenue'
			)
		),
		amount
	},
	identity: ['quantity'],
	accepts: (clause, slots) =>
		clause.when !== undefined &&
		/ (?:of|between|from|to|with|in) /.test(slots.get('quantity')?.text ?? ''),
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ quantity }, { when, slots }) => {
				const head = slots.get('quantity')?.head ?? '';
				const isPlural = head.endsWith('s') && head !== 'gdp';
				return when && `What ${isPlural ? 'were' : 'was'} ${quantity} ${atTime(when)}?`;
			}
		}
	]
});
