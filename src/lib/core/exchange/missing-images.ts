import { mediaOf } from '../deck/media.ts';
import type { Finding } from '../text/finding.ts';
import type { ReadCollection } from './collection.ts';

const mostNamed = 5;

/** The images that notes show and that came neither in the file nor beside it. */
export function missingImages({ collection }: ReadCollection, file: string): Finding[] {
	if (!collection) return [];
	const { decks, media } = collection;
	const shown = new Set(decks.flatMap(({ notes }) => notes.flatMap(mediaOf)));
	const missing = [...shown].filter((name) => !media.has(name));
	if (missing.length === 0) return [];
	const names = `${missing.slice(0, mostNamed).join(', ')}${missing.length > mostNamed ? ' …' : ''}`;
	return [
		{
			code: 'image-missing',
			severity: 'warning',
			file,
			what: `not with the file: the ${missing.length === 1 ? 'image' : `${missing.length} images`} ${names}`,
			todo: 'put them into a folder “media” beside it (in the app: both into one zip), or add them by hand',
			values: [names]
		}
	];
}
