import { getContext, setContext } from 'svelte';
import type { MediaName } from '#lib/core/deck/media.ts';

/** Why an image was not taken: no image of a kind that is kept, too large, no space, or something else. */
export type Refusal = 'kind' | 'large' | 'full' | 'failed';

/** Where components get the images of notes from, and put new ones. */
export type Pictures = {
	readonly read: (name: MediaName) => Promise<Blob | undefined>;
	readonly add: (file: Blob) => Promise<MediaName | Refusal>;
};

const key = Symbol('pictures');

/** Called once, by the page around all others. */
export const providePictures = (pictures: Pictures): Pictures => setContext(key, pictures);

/** Undefined where nobody provides any: images then show what they are of. */
export const usePictures = (): Pictures | undefined => getContext(key);
