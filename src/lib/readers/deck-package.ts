import { imageTypeOf } from '../core/deck/image-type.ts';
import { isImageName, mediaName, type MediaName } from '../core/deck/media.ts';
import type { MediaFile } from '../core/exchange/collection.ts';
import type { Finding } from '../core/text/finding.ts';
import { harmlessName } from '../core/text/harmless.ts';
import { decodeAny } from './charset.ts';
import { limits } from './limits.ts';
import { entriesOf, unpack } from './zip.ts';

/** The files of decks, and the images beside them or in folders under the names that the decks have for them. */
export type DeckPackage = {
	readonly files: readonly { readonly name: string; readonly text: string }[];
	readonly images: ReadonlyMap<MediaName, MediaFile>;
	/** What was left out. */
	readonly findings: readonly Finding[];
};

const depthOf = (path: string): number => path.split('/').length;
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Reads a zip with decks in it: those that lie highest, not what is in folders below. Undefined where there is none.
 *
 * @throws Unreadable if the zip is damaged, under a password, or unpacks to more than the limits
 */
export function readDeckPackage(bytes: Uint8Array): DeckPackage | undefined {
	const entries = [...entriesOf(bytes)].filter(([path]) => !path.startsWith('__MACOSX/'));
	const decks = entries.filter(([path]) => /\.(?:md|markdown|json|csv|tsv|gift|xml)$/i.test(path));
	if (decks.length === 0) return undefined;
	const top = Math.min(...decks.map(([path]) => depthOf(path)));
	const [highest, below] = [
		decks.filter(([path]) => depthOf(path) === top),
		decks.filter(([path]) => depthOf(path) > top)
	];
	const findings = below.map(([path]) => leftOut(path, 'it lies in a folder below other decks'));
	let room: number = limits.deckBytes;
	const files = highest
		.map(([path, entry]) => {
			const text = unpack(bytes, entry, Math.min(room, limits.unpackedBytes));
			room -= text.length;
			return { name: baseOf(path), text: decodeAny(text).text };
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const images = new Map<MediaName, MediaFile>();
	room = limits.imageBytes;
	for (const [path, entry] of entries) {
		const name = mediaName(baseOf(path));
		if (name === undefined || !isImageName(name)) continue;
		const image = entry.unpacked > room ? undefined : unpack(bytes, entry);
		const type = image && imageTypeOf(image);
		room -= image?.length ?? 0;
		if (type && !images.has(name)) images.set(name, { type, bytes: Uint8Array.from(image) });
		else findings.push(leftOut(path, notKept(name, image, images)));
	}
	return { files, images, findings };
}

const notKept = (
	name: MediaName,
	image: Uint8Array | undefined,
	images: DeckPackage['images']
): string =>
	!image
		? 'there are too many images before it'
		: images.has(name)
			? 'another image has its name'
			: 'it is no image that can be drawn, or one of too many pixels';

const leftOut = (path: string, why: string): Finding => ({
	code: 'left-out',
	severity: 'warning',
	what: `${harmlessName(path).slice(0, 200)} was left out: ${why}`,
	todo: 'read it by itself if the decks need it',
	values: [harmlessName(path).slice(0, 200)]
});
