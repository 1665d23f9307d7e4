import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Collection } from '../core/exchange/collection.ts';
import { formats, type Format } from '../core/exchange/formats.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Finding } from '../core/text/finding.ts';
import { mediaOf } from '../core/deck/media.ts';

/** Formats that decks can be written in, by the ending of the file. */
export const outFormats = ['.apkg', '.md', '.json', '.csv', '.gift', '.xml'] as const;
export type OutFormat = (typeof outFormats)[number];

/** A file to keep or to hand on. */
export type Outgoing = {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
};

const types: Readonly<Record<OutFormat, string>> = {
	'.apkg': 'application/octet-stream',
	'.md': 'text/markdown',
	'.json': 'application/json',
	'.csv': 'text/csv',
	'.gift': 'text/plain',
	'.xml': 'application/xml'
};

/** What a format does not keep of decks, for a look before they are written. */
export async function lossesIn(
	collection: Collection,
	format: OutFormat,
	withHistory: boolean
): Promise<readonly Finding[]> {
	if (format === '.apkg') {
		const { ankiLosses } = await import('../core/exchange/anki/losses.ts');
		return ankiLosses(collection, withHistory);
	}
	return formats.get(format)?.losses?.(withoutHistory(collection)) ?? [];
}

/** Only packages of Anki tell what was answered; a backup does so for Hafiza. */
const withoutHistory = (collection: Collection): Collection => ({ ...collection, histories: [] });

/** Writes decks down: one file where the format holds all of it, else a zip of files and images. */
export async function writeOut(
	collection: Collection,
	format: OutFormat,
	withHistory: boolean,
	{ at, offsetMinutes }: StudyTime
): Promise<Outgoing> {
	const title = collection.decks.length === 1 ? (collection.decks[0]?.title ?? '') : 'hafiza';
	const name = fileName(title);
	if (format === '.apkg') {
		const { writeAnki } = await import('../writers/anki/write-anki.ts');
		return {
			name: `${name}${format}`,
			type: types[format],
			bytes: await writeAnki(collection, { withHistory, now: at, offsetMinutes })
		};
	}
	const asked = withoutHistory(collection);
	const written = formats.get(format);
	if (!written) throw new RangeError(`${format} is no format`);
	return packed(name, format, filesOf(asked, name, format, written), asked, written);
}

type TextFile = { readonly name: string; readonly text: string };

function filesOf(
	collection: Collection,
	name: string,
	format: OutFormat,
	{ write, holds }: Format
): TextFile[] {
	if (holds === 'decks' || collection.decks.length === 1)
		return [{ name: `${name}${format}`, text: write(collection) }];
	const names = new Map<string, number>();
	return collection.decks.map((deck) => {
		const own = fileName(deck.title);
		const count = (names.get(own) ?? 0) + 1;
		names.set(own, count);
		return {
			name: `${own}${count > 1 ? `-${count}` : ''}${format}`,
			text: write({ ...collection, decks: [deck] })
		};
	});
}

function packed(
	name: string,
	format: OutFormat,
	files: readonly TextFile[],
	{ decks, media }: Collection,
	{ images }: Format
): Outgoing {
	const needed = new Set<string>(
		images === 'inside' ? [] : decks.flatMap((deck) => deck.notes.flatMap(mediaOf))
	);
	const beside = [...media].filter(([image]) => needed.has(image));
	const [only] = files;
	if (files.length === 1 && only && beside.length === 0)
		return { name: only.name, type: types[format], bytes: strToU8(only.text) };
	const entries = new Map<string, Zippable[string]>();
	for (const file of files) entries.set(file.name, strToU8(file.text));
	for (const [image, { bytes }] of beside) entries.set(`media/${image}`, [bytes, { level: 0 }]);
	const bytes = zipSync(Object.fromEntries(entries));
	return { name: `${name}${format}.zip`, type: 'application/zip', bytes };
}

/** A title as a file name: letters and digits of any script, the rest as hyphens. */
const fileName = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'deck';
