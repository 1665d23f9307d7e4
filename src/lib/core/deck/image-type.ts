import { imageSizeOf } from './image-size.ts';
import type { MediaName } from './media.ts';

/** The kinds of image that are kept and drawn, with the ending that their names have. No SVG: it can hold scripts. */
export const imageTypes = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/webp': 'webp',
	'image/gif': 'gif',
	'image/avif': 'avif'
} as const;
export type ImageType = keyof typeof imageTypes;

/**
 * The name of an image by the SHA-256 of its bytes: half of it in hexadecimal, and the ending of the kind. The same
 * bytes have one name on every device.
 */
export const imageNameFrom = (sha256: Uint8Array, type: ImageType): MediaName =>
	`${[...sha256.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.${imageTypes[type]}` as MediaName;

const latin = (bytes: Uint8Array, start: number, end: number): string =>
	String.fromCharCode(...bytes.subarray(start, end));

/** As many pixels as a weak phone has room for. */
export const mostPixels = 50_000_000;

/** What an image says of itself, whatever it is called; undefined for anything else, and for one of too many pixels. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
	const type = signedType(bytes);
	const { width = 0, height = 0 } = (type && imageSizeOf(bytes, type)) ?? {};
	return width * height > mostPixels ? undefined : type;
}

/** What the first bytes of an image sign it as. */
export function signedType(bytes: Uint8Array): ImageType | undefined {
	const head = latin(bytes, 0, 8);
	if (head === '\x89PNG\r\n\x1a\n') return 'image/png';
	if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
	if (/^GIF8[79]a/.test(head)) return 'image/gif';
	if (head.startsWith('RIFF') && latin(bytes, 8, 12) === 'WEBP') return 'image/webp';
	if (head.endsWith('ftyp') && isAvif(bytes)) return 'image/avif';
	return undefined;
}

/** ISO base media: a box `ftyp` of the length that stands first, with its brands four bytes each. */
function isAvif(bytes: Uint8Array): boolean {
	const [a = 0, b = 0, c = 0, d = 0] = bytes;
	const length = Math.min(((a << 24) | (b << 16) | (c << 8) | d) >>> 0, 256);
	const brands = latin(bytes, 8, length).match(/.{4}/gs) ?? [];
	return brands.some((brand, i) => i !== 1 && (brand === 'avif' || brand === 'avis'));
}
