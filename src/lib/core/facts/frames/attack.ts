import type { Phrase } from '../../language/clause.ts';
import { headed } from '../selectors.ts';
import { deedFrame } from './deed.ts';

const target = headed(
	'base',
	'fleet',
	'port',
	'capital',
	'city',
	'town',
	'island',
	'territory',
	'kingdom',
	'fort',
	'fortress',
	'embassy',
	'airport',
	'empire',
	'sultanate'
);
const held = new Set(['place', 'country', 'name']);

/** Words that one side uses of the same deed. */
const sided = new Set(['liberate', 'occupy', 'annex', 'invade']);

/** A place is attacked, taken, occupied or freed in war. */
export const attack = deedFrame({
	name: 'attack',
	predicates: [
		'attack',
		'bomb',
		'besiege',
		'capture',
		'seize',
		'conquer',
		'occupy',
		'annex',
		'invade',
		'liberate',
		'recapture',
		'sack'
	],
	types: ['place', 'country', 'name', 'phrase', 'organisation'],
	thing: (phrase: Phrase) => held.has(phrase.mention?.type ?? '') || target(phrase),
	needsDoer: true,
	// Places are taken again and again.
	accepts: ({ when }) => when !== undefined,
	kind: 'event',
	flags: (predicate) => (sided.has(predicate) ? ['contested'] : [])
});
