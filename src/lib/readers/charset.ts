import { decodeText } from './decode.ts';
import { Unreadable } from '../core/document/unreadable.ts';

export type Decoded = {
	readonly text: string;
	/** The charset that was guessed where the bytes are no UTF-8 and name none. */
	readonly guessed?: string;
};

/** Where Windows-1254 has the letters ğ, ı, ş, İ, Ğ, Ş, and Windows-1252 those of Icelandic. */
const turkish = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/**
 * The text of a file of another program: UTF-8 or UTF-16 as `decodeText` finds them, or the charset that XML states,
 * else the one that Windows writes in western countries or in Turkish. Never throws.
 */
export function decodeAny(bytes: Uint8Array): Decoded {
	try {
		return { text: decodeText(bytes, 'charset').replace(/^\ufeff/, '') };
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
	}
	const utf8 = withoutNul(bytes);
	if (utf8 !== undefined) return { text: utf8 };
	const guessed = isCyrillic(bytes)
		? 'windows-1251'
		: bytes.some((byte) => turkish.has(byte))
			? 'windows-1254'
			: 'windows-1252';
	return { text: decodeAs(bytes, guessed) ?? '', guessed };
}

/** The text in a charset of this name, as the WHATWG names them; undefined where none is called so. */
export function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
	try {
		const decoder = new TextDecoder(charset);
		if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
		return Array.from(decoder.decode(bytes), (sign) => signs1252.get(sign) ?? sign).join('');
	} catch {
		return undefined;
	}
}

/** Node takes Windows-1252 for Latin-1, which has control characters where that has these. */
const signs1252 = new Map(
	Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ', (sign, i) => [
		String.fromCharCode(0x80 + i),
		sign
	])
);

/** In other languages letters beyond ASCII stand alone among others; in these a word is made of them. */
function isCyrillic(bytes: Uint8Array): boolean {
	let [letters, together] = [0, 0];
	for (let i = 0; i < Math.min(bytes.length, 100_000); i++) {
		if ((bytes[i] ?? 0) < 0xc0) continue;
		letters++;
		if ((bytes[i + 1] ?? 0) >= 0xc0) together++;
	}
	return letters > 3 && together > letters / 2;
}

/** UTF-8 but for some NUL characters, which no text means; undefined where it is no UTF-8. */
function withoutNul(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const plain = text.replaceAll('\0', '');
		return plain.length * 1.1 > text.length ? plain : undefined;
	} catch {
		return undefined;
	}
}
