import type { Clause, Phrase } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { whichAsked } from '../asked.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { endsCut, namedSlot, namesOne } from './slot-names.ts';
import { toldIn } from './stated.ts';

/** Ranks are read as such; these say too little, or say what somebody makes of it. */
const ranked =
	/^(?:first|second|third|fourth|fifth|last|next|only|sole|most|main|chief|principal|major|key|leading|current|new|same|then|\d+(?:st|nd|rd|th)|\p{L}+[^n]est)\b/u;
const vagueHead =
	/^(?:result|results|part|reason|cause|beginning|subject|site|home|way|time|case|culmination|opening|mainstay|key|product|focus|aim|goal|purpose|name|one|basis|combination|responsible|example|object|victim|target|topic|theme|day|year|era|age|area|region|country|city|town|village|province|district|municipality|island|agenda|faculty|board|staff|state|moment|choice|answer|backbone|heart|lifeline|epicent(?:er|re)|cent(?:er|re)|hub|symbol|face|voice|scene|setting|outcome|number|amount|rate|price|value|level|date)$/;
/** What one person is to another, or to what he made. */
const relational =
	/^(?:(?:grand)?(?:father|mother|son|daughter)|brother|sister|uncle|aunt|nephew|niece|cousin|wife|husband|widow|founder|co-founder|author|inventor|discoverer|creator|composer|designer|architect|tutor|teacher|pupil|successor|predecessor|commander)$/;
/** What somebody or something is for a time. */
const passing =
	/(?:er|or|ist|ian|ant|man|woman)$|^(?:head|president|chief|king|queen|monarch|chair|host|partner|captain|coach|governor|capital|ambassador|spokesperson|champion|incumbent|heir)$/;
const lastingNouns =
	/^(?:river|border|tower|water|corner|mother|father|brother|sister|daughter|grandfather|grandmother|founder|author|inventor|discoverer|predecessor|successor|ancestor|creator|composer|designer|quarter|chapter|order|harbour|harbor|crater|centre)$/;
/** What only somebody is. */
const human =
	/^(?:minister|king|queen|emperor|empress|sultan|ambassador|envoy|general|admiral|governor|viceroy|poet|guru|disciple|pupil|physician|general|secretary|chief|leader|captain)$|(?:ist|man|woman)$/;
