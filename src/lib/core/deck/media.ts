import type { Note } from './note.ts';

/** The name of a file that belongs to a deck, as its texts write it: `kura-basin.png`. Never a path or an address. */
export type MediaName = string & { readonly brand: 'MediaName' };

export type Image = { readonly kind: 'image'; readonly name: MediaName; readonly alt: string };

/** An image in any text of a note: `![what it shows](media:kura-basin.png)`. Brackets hold no brackets. */
const image = /!\[([^[\]\n]*)\]\(media:([^\s()]+)\)/;
const leastName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,199}$/u;
const endings = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** A name that can be kept as a file anywhere; undefined for paths, addresses and hidden files. */
export const mediaName = (text: string): MediaName | undefined =>
	leastName.test(text) && !text.includes('..') ? (text as MediaName) : undefined;

/** Whether the file is, by its name, of a kind that is kept (image-type.ts). */
export const isImageName = (name: string): boolean => endings.test(name);

/** The image that is written at `at`, and where it ends. */
export function imageAt(text: string, at: number): { image: Image; end: number } | undefined {
	const sticky = new RegExp(image, 'y');
	sticky.lastIndex = at;
	const [whole = '', alt = '', written = ''] = sticky.exec(text) ?? [];
	const name = mediaName(written);
	return name && { image: { kind: 'image', name, alt }, end: at + whole.length };
}

/** The inverse of imageAt; what `alt` can't hold is written as a space. */
export const printImage = ({ name, alt }: Pick<Image, 'name' | 'alt'>): string =>
	`![${alt.replace(/[[\]\n]/g, ' ')}](media:${name})`;

/** Text and images by turns: every second piece is an image as written. */
export const splitAtImages = (text: string): string[] =>
	text.split(/(!\[[^[\]\n]*\]\(media:[^\s()]+\))/);

/** Every text of a note that a learner may see. */
export const textsOf = (note: Note): string[] => [
	note.question,
	note.answer,
	...note.accept,
	...note.distractors,
	...[note.hint, note.explanation].filter((text) => text !== undefined)
];

/** The files that a note needs, each once. */
export function mediaOf(note: Note): MediaName[] {
	const names = textsOf(note).flatMap((text) =>
		splitAtImages(text).flatMap((piece, i) => (i % 2 ? (imageAt(piece, 0)?.image.name ?? []) : []))
	);
	return [...new Set(names)];
}

/** The note with its images under other names; a name that is not among them stays. */
export function renameMedia(note: Note, names: ReadonlyMap<string, MediaName>): Note {
	const renamed = (text: string): string =>
		splitAtImages(text)
			.map((piece, i) => {
				const image = i % 2 ? imageAt(piece, 0)?.image : undefined;
				const name = image && names.get(image.name);
				return image && name !== undefined ? printImage({ ...image, name }) : piece;
			})
			.join('');
	return {
		...note,
		question: renamed(note.question),
		answer: renamed(note.answer),
		accept: note.accept.map(renamed),
		distractors: note.distractors.map(renamed),
		...(note.hint !== undefined && { hint: renamed(note.hint) }),
		...(note.explanation !== undefined && { explanation: renamed(note.explanation) })
	};
}
