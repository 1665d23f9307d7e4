import { clauseFrame } from '../frame.ts';
import { agent, complement, extended, headed, oblique, patient } from '../selectors.ts';
import { atTime, whenAsked } from '../time.ts';
import type { Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { participleOf } from '../../language/verbs.ts';

const document = headed(
	'agreement',
	'treaty',
	'declaration',
	'memorandum',
	'convention',
	'protocol',
	'pact',
	'accord',
	'charter',
	'contract',
	'deal',
	'statement',
	'communique',
	'armistice',
	'ceasefire',
	'constitution',
	'plan',
	'roadmap',
	'understanding'
);

const party = [
	'country',
	'organisation',
	'person',
	headed(
		'parliament',
		'government',
		'leader',
		'president',
		'minister',
		'country',
		'nation',
		'state',
		'side'
	)
] as const;
const paper = extended(patient('agreement', document));

const isCity = ({ mention, text }: Phrase) =>
	mention?.type === 'place' && mention.kind === 'city' && mention.name === text;

/** A treaty is told from its like by its name, or by what it is on and between whom. */
const isNamed = (slot: Slot | undefined) =>
	slot?.mention?.type === 'agreement' && /\p{Lu}/u.test(slot.text);
const tellsSubject = (slot: Slot | undefined) =>
	slot !== undefined && / (?:on|for|concerning|regarding|to|against) /.test(slot.text);

/** "the Treaty of Breda", "the Paris Protocol": where it was signed is all that such a name tells. */
const placeOnly =
	/^(?:(?:Treaty|Convention|Agreement|Protocol|Accords?|Pact|Peace) of \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Treaty|Convention|Agreement|Protocol|Accords?|Pact))$/u;

const isTold = (
	slots: ReadonlyMap<string, Slot>,
	{ topic = '' }: Pick<Context, 'topic'>
): boolean => {
	const document = slots.get('paper');
	const parties = slots.get('parties');
	const isBare = document !== undefined && placeOnly.test(document.text);
	if (isBare && !parties && !topic.includes(document.text)) return false;
	return (
		isNamed(document) ||
		(tellsSubject(document) && ((parties?.members.length ?? 0) > 1 || parties?.type === 'country'))
	);
};

/** Parties sign, adopt or approve a document, at a time, perhaps in a place. */
export const sign = clauseFrame({
	name: 'sign',
	predicates: ['sign', 'ink', 'conclude', 'adopt', 'approve', 'ratify'],
	slots: {
		paper,
		parties: agent(...party)
			.or(complement(paper, ['between'], ...party))
			.or(oblique(['between'], ...party))
			.optional(),
		partner: oblique(['with'], ...party).optional(),
		place: oblique(['in', 'at'], isCity).optional()
	},
	identity: ['paper'],
	accepts: (_clause, slots, context) => isTold(slots, context),
	directions: [
		{
			asks: 'when',
			kind: 'agreement',
			stem: ({ paper, parties }, { when, slots, predicate = 'sign' }) => {
				if (!when) return undefined;
				const between = parties && !slots.get('paper')?.text.includes(' between ');
				return between
					? `${whenAsked(when)} did ${parties} ${predicate === 'ink' ? 'sign' : predicate} ${paper}?`
					: `${whenAsked(when)} was ${paper} ${predicate === 'ink' ? 'signed' : participleOf(predicate)}?`;
			}
		},
		{
			asks: 'paper',
			kind: 'agreement',
			stem: ({ parties, place }, { when, slots, predicate = 'sign' }) => {
				const head = slots.get('paper')?.head;
				const isOne = (slots.get('parties')?.members.length ?? 0) > 1 || when?.precision === 'day';
				// A name that holds its parties would stand half in the stem.
				const tellsParties = slots.get('paper')?.text.includes(' between ') === true;
				if (!when || !parties || !head || !isOne || tellsParties) return undefined;
				const verb = predicate === 'ink' ? 'sign' : predicate;
				return `Which ${head} did ${parties} ${verb} ${place ? `in ${place} ` : ''}${atTime(when)}?`;
			}
		},
		{
			asks: 'parties',
			kind: 'agreement',
			stem: ({ paper }, { when, slots }) => {
				const parties = slots.get('parties');
				const document = slots.get('paper');
				// Many a Treaty of Paris was signed: the day, or more of its name, tells which.
				const isOne = when !== undefined || (document?.text.split(' ').length ?? 0) > 3;
				if (!isNamed(document) || document?.article !== 'the' || !parties || !isOne)
					return undefined;
				const countries =
					parties.members.length > 1 && parties.members.every(({ type }) => type === 'country');
				return countries
					? `Which countries signed ${paper}${when ? ` ${atTime(when)}` : ''}?`
					: undefined;
			}
		},
		{
			asks: 'place',
			kind: 'agreement',
			stem: ({ paper, parties, place }, { when, slots }) => {
				if (!place || (!when && !isNamed(slots.get('paper')))) return undefined;
				return parties && when
					? `Where did ${parties} sign ${paper} ${atTime(when)}?`
					: `Where was ${paper} signed?`;
			}
		}
	]
});
