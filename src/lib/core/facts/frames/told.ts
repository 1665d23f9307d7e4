import type { Clause, Phrase } from '../../language/clause.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import type { Reading } from '../../language/read.ts';
import { kindOf } from '../asked.ts';
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
	if (!slot) return undefined;
	return isBare ? { ...slot, text: phrase.text } : withItsArticle(slot, context);
}

/** Works out once what holds for a whole reading. */
export function oncePerReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
	const known = new WeakMap<Reading, { readonly value: T }>();
	return (reading) => {
		const found = known.get(reading) ?? { value: work(reading) };
		known.set(reading, found);
		return found.value;
	};
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
export const isNamed = ({ text, members }: Slot): boolean =>
	members.length === 0 && text.length > 1 && /\p{Lu}/u.test(text) && !isShared(text);

/** What a stem puts for a slot that it asks for: "Who", "Which country", "Which river". */
export function whichAsked(slot: Slot): string {
	const { type, mention } = slot;
	if (type === 'person') return 'Who';
	if (type === 'country') return 'Which country';
	if (mention?.type === 'place' && /^(?:city|river|lake|island|province|state)$/.test(mention.kind))
		return `Which ${mention.kind}`;
	const kind = type === 'organisation' || type === 'agreement' ? kindOf(slot) : undefined;
	return kind === undefined ? 'What' : `Which ${kind}`;
}

/** The country that holds seven of ten of a document's mentions of countries, for laws and courts named without theirs. */
export const homeOf = ({ reading }: Pick<Context, 'reading'>): string | undefined => home(reading);

const home = oncePerReading(({ sentences }) => {
	const counts = new Map<string, number>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions))
		if (mention.type === 'country' || mention.type === 'nationality')
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && first[1] >= total * 0.7 && countryNamed(first[0]) ? first[0] : undefined;
});

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
	!/\b(?:since|until|till|before|after|from|by|around|about|circa|c\.)(?: the)? $/i.test(
		legible.slice(Math.max(0, date.start - 12), date.start)
	);

/** Whether nothing of a phrase was left before it, as a participle may be: "*Digitally delivered* services". */
export const isWholePhrase = ({ start }: Phrase, { sentence, reading }: Context): boolean =>
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

/** The clause without a date that is only the year of a law's name. */
export function withoutNamedYear(clause: Clause, { reading }: Context): Clause {
	const { when, ...rest } = clause;
	const isNamed =
		when !== undefined &&
		/(?:Act|Bill|Law|Code|Ordinance|Statute|Order|Treaty|Convention|Constitution|Westminster),? (?:of )?$/.test(
			reading.legible.slice(Math.max(0, when.start - 24), when.start)
		);
	return isNamed ? rest : clause;
}
