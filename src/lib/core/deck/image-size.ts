import type { ImageType } from './image-type.ts';

export type ImageSize = { readonly width: number; readonly height: number };

/**
 * What an image says of its size in pixels, in the first bytes of its format; undefined where they do not tell. A few
 * bytes can say that they are a picture of gigabytes, which whoever draws it makes room for.
 */
export function imageSizeOf(bytes: Uint8Array, type: ImageType): ImageSize | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readers[type](view);
	} catch {
		// past the end
		return undefined;
	}
}

type Reader = (view: DataView) => ImageSize | undefined;

const readers: Readonly<Record<ImageType, Reader>> = {
	'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
	'image/gif': (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
	'image/jpeg': ofJpeg,
	'image/webp': ofWebp,
	'image/avif': ofAvif
};

/** The segments of a JPEG, up to the one that begins a frame: SOF0 to SOF15 without DHT, JPG and DAC. */
function ofJpeg(view: DataView): ImageSize | undefined {
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}
	return undefined;
}

/** The first chunk of a WebP: extended, lossless or lossy. */
function ofWebp(view: DataView): ImageSize | undefined {
	const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
	switch (view.getUint32(12)) {
		case 0x56503858:
			return { width: uint24(24) + 1, height: uint24(27) + 1 };
		case 0x5650384c: {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 0x56503820:
			return {
				width: view.getUint16(26, true) & 0x3fff,
				height: view.getUint16(28, true) & 0x3fff
			};
		default:
			return undefined;
	}
}

/** The largest of the boxes `ispe` of an AVIF: a grid of tiles has one for the whole. */
function ofAvif(view: DataView): ImageSize | undefined {
	let largest: ImageSize | undefined;
	const end = Math.min(view.byteLength - 16, 16_384);
	for (let at = 0; at < end; at += 1) {
		if (view.getUint32(at) !== 0x69737065) continue;
		const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
		if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
	}
	return largest;
}
