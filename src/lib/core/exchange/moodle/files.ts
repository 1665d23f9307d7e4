import { imageTypeOf, imageTypes } from '../../deck/image-type.ts';
import { isImageName, mediaName, type MediaName } from '../../deck/media.ts';
import { hash } from '../../text/hash.ts';
import type { MediaFile, Tally } from '../collection.ts';
import type { ImageOf } from '../html/read.ts';
import { readBase64 } from './base64.ts';
import { childrenOf, innerOf, type XmlElement } from './xml.ts';

/** The files that a bank holds within its questions. */
export class Files {
	readonly media = new Map<MediaName, MediaFile>();
	#read = 0;
	#taken = 0;

	get tally(): Tally {
		return { read: this.#read, taken: this.#taken, left: this.#read - this.#taken };
	}

	/**
	 * The images that texts of an element may show. An image keeps its name in a question that Hafiza wrote; others
	 * are named after their bytes, for banks call many images the same. `unused` are files that no text shows.
	 */
	of(element: XmlElement, isOwn: boolean): { imageOf: ImageOf; unused: () => string[] } {
		const files = new Map(
			childrenOf(element, 'file').map((file) => [file.attributes.get('name') ?? '', innerOf(file)])
		);
		this.#read += files.size;
		const names = new Map<string, MediaName | undefined>();
		const imageOf: ImageOf = (src, alt) => {
			const file = decoded(/^@@PLUGINFILE@@\/(.*)$/s.exec(src)?.[1] ?? '');
			const base64 = files.get(file);
			if (base64 === undefined) {
				const name = isOwn ? mediaName(file) : undefined;
				return name && `![${alt}](media:${name})`;
			}
			if (!names.has(file)) names.set(file, this.#keep(base64, isOwn ? file : ''));
			const name = names.get(file);
			return name && `![${alt}](media:${name})`;
		};
		return { imageOf, unused: () => [...files.keys()].filter((name) => !names.has(name)) };
	}

	#keep(base64: string, own: string): MediaName | undefined {
		const bytes = readBase64(base64);
		const type = bytes && imageTypeOf(bytes);
		if (!type) return undefined;
		const kept = isImageName(own) ? mediaName(own) : undefined;
		const name = kept ?? (`${hash(base64.replace(/\s+/g, ''))}.${imageTypes[type]}` as MediaName);
		this.media.set(name, { type, bytes });
		this.#taken++;
		return name;
	}
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name.replace(/\?.*$/s, ''));
	} catch {
		return name;
	}
}
