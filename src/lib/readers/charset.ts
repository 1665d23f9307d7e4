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
	const guessed = bytes.some((byte) => turkish.has(byte)) ? 'windows-1254' : 'windows-1252';
	return { text: new TextDecoder(guessed).decode(bytes), guessed };
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
