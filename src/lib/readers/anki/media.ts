import { imageNameFrom, imageTypeOf } from '../../core/deck/image-type.ts';
import type { MediaName } from '../../core/deck/media.ts';
import type { AnkiMedia } from '../../core/exchange/anki/collect.ts';
import type { Told } from '../../core/exchange/anki/told.ts';
import type { MediaFile } from '../../core/exchange/collection.ts';
import { limits } from '../limits.ts';
import type { Container } from './container.ts';
import { Refused } from './refused.ts';

const heard =
	/\.(?:mp3|ogg|oga|opus|wav|m4a|aac|flac|wma|spx|3gp|mp4|m4v|webm|mkv|mov|avi|mpg|mpeg|ogv|flv|swf)$/i;

/** The images of a package under the names of their contents; every other file is told. */
export async function readMedia(container: Container, told: Told): Promise<AnkiMedia> {
	const names = new Map<string, MediaName>();
	const files = new Map<MediaName, MediaFile>();
	const left = new Set<string>();
	let room = limits.anki.allImageBytes;
	for (const [entry, name] of container.names) {
		const read = readImage(container, entry, name, room);
		if (typeof read === 'string') {
			told.tell(read, name);
			// two entries of one name are two files that are left
			left.add(left.has(name) || names.has(name) ? `${name}\n${entry}` : name);
			continue;
		}
		room -= read.bytes.length;
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', read.bytes));
		const kept = imageNameFrom(digest, read.type);
		const isAgain = names.has(name);
		names.set(isAgain ? `${name}\n${entry}` : name, kept);
		files.set(kept, read);
	}
	return { names, files, left };
}

type Unkept = 'media-kinds' | 'media-absent' | 'media-broken' | 'images-large' | 'images-unread';

function readImage(
	container: Container,
	entry: string,
	name: string,
	room: number
): MediaFile | Unkept {
	if (!container.has(entry)) return 'media-absent';
	if (heard.test(name)) return 'media-kinds';
	try {
		const bytes = Uint8Array.from(container.file(entry));
		const type = imageTypeOf(bytes);
		if (!type) return 'images-unread';
		if (bytes.length > limits.anki.imageBytes || bytes.length > room) return 'images-large';
		return { type, bytes };
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return error.finding.code === 'too-large' ? 'images-large' : 'media-broken';
	}
}
