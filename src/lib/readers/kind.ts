import type { FileKind } from '../core/document/unreadable.ts';

const endings: ReadonlyMap<string, FileKind> = new Map([
	['txt', 'text'],
	['text', 'text'],
	['md', 'markdown'],
	['markdown', 'markdown'],
	['html', 'html'],
	['htm', 'html'],
	['xhtml', 'html'],
	['docx', 'docx'],
	['pdf', 'pdf']
]);

/** What its name says; undefined without an ending that is read here. */
export const kindByName = (name: string): FileKind | undefined =>
	endings.get(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

const binary = (bytes: Uint8Array, length: number): string =>
	Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');

/** Old Word files, and new ones under a password. */
export const isOle = (bytes: Uint8Array): boolean => binary(bytes, 4) === '\xd0\xcf\x11\xe0';

/** Pictures, archives, programs, sounds, and texts of programs that are not read here. */
const others =
	// eslint-disable-next-line no-control-regex -- these are bytes
	/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF|II\*\0|MM\0\*|\{\\rtf|\x1f\x8b|Rar!|7z\xbc\xaf|\x7fELF|MZ|OggS|ID3)/;

/** What its bytes say: `zip` may be a Word document, `text` may be anything written in letters. */
export function kindByBytes(bytes: Uint8Array): 'pdf' | 'zip' | 'html' | 'text' | 'other' {
	const start = binary(bytes, 1024);
	// some programs write a few bytes before the signature
	if (start.includes('%PDF-')) return 'pdf';
	if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
	if (isOle(bytes) || others.test(start)) return 'other';
	return isPage(start) ? 'html' : 'text';
}

/** What may stand before a page's first element. */
const prologue = /(?:<\?xml[^>]*>|<!--[^]*?-->)\s*/y;
const firstElement = /<(?:!doctype\s+html|html|head|body)\b/iy;

/** One step after the other: a single pattern for all of them goes back through every comment. */
function isPage(start: string): boolean {
	let at = start.indexOf('<');
	if (at < 0 || at > 20) return false;
	prologue.lastIndex = at;
	while (prologue.test(start)) at = prologue.lastIndex;
	firstElement.lastIndex = at;
	return firstElement.test(start);
}
