import { imageTypeOf } from '../core/deck/image-type.ts';
import type { MediaName } from '../core/deck/media.ts';
import type { Collection } from '../core/exchange/collection.ts';
import type { MediaRow } from './database.ts';
import { imageNameOf, maxImageBytes } from './media.ts';

export type NamedImage = Pick<MediaRow, 'id' | 'bytes'>;

/**
 * The images of a collection under the names that their bytes give them, and those names by the ones that the notes
 * call them by, where they differ. What is no image that may be kept is left out: the note says what it would show.
 */
export async function namedImages(media: Collection['media']) {
	const images = new Map<MediaName, NamedImage>();
	const names = new Map<string, MediaName>();
	for (const [name, { bytes }] of media) {
		const type = imageTypeOf(bytes);
		if (!type || bytes.length > maxImageBytes) continue;
		const id = await imageNameOf(bytes, type);
		images.set(id, { id, bytes });
		if (id !== name) names.set(name, id);
	}
	return { images: [...images.values()], names };
}
