import type { CardId, Note } from '../../deck/note.ts';
import { compile, type CompiledType } from './compiled.ts';
import type { FieldContext } from './field-text.ts';
import { convertNote } from './notes.ts';
import { isMasks, isOcclusion } from './occlusion.ts';
import { isOwnType } from './own-types.ts';
import type { AnkiCard, AnkiNote, AnkiRows } from './rows.ts';
import { isFilled } from './template.ts';
import type { Told } from './told.ts';

export type TakenCard = { readonly id: CardId; readonly row: AnkiCard };

/** Every row of notes with its cards, by the deck that it goes to; what does not come along is told. */
export function convertAll(rows: AnkiRows, context: FieldContext) {
	const { told } = context;
	const types = new Map([...rows.noteTypes].map(([id, type]) => [id, compile(type)]));
	for (const { type, isSpoken } of types.values()) if (isSpoken) told.tell('speech', type.name);
	const cardsOfNote = byNote(rows.cards);
	const byDeck = new Map<number, Note[]>();
	const cards: TakenCard[] = [];
	const guids = new Set<string>();
	let notesTaken = 0;
	for (const row of rows.notes) {
		const own = cardsOfNote.get(row.id) ?? [];
		cardsOfNote.delete(row.id);
		const compiled = types.get(row.typeId);
		const isAgain = guids.has(row.guid);
		guids.add(row.guid);
		const converted = !compiled || isAgain ? [] : convertNote(row, compiled, own, context);
		const kept = converted.flatMap((each) => each.cards);
		for (const card of kept) cards.push(card);
		const place = placeOf(row);
		const left = own.length - kept.length;
		if (converted.length === 0 || !compiled) {
			told.tell(whyLeft(row, compiled, isAgain), place);
			told.tell('cards-of-notes-left', place, left);
			continue;
		}
		notesTaken += 1;
		told.tell(isOcclusion(row) ? 'occlusion-cards' : 'empty-cards', place, left);
		if (!isOwnType(compiled.type)) tellUnshown(compiled, row, told);
		if (converted.length === 1 && new Set(own.map(homeOf)).size > 1)
			told.tell('several-decks', place);
		for (const { note, cards } of converted) {
			const deck = homeOf(cards[0]?.row ?? own[0]);
			const before = byDeck.get(deck);
			if (before) before.push(note);
			else byDeck.set(deck, [note]);
		}
	}
	told.tell('orphan-cards', undefined, [...cardsOfNote.values()].flat().length);
	told.tell('broken-notes', undefined, rows.broken.notes);
	told.tell('broken-cards', undefined, rows.broken.cards);
	return { byDeck, cards, notesTaken };
}

/** What a note is told by. */
const placeOf = ({ fields }: AnkiNote): string | undefined =>
	fields.find((field) => !isMasks(field))?.slice(0, 500);

function whyLeft(row: AnkiNote, compiled: CompiledType | undefined, isAgain: boolean) {
	if (!compiled) return 'unknown-type';
	if (isAgain) return 'same-guid';
	return isOcclusion(row) ? 'occlusion-wordless' : 'nothing-asked';
}

/** The deck that a card is at home in; a filtered deck only borrows it. */
const homeOf = (card: AnkiCard | undefined): number =>
	card === undefined ? 1 : card.homeDeckId > 0 ? card.homeDeckId : card.deckId;

function byNote(cards: readonly AnkiCard[]): Map<number, AnkiCard[]> {
	const found = new Map<number, AnkiCard[]>();
	for (const card of cards) {
		const before = found.get(card.noteId);
		if (before) before.push(card);
		else found.set(card.noteId, [card]);
	}
	for (const each of found.values()) each.sort((a, b) => a.ord - b.ord);
	return found;
}

function tellUnshown({ type, unshown }: CompiledType, { fields }: AnkiNote, told: Told): void {
	for (const name of unshown)
		if (isFilled(fields[type.fields.indexOf(name)]))
			told.tell('fields-unshown', `${type.name}: ${name}`);
}
