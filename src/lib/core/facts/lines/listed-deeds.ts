import { pairAt } from '../../document/lines.ts';
import { verbReadings } from '../../language/verbs.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Fact, Slot } from '../fact.ts';
import { kindOf } from '../asked.ts';
import { phraseSlot } from '../slots.ts';
import { whenAsked } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { isTelling } from './naming.ts';
import { propertiesNamed } from './property.ts';
import { valueIn, type Value } from './values.ts';

/** What is done again and again as long as its thing lasts. */
const standing =
	/^(?:appointed|elected|nominated|chosen|removed|headed|chaired|led|governed|administered|regulated|owned|managed|run|controlled|funded|financed|represented|prepared annually)$/;
/** Done to the members of a body, not to the body. */
const ofMembers = /^(?:appointed|elected|nominated|chosen|removed|sworn in)$/;

const kindFor = ({ slots }: Fact): NoteKind => {
	const type = slots.get('value')?.type;
	return type === 'person'
		? 'leader'
		: type === 'organisation'
			? 'organisation'
			: type === 'agreement'
				? 'agreement'
				: 'place';
};

/** "Prepared by: Rosa Quispe", "Drafted in: Lima", "Codified: 1804": what was done to what the lines are about. */
export const listedDeed = lineFrame<'subject' | 'deed' | 'value'>({
	name: 'listed-deed',
	tier: 'A',
	identity: ['subject', 'deed'],
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ subject, deed }, { when, slots }) =>
				when && subject && deed && !slots.has('value')
					? `${whenAsked(when)} was ${subject} ${deed}?`
					: undefined
		},
		{
			asks: 'value',
			kind: kindFor,
			stem: ({ subject, deed }, fact) =>
				subject && deed ? valueStem(subject, deed, fact) : undefined
		}
	]
});

function valueStem(subject: string, deed: string, { slots }: Fact): string | undefined {
	const [, what = '', preposition = ''] = /^(.+) (\p{L}+)$/u.exec(deed) ?? [];
	const value = slots.get('value');
	if (!value) return undefined;
	const isBody = slots.get('subject')?.type === 'organisation';
	const whom = isBody && ofMembers.test(what) ? `the ${membersOf(subject)} of ${subject}` : subject;
	const be = standing.test(what) ? (whom === subject ? 'is' : 'are') : 'was';
	const asked = `${be} ${whom} ${what}?`;
	if (preposition === 'under')
		return value.type === 'agreement'
			? `Under which ${kindOf(value) ?? 'law'} ${asked}`
			: undefined;
	if (preposition !== 'by') return `Where ${asked}`;
	if (value.type === 'person' || value.type === 'office' || value.type === 'phrase')
		return `By whom ${asked}`;
	const kind = kindOf(value);
	return kind ? `By which ${kind} ${asked}` : `By whom ${asked}`;
}

const membersOf = (body: string) => (/\b(?:court|tribunal)\b/i.test(body) ? 'judges' : 'members');

const things = new Set<Slot['type']>([
	'organisation',
	'agreement',
	'event',
	'work',
	'place',
	'equipment'
]);
const deedLabel = /^(?:(?:was|is) )?(\p{L}+(?: (?:up|out|in))?)(?: (by|in|at|under|on))?$/iu;

function deedIn(
	label: string
): { readonly what: string; readonly preposition: string } | undefined {
	const [, verb = '', preposition = ''] = deedLabel.exec(label) ?? [];
	const what = verb.toLowerCase();
	const isParticiple = verbReadings(what.split(' ')[0] ?? '').some(
		({ form }) => form === 'participle'
	);
	return isParticiple &&
		!/^(?:known|called|based|led|held|set|related|located|situated|used|made)$/.test(what)
		? { what, preposition: preposition.toLowerCase() }
		: undefined;
}

function valueOf(context: LineContext, preposition: string, span: Span): Value | undefined {
	const { reading } = context;
	if (preposition === '' || preposition === 'on' || preposition === 'in') {
		const date = valueIn(reading, span, 'date');
		if (date) return date.rest ? undefined : date;
	}
	if (preposition === 'in' || preposition === 'at') return valueIn(reading, span, 'place');
	if (preposition !== 'by' && preposition !== 'under') return undefined;
	const text = readAloud(reading.legible, span).replace(/\.$/, '');
	if (
		/^the? ?president$|^president(?: of \p{Lu}[\p{L} ]+)?$|^prime minister(?: of \p{Lu}[\p{L} ]+)?$|^parliament$|^governor$|^cabinet$/iu.test(
			text
		)
	)
		return {
			slot: phraseSlot(/^the /i.test(text) || text.includes(' of ') ? text : `the ${text}`, span)
		};
	const name = valueIn(reading, span, 'name');
	if (
		name?.slot?.type === 'organisation' ||
		name?.slot?.type === 'agreement' ||
		name?.slot?.type === 'country'
	)
		return name;
	return preposition === 'by' ? valueIn(reading, span, 'person') : undefined;
}

/** A label that is a participle, and what stands behind it. */
export function listedDeeds(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, likelyOf } = context;
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const label = readAloud(reading.legible, found.key);
	const deed = propertiesNamed(label).length === 0 ? deedIn(label) : undefined;
	const subject = deed && likelyOf(block);
	if (!subject || !things.has(subject.type) || !isTelling(subject.text)) return [];
	const value = valueOf(context, deed.preposition, found.value);
	if (!value) return [];
	const isDated = value.when !== undefined;
	const slots = new Map<string, Slot>([
		[
			'subject',
			subject.type === 'agreement' || subject.type === 'event'
				? { ...subject, article: 'the' }
				: subject
		],
		['deed', phraseSlot(isDated ? deed.what : `${deed.what} ${deed.preposition}`, found.key)],
		...(value.slot ? ([['value', value.slot]] as const) : [])
	]);
	const isHeld = standing.test(deed.what) && value.slot?.type === 'person';
	return [
		{
			frame: listedDeed,
			draft: {
				slots,
				...(value.when ? { when: value.when } : {}),
				...(isHeld ? { tier: 'C' as const } : {})
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}
