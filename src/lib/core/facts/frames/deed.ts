import type { Clause, Phrase } from '../../language/clause.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isFree, isNamed, isPlaceName, isReference } from '../named.ts';
import { nominalClauses } from '../nominal.ts';
import { agent, oblique, patient } from '../selectors.ts';
import { phraseSlot } from '../slots.ts';
import { isCut, isNear, withTail } from '../beside.ts';
import { tells } from '../told.ts';
import { isOfBlock } from './own-block.ts';
import { deedDirections, isSingle, type DeedSlot } from './deed-directions.ts';

type Deed = {
	readonly name: string;
	readonly tier?: 'A' | 'B';
	readonly predicates: readonly string[];
	/** What it may be done to; phrases that stand for something named before pass as well. */
	readonly thing: (phrase: Phrase) => boolean;
	/** Without who did it, it is not the same statement: places are captured many times. */
	readonly needsDoer?: boolean;
	/** What a pronoun may stand for here, where not only bodies and places. */
	readonly types?: readonly Slot['type'][];
	readonly kind?: NoteKind;
	readonly place?: readonly string[];
	/** Notes leave out the auxiliary: "Fort William College opened in Calcutta, 1800". */
	readonly isTelegraphic?: boolean;
	readonly accepts?: (clause: Clause, slots: ReadonlyMap<string, Slot>) => boolean;
	readonly flags?: (predicate: string) => Fact['flags'];
};

const sameDeed: Readonly<Record<string, string>> = {
	construct: 'build',
	erect: 'build',
	inaugurate: 'open',
	establish: 'found',
	create: 'found',
	form: 'found',
	purchase: 'buy',
	acquire: 'buy',
	seize: 'capture',
	conquer: 'capture',
	annex: 'take',
	liberate: 'free'
};

/** What was done, whatever the verb; of a thing that is not one in the world who and where belong to it. */
function deedOf({ verb }: Clause, slots: ReadonlyMap<string, Slot>, thing: Slot): Slot {
	const whose = isNamed(thing) ? [] : ['doer', 'place'].map((name) => slots.get(name)?.text ?? '');
	return phraseSlot([sameDeed[verb.lemma] ?? verb.lemma, ...whose].join(' '), thing);
}

/** "the new states X" was cut out of a list of several. */
const isCutList = ({ type, head = '', text, description = '' }: Slot) =>
	/[^s]s$/.test(description) ||
	(type === 'phrase' &&
		((/[^s]s$/.test(head) && !/^(?:relations|ties|works|headquarters)$/.test(head)) ||
			/^[\p{Ll} ]*\p{Ll}+s \p{Lu}/u.test(text)));

/** A past tense with nobody to do it to, as if it said "was": its subject is what it was done to. */
function spelledOut(clause: Clause, { reading: { legible } }: Context): Clause {
	const { verb, subject, object, next } = clause;
	const isBare =
		subject !== undefined &&
		object === undefined &&
		next === undefined &&
		!isReference(subject) &&
		legible.slice(subject.end, verb.start).trim() === '' &&
		verb.mood === 'finite' &&
		verb.tense === 'past' &&
		!verb.isPassive;
	return isBare ? { ...clause, verb: { ...verb, isPassive: true } } : clause;
}

/** "the dynasty in Bithynia", "the first link with Peru": a common noun that only the text explains. */
const isLoose = ({ type, text, article }: Slot): boolean =>
	type === 'phrase' &&
	article === 'the' &&
	/^(?:(?:first|second|third|new) )?\p{Ll}+ (?:in|at|with|to|from) /u.test(text);

/** "the Rivers, Lakes and Seas – Peru (RLSP) project": a name that goes on behind a dash. */
const isBroken = ({ end }: Slot, { reading }: Context): boolean =>
	/^ ?[–—] ?\p{Lu}| - \p{Lu}/u.test(reading.legible.slice(end, end + 5));

/** "created *as a separate district from Cusco*": it belongs to what was done; a name after "as" is told elsewhere. */
function roleOf({ obliques }: Clause): Slot | 'unclear' | undefined {
	const as = obliques.find(({ preposition }) => preposition === 'as')?.phrase;
	if (!as || /^\p{Lu}/u.test(as.text) || as.mention) return undefined;
	const isWhole = /^an?$/.test(as.determiner ?? '') && as.members.length === 0;
	const from = obliques.find(
		({ preposition, phrase }) => preposition === 'from' && phrase.start - as.end < 8
	)?.phrase;
	const isOpen = from !== undefined && from.mention === undefined;
	if (!isWhole || isOpen || as.text.split(' ').length > 8) return 'unclear';
	const tail = from && !as.text.includes(' from ') ? ` from ${from.text}` : '';
	return phraseSlot(`as ${as.determiner ?? 'a'} ${as.text}${tail}`, as);
}

const selectors = (thing: Deed['thing'], place: readonly string[]) => ({
	thing: patient((phrase) => isFree(phrase) && (thing(phrase) || isReference(phrase))),
	doer: agent(isActor).optional(),
	place: oblique(place, isPlaceName).optional()
});

/** A frame of something done to a thing, told by a verb or by its noun: "X opened Y", "the opening of Y". */
export function deedFrame({
	name,
	tier = 'A',
	predicates,
	thing,
	needsDoer = false,
	types = ['organisation', 'name', 'place', 'phrase', 'equipment'],
	kind = 'other',
	place = ['in', 'at', 'near'],
	isTelegraphic = false,
	accepts = () => true,
	flags
}: Deed): Frame<DeedSlot> {
	const verbs = new Set(predicates);
	const wanted = selectors(thing, place);
	const draft = (told: Clause, context: Context): Draft[] => {
		if (!verbs.has(told.verb.lemma)) return [];
		const clause = isTelegraphic ? spelledOut(told, context) : told;
		const slots = tells(clause, verbs, context) ? fill(wanted, clause, context) : undefined;
		const found = slots?.get('thing');
		if (!slots || !found || isCut(found, context) || isCutList(found)) return [];
		const role = roleOf(clause);
		if (role === 'unclear') return [];
		if (role) slots.set('role', role);
		if (![found, ...found.members].every(({ type }) => type === 'list' || types.includes(type)))
			return [];
		const one = clause.verb.isPassive ? withTail(found, clause, context) : found;
		if (isLoose(one) || isBroken(found, context)) return [];
		if (!isOfBlock(wanted.thing.find(clause), one, context)) return [];
		slots.set('thing', one);
		const doer = slots.get('doer');
		if (doer?.text === one.text) return [];
		if (doer && (!isNamed(doer) || / as (?:the )?\p{Lu}/u.test(doer.text) || isCut(doer, context)))
			slots.delete('doer');
		const where = slots.get('place');
		const others = [clause.verb, clause.when, found, doer].flatMap((other) => other ?? []);
		if (where && (isCut(where, context) || !isNear(where, others, context))) slots.delete('place');
		if ((needsDoer && !slots.has('doer')) || !isSingle({ slots }) || !accepts(clause, slots))
			return [];
		slots.set('deed', deedOf(clause, slots, one));
		const when = whenOf(clause);
		const all = [...(when.flags ?? []), ...(flags?.(clause.verb.lemma) ?? [])];
		return [
			{
				slots,
				predicate: clause.verb.lemma,
				verb: clause.verb,
				...when,
				...(all.length > 0 ? { flags: all } : {})
			}
		];
	};
	return {
		name,
		tier,
		identity: ['thing', 'deed'],
		directions: deedDirections(kind),
		read: (context) =>
			[...context.sentence.clauses, ...nominalClauses(context)].flatMap((clause) =>
				draft(clause, context)
			)
	};
}
