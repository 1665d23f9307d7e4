import type { PlainDate } from '../text/date.ts';
import { parseDate } from '../text/dates.ts';

export type FrontMatter = {
	/** How many characters of the text it takes; 0 without one. A byte order mark counts too. */
	readonly length: number;
	readonly title?: string;
	readonly author?: string;
	readonly publisher?: string;
	readonly published?: PlainDate;
	readonly url?: string;
};

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,5000}?)^---[ \t]*(?:\r?\n|$)/m;

/** `key: value` lines between two lines of dashes at the beginning. */
export function frontMatter(text: string): FrontMatter {
	const match = block.exec(text.slice(0, 6000));
	if (match?.index !== 0) return { length: text.startsWith('\uFEFF') ? 1 : 0 };
	const fields = new Map(
		(match[1] ?? '').split(/\r?\n/).flatMap((line): [string, string][] => {
			const colon = line.indexOf(':');
			const value = line
				.slice(colon + 1)
				.trim()
				.replace(/^(["'])(.*)\1$/, '$2');
			return colon > 0 && value !== '' ? [[line.slice(0, colon).trim().toLowerCase(), value]] : [];
		})
	);
	const field = (name: 'title' | 'author' | 'publisher' | 'url') => {
		const value = fields.get(name);
		return value === undefined ? {} : { [name]: value };
	};
	const published = statedDate(fields.get('published') ?? fields.get('date'));
	return {
		length: match[0].length,
		...field('title'),
		...field('author'),
		...field('publisher'),
		...field('url'),
		...(published === undefined ? {} : { published })
	};
}

/** A date as a field of a file gives it, 2024-05-17T09:30Z or in words; undefined where it is none. */
export function statedDate(text: string | undefined): PlainDate | undefined {
	const date = text === undefined ? undefined : parseDate(text.replace(/T[\d:.+Z-]*$/, ''));
	if (date === undefined || date.precision === 'range') return undefined;
	const { basis, ...plain } = date;
	return basis === 'stated' ? plain : undefined;
}
