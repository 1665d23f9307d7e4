import { strToU8, zipSync } from 'fflate';
import type { Deck } from '#lib/core/deck/deck.ts';
import { mediaOf, renameMedia, type MediaName } from '#lib/core/deck/media.ts';
import type { ReadDeck } from '#lib/core/deck/read-deck.ts';
import type { Store } from '#lib/store/api.ts';
import { StoreError } from '#lib/store/error.ts';
import { startUnpacking } from '#lib/workers/files.ts';
import { readDeckFile } from './deck-file.ts';

/** Reads a zip of a deck with its images and keeps these; the notes call them as the store does. */
export async function unpackedDeck(store: Store, file: File): Promise<ReadDeck> {
	const unpacked = await startUnpacking(file).done;
	if (!unpacked) return { findings: [noDeck(file.name)], lines: new Map() };
	const { deck, ...rest } = readDeckFile(unpacked.text, unpacked.name);
	if (!deck) return rest;
	const needed = new Set<string>(deck.notes.flatMap(mediaOf));
	const names = new Map<string, MediaName>();
	for (const [name, bytes] of unpacked.images) {
		const kept = needed.has(name) ? await keptImage(store, bytes) : undefined;
		if (kept !== undefined) names.set(name, kept);
	}
	return { ...rest, deck: { ...deck, notes: deck.notes.map((note) => renameMedia(note, names)) } };
}

/** Undefined for what is no image that may be kept: the note then says what it would show. */
async function keptImage(
	store: Store,
	bytes: Uint8Array<ArrayBuffer>
): Promise<MediaName | undefined> {
	try {
		return await store.addImage(bytes);
	} catch (error) {
		if (error instanceof StoreError && error.code === 'invalid') return undefined;
		throw error;
	}
}

const noDeck = (file: string): ReadDeck['findings'][number] => ({
	code: 'no-deck',
	severity: 'error',
	file,
	what: 'this zip holds no deck that can be read',
	todo: 'choose a zip with a deck in Markdown or JSON in it'
});

/** A deck's file with its images in a zip; undefined where it has none on this device. */
export async function packedDeck(
	store: Store,
	deck: Deck,
	file: { readonly name: string; readonly text: string }
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	type Packed = { readonly bytes: Uint8Array; readonly level: 0 | 6 };
	const files = new Map<string, Packed>([[file.name, { bytes: strToU8(file.text), level: 6 }]]);
	for (const name of new Set(deck.notes.flatMap(mediaOf))) {
		const image = await store.image(name);
		if (image) files.set(`media/${name}`, { bytes: image.bytes, level: 0 });
	}
	if (files.size === 1) return undefined;
	return zipSync(
		Object.fromEntries([...files].map(([name, { bytes, level }]) => [name, [bytes, { level }]]))
	);
}
