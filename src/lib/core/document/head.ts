import type { PlainDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { isTrail } from './furniture.ts';
import { namingHeading } from './naming.ts';
import { publishedIn } from './published.ts';

/** What a document says of itself in the lines before and after its text. */
export type Head = {
	readonly title?: string;
	readonly publisher?: string;
	readonly author?: string;
	readonly published?: PlainDate;
};

const place = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]+){0,4}`;
const rest = String.raw`(?:, [^—–\n(]{1,40}?)?`;
const agency = String.raw`(?: ?\([^)\n]{2,30}\))?`;
/** "BAKU, Azerbaijan, February 25. ", "WASHINGTON (AP) — ", "LIMA, Peru: ", "Taipei, Taiwan — ", "New Delhi, May 4: ". */
const datelines = [
	new RegExp(`^(?:date \\d{4}-\\d\\d-\\d\\d )?${place}${rest}${agency}\\s*(?:—|–|-{1,2})\\s+`, 'u'),
	new RegExp(`^${place}${agency}—(?=\\p{Lu})`, 'u'),
	new RegExp(`^${place}(?:, \\p{Lu}\\p{Ll}+){1,2}${agency} ?:\\s+(?=\\p{Lu}[^:\\n]{60})`, 'u'),
	new RegExp(
		`^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}, (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8})(?:,? \\d{4})?${agency}:\\s+(?=\\p{Lu})`,
		'u'
	),
	new RegExp(
		`^(?:date \\d{4}-\\d\\d-\\d\\d )?${place}(?:, [\\p{L} ]{1,30}){0,2}, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?${agency}[.:]\\s+`,
		'u'
	),
	/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, \p{Lu}\p{L}+){1,2}(?: ?\([^)\n]{2,30}\))? —\s+(?=\p{Lu})/u,
	new RegExp(
		`^(?:date \\d{4}-\\d\\d-\\d\\d )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:\\[[\\p{L} ]{2,30}\\]|\\([\\p{L} ]{2,30}\\)), \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?${agency}[.:]\\s+`,
		'u'
	),
	/^date \d{4}-\d\d-\d\d\s+/
];

/** The length of the place and date that a wire report begins with. */
export function datelineLength(line: string): number {
	const start = line.slice(0, 120);
	for (const pattern of datelines) {
		const match = pattern.exec(start);
		// "ANCIENT HISTORY – THE GUPTAS" is a title
		const isTold = match !== null && /\p{Ll}/u.test(line.slice(match[0].length));
		if (isTold) return match[0].length;
	}
	return 0;
}

const site = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}]{2,6}){1,2}`;

const owners = [
	/(?:copyright|©)[^\p{L}\d]*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by )?([^|.\n]{2,40}?(?:\.\p{L}{2,6})?)(?:[.,|]|\s+all rights|$)/iu,
	/\bmore news on ([\p{Lu}][\p{L} .]{2,40}?)['’]s\b/u,
	new RegExp(`^(${site})\\s*[»›]`, 'u')
];
const afterDate = new RegExp(`\\d{4}.*[-–—|]\\s*(${site})$`, 'u');

function publisherIn(furniture: readonly string[], dates: readonly string[]): string | undefined {
	const found =
		furniture.flatMap((line) => owners.map((owner) => owner.exec(line)?.[1])).find(isName) ??
		dates.map((line) => afterDate.exec(line)?.[1]).find(isName);
	return found?.trim();
}

const isName = (found: string | undefined) => found !== undefined;

/** The name of a byline without its "By", offices and dates. */
export function bylineName(line: string): string | undefined {
	const named =
		/^(?:(?:written|reported|posted|compiled|edited) )?by:?\s+(.+)$/iu.exec(line) ??
		/^(?:author|reporter|writer)s?:\s*(.+)$/i.exec(line);
	const name = named?.[1]?.split(/\s*(?:,|\||—|–| - )\s*/)[0];
	return name?.replace(/^(?:mr|ms|mrs|dr)\.? /i, '').trim();
}

function authorIn(lines: readonly string[], publisher: string | undefined): string | undefined {
	const names = lines.map(bylineName).filter((name) => name !== undefined && name !== publisher);
	return names.find((name) => name?.includes(' ')) ?? names[0];
}

const textOf = (text: string, { start, end }: Span) =>
	text.slice(start, Math.min(end, start + 300));

/** What stands before and after a text; `known` is its title where one is known beforehand. */
export function headOf(text: string, drafts: readonly Draft[], known?: string): Head {
	const lines = (...kinds: Draft['kind'][]) =>
		drafts.filter(({ kind }) => kinds.includes(kind)).map((draft) => textOf(text, draft));
	const trail = lines('boilerplate')
		.find(isTrail)
		?.split(/\s*[»›]\s*/)
		.at(-1);
	const title = namingHeading(text, drafts) ?? trail;
	const publisher = publisherIn(lines('boilerplate'), lines('dateline'));
	const author = authorIn(lines('byline'), publisher);
	const published = publishedIn(text, drafts, title ?? known);
	return {
		...(title === undefined ? {} : { title: plain(title) }),
		...(publisher === undefined ? {} : { publisher }),
		...(author === undefined ? {} : { author }),
		...(published === undefined ? {} : { published })
	};
}

/** "**Salt law** in brief" as it reads. */
const plain = (title: string): string =>
	title
		.replace(/(?<![\p{L}\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?!\p{L})/gu, '')
		.replace(/\s+/g, ' ');
