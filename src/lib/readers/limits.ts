import type { FileTrouble } from '../core/document/unreadable.ts';
import { kindByName } from './kind.ts';

/** What a file may hold at most. Bytes are of the file as it is; `unpacked` of a part of a Word document. */
export const limits = {
	bytes: { text: 8e6, markdown: 8e6, html: 16e6, docx: 64e6, pdf: 128e6 },
	unpackedBytes: 64e6,
	/** XML shrinks to a tenth or a thirtieth; what shrinks to a thousandth was made to burst. */
	unpackedRatio: 250,
	zipEntries: 20_000,
	/** A package of another program, with its images. */
	collectionBytes: 512e6,
	/** A package of fifty thousand notes on an old phone. */
	collectionSeconds: 600,
	/** Of all texts of decks in a zip together, unpacked. */
	deckBytes: 256e6,
	/** Of all images of a deck together. */
	imageBytes: 256e6,
	/** Of a package of Anki: the file, its database, and its rows. */
	anki: {
		bytes: 1e9,
		databaseBytes: 768e6,
		imageBytes: 4 * 1024 * 1024,
		allImageBytes: 512e6,
		/** Databases shrink to a fifth; what shrinks more than this was made to burst. */
		ratio: 1000,
		files: 200_000,
		notes: 500_000,
		cards: 1_000_000,
		reviews: 5_000_000,
		fieldCharacters: 500_000
	},
	pages: 1500,
	/** Of the text that comes out: a thick book. */
	characters: 4e6,
	seconds: 90,
	/** A paste has its plain text to fall back on. */
	pasteSeconds: 20
} as const;

/** Whether a file is too large to be read at all, by its name and its size in bytes. */
export function tooLarge(name: string, bytes: number): FileTrouble | undefined {
	const limit = limits.bytes[kindByName(name) ?? 'text'];
	return bytes > limit ? { code: 'excess', of: 'bytes', limit } : undefined;
}
