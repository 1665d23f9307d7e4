import { isCommonName } from '../common-words.ts';
import { clauseFrame, type Said } from '../frame.ts';
import { countrySlot, listSlot } from '../slots.ts';
import { agent, complement, extended, headed, oblique, patient, withMatter } from '../selectors.ts';
import { atTime, whenAsked } from '../time.ts';
import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { participleOf } from '../../language/verbs.ts';
import { isDoneTwice } from '../told.ts';
import { isAnyOfMany, repeated, tellsSubject, withItsMatter } from './paper-matter.ts';

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
	'understanding',
	'mou',
	'partnership'
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
const paper = withMatter(extended(patient('agreement', document)));

const isCity = ({ mention, text }: Phrase) =>
	mention?.type === 'place' && mention.kind === 'city' && mention.name === text;

/** A treaty is told from its like by its name, or by what it is on and between whom. */
const isNamed = (slot: Slot | undefined) =>
	slot?.mention?.type === 'agreement' && /\p{Lu}/u.test(slot.text);
/** "the Treaty of Breda", "the Paris Protocol": where it was signed is all that such a name tells. */
const placeOnly =
	/^(?:(?:Treaty|Convention|Agreement|Protocol|Accords?|Pact|Peace) of \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Treaty|Convention|Agreement|Protocol|Accords?|Pact))$/u;

/** "a defence pact": told from their other papers by its kind, where two sign it. */
const tellsKind = ({ text, head = '', isPlural }: Slot): boolean =>
	isPlural !== true &&
	/^\p{L}[\p{L}-]+ /u.test(text) &&
	!repeated.test(head) &&
	!/^(?:new|joint|bilateral|similar|separate|first|second|final|draft|important|formal) \p{L}+$/u.test(
		text
	);

/** "a Special Status Agreement": a kind of paper with capitals, of which each pair of states may have one. */
const isOneOfMany = (slot: Slot | undefined): boolean =>
	slot?.article === 'a' || slot?.article === 'an';

type Slots = ReadonlyMap<string, Slot>;

const retold = (slots: Slots, context: Context): Slots => {
	const paper = slots.get('paper');
	return paper ? new Map([...slots, ['paper', withItsMatter(paper, context)]]) : slots;
};

/** In a text about two states a nameless paper that nobody is said to have signed is theirs. */
function theirs(clause: Clause, slots: Slots, { dyad }: Context): Slot | undefined {
	const document = slots.get('paper');
	const isTheirs =
		clause.verb.isPassive &&
		!slots.has('parties') &&
		(isNamed(document)
			? isOneOfMany(document) || isCommonName(document?.text ?? '')
			: tellsSubject(document));
	return isTheirs && dyad
		? listSlot(
				dyad.map((name) => countrySlot(name, clause)),
				clause
			)
		: undefined;
}

const isTold = (clause: Clause, told: Slots, context: Context): boolean => {
	const { topic = '' } = context;
	const slots = retold(told, context);
	const document = slots.get('paper');
	const parties = slots.get('parties') ?? theirs(clause, slots, context);
	// "the MoU for setting up": what it set up is lost.
	const isCut = / (?:up|out|off|of|the|and|on|for|in|to|with|to \p{Ll}+)$/u.test(
		document?.text ?? ''
	);
	if (isCut || (document && isAnyOfMany(document))) return false;
	if (!document || (placeOnly.test(document.text) && !parties && !topic.includes(document.text)))
		return false;
	const sides = parties ? Math.max(1, parties.members.length) : 0;
	const count = sides + (slots.has('partner') ? 1 : 0);
	if (clause.verb.lemma === 'reach') return tellsSubject(document) && count > 1;
	if (isNamed(document)) return !isOneOfMany(document) || count > 0;
	if (tellsSubject(document)) return count > 1 || parties?.type === 'country';
	const isPlaced = slots.has('place') && clause.when?.value.precision !== 'year';
	return (
		count > 1 &&
		clause.when !== undefined &&
		(tellsKind(document) || (isPlaced && document.text.includes(' ')))
	);
};

type Told = Said<'paper' | 'parties' | 'partner' | 'place'>;

/** " with Peru", where one side is told to have signed. */
const withPartner = ({ partner }: Told, { slots }: Fact): string => {
	const isAlone = (slots.get('parties')?.members.length ?? 0) < 2;
	const isSaid = slots.get('paper')?.text.includes(' with ') === true;
	return partner && isAlone && !isSaid ? ` with ${partner}` : '';
};

