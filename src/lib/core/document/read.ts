import type { PlainDate } from '../text/date.ts';
import type { Document } from './document.ts';

/** What is known of a document beforehand; it wins over what the text says of itself. */
export type Meta = {
	readonly title?: string | undefined;
	readonly publisher?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: PlainDate | undefined;
	readonly url?: string | undefined;
};

/** Plain text. */
export function readText(text: string, meta: Meta = {}): Document {
	return { id: '', text, blocks: [], ...(meta.title === undefined ? {} : { title: meta.title }) };
}

/** Markdown (CommonMark and tables). */
export function readMarkdown(text: string, meta: Meta = {}): Document {
	return readText(text, meta);
}
