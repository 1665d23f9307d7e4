import type { Meta } from '#lib/core/document/finish.ts';
import type { Excess, FileTrouble } from '#lib/core/document/unreadable.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { readFile, type FileText } from '#lib/readers/read-file.ts';
import { readBytes } from './files.ts';
import type { Io } from './io.ts';

const tooMuch: Record<Excess, (limit: number) => string> = {
	bytes: (limit) => `it is larger than ${limit / 1e6} MB`,
	unpacked: (limit) =>
		`it unpacks to more than ${limit / 1e6} MB, or far more than a document does`,
	pages: (limit) => `it has more than ${limit} pages`,
	elements: () => 'it has more parts than a document has',
	depth: () => 'it is nested more deeply than a document is',
	characters: (limit) => `it holds more than ${limit} characters`,
	seconds: (limit) => `it took longer than ${limit} seconds`
};

/** What is wrong with a file, and what to do. */
function wordsOf(trouble: FileTrouble): readonly [what: string, todo: string] {
	switch (trouble.code) {
		case 'empty':
			return ['there is no text in it', 'name a file with text'];
		case 'unknown':
			return [
				'it is of a kind that is not read here',
				'save it as .docx, .pdf, .html, .md or .txt'
			];
		case 'ending':
			return trouble.is === 'other'
				? ['it is not what its ending says', 'save it again from the program that made it']
				: [`it is not what its ending says but ${trouble.is}`, 'change the ending'];
		case 'charset':
			return [`it is not ${trouble.charset.toUpperCase()} text`, 'save it as plain text in UTF-8'];
		case 'encrypted':
			return ['it is protected by a password', 'save a copy without one'];
		case 'no-text':
			return ['it has no text, its pages are pictures', 'run text recognition (OCR) on it first'];
		case 'broken':
			return ['it is damaged or not complete', 'fetch or save it again'];
		case 'excess':
			return [tooMuch[trouble.of](trouble.limit), 'take a part of it'];
		default:
			return trouble satisfies never;
	}
}

/** A file of any kind that is read here, as text with what it says of itself. */
export async function readDocumentFile(io: Io, path: string): Promise<FileText | Finding> {
	const read = await readBytes(io, path);
	if (!read.ok) return read.finding;
	const document = await readFile(path, read.bytes);
	if (document.ok) return document.file;
	const [what, todo] = wordsOf(document.trouble);
	const code = document.trouble.code === 'charset' ? 'not-utf8' : document.trouble.code;
	return { code, severity: 'error', file: path, what, todo };
}

/** What is known of a document, the surest last: of the file itself, then of its entry among the sources. */
export const joinMeta = (...metas: readonly Meta[]): Meta =>
	Object.fromEntries(
		metas.flatMap((meta) => Object.entries(meta).filter(([, value]) => value !== undefined))
	);
