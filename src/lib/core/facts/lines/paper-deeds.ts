import type { Clause, Phrase } from '../../language/clause.ts';
import { headKind } from '../../language/lexicon.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { kindOf, wasOf } from '../asked.ts';
import { phraseSlot, slotOf, withArticle } from '../slots.ts';
import { linesOf } from './subject.ts';

/** What papers bring about: who got what, what was set up or done away with. */
const deeds =
	/^(?:abolish|accept|acquire|add|agree|annex|authorise|authorize|cede|constitute|create|curtail|demilitarise|demilitarize|deprive|designate|divide|elevate|empower|end|enlarge|establish|evacuate|exempt|extend|forbid|gain|get|give|grant|guarantee|increase|introduce|keep|lease|legalise|legalize|lose|make|merge|obtain|open|pay|place|prohibit|promise|provide|raise|receive|recognise|recognize|reduce|regain|release|renounce|repeal|replace|reserve|restore|restrict|retain|return|separate|set|split|surrender|transfer|vest|withdraw)$/;
/** What brings things about by its words: no plan, no scheme. */
const papers =
	/\b(?:treaty|treaties|acts?|agreements?|pact|peace|conventions?|charter|constitution|accords?|protocol|law|code|statute|declaration|ordinance|amendment|regulations?|truce|armistice|award|reforms)\b/i;
const leans =
	/\b(?:it|its|he|his|him|she|her|they|their|them|this|these|those|that|such|same|former|latter|both|which|who|where|here|there|then|now|also|not|thus)\b|["“”()[\]:;]|\d{4}/i;
const longest = 12;

type Told = { readonly subject: Slot; readonly deed: string; readonly isPassive: boolean };

/** What stands behind the verb, up to where another clause begins. */
function restOf({ verb }: Clause, { sentence, reading }: Context): string {
	const next = sentence.parsed
		.filter(({ verb: other }) => other.mood === 'finite' && other.start > verb.end)
		.map((other) => Math.max(verb.end, other.subject?.start ?? other.verb.start));
	const end = Math.min(sentence.end, ...next);
	const words = readAloud(reading.legible, { start: verb.end, end });
	const joint = /(?:[;,]? (?:and|while|but)(?: the| an?)?|[;,.]+)\s*$/;
	return words.replace(joint, '').replace(/[\s.,;]+$/, '');
}

/** "Board of Control" keeps its capital and gets its article; "Strength of the council" is no name. */
function subjectOf(phrase: Phrase, context: Context): Slot | undefined {
	const slot = slotOf(phrase, context);
	if (!slot || slot.mention || slot.article !== '' || slot.isPlural || slot.members.length > 0)
		return slot;
	const [head = ''] = phrase.text.split(' ');
	const isName = /^\p{Lu}\p{L}*-\p{Lu}/u.test(head);
	if (isName) return { ...slot, text: phrase.text };
	if (!/^\S+ of (?:the )?\p{Lu}/u.test(phrase.text)) return slot;
	return headKind(head) === 'organisation'
		? { ...slot, text: phrase.text, article: 'the' }
		: { ...slot, article: 'the' };
}

const isCut = (words: string) =>
	/(?:^|\s)(?:of|in|at|to|for|from|by|with|as|the|an?|and|on|into)$/.test(words);

function toldBy(clause: Clause, context: Context): Told | undefined {
	const { verb, subject: phrase } = clause;
	const { words } = verb;
	if (!phrase || phrase.isPronoun || !words || verb.mood !== 'finite' || verb.tense !== 'past')
		return undefined;
	if (verb.isNegated || verb.isModal || clause.isReported || clause.isOpen || clause.when)
		return undefined;
	const [lemma = ''] = words.lemma.split(' ');
	if (!deeds.test(lemma)) return undefined;
	const subject = subjectOf(phrase, context);
	const rest = restOf(clause, context);
	const isPassive = verb.isPassive;
	const deed = `${isPassive ? words.main : lemma} ${rest}`.trim();
	if ((clause.margin ?? 1) < 0.3 || isCut(deed)) return undefined;
	const isShort = deed.split(' ').length <= longest && (subject?.text.split(' ').length ?? 99) <= 9;
	if (
		!subject ||
		!isShort ||
		leans.test(`${subject.text} ${deed}`) ||
		!/\p{Lu}/u.test(subject.text + rest)
	)
		return undefined;
	return isPassive || rest !== '' ? { subject, deed, isPassive } : undefined;
}

/** The law or treaty that the nearest heading names, not the title of the whole text. */
function paperOver({ sentence, reading }: Context): Slot | undefined {
	const { blocks } = reading.document;
	const block = blocks[sentence.block];
	const heading = block?.under === undefined ? undefined : blocks[block.under];
	if (block?.kind !== 'item' || !heading || heading.level === 1) return undefined;
	const paper = linesOf(reading).subjectOf(sentence.block);
	return paper?.type === 'agreement' && paper.start >= heading.span.start && papers.test(paper.text)
		? { ...paper, article: 'the' }
		: undefined;
}

function read(context: Context): Draft[] {
	const { sentence } = context;
	if (sentence.mentions.some(({ type }) => type === 'date') || sentence.undated.length > 0)
		return [];
	const paper = paperOver(context);
	if (!paper) return [];
	return sentence.parsed.flatMap((clause) => {
		const told = toldBy(clause, context);
		if (!told || told.subject.text === paper.text) return [];
		const { subject, deed, isPassive } = told;
		return [
			{
				slots: new Map([
					['paper', paper],
					['subject', subject],
					['deed', { ...phraseSlot(deed, clause), ...(isPassive ? { head: 'passive' } : {}) }]
				]),
				predicate: clause.verb.lemma
			}
		];
	});
}

/** Under "Treaty of Salt (1659)": "Peru received the islands"; under a law: "A court was set up at Lima". */
export const paperDeed: Frame<'paper' | 'subject' | 'deed'> = {
	name: 'paper-deed',
	tier: 'B',
	identity: ['paper', 'subject', 'deed'],
	read,
	directions: [
		{
			asks: 'paper',
			kind: 'agreement',
			stem: ({ deed }, { slots }) => {
				const [paper, subject] = [slots.get('paper'), slots.get('subject')];
				if (!paper || !subject || !deed) return undefined;
				const isPassive = slots.get('deed')?.head === 'passive';
				const kind = (kindOf(paper) ?? 'agreement').replace(/^peace$/, 'peace treaty');
				return isPassive
					? `By which ${kind} ${wasOf(subject)} ${withArticle(subject)} ${deed}?`
					: `Under which ${kind} did ${withArticle(subject)} ${deed}?`;
			}
		}
	]
};
