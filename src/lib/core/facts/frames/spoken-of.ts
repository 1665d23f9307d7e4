import { readAloud } from '../../language/read.ts';
import { uncapital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { homeOf } from '../home.ts';
import { ofItsState } from '../of-state.ts';
import { oncePerSentence } from '../once.ts';
import { slotOf } from '../slots.ts';
import { endsCut, namedSlot } from './slot-names.ts';

/** No subject opens so, or it leans on another sentence. */
const opensOtherwise =
	/^(?:In|On|At|By|For|From|With|To|When|While|If|As|After|Before|During|Under|Among|There|Here|This|That|These|Those|Such|Both|Each|Every|All|Some|Many|Most|Several|Other|Another|Although|Because|Since|And|But|Or|So|Then|He|She|His|Her|Their|Its|We|Our|You|Your|I|My|What|Who|Which|How|One(?!-)|None|No|Not|Only)\b/;
const hasVerb =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|should|must|shall|can|may|did|does|do|not|never|rarely|seldom|which|who|that|whose|where|it|its|their|his|her|this|these|those|such)\b/;

const most = 16;

/**
 * The words of a span as what a statement speaks of, references resolved. The parser often finds no clause where an office or a
 * capital stands in the way; what stands before the verb of a plain statement is its subject all the same.
 */
export function spokenOf({ start, end }: Span, context: Context): Slot | undefined {
	const { sentence, reading } = context;
	const whole = readAloud(reading.legible, { start, end }).replace(/,$/, '');
	const isPronoun = /^(?:It|They)$/.test(whole);
	if (isPronoun)
		return ofItsState(
			slotOf(
				{
					start,
					end,
					text: whole,
					head: whole,
					mentions: [],
					members: [],
					complements: [],
					isPronoun
				},
				context
			),
			homeOf(context)
		);
	const [, article, text = ''] = /^(?:(the|an?) )?(.+)$/isu.exec(whole) ?? [];
	if (
		text.split(' ').length > most ||
		/[,;:()[\]"“”]|\d\.|\. /.test(text) ||
		hasVerb.test(text) ||
		(article === undefined && opensOtherwise.test(text))
	)
		return undefined;
	const at = start + (article ? article.length + 1 : 0);
	const mentions = sentence.mentions.filter(
		(mention) => mention.start >= start && mention.end <= end
	);
	const found = mentions.find((mention) => mention.start <= at && mention.end >= end - 1);
	// An office is no name of a thing, yet words that stand by themselves.
	const mention = found?.type === 'office' ? undefined : found;
	const [head = ''] = text.split(/ (?:of|for|in|on|at|from|between|with|to|by) /);
	// "Elections to the Senate": no name opens so.
	const isCommon = mentions[0]?.start !== at && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
	const slot = (isCommon ? slotOf : namedSlot)(
		{
			start: at,
			end,
			text,
			head: head.split(' ').at(-1)?.toLowerCase() ?? '',
			mentions,
			members: [],
			complements: [],
			...(mention ? { mention } : {}),
			...(article ? { determiner: article.toLowerCase() } : {})
		},
		context
	);
	if (slot === undefined || endsCut(slot) || slot.type === 'person') return undefined;
	if (/^(?:One|Two|Half|Three)-? ?/.test(slot.text)) return { ...slot, text: uncapital(slot.text) };
	return keepsCapital(text) && slot.text.toLowerCase() === text.toLowerCase()
		? ofItsState({ ...slot, text }, homeOf(context))
		: slot;
}

/** What leads to a statement and tells nothing of it: "However, …", "Nutrition: The process …". */
const lead =
	/^(?:(?:However|Thus|Additionally|Moreover|Furthermore|Also|Further|In addition|Besides|Usually|Generally|Normally|Finally|Today|In fact|Hence|Therefore),? |\p{Lu}[\p{L} ]{2,40}(?: ?[:–]|:-) (?=(?:The|An?|\p{Lu}\p{Ll}+s) ))/u;

/** A sentence from where its statement begins: the words, and where they stand. */
export const plainly: (context: Context) => { readonly text: string; readonly start: number } =
	oncePerSentence(({ sentence, reading }) => {
		const text = reading.legible.slice(sentence.start, sentence.end);
		const skipped = lead.exec(text)?.[0].length ?? 0;
		const rest = text.slice(skipped);
		// "However, one third …": the sentence begins there.
		return { text: rest.charAt(0).toUpperCase() + rest.slice(1), start: sentence.start + skipped };
	});

/** What a sentence that opens with its subject speaks of: the words up to `end`. */
export const openingSubject = (end: number, context: Context): Slot | undefined =>
	spokenOf({ start: plainly(context).start, end }, context);

/** "Chief Election Commissioner": more than the first word has a capital. */
const keepsCapital = (text: string): boolean => /^\p{Lu}[\p{L}-]* (?:of )?\p{Lu}/u.test(text);
