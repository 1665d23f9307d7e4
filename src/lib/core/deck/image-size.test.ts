import { describe, expect, it } from 'vitest';
import { gif, pixel } from '../../../../tests/fixtures/images.ts';
import { png } from '../../../../tests/hostile/bytes.ts';
import { imageSizeOf } from './image-size.ts';
import { imageTypeOf } from './image-type.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part
		)
	);
const frame = [0xff, 0xc0, 0, 17, 8, 0x75, 0x30, 0x9c, 0x40];
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], frame);

describe('the size of an image', () => {
	it.each([
		['PNG', 'image/png', pixel(), { width: 1, height: 1 }],
		['JPEG, behind other segments', 'image/jpeg', jpeg, { width: 40_000, height: 30_000 }],
		['GIF', 'image/gif', bytes('GIF89a', [2, 1, 3, 0]), { width: 258, height: 3 }],
		[
			'WebP, extended',
			'image/webp',
			bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 19, 0, 0]),
			{ width: 65_546, height: 20 }
		],
		[
			'AVIF',
			'image/avif',
			bytes([0, 0, 0, 20], 'ispe', [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 9], '        '),
			{ width: 65_536, height: 9 }
		]
	] as const)('is read of %s', (_, type, image, size) => {
		expect(imageSizeOf(image, type)).toEqual(size);
	});

	it.each([
		['PNG', 'image/png'],
		['JPEG', 'image/jpeg'],
		['WebP', 'image/webp'],
		['AVIF', 'image/avif']
	] as const)('is not known of a %s that is cut short', (_, type) => {
		expect(imageSizeOf(bytes([0xff, 0xd8, 0xff]), type)).toBeUndefined();
	});

	it('beyond what can be drawn makes it no image that is kept', () => {
		expect(imageTypeOf(png(50_000, 50_000))).toBeUndefined();
		expect(imageTypeOf(jpeg)).toBeUndefined();
		expect(imageTypeOf(png(4000, 3000))).toBe('image/png');
		expect(imageTypeOf(gif(20))).toBe('image/gif');
	});
});
