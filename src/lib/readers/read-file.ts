import type { Meta } from '../core/document/finish.ts';
import { readFragment, readHtml, type Converted } from '../core/document/html/read.ts';
import { ownTitle } from '../core/document/own-title.ts';
import {
	tooMuch,
	Unreadable,
	type FileKind,
	type FileTrouble
} from '../core/document/unreadable.ts';
import { harmless, harmlessName } from '../core/text/harmless.ts';
import { decodeText } from './decode.ts';
import { docxToMarkdown, isDocx } from './docx.ts';
import { isOle, kindByBytes, kindByName } from './kind.ts';
import { limits } from './limits.ts';

/** A file read as a document: its text, and what it says of itself. */
export type FileText = {
	readonly text: string;
	readonly format: 'text' | 'markdown';
	readonly meta: Meta;
};

export type ReadFile =
	| { readonly ok: true; readonly file: FileText }
	| { readonly ok: false; readonly trouble: FileTrouble };

/** Pages read so far, of all; only a PDF has them. */
export type PageProgress = (done: number, all: number) => void;

/** The kind of a file, if its name and its bytes agree. @throws Unreadable */
function kindOf(name: string, bytes: Uint8Array): FileKind {
	const named = kindByName(name);
	const found = kindByBytes(bytes);
	if (found === 'zip') {
		if (isDocx(bytes)) return agreed(named, 'docx');
		throw new Unreadable({ code: 'ending', is: 'other' });
	}
	if (found === 'pdf') return agreed(named, 'pdf');
	if (found === 'other') {
		// Word wraps a document with a password in its old format
		if (named === 'docx' && isOle(bytes)) throw new Unreadable({ code: 'encrypted' });
		throw new Unreadable(named ? { code: 'ending', is: 'other' } : { code: 'unknown' });
	}
	if (named === 'docx' || named === 'pdf')
		throw new Unreadable({ code: 'ending', is: found === 'html' ? 'html' : 'text' });
	if (found === 'html') return agreed(named, 'html');
	if (!named && /\.\w{1,5}$/.test(name) && !/\.(?:log|tex|rst|org|adoc|srt|csv|tsv)$/i.test(name))
		throw new Unreadable({ code: 'unknown' });
	return named ?? 'text';
}

function agreed(named: FileKind | undefined, is: FileKind): FileKind {
	// Markdown may well begin with HTML
	if (named === 'markdown' && is === 'html') return 'markdown';
	if (named !== undefined && named !== is) throw new Unreadable({ code: 'ending', is });
	return is;
}

/** A part of the app that reads some kind of file could not be loaded: there is no network, and it was never used. */
export class NotLoaded extends Error {
	override readonly name = 'NotLoaded';
}

async function pdfReader() {
	try {
		const reader = await import('./pdf.ts');
		await reader.loadPdfjs();
		return reader;
	} catch (error) {
		throw new NotLoaded('what reads a PDF could not be loaded', { cause: error });
	}
}

async function convert(kind: FileKind, bytes: Uint8Array, progress?: PageProgress) {
	switch (kind) {
		case 'text':
		case 'markdown':
			return { markdown: decodeText(bytes), meta: {} };
		case 'html':
			return readHtml(decodeText(bytes, 'charset'));
		case 'docx':
			return docxToMarkdown(bytes);
		case 'pdf':
			return (await pdfReader()).pdfToMarkdown(bytes, progress);
		default:
			return kind satisfies never;
	}
}

function checked({ markdown }: Converted): string {
	if (!/[\p{L}\p{N}]/u.test(markdown)) throw new Unreadable({ code: 'empty' });
	if (markdown.length > limits.characters) throw tooMuch('characters', limits.characters);
	return harmless(markdown);
}

const guarded = async <T>(read: () => T | Promise<T>): Promise<T | FileTrouble> => {
	try {
		return await read();
	} catch (error) {
		if (error instanceof NotLoaded) throw error;
		// what a library throws at a damaged file has no words for a person
		return error instanceof Unreadable ? error.trouble : { code: 'broken' };
	}
};

/** Reads a file of any kind that is known here, within limits. Rejects only with a `NotLoaded`. */
export async function readFile(
	name: string,
	bytes: Uint8Array,
	progress?: PageProgress
): Promise<ReadFile> {
	const read = await guarded(async (): Promise<FileText> => {
		if (bytes.length === 0) throw new Unreadable({ code: 'empty' });
		const kind = kindOf(name, bytes);
		if (bytes.length > limits.bytes[kind]) throw tooMuch('bytes', limits.bytes[kind]);
		const converted = await convert(kind, bytes, progress);
		const format = kind === 'text' ? 'text' : 'markdown';
		const text = checked(converted);
		const { title = ownTitle(text, format), author, publisher } = converted.meta;
		const named = Object.entries({ title, author, publisher }).flatMap(([field, name]) =>
			name === undefined ? [] : [[field, harmlessName(name)] as const]
		);
		return { text, format, meta: { ...converted.meta, ...Object.fromEntries(named) } };
	});
	return 'code' in read ? { ok: false, trouble: read } : { ok: true, file: read };
}

/** A piece of HTML from the clipboard as Markdown; undefined where it holds no words or cannot be read. */
export async function readPasted(html: string): Promise<string | undefined> {
	const read = await guarded(() => {
		if (html.length > limits.bytes.html) throw tooMuch('bytes', limits.bytes.html);
		return checked({ markdown: readFragment(html), meta: {} });
	});
	return typeof read === 'string' ? read : undefined;
}
