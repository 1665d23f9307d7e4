import { readMarkdown, readText } from './read.ts';

/** A title stands near the beginning. */
const near = 20_000;

/** What a text calls itself: its title, in Markdown else its first heading; without Markdown's marks. */
export function ownTitle(text: string, format: 'text' | 'markdown'): string | undefined {
	if (format === 'text') return readText(text.slice(0, near)).title;
	const { title, blocks, text: head } = readMarkdown(text.slice(0, near));
	const heading = blocks.find(({ kind }) => kind === 'heading')?.span;
	const words = title ?? (heading && head.slice(heading.start, heading.end));
	const said = words === undefined ? '' : withoutMarks(words);
	return /[\p{L}\p{N}]/u.test(said) ? said : undefined;
}

const withoutMarks = (words: string): string =>
	words
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/(?<!\\)(?:\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))/gu, '')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
