import type { Fact, Slot } from '../facts/fact.ts';
import type { Context } from '../facts/context.ts';
import { nameSlot, numberSlot, nameOf } from '../facts/slots.ts';
import { readAloud, type Reading } from '../language/read.ts';
import type { Mention } from '../language/mention.ts';
import { kindOfSlot } from '../facts/telling/question-words.ts';
import { printDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { contains, type Span } from '../text/span.ts';
import { fold } from '../text/unicode.ts';
import type { Question } from './question.ts';

const FEWEST_WORDS = 7;
const MOST_WORDS = 28;
/** What is good of the gaps that people judged, roughly: they are never chosen beforehand. */
const PRECISION = 0.5;

/** Words that lean on what stood before, speak of the speaker, or weigh. */
const leans =
	/\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|our|us|i|my|you|your|this|these|those|that|such|here|there|who|which|said|says|told|according|however|therefore|may|might|could|would|should|will|hopes?|believes?|important|historic|significant|unique|great|strong|today|yesterday|tomorrow|recently|currently|former|latter|above|below)\b/i;

const ranks: readonly (readonly [Mention['type'], number])[] = [
	['date', 0],
	['number', 1],
	['agreement', 2],
	['event', 3],
	['person', 4],
	['organisation', 5],
	['work', 6],
	['place', 7],
	['name', 8]
];
const rankOf = ({ type }: Mention): number => ranks.find(([one]) => one === type)?.[1] ?? 99;

/** No part of a longer name: "Economic and *Trade Office*", "the *Summit*'s Year". */
const isWhole = ({ start, end }: Mention, { legible }: Reading): boolean =>
	/^\p{L}/u.test(legible.slice(start)) &&
	!/[\p{L}\p{N}–’'-]$|\p{Lu}\p{L}*,? (?:and|of|for|the)? ?$/u.test(
		legible.slice(Math.max(0, start - 20), start)
	) &&
	!/^[\p{L}\p{N}–’'-]|^,? (?:and |of )?\p{Lu}|^ (?:summit|treaty|agreement|office|state|war)/u.test(
		legible.slice(end, end + 12)
	);

/** What stands in the gap, as a slot, and the words that it takes out. */
function answerAt(mention: Mention, reading: Reading): { key: string; slot?: Slot } | undefined {
	const words = readAloud(reading.legible, mention);
	if (mention.type === 'date')
		return mention.value.basis === 'stated' ? { key: printDate(mention.value) } : undefined;
	if (mention.type === 'number')
		return mention.value.kind === 'ordinal' || !/\d{2}|\d[%.,]/.test(words)
			? undefined
			: { key: words, slot: numberSlot(words, mention) };
	const name = rankOf(mention) < 99 ? nameOf(mention) : undefined;
	return name !== undefined && fold(words) === fold(name) && isWhole(mention, reading)
		? { key: name, slot: nameSlot(mention, name) }
		: undefined;
}

