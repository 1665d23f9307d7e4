import { Unreadable } from '../core/document/unreadable.ts';
import type { ReadCollection } from '../core/exchange/collection.ts';
import { endingOf, formats } from '../core/exchange/formats.ts';
import { looksLikeGift } from '../core/exchange/gift/looks.ts';
import { detectDialect } from '../core/exchange/table/detect.ts';
import type { Dialect } from '../core/exchange/table/dialect.ts';
import { readTable } from '../core/exchange/table/read.ts';
import type { Finding } from '../core/text/finding.ts';
import { decodeAny, decodeAs } from './charset.ts';
import { readDeckPackage, type DeckPackage } from './deck-package.ts';
import { limits } from './limits.ts';
import { together } from './together.ts';
import { withoutDamaged } from './without-damaged.ts';

/** A file with decks, whatever program wrote it. */
export type OpenedFile = ReadCollection & {
	/** The program, as the log names it. */
	readonly from: string;
	/** Where it is a table: what it was read from, to be read anew in another way. */
	readonly table?: Table;
};

/** `told` holds of the text itself, however it is read. */
type Table = {
	readonly text: string;
	readonly dialect: Dialect;
	readonly told: readonly Finding[];
};

/** A table read in another way. */
export function openTable(
	{ text, told }: Omit<Table, 'dialect'>,
	dialect: Dialect,
	file: string
): OpenedFile {
	const read = withoutDamaged(readTable(text, dialect, file), file);
	return {
		...read,
		findings: [...told, ...read.findings],
		table: { text, dialect, told },
		from: 'table'
	};
}

type Opening = {
	/** Minutes east of UTC, for packages that do not say where they were made. */
	readonly offsetMinutes: number;
	/** Where it is not to be found out. */
	readonly encoding?: string;
	/** How the text is a table, whatever it looks like. */
	readonly dialectOf?: (text: string) => Dialect;
};

/** Reads a file by what it holds, and by its name where that does not tell. Never rejects for what a file holds. */
export async function openCollection(
	bytes: Uint8Array,
	file: string,
	{ offsetMinutes, encoding, dialectOf }: Opening
): Promise<OpenedFile> {
	if (bytes.length > limits.collectionBytes) return refused(file, tooLarge);
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (isZip || isNamedAnki(file)) return openZip(bytes, file, offsetMinutes);
	const said = encoding === undefined ? undefined : decodeAs(bytes, encoding);
	const { text, guessed } = said === undefined ? decodeAny(bytes) : { text: said };
	if (isBinary(text)) return refused(file, binary);
	if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text)) return refused(file, webPage);
	const told = guessed === undefined ? [] : [charset(file, guessed)];
	return dialectOf ? openTable({ text, told }, dialectOf(text), file) : openText(text, file, told);
}

async function openZip(
	bytes: Uint8Array,
	file: string,
	offsetMinutes: number
): Promise<OpenedFile> {
	const { isAnki, readAnki } = await import('./anki/read-anki.ts');
	if (isAnki(bytes) || isNamedAnki(file)) {
		const { findings, ...read } = withoutDamaged(await readAnki(bytes, { offsetMinutes }), file);
		return { ...read, findings: findings.map((each) => ({ ...each, file })), from: 'anki' };
	}
	const unpacked = packageOf(bytes);
	if ('code' in unpacked) return refused(file, unpacked);
	const read = together(unpacked.files.map(({ name, text }) => openText(text, name)));
	const { collection, findings } = read;
	return {
		...read,
		...(collection && { collection: { ...collection, media: unpacked.images } }),
		findings: [...findings, ...unpacked.findings.map((each) => ({ ...each, file }))],
		from: 'hafiza'
	};
}

function packageOf(bytes: Uint8Array): DeckPackage | Finding {
	try {
		return readDeckPackage(bytes) ?? noDeck;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		if (error.trouble.code === 'encrypted') return encrypted;
		return error.trouble.code === 'excess' ? bursting : brokenZip;
	}
}

