import { mediaOf } from '../deck/media.ts';
import { parseMarkdown } from '../deck/markdown/parse.ts';
import { printMarkdown } from '../deck/markdown/print.ts';
import type { Finding } from '../text/finding.ts';
import { deckAsCollection, type Collection, type ReadCollection } from './collection.ts';
import { looksLikeGift } from './gift/looks.ts';
import { readGift } from './gift/read.ts';
import { writeGift } from './gift/write.ts';
import { parseDecks, printDecks } from './json.ts';
import { lossesOf, lostHistories } from './losses.ts';
import { readMoodle } from './moodle/read.ts';
import { writeMoodle } from './moodle/write.ts';
import { detectDialect } from './table/detect.ts';
import { readTable } from './table/read.ts';
import { writeTable } from './table/write.ts';

/** A way to write decks down as text. Reading never throws. */
export type Format = {
	readonly read: (text: string, file?: string) => ReadCollection;
	/** Where `holds` is `deck`, the collection has one deck. */
	readonly write: (collection: Collection) => string;
	/** What one file holds. */
	readonly holds: 'deck' | 'decks';
	/** Where the images stand: in the file itself, or in files beside it. */
	readonly images: 'inside' | 'beside';
	/** What this format cannot express; absent where it expresses all that a deck is. */
	readonly losses?: (collection: Collection) => readonly Finding[];
};

type Way = Pick<Format, 'write'> & {
	readonly read: (text: string, file: string) => ReadCollection;
};

/** A format of other programs: what it cannot express is what does not come back. */
const foreign = (way: Way, images: Format['images']): Format => ({
	read: (text, file = '') => way.read(text, file),
	write: way.write,
	holds: 'decks',
	images,
	losses: (collection) => lossesOf(way, collection)
});

const readAnyTable = (text: string, file: string): ReadCollection =>
	readTable(text, detectDialect(text), file);

const table = (delimiter: ',' | '\t', read = readAnyTable): Format =>
	foreign({ read, write: (collection) => writeTable(collection, delimiter) }, 'beside');

/** Quizlet's export and Anki's text files, and GIFT as most programs name it. */
const plainText = table('\t', (text, file) =>
	looksLikeGift(text) ? readGift(text, file) : readAnyTable(text, file)
);

const giftWithPictures = (gift: Format): Format => ({
	...gift,
	losses: (collection) => [...(gift.losses?.(collection) ?? []), ...picturesBeside(collection)]
});

/** Hafiza finds the images beside the file again; the programs of schools do not. */
function picturesBeside({ decks }: Collection): Finding[] {
	const shown = decks.flatMap(({ notes }) => notes).filter((note) => mediaOf(note).length > 0);
	return shown.length === 0
		? []
		: [
				{
					code: 'lost-images',
					severity: 'warning',
					what: `Moodle shows no images of GIFT (${shown.length} notes have some)`,
					todo: 'choose Moodle XML, which holds them',
					values: [shown.length]
				}
			];
}

/** The formats by the ending of a file's name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
	[
		'.md',
		{
			read: (text, file) => deckAsCollection(parseMarkdown(text, file)),
			write: ({ decks }) => decks.map(printMarkdown).join('\n'),
			holds: 'deck',
			images: 'beside',
			losses: lostHistories
		}
	],
	[
		'.json',
		{
			read: parseDecks,
			write: ({ decks }) => printDecks(decks),
			holds: 'decks',
			images: 'beside',
			losses: lostHistories
		}
	],
	['.csv', table(',')],
	['.tsv', table('\t')],
	['.txt', plainText],
	['.gift', giftWithPictures(foreign({ read: readGift, write: writeGift }, 'beside'))],
	['.xml', foreign({ read: readMoodle, write: writeMoodle }, 'inside')]
]);

/** What follows the last dot of a name, the dot with it, in small letters; empty where there is none. */
export const endingOf = (name: string): string => /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';

/** The format of a file, by its name; `Deck.MD` is Markdown too. */
export const formatOf = (name: string): Format | undefined => formats.get(endingOf(name));
