import type { Phrase } from '../../language/clause.ts';
import { headed } from '../selectors.ts';
import { deedFrame } from './deed.ts';

const firm = headed(
	'company',
	'bank',
	'brand',
	'factory',
	'firm',
	'airline',
	'newspaper',
	'club',
	'subsidiary',
	'brewery',
	'manufacturer',
	'business',
	'division',
	'retailer'
);

/** One company takes another. */
export const takeover = deedFrame({
	name: 'takeover',
	predicates: [
		'acquire',
		'buy',
		'purchase',
		'nationalise',
		'nationalize',
		'privatise',
		'privatize'
	],
	types: ['organisation', 'name', 'phrase'],
	thing: (phrase: Phrase) =>
		firm(phrase) || phrase.mention?.type === 'organisation' || phrase.mention?.type === 'name',
	kind: 'organisation',
	// "together with Nordvik": nobody alone took it
	accepts: ({ obliques, verb }, slots) =>
		slots.get('doer')?.type !== 'person' &&
		!obliques.some(
			({ preposition, phrase }) =>
				preposition === 'on' || (preposition === 'with' && phrase.start > verb.end)
		)
});
