import type { Clause, Phrase } from '../../language/clause.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { slotOf } from '../slots.ts';
import { asOfTime, atTime } from '../time.ts';

/** What a sentence tells as so or as done: its clauses, from the tree where there is one, without plans, aims and denials. */
export const toldIn = ({ sentence }: Pick<Context, 'sentence'>): Clause[] =>
	(sentence.parsed.length > 0 ? sentence.parsed : sentence.clauses).filter(
		({ verb }) =>
			!verb.isModal && !verb.isNegated && verb.mood !== 'infinitive' && verb.tense !== 'future'
	);

/** A slot that keeps the capital of a bare first word: "Kilimanjaro is …". */
export function namedSlot(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const slot = phrase && slotOf(phrase, context);
	const isBare =
		slot?.type === 'phrase' &&
		phrase?.determiner === undefined &&
		phrase?.text.toLowerCase() === slot.text.toLowerCase();
	return slot && isBare ? { ...slot, text: phrase.text } : slot;
}

/** "Convention", "Federal Government": a noun with a capital that many things share. */
const isShared = (text: string): boolean =>
	/^(?:(?:Federal|Central|National|State|Union|Royal|New|Second|First) )?\p{Lu}\p{Ll}+$/u.test(
		text
	) && headKind(text.split(' ').at(-1) ?? '') !== undefined;

/** Whether a slot names one thing that a stranger can find, alone or inside its words. */
export const isNamed = ({ text, members }: Slot): boolean =>
	members.length === 0 && text.length > 1 && /\p{Lu}/u.test(text) && !isShared(text);

/** What a stem puts for a slot that it asks for: "Who", "Which country", "Which river". */
export function whichAsked({ type, head, mention }: Slot): string {
	if (type === 'person') return 'Who';
	if (type === 'country') return 'Which country';
	if (mention?.type === 'place' && /^(?:city|river|lake|island|province|state)$/.test(mention.kind))
		return `Which ${mention.kind}`;
	return head && (type === 'organisation' || type === 'agreement') ? `Which ${head}` : 'What';
}

/** The country that holds seven of ten of a document's mentions of countries, for laws and courts named without theirs. */
export function homeOf({ reading }: Pick<Context, 'reading'>): string | undefined {
	const counts = new Map<string, number>();
	for (const mention of reading.sentences.flatMap(({ mentions }) => mentions))
		if (mention.type === 'country' || mention.type === 'nationality')
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && first[1] >= total * 0.7 && countryNamed(first[0]) ? first[0] : undefined;
}

/** What opens a stem about something that can change: "In 2014, …", "As of June 2019, …"; undefined where no time is known. */
export const timeOpening = ({ when, asOf }: Pick<Fact, 'when' | 'asOf'>): string | undefined =>
	when ? `${capital(atTime(when))}, ` : asOf && `${asOfTime(asOf)}, `;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A treaty or law by its name takes "the", however the text came to it. */
export const withThe = (slot: Slot): Slot =>
	/^(?:The |.*['’]s )/.test(slot.text) ? slot : { ...slot, article: 'the' };

/** A cut name: it ends where its next word should stand. */
export const isCut = ({ text }: Pick<Slot, 'text'>): boolean =>
	/ (?:of|and|the|for|on|in|to|a|an|at|with)$/.test(text) ||
	/\b(?:a an|the the|of of)\b/.test(text);

/** Whether a date tells when something was so, rather than since or until when. */
export const isAtDate = (date: Mention | undefined, legible: string): boolean =>
	date !== undefined &&
	!/\b(?:since|until|till|before|after|from|by)(?: the)? $/i.test(
		legible.slice(Math.max(0, date.start - 12), date.start)
	);
