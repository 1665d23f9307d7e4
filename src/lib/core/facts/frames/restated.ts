import type { Context } from '../context.ts';
import type { Doubt, Fact, FactFlag, Slot } from '../fact.ts';
import type { Direction, Draft, Frame } from '../frame.ts';
import { whenOf } from '../frame.ts';
import { isLeaning } from '../restated/leaning.ts';
import { lostIn } from '../restated/lost.ts';
import { isOfSubject, isOne, isSharedDeed, isSharedWith } from '../restated/only.ts';
import { restate, type Restated } from '../restated/restate.ts';
import {
	isByAuthority,
	isDeed,
	isForetold,
	isNow,
	isPlanned,
	isRule,
	lasting,
	speaking,
	tells
} from '../restated/telling.ts';
import { weightOf } from '../restated/weight.ts';
import { asOfTime } from '../time.ts';
import { isOfToday } from '../today.ts';
import { withOpening } from '../topic.ts';
import { phraseSlot, slotOf, withArticle } from '../slots.ts';
import { isNamed } from '../named.ts';
import type { Clause } from '../../language/clause.ts';
import { isDatedSo, isOwn, isPlain } from '../told.ts';
import { isOneSided } from './quantity.ts';
import { isShared, isShort, isStretched } from './tell.ts';
import { kindOfSlot } from '../telling/question-words.ts';
import { isSeatName } from '../telling/unique.ts';
import { common, repeated, vague } from '../telling/verbs.ts';

/** What can be asked for, besides the date. */
const whats = [
	'person',
	'country',
	'place',
	'organisation',
	'agreement',
	'event',
	'work',
	'equipment',
	'name',
	'count',
	'share',
	'money',
	'amount',
	'list',
	'office'
] as const;
type What = (typeof whats)[number];

/** Below it the parser guessed more often than it knew. */
const SURE = 0.7;

/** What a stem has to hold that tells one thing from another, in words: to be asked at all, and where its grammar leaves open which one. */
const LEAST = 5;
const ENOUGH = 8;
/** The same where the doer is asked for: many do alike. */
const SURELY = 12;

/** On texts that nobody had seen, one card of three with one of these was good. */
const heavy: ReadonlySet<Doubt> = new Set([
	'many',
	'hedged',
	'undated',
	'cut',
	'loose',
	'unsure',
	'vague',
	'left-out'
]);

/** Verbs that say little, but what stands beside them on a day says it: "came under the rule of", "made Lima the capital". */
const light = new Set('begin start end make take come go bring give lead mark get'.split(' '));

/** What goes on for years, and was told for one. */
const goingOn =
	/^(?:operate|employ|serve|work|live|rule|own|produce|export|import|run|hold|have|remain|control|dominate|stand|sell|earn|account|be|total|amount|number|reach|cost|grow|fall|rise|exceed|average)$/;

/** B where nothing weighs against it. */
const claim = (doubts: ReadonlySet<Doubt>): 'B' | 'C' =>
	[...doubts].some((doubt) => heavy.has(doubt)) ? 'C' : 'B';

/** Who holds an office, and how many there are, changes. */
const isChanging = ({ asked, statement: { clause } }: Restated): boolean =>
	asked?.what === 'person' ||
	/^(?:count|share|money|amount)$/.test(asked?.what ?? '') ||
	!/^(?:be|lie|flow|mean)$/.test(clause.verb.lemma);

const withFlags = (
	when: Pick<Draft, 'when' | 'flags'>,
	flags: readonly FactFlag[]
): Pick<Draft, 'when' | 'flags'> =>
	flags.length > 0 ? { ...when, flags: [...(when.flags ?? []), ...flags] } : when;

/** By whose name a reported clause is told; none where those who must know say so, null where nobody is named. */
function speakerOf(clause: Clause, context: Context): string | null | undefined {
	if (!clause.reporter || isPlanned(clause) || isForetold(clause) || isByAuthority(clause))
		return undefined;
	const slot = slotOf(clause.reporter, context);
	const isWho = slot && /^(?:person|organisation|country)$/.test(slot.type) && isNamed(slot);
	return isWho ? withArticle(slot) : null;
}