const leaning =
	/\b(?:it|its|this|these|those|his|her|their|which|who|that|whose|where|such|other|above|following)\b|["“”()]/;

/** "the city *at the meeting of two rivers*". */
const isPlaced = (head: string, text: string): boolean =>
	/^(?:city|town|country|state|island|province)$/.test(head) &&
	new RegExp(`^${head} (?:at|on|between|near) `).test(text);

/** The words of a phrase with "the", adjectives and all; undefined for any other phrase. */
function definiteWords(
	{ determiner, start, end }: Phrase,
	{ reading, sentence }: Context
): string | undefined {
	if (determiner?.toLowerCase() !== 'the') return undefined;
	const before = reading.legible.slice(sentence.start, start);
	const lead = /(?:^|\s)the ((?:[\p{L}-]+ ){0,3})$/iu.exec(before)?.[1] ?? '';
	return readAloud(reading.legible, { start: start - lead.length, end });
}

/** "place of origin of coffee": told apart by a name or by what hangs on it, and no more than one. */
function isDefinite({ head, isPlural, members, isCut }: Phrase, text: string): boolean {
	return (
		members.length === 0 &&
		isPlural !== true &&
		!/[^s]s$/.test(head) &&
		isCut !== true &&
		/ (?:of|at|in|on|between|for|from|to|near) /.test(text) &&
		/\p{Lu}|\p{L}{5,}.* of \p{Ll}{4,}$/u.test(text) &&
		!ranked.test(text) &&
		(!vagueHead.test(head) || isPlaced(head, text)) &&
		!leaning.test(text) &&
		!/ (?:the|a|an) (?:\p{Ll}+ )?\p{Ll}+$/u.test(text) &&
		text.split(' ').length <= 14
	);
}

/** What is so for good: a past that is told, or a present that no term of office ends. */
const isLasting = ({ head }: Phrase, { verb }: Clause): boolean =>
	verb.tense === 'past'
		? !/^(?:capital|host)$/.test(head)
		: !passing.test(head) || lastingNouns.test(head);

const isHolder = (slot: Slot | undefined): slot is Slot =>
	slot !== undefined &&
	slot.members.length === 0 &&
	/^\p{Lu}/u.test(slot.text) &&
	namesOne(slot) &&
	!endsCut(slot) &&
	!/^(?:There|This|That|It|One|Other|Agriculture|Here)\b/.test(slot.text) &&
	slot.text.split(' ').length <= 6;

const isHuman = (head: string): boolean => relational.test(head) || human.test(head);

/** "a creed holding that he was the brother of …": what somebody believes. */
const belief =
	/\b(?:hold|believ|claim|assert|maintain|teach|preach|insist|argu|convinc|proclaim)(?:s|es|ed|ing)? that [^.;]*$|\b(?:held|taught) that [^.;]*$/i;

function readOne(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, when } = clause;
	if (verb.lemma !== 'be' || verb.mood !== 'finite' || verb.tense === 'future' || when) return [];
	if (!subject || !object || (clause.margin ?? 1) < 0.3) return [];
	const before = context.reading.legible.slice(context.sentence.start, clause.start);
	if (belief.test(before)) return [];
	const role = [object, subject].find((phrase) => {
		const words = definiteWords(phrase, context);
		return words !== undefined && isDefinite(phrase, words);
	});
	const isForward = role === object;
	// "is *on* the faculty of": no copula ties them.
	const isTied = /^(?:is|was)(?: \p{L}+ly| also| thus)? the /iu.test(
		context.reading.legible.slice(verb.start, verb.start + 40)
	);
	if (isForward && !isTied) return [];
	const holder = namedSlot(isForward ? subject : object, context);
	if (!role || !isHolder(holder) || !isLasting(role, clause)) return [];
	if (holder.type === 'person' && !relational.test(role.head)) return [];
	// "the grandfather of the movement was *Otieno's uncle*": no name.
	if (isHuman(role.head) && /['’]s? /.test(holder.text)) return [];
	const said = slotOf(role, context);
	if (!said || endsCut(said) || said.text.includes(holder.text)) return [];
	return [
		{
			slots: new Map([
				['holder', holder],
				[
					'role',
					{
						...phraseSlot(definiteWords(role, context) ?? role.text, role),
						article: 'the' as const,
						head: role.head
					}
				],
				['tense', phraseSlot(verb.tense === 'past' ? 'was' : 'is', verb)]
			]),
			predicate: 'be'
		}
	];
}

/** Who or what is the one thing that a definite description fits: the founder of a party, the place of origin of coffee. */
export const identity: Frame<'holder' | 'role' | 'tense'> = {
	name: 'identity',
	tier: 'B',
	identity: ['holder', 'role'],
	read: (context) => toldIn(context).flatMap((clause) => readOne(clause, context)),
	directions: [
		{
			asks: 'holder',
			kind: 'other',
			stem: ({ role }, { slots }) => {
				const [holder, { head = '', text = '' } = {}] = [slots.get('holder'), slots.get('role')];
				if (!holder || !role) return undefined;
				const be = slots.get('tense')?.text ?? 'is';
				const isOne =
					holder.type === 'person' ||
					holder.type === 'office' ||
					(/^(?:name|phrase)$/.test(holder.type) && isHuman(head));
				if (isOne) return `Who ${be} ${role}?`;
				const which = whichAsked(holder);
				const isTwice = which.toLowerCase() === `which ${head}`;
				const rest = text.startsWith(`${head} `) ? text.slice(head.length + 1) : '';
				if (isTwice && /^(?:at|in|on|between|near) /.test(rest)) return `${which} ${be} ${rest}?`;
				return `${isTwice ? 'What' : which} ${be} ${role}?`;
			}
		}
	]
};
