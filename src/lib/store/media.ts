import { imageNameFrom, imageTypeOf, type ImageType } from '../core/deck/image-type.ts';
import type { MediaName } from '../core/deck/media.ts';
import type { KeptImage } from './api.ts';
import { read, write, type Context } from './context.ts';
import { StoreError } from './error.ts';

/** The largest image that is kept. */
export const maxImageBytes = 4 * 1024 * 1024;

/** The name of an image by its bytes. */
export async function imageNameOf(
	bytes: Uint8Array<ArrayBuffer>,
	type: ImageType
): Promise<MediaName> {
	const subtle = (globalThis.crypto as Partial<Crypto>).subtle;
	if (!subtle)
		throw new StoreError('failed', 'Images can only be kept where Hafiza comes by https');
	return imageNameFrom(new Uint8Array(await subtle.digest('SHA-256', bytes)), type);
}

/** Whether bytes are an image that may be kept under this name. */
export async function isImageNamed(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
	const type = imageTypeOf(bytes);
	return (
		type !== undefined && bytes.length <= maxImageBytes && (await imageNameOf(bytes, type)) === name
	);
}

export async function addImage(ctx: Context, bytes: Uint8Array<ArrayBuffer>): Promise<MediaName> {
	const type = imageTypeOf(bytes);
	if (!type)
		throw new StoreError(
			'invalid',
			'This is no PNG, JPEG, WebP, GIF or AVIF image; choose another'
		);
	if (bytes.length > maxImageBytes)
		throw new StoreError('invalid', 'An image may have 4 MB; make it smaller');
	const id = await imageNameOf(bytes, type);
	await write(ctx, [ctx.db.media], undefined, async ({ now }) => {
		await ctx.db.media.put({ id, bytes, addedAt: now });
	});
	return id;
}

export const image = (ctx: Context, name: MediaName): Promise<KeptImage | undefined> =>
	read(ctx, [ctx.db.media], async () => {
		const bytes: unknown = (await ctx.db.media.get(name))?.bytes;
		const type = bytes instanceof Uint8Array ? imageTypeOf(bytes) : undefined;
		return type && { type, bytes: bytes as KeptImage['bytes'] };
	});
