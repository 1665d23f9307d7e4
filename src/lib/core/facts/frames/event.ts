import type { Clause } from '../../language/clause.ts';
import { clauseFrame, type Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { subject } from '../selectors.ts';
import { participleOf } from '../../language/verbs.ts';
import { whenAsked } from '../time.ts';

const MAX_WORDS = 11;
const vague = new Set([
	'be',
	'have',
	'say',
	'report',
	'know',
	'represent',
	'plan',
	'mark',
	'propose',
	'cover',
	'help',
	'welcome',
	'discuss',
	'give',
	'make',
	'take',
	'come',
	'start',
	'begin',
	'continue',
	'reach',
	'last',
	'increase',
	'expand'
]);

const loosePreposition = /(?:\s*\b(?:on|in|by|since|from|during|of|around|at|the))+\s*$/;
const isTelling = (deed: string) => /[\p{Lu}\d]/u.test(deed) || deed.split(' ').length >= 5;

/** What is told of the subject after the verb, without the date: "a branch in Baku". */
function told({ verb, when, end }: Clause, legible: string): string | undefined {
	if (!when) return undefined;
	const isAfter = when.start >= verb.end;
	const rest = isAfter
		? `${legible.slice(verb.end, when.start).replace(loosePreposition, '')} ${legible.slice(when.end, Math.max(when.end, end))}`
		: legible.slice(verb.end, end);
	const clean = rest
		.replace(/\s+/g, ' ')
		.replace(/ ,/g, ',')
		.replace(/[\s,]+$/, '')
		.trim();
	// A year that lost its number ("in the fiscal year") shows that the date stood inside a phrase.
	const isBroken = /["“”()]/.test(clean) || /\b(?:year|decade|century|summer|session)$/.test(clean);
	return clean.split(' ').length <= MAX_WORDS && !isBroken ? clean : undefined;
}

/** "become the first to *visit Peru*": without what goes on, the deed would say something else. */
const withNext = ({ next }: Clause, deed: string | undefined): string | undefined => {
	if (!next || deed === undefined) return deed;
	const whole = `${deed} ${next.text}`;
	return next.when === undefined && whole.split(' ').length <= MAX_WORDS ? whole : undefined;
};

const base = clauseFrame({
	name: 'event',
	tier: 'B',
	tenses: ['past'],
	slots: {
		subject: subject(
			'person',
			'country',
			'organisation',
			'agreement',
			'event',
			'equipment',
			'work',
			'place'
		)
	},
	identity: ['subject'],
	directions: []
});

/** Any dated thing that a named subject did: asks only when. */
export const event: Frame<'subject' | 'deed'> = {
	...base,
	identity: ['subject', 'deed'],
	// A tree tells it better.
	read: (context) =>
		(context.sentence.parsed.length > 0 ? [] : base.read(context)).flatMap((draft) => {
			const { clauses } = context.sentence;
			const clause = clauses.find(
				(one) =>
					one.verb.lemma === draft.predicate &&
					one.when?.value === draft.when &&
					one.verb.mood === 'finite'
			);
			if (!clause?.when || clause.when.value.basis !== 'stated' || vague.has(clause.verb.lemma))
				return [];
			const deed = withNext(clause, told(clause, context.reading.legible));
			if (deed === undefined || (!clause.verb.isPassive && !isTelling(deed))) return [];
			const { verb } = clause;
			const text = verb.isPassive
				? `${participleOf(verb.lemma)} ${deed}`.trim()
				: `${verb.lemma} ${deed}`;
			const slot = { ...phraseSlot(text, clause), ...(verb.isPassive ? { head: 'passive' } : {}) };
			return [{ ...draft, slots: new Map([...draft.slots, ['deed', slot]]) }];
		}),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ subject, deed }, { when, slots }) => {
				if (
					!when ||
					!deed ||
					/\b(?:it|its|their|his|her|this|these|they|he|she|both|two countries|which|who|that)\b/.test(
						deed
					)
				)
					return undefined;
				const isPassive = slots.get('deed')?.head === 'passive';
				const who = slots.get('subject');
				const isPlural = who?.isPlural === true || (who?.members.length ?? 0) > 1;
				return `${whenAsked(when)} ${isPassive ? (isPlural ? 'were' : 'was') : 'did'} ${subject} ${deed}?`;
			}
		}
	]
};
