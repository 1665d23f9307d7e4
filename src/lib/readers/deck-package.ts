import { isImageName, mediaName } from '../core/deck/media.ts';
import { Unreadable } from '../core/document/unreadable.ts';
import { decodeText } from './decode.ts';
import { limits } from './limits.ts';
import { entriesOf, unpack } from './zip.ts';

/** A deck's file, and the images beside it or in its folders under the names that the deck has for them. */
export type DeckPackage = {
	readonly name: string;
	readonly text: string;
	readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Reads a zip with one deck in it. Undefined where there is none, or the zip is damaged; images past the limit are left out. */
export function readDeckPackage(bytes: Uint8Array): DeckPackage | undefined {
	try {
		const entries = [...entriesOf(bytes)].filter(([path]) => !path.startsWith('__MACOSX/'));
		const [deck] = entries
			.filter(([path]) => /\.(?:md|markdown|json)$/i.test(path))
			.sort(([a], [b]) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
		if (!deck) return undefined;
		const text = decodeText(unpack(bytes, deck[1]));
		const images = new Map<string, Uint8Array<ArrayBuffer>>();
		let left = limits.imageBytes;
		for (const [path, entry] of entries) {
			const name = mediaName(baseOf(path));
			if (name === undefined || !isImageName(name) || entry.unpacked > left) continue;
			const image = unpack(bytes, entry);
			left -= image.length;
			images.set(name, Uint8Array.from(image));
		}
		return { name: baseOf(deck[0]), text, images };
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}
