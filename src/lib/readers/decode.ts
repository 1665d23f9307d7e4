import { Unreadable } from '../core/document/unreadable.ts';

const decoders = (label: string): TextDecoder | undefined => {
	try {
		return new TextDecoder(label, { fatal: true });
	} catch {
		return undefined;
	}
};

/** The charset that the first bytes give away: a byte order mark, or zeros where UTF-16 has them. */
function charsetOfBytes(bytes: Uint8Array): string | undefined {
	const [a, b, c, d] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
	if (a === 0 && c === 0 && b !== 0 && d !== 0) return 'utf-16be';
	return undefined;
}

const ascii = (bytes: Uint8Array): string =>
	Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('');

/** The charset that a page or an XML file states in its first lines. */
function statedCharset(bytes: Uint8Array): string | undefined {
	const start = ascii(bytes);
	return (/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(start) ??
		/^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(start))?.[1]?.toLowerCase();
}

/**
 * The text of these bytes: by their mark, by the charset that they state if they are HTML or XML, else as UTF-8.
 * No byte is ever replaced.
 *
 * @throws Unreadable `charset` if they are no text in it
 */
export function decodeText(bytes: Uint8Array, states: 'charset' | 'nothing' = 'nothing'): string {
	const stated = states === 'charset' ? statedCharset(bytes) : undefined;
	// a page that reads as ASCII states UTF-16 by mistake: browsers take UTF-8 then
	const charset =
		charsetOfBytes(bytes) ?? (stated?.startsWith('utf-16') === true ? 'utf-8' : stated) ?? 'utf-8';
	try {
		const text = decoders(charset)?.decode(bytes);
		if (text !== undefined && !text.slice(0, 100_000).includes('\0')) return text;
	} catch {
		// told below
	}
	throw new Unreadable({ code: 'charset', charset });
}
