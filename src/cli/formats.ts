import type { Collection, ReadCollection } from '#lib/core/exchange/collection.ts';
import { endingOf, formats, type Format } from '#lib/core/exchange/formats.ts';
import { ankiLosses } from '#lib/core/exchange/anki/losses.ts';
import { writeAnki } from '#lib/writers/anki/write-anki.ts';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import { readAnki } from '#lib/readers/anki/read-anki.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { decodeAny } from '#lib/readers/charset.ts';
import { decoded } from './files.ts';

/** A way to keep decks in a file: as text, or as a package of another program. Reading never rejects. */
export type FileFormat = {
	readonly read: (bytes: Uint8Array, file: string) => Promise<ReadCollection>;
	/** Absent for formats that are only read. */
	readonly write?: (collection: Collection) => Promise<string | Uint8Array>;
	readonly holds: Format['holds'];
	readonly images: Format['images'];
	readonly losses: (collection: Collection) => readonly Finding[];
};

const textFormat = ({ read, write, holds, images, losses, isForeign }: Format): FileFormat => ({
	read: (bytes, file) => {
		if (isForeign === true) return Promise.resolve(readForeign(bytes, file, read));
		const text = decoded(bytes, file);
		return Promise.resolve(
			text.ok ? read(text.text, file) : { findings: [text.finding], tallies: new Map() }
		);
	},
	write: (collection) => Promise.resolve(write(collection)),
	holds,
	images,
	losses: losses ?? (() => [])
});

function readForeign(bytes: Uint8Array, file: string, read: Format['read']): ReadCollection {
	const { text, guessed } = decodeAny(bytes);
	const found = read(text, file);
	if (guessed === undefined) return found;
	const guess: Finding = {
		code: 'charset',
		severity: 'warning',
		file,
		what: `it is not UTF-8 and was read as ${guessed}`,
		todo: 'look whether its letters are right; if not, save it as UTF-8'
	};
	return { ...found, findings: [guess, ...found.findings] };
}

/** Packages of Anki; a browser may have named one `.zip`. */
const readPackages: FileFormat = {
	read: async (bytes, file) => {
		const read = await readAnki(bytes, { offsetMinutes: here() });
		return { ...read, findings: read.findings.map((finding) => ({ ...finding, file })) };
	},
	holds: 'decks',
	images: 'inside',
	losses: () => []
};

/** Minutes east of UTC on this machine. */
const here = (): number => -new Date().getTimezoneOffset();

const packages: FileFormat = {
	...readPackages,
	write: (collection) =>
		writeAnki(collection, {
			now: Date.now() as EpochMs,
			offsetMinutes: here(),
			withHistory: true
		}),
	losses: (collection) => ankiLosses(collection)
};

const fileFormats: ReadonlyMap<string, FileFormat> = new Map([
	...[...formats].map(([ending, format]): [string, FileFormat] => [ending, textFormat(format)]),
	['.apkg', packages],
	['.colpkg', readPackages],
	['.zip', readPackages]
]);

/** The format of a file, by its name. */
export const fileFormatOf = (name: string): FileFormat | undefined =>
	fileFormats.get(endingOf(name));

export const endings = [...fileFormats.keys()].join(', ');

/** The endings of what can be written. */
export const writtenEndings = [...fileFormats]
	.filter(([, { write }]) => write)
	.map(([ending]) => ending)
	.join(', ');
