import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixel } from '../../../tests/fixtures/images.ts';
import { overlapping, png, zip } from '../../../tests/hostile/bytes.ts';
import type { MediaName } from '../core/deck/media.ts';
import { Unreadable } from '../core/document/unreadable.ts';
import { readDeckPackage } from './deck-package.ts';

const deck = strToU8('Q: Where? ![a map](media:a.png)\nA: Yonder\n');

describe('a deck in a zip', () => {
	it('comes with the images beside it and in its folders', () => {
		const read = readDeckPackage(
			zipSync({
				'rivers.md': deck,
				'a.png': pixel(),
				'media/b.png': [pixel(), { level: 0 }],
				'__MACOSX/._c.png': pixel(),
				'notes/later.md': strToU8('Q: x\nA: y'),
				'readme.txt': deck
			})
		);
		expect(read?.files).toMatchObject([{ name: 'rivers.md' }]);
		expect(read?.files[0]?.text).toContain('Yonder');
		expect([...(read?.images.keys() ?? [])]).toEqual(['a.png', 'b.png']);
		expect(read?.images.get('b.png' as MediaName)?.bytes).toEqual(pixel());
		expect(read?.findings).toMatchObject([{ what: expect.stringContaining('notes/later.md') }]);
	});

	it('comes with the decks beside it', () => {
		const read = readDeckPackage(zipSync({ 'b.json': deck, 'a.md': deck }));
		expect(read?.files.map(({ name }) => name)).toEqual(['a.md', 'b.json']);
	});

	it('never names an image outside its folder, nor takes other files for images', () => {
		const read = readDeckPackage(
			zipSync({
				'deck.json': deck,
				'../../evil.png': pixel(),
				'.hidden.png': pixel(),
				'a.svg': strToU8('<svg/>'),
				'b.html': strToU8('<b>')
			})
		);
		expect([...(read?.images.keys() ?? [])]).toEqual(['evil.png']);
	});

	it('is not there where the file holds none', () => {
		expect(readDeckPackage(zipSync({ 'a.png': pixel() }))).toBeUndefined();
	});

	it.each([
		['nothing', new Uint8Array()],
		['no zip', strToU8('Q: Where?\nA: Yonder')],
		['half of it', zipSync({ 'deck.md': deck }).slice(0, 60)],
		['one name twice', overlapping(() => 'deck.md', 2, deck)],
		['files over one another', overlapping((i) => `${i}.md`, 500, new Uint8Array(20_000))],
		['what bursts', zip({ 'deck.md': new Uint8Array(3_000_000) })]
	])('is refused where the file holds %s', (_, bytes) => {
		expect(() => readDeckPackage(bytes)).toThrow(Unreadable);
	});

	it('leaves out an image that says to be larger than can be drawn, and tells so', () => {
		const read = readDeckPackage(zip({ 'deck.md': deck, 'a.png': png(50_000, 50_000) }));
		expect(read?.images.size).toBe(0);
		expect(read?.findings).toMatchObject([{ code: 'left-out' }]);
	});

	it('of any bytes is read or refused, never thrown at', () => {
		const whole = zipSync({ 'deck.md': deck, 'a.png': pixel() });
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
				const spoilt = Uint8Array.from(whole);
				spoilt[at] = value;
				try {
					expect(readDeckPackage(spoilt)).not.toBeNull();
				} catch (error) {
					expect(error).toBeInstanceOf(Unreadable);
				}
			}),
			{ seed: 31, numRuns: 300 }
		);
	});
});