function openText(text: string, file: string, told: readonly Finding[] = []): OpenedFile {
	const ending = kindOf(text, file);
	if (tables.has(ending)) return openTable({ text, told }, detectDialect(text), file);
	const found = formats.get(ending)?.read(text, file);
	const read = found && withoutDamaged(found, file);
	if (!read) return refused(file, unknown);
	const findings = [...told, ...read.findings, ...(isCardless(read, text) ? [noCard(file)] : [])];
	return { ...read, findings, from: programs.get(ending) ?? 'hafiza' };
}

/** A deck may be empty; a text without a head is none. */
const isCardless = ({ collection }: ReadCollection, text: string): boolean =>
	collection?.decks.every(({ notes }) => notes.length === 0) === true &&
	!/^\s*(?:---|\{)/.test(text);

const isNamedAnki = (file: string) => /\.(?:apkg|colpkg)$/i.test(file);

/** Words hold no control characters but those that part them. */
function isBinary(text: string): boolean {
	const start = text.slice(0, 20_000);
	// eslint-disable-next-line no-control-regex -- these are what it looks for
	return (start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) > start.length / 100;
}

const tables: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);
const programs: ReadonlyMap<string, string> = new Map([
	['.gift', 'gift'],
	['.xml', 'moodle']
]);

/** By its ending; questions of Moodle also come as plain text, and downloads lose their names. */
function kindOf(text: string, file: string): string {
	const ending = endingOf(file);
	if (ending === '.markdown') return '.md';
	if (ending !== '.txt' && formats.has(ending)) return ending;
	const start = text.slice(0, 20_000).trimStart();
	if (/^<(?:\?xml|!--|!DOCTYPE|quiz)[\s>?-]/i.test(start)) return '.xml';
	if (start.startsWith('{') && start.includes('hafiza-deck')) return '.json';
	if (looksLikeGift(start)) return '.gift';
	if (/^(?:---\s*$|[QC]: )/m.test(start) && !start.includes('\t')) return '.md';
	return '.txt';
}

const refused = (file: string, finding: Finding): OpenedFile => ({
	findings: [{ ...finding, file }],
	tallies: new Map(),
	from: 'hafiza'
});

const error = (code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	what,
	todo
});
const tooLarge = error(
	'too-large',
	`it is larger than ${limits.collectionBytes / 1e6} MB`,
	'export it in parts, or without its sounds and films'
);
const noDeck = error(
	'no-deck',
	'this zip holds no deck that can be read',
	'choose a package of Anki, or a zip with a deck in Markdown or JSON in it'
);
const brokenZip = error(
	'broken',
	'this zip is damaged or cut short, or two of its files lie over one another',
	'pack or download it again'
);
const bursting = error(
	'too-large',
	`this zip unpacks to more than a deck can hold: ${limits.unpackedBytes / 1e6} MB a file, ${limits.deckBytes / 1e6} MB together`,
	'take it from another place, or pack fewer decks at once'
);
const encrypted = error('encrypted', 'this zip is under a password', 'pack it without one');
const webPage = error(
	'web-page',
	'it is a page of the web, and no deck: perhaps one that asks to log in',
	'save the deck itself as a file; for a page to be read, use New deck from a document'
);
const binary = error(
	'binary',
	'it holds no words: it is a picture, a program or the like',
	'choose a deck in Markdown or JSON, a package of Anki, a table, GIFT or Moodle XML'
);
const noCard = (file: string): Finding => ({
	...error(
		'no-card',
		'there is no card in it',
		'begin each card with “Q:” and its answer with “A:”'
	),
	file
});
const unknown = error(
	'unknown',
	'files of this kind are not read',
	'choose a deck in Markdown or JSON, a package of Anki, a table, GIFT or Moodle XML'
);

const charset = (file: string, guessed: string): Finding => ({
	code: 'charset',
	severity: 'warning',
	file,
	what: `it is not UTF-8 and was read as ${guessed}`,
	todo: 'look whether its letters are right; if not, save it as UTF-8',
	values: [guessed]
});
