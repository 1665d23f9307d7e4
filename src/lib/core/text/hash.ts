/** Crockford's base 32: no i, l, o, u, so that an id can be read aloud. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A name for some strings: 11 characters of `0-9a-z`, the same everywhere and for ever.
 * Not for secrets. ['ab', 'c'] and ['a', 'bc'] differ.
 * 53 bits (two mixed 32-bit lanes, the scheme known as cyrb53): among 100 000 names the chance that
 * any two meet is below one in a million.
 */
export function hash(...parts: readonly string[]): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	const mix = (unit: number) => {
		a = Math.imul(a ^ unit, 0x9e3779b1);
		b = Math.imul(b ^ unit, 0x5f356495);
	};
	for (const part of parts) {
		for (let i = 0; i < part.length; i++) mix(part.charCodeAt(i));
		// Past every UTF-16 unit: no text can imitate the end of a part.
		mix(0x10000 + part.length);
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	return base32(2 ** 32 * (b & 0x1fffff) + (a >>> 0));
}

function base32(number: number): string {
	let text = '';
	for (let rest = number, i = 0; i < 11; i++) {
		text = (digits[rest % 32] ?? '') + text;
		rest = Math.floor(rest / 32);
	}
	return text;
}
