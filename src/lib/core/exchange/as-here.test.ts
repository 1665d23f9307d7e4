import { expect, it } from 'vitest';
import type { Deck } from '../deck/deck.ts';
import type { DeckId, Note, NoteId } from '../deck/note.ts';
import { asHere } from './as-here.ts';
import { whole } from './gather.ts';
import { readGift } from './gift/read.ts';
import { writeGift } from './gift/write.ts';

const way = { read: readGift, write: writeGift };
const hinted = whole('a' as NoteId, { question: 'Capital?', answer: 'Baku', hint: 'On the sea' });
const gapped = whole('b' as NoteId, {
	type: 'cloze',
	question: '[Baku] lies on the [Caspian Sea]',
	answer: ''
});
const here = (notes: readonly Note[]) => {
	const deck: Deck = { id: 'd' as DeckId, title: 'D', language: 'en', sources: [], notes };
	return { decks: [deck], media: new Map(), histories: [] };
};
const again = (change: (text: string) => string = (text) => text) => {
	const collection = here([hinted, gapped]);
	return asHere(readGift(change(writeGift(collection)), 'd.gift'), way, collection);
};

it('takes nothing from a note that its file had no place for, and doubles none', () => {
	expect(again().collection?.decks[0]?.notes).toEqual([hinted]);
	expect(again().findings.map(({ code }) => code)).toEqual(['gaps-here']);
});

it('takes what was changed in the file, and new questions', () => {
	const { collection } = again((text) => `${text.replace('=Baku', '=Bakı')}\nNew? {=Yes}\n`);
	expect(collection?.decks[0]?.notes).toMatchObject([
		{ answer: 'Bakı', hint: 'On the sea' },
		{ question: 'New?' }
	]);
});
