import type { ImageType } from '#lib/core/deck/image-type.ts';

/** What a card needs at most: pixels along the longer edge, and bytes beyond which an image is drawn anew. */
const longestEdge = 1600;
const plentyBytes = 400_000;

/**
 * An image that browsers can draw, smaller where it is larger than a card needs; what a camera wrote into it besides
 * the picture is then gone. Undefined for what can't be drawn. Moving pictures stay as they are.
 */
export async function shrunk(file: Blob, type: ImageType): Promise<Blob | undefined> {
	const typed = new Blob([file], { type });
	const bitmap = await createImageBitmap(typed).catch(() => undefined);
	if (!bitmap) return undefined;
	const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
	const isEnough = scale === 1 && file.size <= plentyBytes;
	const smaller = isEnough || type === 'image/gif' ? undefined : await redrawn(bitmap, scale);
	bitmap.close();
	return smaller && (scale < 1 || smaller.size < file.size) ? smaller : typed;
}

async function redrawn(bitmap: ImageBitmap, scale: number): Promise<Blob | undefined> {
	const [width, height] = [bitmap.width, bitmap.height].map((edge) =>
		Math.max(1, Math.round(edge * scale))
	) as [number, number];
	const canvas = new OffscreenCanvas(width, height);
	const pen = canvas.getContext('2d');
	if (!pen) return undefined;
	pen.drawImage(bitmap, 0, 0, width, height);
	// A browser that writes no WebP gives PNG.
	return canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
}
