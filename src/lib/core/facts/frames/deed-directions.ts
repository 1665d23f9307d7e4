import { participleOf, pastOf } from '../../language/verbs.ts';
import type { NoteKind } from '../../text/kinds.ts';
import { kindOf, wasOf, whoAsked } from '../asked.ts';
import type { Fact } from '../fact.ts';
import type { Direction } from '../frame.ts';
import { holdsName, isNamed } from '../named.ts';
import { withArticle } from '../slots.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';

/** `deed` is what was done, whatever the verb: it keeps the opening of a bridge apart from its completion. */
export type DeedSlot = 'doer' | 'thing' | 'place' | 'deed' | 'role';

/** " in Oslo", unless the thing's own words say so. */
const whereOf = ({ slots }: Fact): string => {
	const place = slots.get('place');
	const thing = slots.get('thing');
	return !place || thing?.text.includes(place.text) ? '' : ` in ${withArticle(place)}`;
};

const timed = ({ when }: Fact) => (when ? ` ${atTime(when)}` : '');

/** Enough in a stem to mean one thing: a name, or words with a name in them and who did it. */
export const isSingle = ({ slots }: Pick<Fact, 'slots'>): boolean => {
	const thing = slots.get('thing');
	if (!thing) return false;
	if (isNamed(thing)) return true;
	const doer = slots.get('doer');
	const isTold = holdsName(thing.text);
	// "founded the dynasty in Lima": the one that the text told of
	if (thing.article === 'the' && !isTold) return false;
	return doer
		? isTold || slots.has('place') || doer.members.length > 1
		: isTold && slots.has('place');
};

/** What befalls one thing again and again: its year tells which time is meant. */
const often = new Set('attack bomb besiege capture seize occupy invade recapture sack'.split(' '));

function whenStem(fact: Fact, { doer, thing = '' }: { doer?: string; thing?: string }) {
	const { when, slots, predicate = '' } = fact;
	if (!when || !isSingle(fact)) return undefined;
	const role = slots.get('role')?.text;
	const where = `${role ? ` ${role}` : ''}${whereOf(fact)}`;
	const asked = (often.has(predicate) ? whenAskedInYear(when) : undefined) ?? whenAsked(when);
	return doer
		? `${asked} did ${doer} ${predicate} ${thing}${where}?`
		: `${asked} ${wasOf(slots.get('thing'))} ${thing} ${participleOf(predicate)}${where}?`;
}

function doerStem(fact: Fact, thing = '') {
	const { when, slots, predicate = '' } = fact;
	const doer = slots.get('doer');
	const who = doer && whoAsked(doer);
	const one = slots.get('thing');
	// A branch, a factory: more than one opened that year.
	const isAny = one?.article === 'a' || one?.article === 'an';
	// co-founders are more than one
	if (/^co-/.test(predicate) && doer?.members.length === 0) return undefined;
	if (!who || !one || isAny || (!isNamed(one) && !(when && isSingle(fact)))) return undefined;
	return `${who} ${pastOf(predicate)} ${thing}${whereOf(fact)}${timed(fact)}?`;
}

function placeStem(fact: Fact, { doer, thing = '' }: { doer?: string; thing?: string }) {
	const { slots, predicate = '', when } = fact;
	const one = slots.get('thing');
	const where = slots.get('place');
	if (!one || !where || !isNamed(where) || where.article !== '') return undefined;
	if (one.text.includes(where.text) || (!isNamed(one) && !(doer && when))) return undefined;
	return doer
		? `Where did ${doer} ${predicate} ${thing}${timed(fact)}?`
		: `Where ${wasOf(one)} ${thing} ${participleOf(predicate)}${timed(fact)}?`;
}

function thingStem(fact: Fact, doer: string | undefined) {
	const { when, slots, predicate = '' } = fact;
	const thing = slots.get('thing');
	const noun = thing?.mention && isNamed(thing) ? kindOf(thing) : undefined;
	const where = whereOf(fact);
	const isVague = !noun || noun === 'organisation' || noun === 'event';
	if (isVague || !doer || !when || (!where && when.precision === 'year')) return undefined;
	return `Which ${noun} did ${doer} ${predicate}${where}${timed(fact)}?`;
}

/** When, by whom, where and to what it was done. */
export const deedDirections = (kind: NoteKind): Direction<DeedSlot>[] => [
	{ asks: 'when', kind: 'date', stem: (said, fact) => whenStem(fact, said) },
	{ asks: 'doer', kind, stem: ({ thing }, fact) => doerStem(fact, thing) },
	{ asks: 'place', kind: 'place', stem: (said, fact) => placeStem(fact, said) },
	{ asks: 'thing', kind: 'other', stem: ({ doer }, fact) => thingStem(fact, doer) }
];
