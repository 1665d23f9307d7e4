import { expect, it } from 'vitest';
import { openCollection } from './open-collection.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const open = async (content: Uint8Array, name: string) => {
	const { findings, collection } = await openCollection(content, name, { offsetMinutes: 0 });
	const notes = collection?.decks.flatMap((deck) => deck.notes) ?? [];
	return {
		codes: findings.map(({ code }) => code),
		notes: notes.map(({ question, answer }) => [question, answer])
	};
};
const picture = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256);

it('reads UTF-8 with a stray zero as UTF-8', async () => {
	expect((await open(bytes('question,answer\nx\0y,zö'), 'a.csv')).notes).toEqual([['xy', 'zö']]);
});

it('calls a package of Anki that is cut short or something else damaged, never a table', async () => {
	for (const content of [picture, new Uint8Array(), bytes('PK\u0003\u0004half a package')])
		expect(await open(content, 'deck.APKG')).toEqual({ codes: ['broken'], notes: [] });
});

it('takes no words from a picture', async () => {
	expect(await open(picture, 'cards.csv')).toEqual({ codes: ['binary'], notes: [] });
});

it('reads lines that begin with a mark as lines, and only what is XML as XML', async () => {
	expect(
		(await open(bytes('<b>term</b>\tmeaning\nsecond\tother'), 'words.txt')).notes
	).toHaveLength(2);
	expect((await open(bytes('<?xml version="1.0"?><quiz></quiz>'), 'bank.txt')).codes).not.toContain(
		'no-card'
	);
});
