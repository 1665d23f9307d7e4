import { noteIdOf } from '#lib/core/deck/cards.ts';
import { printCloze } from '#lib/core/deck/cloze.ts';
import type { DetailKind } from '#lib/core/deck/details.ts';
import type { Note, NoteId, NoteKind } from '#lib/core/deck/note.ts';
import type { Survey } from '#lib/core/deck/survey.ts';
import type { Document } from '#lib/core/document/document.ts';
import { contains, overlaps, slice, type Span } from '#lib/core/text/span.ts';
import { fold } from '#lib/core/text/unicode.ts';

const kinds: Readonly<Record<DetailKind, NoteKind>> = {
	date: 'date',
	number: 'figure',
	person: 'person',
	place: 'place',
	organisation: 'organisation',
	agreement: 'agreement',
	event: 'event',
	name: 'other'
};

/** The span without white space and punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const head = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
	const tail = /[\s,.;:!?'"’”)\]]*$/u.exec(words)?.[0].length ?? 0;
	return head >= words.length ? { start, end: start } : { start: start + head, end: end - tail };
}

/** The sentence around some words within their block, by its full stops. */
function sentenceAround(text: string, block: Span, { start, end }: Span): Span {
	const before = text.slice(block.start, start);
	const after = text.slice(end, block.end);
	const from = [...before.matchAll(/[.!?]["”’)]*\s+(?=\p{Lu}|\d)/gu)].at(-1);
	const to = /[.!?]["”’)]*(?=\s+\p{Lu}|\s+\d|\s*$)/u.exec(after);
	return {
		start: block.start + (from ? from.index + from[0].length : 0),
		end: end + (to ? to.index + to[0].length : after.length)
	};
}

/**
 * A card that begins with some words of the text as its answer, its sentence as the passage: with the stem that a
 * candidate, or a question that became none, has for it there; else with the sentence, the words left out.
 */
export function ownCard(
	document: Document,
	selected: Span,
	survey: Survey | undefined,
	notes: readonly Note[]
): Note | undefined {
	const span = trimmed(document.text, selected);
	const block = document.blocks.find((block) => overlaps(block.span, span));
	if (!block || span.start >= span.end) return undefined;
	const detail = survey?.details.find(({ start, end }) => start === span.start && end === span.end);
	const near = survey?.details.find(({ sentence }) => contains(sentence, span));
	const sentence = near?.sentence ?? sentenceAround(document.text, block.span, span);
	const answer = (detail?.answer ?? slice(document.text, span)).replace(/\s+/g, ' ');
	const stem = stemFor(answer, sentence, survey, notes);
	return {
		id: freeId(document, span, notes),
		type: stem === undefined ? 'cloze' : 'basic',
		kind: detail ? kinds[detail.kind] : 'other',
		question: stem ?? clozeOf(document.text, sentence, span),
		answer,
		accept: [],
		distractors: [],
		tags: [],
		tier: 'manual',
		flags: [],
		evidence: [
			{
				source: document.id,
				paragraph: block.paragraph,
				...sentence,
				quote: slice(document.text, sentence)
			}
		]
	};
}

function stemFor(
	answer: string,
	sentence: Span,
	survey: Survey | undefined,
	notes: readonly Note[]
): string | undefined {
	const isIt = (other: string) => fold(other) === fold(answer);
	const asked = notes.find(
		(note) =>
			note.type === 'basic' &&
			isIt(note.answer) &&
			note.evidence.some((proof) => overlaps(proof, sentence))
	);
	const dropped = survey?.stems.find((one) => isIt(one.answer) && overlaps(one, sentence));
	return asked?.question ?? dropped?.stem;
}

const clozeOf = (text: string, sentence: Span, { start, end }: Span): string =>
	printCloze(
		[
			{ kind: 'text' as const, text: text.slice(sentence.start, start) },
			{ kind: 'deletion' as const, text: text.slice(start, end), ord: 0 },
			{ kind: 'text' as const, text: text.slice(end, sentence.end) }
		].map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }))
	);

/** Several cards may begin with the same words. */
function freeId({ id }: Document, { start, end }: Span, notes: readonly Note[]): NoteId {
	const taken = new Set(notes.map((note) => note.id));
	for (let n = 0; ; n++) {
		const next = noteIdOf('own', id, `${start}`, `${end}`, `${n}`);
		if (!taken.has(next)) return next;
	}
}
