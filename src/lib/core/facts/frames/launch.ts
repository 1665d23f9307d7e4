import type { Phrase } from '../../language/clause.ts';
import { headed } from '../selectors.ts';
import { deedFrame } from './deed.ts';

const begun = headed(
	...`campaign programme program scheme initiative project plan mission operation offensive product model car satellite probe rocket
service channel website currency system vaccine tax law reform strategy partnership dialogue process newspaper magazine
curriculum award prize competition standard missile aircraft yojana abhiyan`
		.trim()
		.split(/\s+/)
);
const types = new Set(['name', 'equipment', 'event', 'work', 'agreement']);

/** "the Quipu card" is a thing by its name. */
const opensWithName = ({ mentions: [first], start }: Phrase) =>
	first?.type === 'name' && first.start === start;

/** A campaign, a programme or a product comes before the public. */
export const launch = deedFrame({
	isTelegraphic: true,
	name: 'launch',
	predicates: ['launch', 'introduce', 'unveil', 'initiate', 'release', 'relaunch', 'abolish'],
	types: ['name', 'equipment', 'event', 'work', 'agreement', 'phrase', 'organisation'],
	thing: (phrase: Phrase) =>
		begun(phrase) || types.has(phrase.mention?.type ?? '') || opensWithName(phrase),
	kind: 'event',
	// A list or a plan of a few words is any state's.
	accepts: (_clause, slots) =>
		!/^(?:\p{Lu}\p{Ll}+ )?(?:List|Schedule|Plan|Budget)$/u.test(slots.get('thing')?.text ?? '')
});
