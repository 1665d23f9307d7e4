import type { Collection } from '#lib/core/exchange/collection.ts';
import { endingOf, formats, type Format } from '#lib/core/exchange/formats.ts';
import { ankiLosses } from '#lib/core/exchange/anki/losses.ts';
import { writeAnki } from '#lib/writers/anki/write-anki.ts';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import type { Finding } from '#lib/core/text/finding.ts';

/** A way to write decks into a file: as text, or as a package of another program. */
export type FileFormat = {
	readonly write: (collection: Collection) => Promise<string | Uint8Array>;
	readonly holds: Format['holds'];
	readonly images: Format['images'];
	readonly losses: (collection: Collection) => readonly Finding[];
};

const textFormat = ({ write, holds, images, losses }: Format): FileFormat => ({
	write: (collection) => Promise.resolve(write(collection)),
	holds,
	images,
	losses: losses ?? (() => [])
});

/** Minutes east of UTC on this machine. */
export const here = (): number => -new Date().getTimezoneOffset();

const packages: FileFormat = {
	write: (collection) =>
		writeAnki(collection, {
			now: Date.now() as EpochMs,
			offsetMinutes: here(),
			withHistory: true
		}),
	holds: 'decks',
	images: 'inside',
	losses: (collection) => ankiLosses(collection)
};

const written: ReadonlyMap<string, FileFormat> = new Map([
	...[...formats].map(([ending, format]): [string, FileFormat] => [ending, textFormat(format)]),
	['.apkg', packages]
]);

/** How a file of this name is written; undefined where none is. */
export const fileFormatOf = (name: string): FileFormat | undefined => written.get(endingOf(name));

const readEndings = [...written.keys(), '.colpkg', '.zip', '.markdown'];

/** Whether decks are read from files that end like this one. */
export const isDeckFile = (name: string): boolean => readEndings.includes(endingOf(name));

export const endings = readEndings.join(', ');

/** The endings of what can be written. */
export const writtenEndings = [...written.keys()].join(', ');