function draftOf(question: Restated, context: Context): Draft[] {
	const { stem, asked, isShortened, statement } = question;
	const { clause, doer } = statement;
	const { when, verb } = clause;
	// who changed a name is asked by the frame that knows the old one
	if (/\bchanged? (?:its|their) name\b/.test(stem)) return [];
	if (!isOwn(clause, context) || isSeatName(asked?.slot.text ?? '')) return [];
	if (
		!asked &&
		(!when ||
			!isDatedSo(clause, context) ||
			isNow(clause) ||
			isStretched(clause) ||
			isShared(clause, context))
	)
		return [];
	const isFigure = /^(?:count|share|money|amount)$/.test(asked?.what ?? '');
	const isAnnounced = isForetold(clause);
	if (isAnnounced && !(isOfToday(context) && (isFigure || isDeed.test(verb.lemma)))) return [];
	const doubts = new Set<Doubt>();
	const weight = weightOf(stem);
	const isOnly = isOne(question);
	if (weight < LEAST && !isOnly) return [];
	const isWho = isOfSubject(question);
	const isTimeOfOne =
		!asked &&
		doer?.mention !== undefined &&
		!common.has(verb.lemma) &&
		!repeated.has(verb.lemma) &&
		!goingOn.test(verb.lemma);
	const isPlanOfOne = isAnnounced && isFigure && doer?.mention !== undefined;
	const enough = isOnly || isTimeOfOne || isPlanOfOne ? LEAST : isWho ? SURELY : ENOUGH;
	if (weight < enough || (isWho && isSharedDeed(question)) || isSharedWith(question))
		doubts.add('many');
	if (isLeaning(question) || isOneSided(stem, context)) doubts.add('loose');
	if (lostIn(question, context).length > 0) doubts.add('cut');
	if (isShortened) doubts.add('left-out');
	if ((clause.margin ?? 1) < SURE || statement.after.some(({ margin }) => margin < 0.1))
		doubts.add('unsure');
	const isTold =
		when !== undefined &&
		weight >= (asked ? SURELY : ENOUGH) &&
		!/\btake (?:office|part|over|up)\b/.test(stem);
	if (vague.has(verb.lemma) && !(light.has(verb.lemma) && isTold)) doubts.add('vague');
	if (speaking.test(verb.lemma)) doubts.add('hedged');
	if (!isPlain(context) && !isPlanned(clause) && !isRule(clause) && !isAnnounced)
		doubts.add('hedged');
	if (clause.subject?.isPronoun) doubts.add('pronoun');
	if (isShort(clause)) doubts.add('cut');
	if (isStretched(clause)) doubts.add('undated');
	if (!doer) doubts.add('raw');
	const isOfDay = isNow(clause) && !lasting.test(verb.lemma) && isChanging(question);
	const isToday = isOfDay && isOfToday(context);
	if (isOfDay && !isToday) doubts.add('undated');
	const slots = new Map<string, Slot>([
		['told', phraseSlot(stem, { start: clause.start, end: clause.end })]
	]);
	if (asked) slots.set(asked.what, asked.slot);
	const speaker = speakerOf(clause, context);
	if (speaker === null) return [];
	return [
		{
			slots,
			predicate: verb.lemma,
			doubts,
			tier: claim(doubts),
			...(speaker ? { reporter: speaker } : {}),
			...withFlags(whenOf(clause), [
				...(isPlanned(clause) || isAnnounced ? (['planned'] as const) : []),
				...(isToday || isAnnounced ? (['as-of'] as const) : [])
			])
		}
	];
}

const direction = (asks: What): Direction<What | 'told'> => ({
	asks,
	kind: ({ slots }) => {
		const slot = slots.get(asks);
		return slot ? kindOfSlot(slot) : 'other';
	},
	stem: (_said, { slots, flags, asOf, topic }) => {
		const told = slots.has(asks) ? slots.get('told')?.text : undefined;
		if (!told || !flags.includes('as-of') || /\bas of\b/i.test(told)) return told;
		const time = asOf && asOfTime(asOf);
		const opening = flags.includes('planned') ? time?.replace('As of', 'As announced in') : time;
		return opening && withOpening(opening, told, topic);
	}
});

/** Any clause, word for word as the text has it, turned into a question for what it names, counts or dates. */
export const restated: Frame<What | 'told'> = {
	name: 'restated',
	tier: 'B',
	identity: ['told'],
	read: (context) =>
		context.sentence.clauses
			.filter(tells)
			.flatMap((clause) => restate(clause, context).flatMap((one) => draftOf(one, context))),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: (_said, { slots, when }) =>
				when && slots.size === 1 ? slots.get('told')?.text : undefined
		},
		...whats.map(direction)
	]
};

/** Whether a fact was told word for word, by no frame of its own. */
export const isRestated = ({ frame: name }: Pick<Fact, 'frame'>): boolean => name === restated.name;
