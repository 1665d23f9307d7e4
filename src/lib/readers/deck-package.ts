import { isImageName, mediaName } from '../core/deck/media.ts';
import { Unreadable } from '../core/document/unreadable.ts';
import { decodeAny } from './charset.ts';
import { limits } from './limits.ts';
import { entriesOf, unpack } from './zip.ts';

/** The files of decks, and the images beside them or in folders under the names that the decks have for them. */
export type DeckPackage = {
	readonly files: readonly { readonly name: string; readonly text: string }[];
	readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

const depthOf = (path: string): number => path.split('/').length;
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Reads a zip with decks in it: those that lie highest, not what is in folders below. Undefined where there is none, or the zip is damaged; images past the limit are left out. */
export function readDeckPackage(bytes: Uint8Array): DeckPackage | undefined {
	try {
		const entries = [...entriesOf(bytes)].filter(([path]) => !path.startsWith('__MACOSX/'));
		const decks = entries.filter(([path]) =>
			/\.(?:md|markdown|json|csv|tsv|gift|xml)$/i.test(path)
		);
		if (decks.length === 0) return undefined;
		const top = Math.min(...decks.map(([path]) => depthOf(path)));
		const files = decks
			.filter(([path]) => depthOf(path) === top)
			.map(([path, entry]) => ({ name: baseOf(path), text: decodeAny(unpack(bytes, entry)).text }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		const images = new Map<string, Uint8Array<ArrayBuffer>>();
		let left = limits.imageBytes;
		for (const [path, entry] of entries) {
			const name = mediaName(baseOf(path));
			if (name === undefined || !isImageName(name) || entry.unpacked > left) continue;
			const image = unpack(bytes, entry);
			left -= image.length;
			images.set(name, Uint8Array.from(image));
		}
		return { files, images };
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}
