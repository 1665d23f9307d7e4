import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageTypeOf } from './image-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the kind of an image', () => {
	it.each([
		['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
		['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
		['image/gif', 'GIF89a\x01\0\x01\0'],
		['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
		['image/avif', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'],
		['image/avif', '\0\0\0\x18ftypmif1\0\0\0\0avifmiaf']
	])('is read from its first bytes: %s', (type, head) => {
		expect(imageTypeOf(bytes(head))).toBe(type);
	});

	it.each([
		['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
		['HTML', '<!doctype html><img src=x>'],
		['a film in the container that AVIF shares', '\0\0\0\x18ftypisom\0\0\x02\0isomiso2'],
		['a photo in HEIC, which browsers do not draw', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
		['AVIF as a version only', '\0\0\0\x14ftypisomavifmp41'],
		['RIFF without WebP', 'RIFF\x24\0\0\0WAVEfmt '],
		['the beginning of PNG alone', '\x89PNG'],
		['nothing', '']
	])('is not that of %s', (_, head) => {
		expect(imageTypeOf(bytes(head))).toBeUndefined();
	});

	it('is never found in text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(imageTypeOf(new TextEncoder().encode(`<${text}`))).toBeUndefined();
			}),
			{ seed: 5 }
		);
	});
});
