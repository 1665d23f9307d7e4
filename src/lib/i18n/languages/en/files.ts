import type { Excess, FileKind, FileTrouble } from '#lib/core/document/unreadable.ts';
import { isolate } from '../../format.ts';
import { number, plural } from './format.ts';

const kinds: Record<FileKind | 'other', string> = {
	text: 'plain text',
	markdown: 'Markdown',
	html: 'a web page',
	docx: 'a Word document',
	pdf: 'a PDF',
	other: 'something else'
};

const megabytes = (bytes: number) => `${number(Math.round(bytes / 1e6))} MB`;

const excess: Record<Excess, (limit: number) => string> = {
	bytes: (limit) => `is larger than ${megabytes(limit)}. Open a part of it.`,
	unpacked: (limit) =>
		`unpacks to more than ${megabytes(limit)}, or far more than a document does. Save it again from the program that made it.`,
	pages: (limit) => `has more than ${number(limit)} pages. Open a part of it.`,
	elements: () => 'has more parts than a document has. Copy its text and paste it here.',
	depth: () => 'is nested more deeply than a document is. Copy its text and paste it here.',
	characters: (limit) =>
		`holds more than ${number(limit)} characters. Open a part of it, a chapter for example.`,
	seconds: (limit) =>
		`took longer than ${plural(limit, { one: '# second', other: '# seconds' })} to read. Open a part of it.`
};

function why(trouble: FileTrouble): string {
	switch (trouble.code) {
		case 'empty':
			return 'has no words in it. Choose another file.';
		case 'unknown':
			return 'is of a kind that Hafiza does not read. Save it as .docx, .pdf, .html, .md or .txt.';
		case 'ending':
			return trouble.is === 'other'
				? 'is not what its ending says. Save it again from the program that made it.'
				: `is not what its ending says but ${kinds[trouble.is]}. Change the ending, or save it again.`;
		case 'charset':
			return `is not text in ${isolate(trouble.charset.toUpperCase())}. Save it as UTF-8 text, or copy its text and paste it here.`;
		case 'encrypted':
			return 'is protected by a password. Save a copy without one.';
		case 'no-text':
			return 'has no text: its pages are pictures, as scanners make them. Run text recognition (OCR) on it first.';
		case 'broken':
			return 'is damaged or not complete. Fetch or save it again.';
		case 'excess':
			return excess[trouble.of](trouble.limit);
		default:
			return trouble satisfies never;
	}
}

/** The words around files, in English; and the shape of every other language's. */
export const files = {
	openWhy: 'Word, PDF, a saved web page, Markdown or plain text. You can drop it here too.',
	reading: (file: string) => `Reading ${isolate(file)}`,
	page: (done: number, all: number) => `page ${number(done)} of ${number(all)}`,
	replaces: (file: string) => `${isolate(file)} is read. It would replace what you have written.`,
	replace: 'Replace my text',
	keepTyped: 'Keep my text',
	left: (file: string, others: number) =>
		`Only ${isolate(file)} was opened, for cards are made of one document at a time; ${plural(others, { one: '# other file was', other: '# other files were' })} left.`,
	pasting: 'Reading what you pasted',
	trouble: (file: string, trouble: FileTrouble) => `${isolate(file)} ${why(trouble)}`,
	failed: (file: string) =>
		`${isolate(file)} could not be read: a part of Hafiza that it needs did not load. Connect to the network and try again.`
};

export type FileWords = typeof files;
