import { isoDate, parseIsoDate, type PlainDate } from '#lib/core/text/date.ts';
import type { FileTrouble } from '#lib/core/document/unreadable.ts';
import {
	Cancelled,
	startPasting,
	startReading,
	type FileText,
	type PageProgress
} from '#lib/workers/files.ts';
import type { GenerateInput } from '#lib/workers/generate.ts';

const shownAsMarkdown = /\.(?:md|markdown|html?|xhtml|docx|pdf)$/i;
/** In time that grows with the text alone: no part can begin again within what it has passed. */
const marks =
	/^#{1,6} \S|\]\([^\s\])]+\)|^[ \t]*[-*] \S.*\n\s*[-*] \S|^\|.*\|\n\|[ |:-]+\|$|\\[.*_#<-]|^---\n/m;

/** Markdown if the file says so or was brought into it, or if a text shows its marks. */
export const formatOf = (text: string, file: string | undefined): GenerateInput['format'] =>
	shownAsMarkdown.test(file ?? '') || (file === undefined && marks.test(text))
		? 'markdown'
		: 'text';

/** A date as fine as it is known, 2024, 2024-05 or 2024-05-17; undefined for anything else and days that never were. */
export function plainDate(iso: string): PlainDate | undefined {
	const written = iso.trim();
	if (!/^(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(written)) return undefined;
	const date = parseIsoDate(written);
	return date?.precision === 'range' ? undefined : date;
}

/** What the form for a document takes from a file. */
export type Opened = {
	readonly text: string;
	readonly title: string;
	readonly publisher: string;
	readonly published: string;
};

/** Fields that the form has no place for stand above the text, where Markdown has them. */
function textOf({ text, format, meta }: FileText): string {
	const fields = [
		['author', meta.author],
		['url', meta.url]
	].flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ''}: ${value}`]));
	return format === 'text' || fields.length === 0
		? text
		: `---\n${fields.join('\n')}\n---\n\n${text}`;
}

function opened(file: FileText, name: string): Opened {
	const { title, publisher, published } = file.meta;
	const date = published === undefined ? '' : isoDate(published);
	return {
		text: textOf(file),
		title: title ?? name.replace(/\.\w+$/, ''),
		publisher: publisher ?? '',
		published: plainDate(date) ? date : ''
	};
}

export type OpenedFile =
	| { readonly is: 'opened'; readonly fields: Opened }
	| { readonly is: 'trouble'; readonly trouble: FileTrouble }
	| { readonly is: 'cancelled' | 'failed' };

/** `plain` where the plain text of the clipboard will do. */
export type PastedPage =
	{ readonly is: 'markdown'; readonly text: string } | { readonly is: 'plain' | 'cancelled' };

/** Files and pasted pages, read off the main thread. */
export const doors = {
	/** Reads a file; `cancel` ends it. */
	open(file: File, progress: PageProgress): { done: Promise<OpenedFile>; cancel: () => void } {
		const { done, cancel } = startReading(file, progress);
		const answer = done.then(
			(read): OpenedFile =>
				read.ok
					? { is: 'opened', fields: opened(read.file, file.name) }
					: { is: 'trouble', trouble: read.trouble },
			(error: unknown): OpenedFile => ({ is: error instanceof Cancelled ? 'cancelled' : 'failed' })
		);
		return { done: answer, cancel };
	},
	/** Reads a pasted page; `cancel` ends it. */
	paste(html: string): { done: Promise<PastedPage>; cancel: () => void } {
		if (!/<(?:h[1-6]|ul|ol|dl|table|blockquote|p)\b/i.test(html))
			return { done: Promise.resolve({ is: 'plain' }), cancel: () => undefined };
		const { done, cancel } = startPasting(html);
		const answer = done.then(
			(text): PastedPage => (text === undefined ? { is: 'plain' } : { is: 'markdown', text }),
			(error: unknown): PastedPage => ({ is: error instanceof Cancelled ? 'cancelled' : 'plain' })
		);
		return { done: answer, cancel };
	}
};