function gapIn(
	{ sentence, reading, topic, published }: Context,
	asked: readonly Question[]
): Question[] {
	const text = readAloud(reading.legible, sentence);
	const size = text.split(' ').length;
	const block = reading.document.blocks[sentence.block];
	if (
		size < FEWEST_WORDS ||
		size > MOST_WORDS ||
		leans.test(text) ||
		/^\S+(?: \S+){0,3} (?:is|are|was|were) (?:a|an|the) /.test(text) ||
		/["“”?!…|{}[\]]/.test(text)
	)
		return [];
	if (block?.kind !== 'body' || block.speaker !== undefined || sentence.clauses.length === 0)
		return [];
	if (
		/^(?:Furthermore|Moreover|Separately|But|And|During the|On the|In addition|Also|Meanwhile)\b/.test(
			text
		)
	)
		return [];
	if (sentence.mentions.some((mention) => mention.type === 'person' && mention.isPartial))
		return [];
	const names = sentence.mentions.filter(
		(mention) => rankOf(mention) > 1 || mention.type === 'country'
	);
	const known = new Set([...asked.map(({ key }) => fold(key)), fold(topic ?? '')]);
	const target = sentence.mentions
		.filter((mention) => rankOf(mention) < 99)
		.sort((a, b) => rankOf(a) - rankOf(b))
		.flatMap((mention) => {
			const answer = answerAt(mention, reading);
			return answer && !known.has(fold(answer.key)) ? [{ mention, ...answer }] : [];
		})[0];
	if (!target || names.filter((name) => name !== target.mention).length < 2) return [];
	const { mention, key, slot } = target;
	const before = readAloud(reading.legible, { start: sentence.start, end: mention.start });
	const after = readAloud(reading.legible, { start: mention.end, end: sentence.end });
	if (fold(`${before} ${after}`).includes(fold(key))) return [];
	if (mention.type === 'date' && / the$/.test(before)) return [];
	const gap = `${before} _____${/^[,.;:)’']/.test(after) ? '' : ' '}${after}`.trim();
	// Known by its words: a corrected version of the text asks the same.
	const id = hash('gap', fold(gap), fold(key));
	const fact: Fact = {
		id,
		frame: 'gap',
		tier: 'C',
		slots: new Map(slot ? [['answer', slot]] : []),
		isNegated: false,
		flags: [],
		proofs: [
			{
				document: reading.document.id,
				paragraph: block.paragraph,
				span: { start: sentence.start, end: sentence.end }
			}
		],
		...(mention.type === 'date' ? { when: mention.value } : {}),
		...(topic ? { topic } : {}),
		...(published ? { asOf: published } : {})
	};
	return [
		{
			id,
			fact,
			direction: mention.type === 'date' ? 'when' : 'answer',
			kind: slot ? kindOfSlot(slot) : 'date',
			stem: `${topic ? `${topic}: what` : 'What'} is missing? “${gap}”`,
			key,
			accept: [],
			distractors: [],
			claimed: 'C',
			tier: 'C',
			precision: PRECISION
		}
	];
}

type Asked = { readonly span: Span; readonly question: Question };

/** What is asked of each document, in the order of the words that prove it. */
function byDocument(asked: readonly Question[]): ReadonlyMap<string, readonly Asked[]> {
	const places = new Map<string, Asked[]>();
	for (const question of asked)
		for (const { document, span } of question.fact.proofs) {
			const here = places.get(document) ?? [];
			here.push({ span, question });
			places.set(document, here);
		}
	for (const here of places.values()) here.sort((a, b) => a.span.start - b.span.start);
	return places;
}

/** The questions that a sentence proves; `from` is the first that may be in it. */
function provedBy(sentence: Span, asked: readonly Asked[], from: number): Question[] {
	const found: Question[] = [];
	for (let i = from; (asked[i]?.span.start ?? Infinity) <= sentence.end; i++) {
		const { span, question } = asked[i] as Asked;
		if (contains(sentence, span)) found.push(question);
	}
	return found;
}

/**
 * A sentence with a gap for a date, a figure or a name that no other question asks (tier C): at most one a
 * sentence, once for all documents, only where the sentence stands by itself and names two things more.
 * The contexts are one document's sentences after another's, each in its order.
 */
export function gapsOf(contexts: readonly Context[], asked: readonly Question[]): Question[] {
	const places = byDocument(asked);
	const reached = new Map<string, number>();
	const gaps = contexts.flatMap((context) => {
		const { id } = context.reading.document;
		const here = places.get(id) ?? [];
		let from = reached.get(id) ?? 0;
		while ((here[from]?.span.start ?? Infinity) < context.sentence.start) from++;
		reached.set(id, from);
		return gapIn(context, provedBy(context.sentence, here, from));
	});
	return [...new Map(gaps.map((gap) => [gap.id, gap])).values()];
}
