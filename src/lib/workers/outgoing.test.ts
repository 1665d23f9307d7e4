import { describe, expect, it } from 'vitest';
import type { MediaName } from '#lib/core/deck/media.ts';
import type { Collection } from '#lib/core/exchange/collection.ts';
import { openCollection } from '#lib/readers/open-collection.ts';
import { pixel } from '../../../tests/fixtures/images.ts';
import { at, deck, note } from '../../../tests/store/fixture.ts';
import { outFormats, writeOut } from './outgoing.ts';

const dot = '0123456789abcdef.png' as MediaName;
const collection: Collection = {
	decks: [
		deck('one', [note('a'), note('b', { question: `What shows ![a dot](media:${dot})?` })]),
		deck('two', [note('c')])
	],
	media: new Map([[dot, { type: 'image/png', bytes: pixel() }]]),
	histories: []
};

describe('decks that go out', () => {
	it.each(outFormats)('come back from %s, all of them, with the image', async (format) => {
		const out = await writeOut(collection, format, true, at(0));
		const { collection: back } = await openCollection(out.bytes, out.name, { offsetMinutes: 0 });
		expect(back?.decks.flatMap(({ notes }) => notes)).toHaveLength(3);
		expect([...(back?.media.values() ?? [])]).toEqual([{ type: 'image/png', bytes: pixel() }]);
	});

	it('are one plain file where one deck needs no image', async () => {
		const one = { ...collection, decks: [deck('two', [note('c')])] };
		const { name, type } = await writeOut(one, '.json', false, at(0));
		expect([name, type]).toEqual(['deck-two.json', 'application/json']);
	});
});
