import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, siteSlot, happenedAt } from '../person.ts';
import { whenAsked } from '../time.ts';

const ends = new Map([
	['die', 'die'],
	['assassinate', 'assassinated'],
	['execute', 'executed'],
	['murder', 'murdered'],
	['behead', 'beheaded']
]);

/** "His twin sister Efua": only her brother's text knows her. */
const kinBefore = /\b(?:his|her|their|whose) (?:[\p{Ll}-]+ ){1,4}$/iu;

const kin =
	'(?:relative|brother|sister|cousin|uncle|aunt|nephew|niece|wife|husband|father|mother|son|daughter|grandson|granddaughter|half-brother|stepson)';

/** Somebody whom a text names once or twice as another's relative, and who is not its hero. */
function isAside({ text }: Slot, { reading: { legible }, topic }: Context): boolean {
	const name = text.replace(/[^\p{L} ]/gu, '.');
	if (topic?.includes(text) === true || legible.split(text).length > 3) return false;
	return new RegExp(`\\b${kin},? ${name}|${name}[^.;]{0,60},[^.;,]{0,40}\\b${kin}\\b`, 'u').test(
		legible
	);
}

/** Whom it happens to; not "his brother Paul", whom only his own text knows, nor somebody else of the sentence. */
function someone({ verb, subject }: Clause, context: Context): Slot | undefined {
	if (!subject || /^(?:his|her|their|whose)$/.test(subject.determiner ?? '')) return undefined;
	const isOf = subject.complements.some(({ preposition }) => preposition === 'of');
	if (subject.mention && isOf) return undefined;
	const { legible } = context.reading;
	const before = legible.slice(context.sentence.start, subject.start);
	if (kinBefore.test(before)) return undefined;
	if (subject.start < verb.start) {
		const isInside = /(?:\b(?:of|with|by|to|from|for|like|than|about)(?: the)?|['’]s?) $/.test(
			before
		);
		const isOther = context.sentence.mentions.some(
			({ type, start, end }) => type === 'person' && start >= subject.end && end <= verb.start
		);
		const isBetween = /^,.*,\s*$/s.test(legible.slice(subject.end, verb.start));
		const isWho = /\b(?:who|whom|whose)\b/.test(legible.slice(subject.end, verb.start));
		if ((isInside && !isWho) || (isOther && !isBetween)) return undefined;
	}
	return personSlot(subject, context, true);
}

const placed = (clause: Clause, context: Context): (readonly ['place', Slot])[] => {
	const place = siteSlot(after(clause, 'in', 'at', 'near'), context);
	return place && after(clause, 'near') === undefined ? [['place', place]] : [];
};

function birthIn(clause: Clause, context: Context): Draft[] {
	const { verb, object } = clause;
	const isBirth =
		(verb.lemma === 'bear' && verb.isPassive) ||
		(verb.lemma === 'be' && object?.text.toLowerCase() === 'born');
	const child = isBirth && isTold(clause) ? someone(clause, context) : undefined;
	const slots = child && new Map<string, Slot>([['person', child], ...placed(clause, context)]);
	const dated = happenedAt(clause, context);
	return slots && (dated.when || slots.has('place'))
		? [{ slots, predicate: verb.lemma, ...dated }]
		: [];
}

function deathIn(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	const isDeath = ends.has(verb.lemma) && (verb.lemma === 'die') !== verb.isPassive;
	const found = isDeath && isTold(clause) ? someone(clause, context) : undefined;
	const dead = found && isAside(found, context) ? undefined : found;
	const slots = dead && new Map<string, Slot>([['person', dead], ...placed(clause, context)]);
	const dated = happenedAt(clause, context);
	return slots && (dated.when || slots.has('place'))
		? [{ slots, predicate: verb.lemma, ...dated }]
		: [];
}

/** When and where a person was born. */
export const birth: Frame<'person' | 'place'> = {
	name: 'birth',
	tier: 'A',
	identity: ['person'],
	read: (context) => overClauses(context, birthIn),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ person }, { when }) => when && `${whenAsked(when)} was ${person ?? ''} born?`
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ person, place }) => place && `Where was ${person ?? ''} born?`
		}
	]
};

const died = (predicate = 'die', person = '') =>
	predicate === 'die' ? `did ${person} die` : `was ${person} ${ends.get(predicate) ?? ''}`;

/** When and where a person died or was put to death. */
export const death: Frame<'person' | 'place'> = {
	name: 'death',
	tier: 'A',
	identity: ['person'],
	read: (context) => overClauses(context, deathIn),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ person }, { when, predicate }) =>
				when && `${whenAsked(when)} ${died(predicate, person)}?`
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ person, place }, { predicate }) => place && `Where ${died(predicate, person)}?`
		}
	]
};
