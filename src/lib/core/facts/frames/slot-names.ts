import type { Phrase } from '../../language/clause.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { oncePerReading } from '../once.ts';
import { slotOf } from '../slots.ts';

/** A slot that keeps the capital of a bare first word: "Kilimanjaro is …". */
export function namedSlot(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const slot = phrase && slotOf(phrase, context);
	const isBare =
		slot?.type === 'phrase' &&
		phrase?.determiner === undefined &&
		phrase?.text.toLowerCase() === slot.text.toLowerCase();
	if (!slot) return undefined;
	return isBare ? { ...slot, text: phrase.text } : withItsArticle(slot, context);
}

/** Names that the text writes with "the": "the Danube". */
const namesWithArticle = oncePerReading(
	({ legible }) =>
		new Set(
			[
				...legible.matchAll(
					/\b[Tt]he (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})(?= \p{Ll}|[,.;)])/gu
				)
			].map(([, name = '']) => name)
		)
);

/** "the Danube", where a pronoun stood for it and lost the article. */
const withItsArticle = (slot: Slot, { reading }: Context): Slot =>
	slot.article === '' &&
	/^(?:name|place)$/.test(slot.type) &&
	namesWithArticle(reading).has(slot.text)
		? { ...slot, article: 'the' }
		: slot;

/** "Convention", "Federal Government": a noun with a capital that many things share. */
const isShared = (text: string): boolean =>
	/^(?:(?:Federal|Central|National|State|Union|Royal|New|Second|First) )?\p{Lu}\p{Ll}+$/u.test(
		text
	) && headKind(text.split(' ').at(-1) ?? '') !== undefined;

/** Whether a slot names one thing that a stranger can find, alone or inside its words. */
export const namesOne = ({ text, members }: Slot): boolean =>
	members.length === 0 && text.length > 1 && /\p{Lu}/u.test(text) && !isShared(text);

/** A treaty or law by its name takes "the", however the text came to it. */
export const withThe = (slot: Slot): Slot =>
	/^(?:The |.*['’]s )/.test(slot.text) ? slot : { ...slot, article: 'the' };

/** A cut name: it ends where its next word should stand. */
export const endsCut = ({ text }: Pick<Slot, 'text'>): boolean =>
	/ (?:of|and|the|for|on|in|to|a|an|at|with)$/.test(text) ||
	/\b(?:a an|the the|of of)\b/.test(text);

/** Whether nothing of a phrase was left before it, as a participle may be: "*Digitally delivered* services"; a date that opens the sentence is no part of it. */
export const isWholePhrase = ({ start }: Phrase, { sentence, reading }: Context): boolean =>
	sentence.mentions.some(
		(mention) =>
			mention.type === 'date' &&
			mention.end === start - 1 &&
			/^(?:In|By|During) $/.test(reading.legible.slice(sentence.start, mention.start))
	) ||
	/(?:^|[,;:–•-] ?|\b(?:the|an?|and|but|while|that|which|as|when|where|whose|in which|said) )$/i.test(
		reading.legible.slice(sentence.start, start)
	);

/** A law's or treaty's year belongs to its name: "the Interpretation Act *1850*", "… Act*, 2005*". */
export function withYear(slot: Slot, phrase: Phrase, { reading }: Context): Slot {
	const isName =
		/(?:Act|Bill|Law|Code|Ordinance|Statute|Order|Decree|Regulation|Regulations|Westminster)$/.test(
			slot.text
		);
	const year = /^,? (?:of )?(?:1[5-9]|20)\d\d(?![\d/–-]| [A-Z][a-z]+ )/.exec(
		reading.legible.slice(phrase.end, phrase.end + 10)
	)?.[0];
	return isName && year !== undefined && phrase.text.endsWith(slot.text)
		? { ...slot, text: slot.text + year }
		: slot;
}
