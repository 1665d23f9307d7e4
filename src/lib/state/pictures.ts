import { signedType } from '#lib/core/deck/image-type.ts';
import type { MediaName } from '#lib/core/deck/media.ts';
import type { Store } from '#lib/store/api.ts';
import { StoreError } from '#lib/store/error.ts';
import { shrunk } from './shrunk.ts';
import { allUnfinished } from './unfinished.ts';

/** Why an image was not taken: no image of a kind that is kept, too large, no space, or something else. */
export type Refusal = 'kind' | 'large' | 'full' | 'failed';

/** An image as a browser draws it; undefined where it is not on this device. */
export async function readPicture(store: Store, name: MediaName): Promise<Blob | undefined> {
	const image = await store.image(name);
	return image && new Blob([image.bytes], { type: image.type });
}

/** Keeps an image that a person chose, no larger than cards need it. */
export async function addPicture(store: Store, file: Blob): Promise<MediaName | Refusal> {
	const head = new Uint8Array(await file.slice(0, 256).arrayBuffer());
	const type = signedType(head);
	const image = type && (await shrunk(file, type));
	if (!image) return 'kind';
	try {
		return await store.addImage(new Uint8Array(await image.arrayBuffer()));
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		return error.code === 'invalid' ? 'large' : error.code === 'full' ? 'full' : 'failed';
	}
}

/** Takes off the device what no note names, and nothing that is still being written. */
export const sweepPictures = (store: Store, isAsked = false): Promise<number> =>
	store.sweepImages(allUnfinished(), isAsked);
