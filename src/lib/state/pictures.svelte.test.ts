import { describe, expect, it } from 'vitest';
import { imageTypeOf } from '#lib/core/deck/image-type.ts';
import { gif, pixel } from '../../../tests/fixtures/images.ts';
import { freshStore } from '../../../tests/store/fixture.ts';
import { addPicture, readPicture } from './pictures.ts';

/** A photo that a camera could have made: noise, which no format makes small. */
async function photo(width: number, height: number, type = 'image/jpeg'): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	const pen = canvas.getContext('2d');
	const data = new ImageData(width, height);
	data.data.forEach((_, i) => (data.data[i] = i % 4 === 3 ? 255 : (i * 2654435761) >>> 24));
	pen?.putImageData(data, 0, 0);
	return canvas.convertToBlob({ type, quality: 1 });
}

/** Keeps an image and gives it back as a browser draws it. */
async function kept(file: Blob) {
	const store = await freshStore();
	const name = await addPicture(store, file);
	const back = name.includes('.') ? await readPicture(store, name as never) : undefined;
	return { name, back, drawn: back && (await createImageBitmap(back)) };
}

describe('an image that a person chooses', () => {
	it('is kept as it is where it is small', async () => {
		const { back } = await kept(new Blob([pixel()]));
		expect(back?.type).toBe('image/png');
		expect(new Uint8Array((await back?.arrayBuffer()) ?? [])).toEqual(pixel());
	});

	it('is made smaller where a card does not need all of it', async () => {
		const file = await photo(2400, 1200);
		const { back, drawn } = await kept(file);
		expect([drawn?.width, drawn?.height]).toEqual([1600, 800]);
		expect(back?.size).toBeLessThan(file.size);
		expect(imageTypeOf(new Uint8Array((await back?.arrayBuffer()) ?? []))).toBe('image/webp');
	});

	it.each([
		['an SVG, whatever it is called', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/png'],
		['a page', '<img src=x onerror=alert(1)>', 'image/gif'],
		['nothing', '', 'image/png']
	])('is not taken if it is %s', async (_, content, type) => {
		expect((await kept(new Blob([content], { type }))).name).toBe('kind');
	});

	it('is not taken if it only begins as one', async () => {
		expect((await kept(new Blob([gif(50)]))).name).toBe('kind');
		expect((await kept(new Blob([pixel().slice(0, 30)]))).name).toBe('kind');
	});
});
