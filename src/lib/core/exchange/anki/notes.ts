import { cardsOf } from '../../deck/cards.ts';
import type { CardId, Note, NoteId } from '../../deck/note.ts';
import { readCloze } from './cloze-text.ts';
import {
	isCloze,
	isHint,
	isSpeech,
	isTyped,
	type CompiledTemplate,
	type CompiledType,
	type Side
} from './compiled.ts';
import { draftOf, withMaths, type Draft, type FieldContext } from './field-text.ts';
import { noteIdFor } from './note-ids.ts';
import { isOcclusion, occlusionNote } from './occlusion.ts';
import { readOwnNote } from './own-notes.ts';
import { isOwnType } from './own-types.ts';
import type { AnkiCard, AnkiNote } from './rows.ts';
import { render, type FieldValues } from './template.ts';

/** What a row of notes became: notes, each with the rows of cards that are its cards. */
export type Converted = readonly {
	readonly note: Note;
	readonly cards: readonly { readonly id: CardId; readonly row: AnkiCard }[];
}[];

/** Reads one note by its type's templates. Empty if it asks nothing. */
export function convertNote(
	row: AnkiNote,
	compiled: CompiledType,
	cards: readonly AnkiCard[],
	context: FieldContext
): Converted {
	const own = isOwnType(compiled.type) ? readOwnNote(row, context) : undefined;
	if (own) return [withCards(own, cards)];
	const values: FieldValues = new Map(
		compiled.type.fields.map((name, i) => [name, row.fields[i] ?? ''])
	);
	const drafts = new Map<string, Draft>();
	const draft = (html: string): Draft => {
		const known = drafts.get(html) ?? draftOf(html, context);
		drafts.set(html, known);
		return known;
	};
	const text = (html: string) => {
		const { text, aside } = draft(html);
		return withMaths(text, aside);
	};
	const reading: Reading = { row, values, draft, text, cards };
	if (!compiled.type.isCloze) return byTemplates(reading, compiled, context);
	if (isOcclusion(row)) {
		const note = occlusionNote(row, compiled.type, text, context);
		return note ? [withCards(note, cards)] : [];
	}
	return cloze(reading, compiled, context);
}

type Reading = {
	readonly row: AnkiNote;
	readonly values: FieldValues;
	readonly draft: (html: string) => Draft;
	readonly text: (html: string) => string;
	readonly cards: readonly AnkiCard[];
};

/** A side without what is typed in, asked for, or heard. */
const sideOf = (side: Side, values: FieldValues): string =>
	render(side, values, (node) =>
		isTyped(node) || isHint(node) || isSpeech(node) ? '' : (values.get(node.name) ?? '')
	);

type Asked = Pick<Note, 'type' | 'question' | 'answer' | 'hint' | 'explanation'>;

export const ankiNote = (row: AnkiNote, id: NoteId, asked: Asked): Note => ({
	id,
	kind: 'other',
	accept: [],
	distractors: [],
	tags: row.tags,
	tier: 'manual',
	flags: [],
	evidence: [],
	...asked
});

/** The note with the cards of it that Anki has. */
export function withCards(
	note: Note,
	cards: readonly AnkiCard[],
	ordOf = ({ ord }: AnkiCard): number => ord
): Converted[number] {
	const ids = new Map(cardsOf(note).map(({ id, ord }) => [ord, id]));
	return {
		note,
		cards: cards.flatMap((row) => {
			const id = ids.get(ordOf(row));
			return id === undefined ? [] : [{ id, row }];
		})
	};
}

function askedBy(template: CompiledTemplate, { values, text }: Reading): Asked {
	const question = text(sideOf(template.question, values));
	const rest = text(sideOf(template.answer, values));
	const hint = template.hints
		.map((name) => text(values.get(name) ?? ''))
		.filter((words) => words !== '')
		.join('\n');
	const key = template.typed === undefined ? '' : text(values.get(template.typed) ?? '');
	return {
		...(key === ''
			? { type: 'basic', question, answer: rest }
			: {
					type: 'typed',
					question,
					answer: key,
					...(rest !== '' && rest !== key && { explanation: rest })
				}),
		...(hint !== '' && { hint })
	};
}

function byTemplates(reading: Reading, compiled: CompiledType, { told }: FieldContext): Converted {
	const { row, cards } = reading;
	const asked = [...compiled.templates.values()]
		.filter(({ ord }) => cards.length === 0 || cards.some((card) => card.ord === ord))
		.map((template) => ({ ord: template.ord, asked: askedBy(template, reading) }))
		.filter(({ asked }) => asked.question !== '');
	const [first, second, ...others] = asked;
	if (!first) return [];
	if (second && others.length === 0 && isMirror(first.asked, second.asked)) {
		const note = ankiNote(row, noteIdFor(row.guid), { ...first.asked, type: 'reversed' });
		return [
			withCards(note, cards, ({ ord }) => (ord === first.ord ? 0 : ord === second.ord ? 1 : -1))
		];
	}
	if (second) told.tell('one-card-a-note', first.asked.question);
	return asked.map(({ ord, asked }) =>
		withCards(ankiNote(row, noteIdFor(row.guid, ord), asked), cards, (card) =>
			card.ord === ord ? 0 : -1
		)
	);
}

const isMirror = (a: Asked, b: Asked): boolean =>
	a.type === 'basic' && b.type === 'basic' && a.question === b.answer && a.answer === b.question;

function cloze(reading: Reading, compiled: CompiledType, { told }: FieldContext): Converted {
	const { row, values, draft, text, cards } = reading;
	const [template] = compiled.templates.values();
	if (!template) return [];
	const { text: source, aside } = draft(
		render(template.question, values, (node) =>
			isCloze(node) || !(isHint(node) || isTyped(node) || isSpeech(node))
				? (values.get(node.name) ?? '')
				: ''
		)
	);
	const read = readCloze(source);
	const explanation = text(
		render(template.answer, values, (node) =>
			isCloze(node) || isHint(node) || isSpeech(node) ? '' : (values.get(node.name) ?? '')
		)
	);
	const hint = template.hints
		.map((name) => text(values.get(name) ?? ''))
		.join('\n')
		.trim();
	const asked = (question: string): Asked => ({
		type: 'cloze',
		question,
		answer: '',
		...(hint !== '' && { hint }),
		...(explanation !== '' && { explanation })
	});
	const fill = (words: string) => withMaths(words, aside);
	if (read.isPlain) {
		const note = ankiNote(row, noteIdFor(row.guid), asked(read.print(fill)));
		return cardsOf(note).length === 0 ? [] : [withCards(note, cards)];
	}
	told.tell('nested-cloze', source);
	return read.ords
		.map((ord) => ({
			ord,
			note: ankiNote(row, noteIdFor(row.guid, ord), asked(read.print(fill, ord)))
		}))
		.filter(({ note }) => cardsOf(note).length > 0)
		.map(({ ord, note }) => withCards(note, cards, (card) => (card.ord === ord ? 0 : -1)));
}
