import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { nameOf, nameSlot, numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { namesOne, withThe } from './slot-names.ts';
import { toldIn } from './stated.ts';

type Count = Extract<Mention, { type: 'number' }>;

/** "after the ratification by *at least* 50 states", "once 50 states had ratified it". */
const ratified =
	/\b(?:after|upon|following|once|when|until|requir\w+|needs?|needed|by)\b[^.;]{0,60}\b(?:ratif\w+|instruments? of (?:ratification|accession))(?: or (?:accession|acceptance|approval))?(?: (?:by|of|from))?(?: (?:at least|a minimum of|some))? ?$/i;
const ratifying = /\b(?:after|once|when|until|unless)(?: at least)? $/i;
const ratifiers =
	/^ (?:(?:of its |member |signatory |contracting |UN |coastal )?(?:states?|countries|parties|members|signatories|nations|governments|ratifications))\b/i;
const hadRatified =
	/^ (?:\p{Ll}+ ){0,2}\p{Ll}+ (?:(?:had|have) )?(?:ratified|acceded|deposited)\b/u;
const force =
	/\b(?:force|effect|effective|operative|requires?|required|needs?|needed)\b|^Condition/;
const papers =
	/\b(?:Convention|Treaty|Protocol|Agreement|Charter|Statute|Covenant|Pact|Accord|Constitution)\b/;

/** The paper that comes into force: the sentence's subject or its only paper, else what the whole text is about. */
function paperOf(context: Context): Slot | undefined {
	const subject = toldIn(context).find(({ subject: one }) => one !== undefined)?.subject;
	const slot = subject && slotOf(subject, context);
	if (slot?.type === 'agreement' && namesOne(slot)) return slot;
	const papersIn = context.sentence.mentions.filter(({ type }) => type === 'agreement');
	const [first, ...others] = papersIn;
	const name = first && nameOf(first);
	if (first && others.length === 0 && name !== undefined) {
		const named = nameSlot(first, name);
		if (namesOne(named)) return named;
	}
	const { topic } = context;
	return topic !== undefined && papers.test(topic) && namesOne(phraseSlot(topic, context.sentence))
		? phraseSlot(topic.replace(/ \([^()]*\)$/, ''), context.sentence)
		: undefined;
}

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	if (!force.test(text) || !/ratif|acced|instrument/.test(text)) return [];
	return sentence.mentions.flatMap((count): Draft[] => {
		if (count.type !== 'number' || count.value.kind !== 'count' || count.value.value < 3) return [];
		const before = reading.legible.slice(Math.max(sentence.start, count.start - 200), count.start);
		const after = reading.legible.slice(count.end, count.end + 60);
		const states = ratifiers.exec(after)?.[0].trim();
		const isNeeded = ratified.test(before) || (ratifying.test(before) && hadRatified.test(after));
		const paper = states && isNeeded ? paperOf(context) : undefined;
		if (!paper || states === undefined) return [];
		const many = /^ratifications$/i.test(states)
			? 'states'
			: states.replace(/^state$/i, 'states').replace(/^of its /, '');
		return [
			{
				slots: new Map<string, Slot>([
					['paper', withThe(paper)],
					['number', needed(count, context)],
					['states', phraseSlot(many.toLowerCase(), count)]
				])
			}
		];
	});
}

const needed = (count: Count, { reading }: Context): Slot =>
	numberSlot(readAloud(reading.legible, count), count);

/** How many states had to ratify a treaty before it came into force. */
export const ratify: Frame<'paper' | 'number' | 'states'> = {
	name: 'ratify',
	tier: 'A',
	identity: ['paper'],
	read,
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ paper, states }) =>
				paper &&
				states &&
				`By how many ${states} did ${paper} have to be ratified to enter into force?`
		}
	]
};
