import * as v from 'valibot';
import type { MediaEntry } from './library.ts';
import { isImageNamed, maxImageBytes } from './media.ts';
import { id, text } from './row-schema.ts';

/** An image as a backup file holds it: `data` is base64. */
export type FiledImage = { readonly id: string; readonly data: string };

const schema = v.object({
	id,
	data: v.pipe(text, v.maxLength(Math.ceil(maxImageBytes / 3) * 4))
});

/** Letters at a time: an argument each, of which an engine takes some ten thousands. */
const step = 0x4000;

/** The images of a library for a file; a damaged row is left out. */
export const filedImages = (entries: readonly MediaEntry[]): FiledImage[] =>
	entries.flatMap(({ id, bytes }) => {
		if (!((bytes as unknown) instanceof Uint8Array)) return [];
		let letters = '';
		for (let at = 0; at < bytes.length; at += step)
			letters += String.fromCharCode(...bytes.subarray(at, at + step));
		return [{ id, data: btoa(letters) }];
	});

/** An image of a file; undefined if it is none, or not the one that its name says. */
export async function entryOf(row: unknown): Promise<MediaEntry | undefined> {
	const read = v.safeParse(schema, row);
	if (!read.success) return undefined;
	const { id, data } = read.output;
	const bytes = bytesOf(data);
	return bytes && (await isImageNamed(id, bytes))
		? { id: id as MediaEntry['id'], bytes }
		: undefined;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
