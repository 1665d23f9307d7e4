import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '#lib/core/deck/markdown/print.ts';
import type { MediaName } from '#lib/core/deck/media.ts';
import { pixel } from '../../../tests/fixtures/images.ts';
import { backupJson, deck, freshStore, note } from '../../../tests/store/fixture.ts';
import { packedDeck, unpackedDeck } from './deck-package.ts';

const zip = (bytes: Uint8Array) => new File([Uint8Array.from(bytes)], 'rivers.zip');

describe('a deck with its images', () => {
	it('goes from one device to another in one file', async () => {
		const [here, there] = [await freshStore(), await freshStore()];
		const name = await here.addImage(pixel());
		const rivers = deck('d', [note('a', { question: `Where? ![a map](media:${name})` })]);
		const file = { name: 'rivers.md', text: printMarkdown(rivers) };
		const packed = await packedDeck(here, rivers, file);
		const read = await unpackedDeck(there, zip(packed ?? new Uint8Array()));
		expect(read).toMatchObject({ deck: rivers, findings: [] });
		expect(await there.image(name)).toEqual(await here.image(name));
	});

	it('is a file like any other where it has none on this device', async () => {
		const store = await freshStore();
		const rivers = deck('d', [note('a', { hint: '![a map](media:gone.png)' })]);
		const file = { name: 'rivers.md', text: printMarkdown(rivers) };
		expect(await packedDeck(store, rivers, file)).toBeUndefined();
	});

	it('calls images as this device does, and keeps those alone that it needs and may keep', async () => {
		const store = await freshStore();
		const text = 'Q: Where? ![a map](media:map.png) ![a fake](media:fake.png)\nA: Yonder\n';
		const bytes = zipSync({
			'rivers.md': strToU8(text),
			'media/map.png': pixel(),
			'media/fake.png': strToU8('<svg onload="alert(1)"/>'),
			'media/other.png': Uint8Array.from([...pixel(), 0])
		});
		const { deck: read } = await unpackedDeck(store, zip(bytes));
		const [, name = ''] = /media:([0-9a-f]{32}\.png)\)/.exec(read?.notes[0]?.question ?? '') ?? [];
		expect(await store.image(name as MediaName)).toMatchObject({ bytes: pixel() });
		expect(read?.notes[0]?.question).toContain('![a fake](media:fake.png)');
		expect(await backupJson(store)).toMatchObject({ media: [{ id: name }] });
	});

	it('that is none is said to be none', async () => {
		const read = await unpackedDeck(await freshStore(), zip(strToU8('no zip')));
		expect(read.deck).toBeUndefined();
		expect(read.findings).toMatchObject([{ severity: 'error', file: 'rivers.zip' }]);
	});
});
