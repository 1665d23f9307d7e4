import type { Source } from '../source.ts';
import { isPlain, printField, printLiteral } from './value.ts';

const labels = ['publisher', 'author', 'published', 'url'] as const;

/**
 * Reads `svi | Title | publisher: X | author: Y | published: 2024-02-11 | url: https://…`, of which id and title
 * must stand; `\|` is a bar in a text. Undefined if it is no such line.
 */
export function readSource(value: string): Source | undefined {
	const [id = '', title = '', ...rest] = value
		.split(/(?<!\\)\|/)
		.map((part) => part.replaceAll('\\|', '|').trim());
	if (id === '' || title === '') return undefined;
	const source: { -readonly [K in keyof Source]: Source[K] } = { id, title };
	for (const part of rest) {
		const label = labels.find((each) => part.startsWith(`${each}:`));
		if (label === undefined || source[label] !== undefined) return undefined;
		source[label] = part.slice(label.length + 1).trim();
	}
	return source;
}

export function printSource(source: Source): string {
	const rest = labels.flatMap((label) => {
		const text = source[label];
		return text === undefined ? [] : [`${label}: ${text}`];
	});
	const line = [source.id, source.title, ...rest]
		.map((part) => part.replaceAll('|', '\\|'))
		.join(' | ');
	const isExact = isPlain(line) && !line.includes('\n') && isSame(readSource(line), source);
	return isExact ? printField('source', line) : printLiteral('source', source);
}

const isSame = (a: Source | undefined, b: Source) =>
	a?.id === b.id && a.title === b.title && labels.every((label) => a[label] === b[label]);
