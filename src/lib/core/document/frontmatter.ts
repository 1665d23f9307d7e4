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

const fences =
	/^[\s\uFEFF]*(?:---[ \t]*\r?\n(?=\S)([\s\S]*?)\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?=\S)([\s\S]*?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
/** A field, an item or a further line of one, a comment. */
const fieldLine = /^(?:[\p{L}\p{N}_ -]{1,60}[:=](?:\s|$)|\s+\S|- |#|\s*$)/u;
const mostCharacters = 20_000;

/** `key: value` lines between two lines of dashes at the beginning, or `key = value` between two of plus signs. */
export function frontMatter(text: string): FrontMatter {
	const match = fences.exec(text.slice(0, mostCharacters));
	const lines = (match?.[1] ?? match?.[2] ?? '').split(/\r?\n/);
	const isOne = match?.index === 0 && lines.every((line) => fieldLine.test(line));
	if (!isOne) return { length: text.startsWith('\uFEFF') ? 1 : 0 };
	const fields = new Map(
		lines.flatMap((line): [string, string][] => {
			const [, key = '', value = ''] = /^([\p{L}\p{N}_ -]+)[:=](.*)$/u.exec(line) ?? [];
			const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
			return key !== '' && bare !== '' ? [[key.trim().toLowerCase(), bare]] : [];
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

/** A text of the same length in which front matter is blank, and what it says of the text. */
export function withoutFrontMatter(text: string): {
	visible: string;
	stated: Omit<FrontMatter, 'length'>;
} {
	const { length, ...stated } = frontMatter(text);
	const visible = text.slice(0, length).replace(/[^\n\r]/g, ' ') + text.slice(length);
	return { visible, stated };
}

/** What is stated, and above it what is known. */
export const joined = <T extends object>(stated: T, known: T): T => ({
	...stated,
	...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
});

/** A date as a field of a file gives it, 2024-05-17T09:30Z or in words; undefined where it is none. */
export function statedDate(text: string | undefined): PlainDate | undefined {
	const date = text === undefined ? undefined : parseDate(text.replace(/T[\d:.+Z-]*$/, ''));
	if (date === undefined || date.precision === 'range') return undefined;
	const { basis, ...plain } = date;
	return basis === 'stated' ? plain : undefined;
}