/** " in Lima", where the paper alone says little. */
const whereSigned = ({ place }: Told, { slots }: Fact): string => {
	const document = slots.get('paper');
	return place && !isNamed(document) && !tellsSubject(document) ? ` in ${place}` : '';
};

const verbOf = ({ predicate = 'sign' }: Fact): string => (predicate === 'ink' ? 'sign' : predicate);

const base = clauseFrame({
	name: 'sign',
	predicates: ['sign', 'ink', 'conclude', 'adopt', 'approve', 'ratify', 'reach'],
	slots: {
		paper,
		parties: agent(...party)
			.or(complement(paper, ['between'], ...party))
			.or(oblique(['between'], ...party))
			.optional(),
		partner: oblique(['with'], ...party)
			.or(complement(paper, ['with'], ...party))
			.optional(),
		place: oblique(['in', 'at'], isCity).optional()
	},
	identity: ['paper'],
	// "As of March 2017, 40 states had signed it" tells no day of signing.
	accepts: (clause, slots, context) =>
		clause.when?.preposition !== 'as of' && isTold(clause, slots, context),
	directions: [
		{
			asks: 'when',
			kind: 'agreement',
			stem: (said, fact) => {
				const { paper = '', parties } = said;
				const { when, slots } = fact;
				if (!when) return undefined;
				const between = parties && !slots.get('paper')?.text.includes(' between ');
				const rest = `${withPartner(said, fact)}${whereSigned(said, fact)}`;
				return between
					? `${whenAsked(when)} did ${parties} ${verbOf(fact)} ${paper}${rest}?`
					: `${whenAsked(when)} was ${paper} ${participleOf(verbOf(fact))}${rest}?`;
			}
		},
		{
			asks: 'paper',
			kind: 'agreement',
			stem: ({ parties, place }, { when, slots, predicate = 'sign' }) => {
				const head = slots.get('paper')?.head;
				const told = isNamed(slots.get('paper')) || tellsSubject(slots.get('paper'));
				const isOne =
					told && ((slots.get('parties')?.members.length ?? 0) > 1 || when?.precision === 'day');
				// A name that holds its parties would stand half in the stem.
				const tellsParties = slots.get('paper')?.text.includes(' between ') === true;
				// "Which memorandum …?" "Memorandum of Understanding" tells nothing.
				const isTrivial = isCommonName(slots.get('paper')?.text ?? '') || repeated.test(head ?? '');
				if (!when || !parties || !head || !isOne || tellsParties || isTrivial) return undefined;
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
				// A Trade Agreement has many a pair of states.
				const isAnyones = isCommonName(document?.text ?? '');
				if (!isNamed(document) || document?.article !== 'the' || !parties || !isOne || isAnyones)
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
			stem: ({ paper, parties, place }, fact) => {
				const { when, slots } = fact;
				if (!place || (!when && !isNamed(slots.get('paper')))) return undefined;
				return parties && when
					? `Where did ${parties} ${verbOf(fact)} ${paper} ${atTime(when)}?`
					: `Where was ${paper} ${participleOf(verbOf(fact))}?`;
			}
		}
	]
});

/** "signed the Plan on Ending Hunger by 2030", "signed the 1961 Convention": no day of its signing. */
const isAim = (when: Clause['when'], paper: Slot | undefined): boolean =>
	when !== undefined &&
	(when.preposition === 'by' ||
		(paper !== undefined && when.start >= paper.start && when.end <= paper.end));

/** Parties sign, adopt or approve a document, at a time, perhaps in a place. */
export const sign: typeof base = {
	...base,
	read: (context) =>
		base.read(context).flatMap((found) => {
			const draft = { ...found, slots: retold(found.slots, context) };
			const { clauses } = context.sentence;
			const clause = clauses.find(
				({ verb, when }) => verb.lemma === draft.predicate && when?.value === draft.when
			);
			if (isAim(clause?.when, draft.slots.get('paper'))) return [];
			const { sentence, reading } = context;
			if (isDoneTwice.test(reading.legible.slice(sentence.start, sentence.end))) return [];
			const parties = clause && theirs(clause, draft.slots, context);
			return [
				parties ? { ...draft, slots: new Map([...draft.slots, ['parties', parties]]) } : draft
			];
		})
};
