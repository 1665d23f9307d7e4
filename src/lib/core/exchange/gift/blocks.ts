/** The lines of one question, comments apart. */
export type Block = {
	/** 1-based, of its first line that is no comment. */
	readonly line: number;
	readonly text: string;
	readonly comments: readonly string[];
};

/**
 * Parts a file at its blank lines. One within braces does not end a question, unless the next brace opens another:
 * then the closing brace is missing, and only that question suffers.
 */
export function readBlocks(file: string): Block[] {
	const lines = file.split(/\r\n|\n|\r/);
	const isComment = lines.map((line) => line.trimStart().startsWith('//'));
	const braces = lines.map((line, i) => (isComment[i] === true ? '' : bracesIn(line)));
	const next = nextBraces(braces);
	const blocks: Block[] = [];
	let text: string[] = [];
	let comments: string[] = [];
	let start = 0;
	let isOpen = false;
	const close = () => {
		if (text.length > 0) {
			blocks.push({ line: start, text: text.join('\n'), comments });
			comments = [];
		}
		text = [];
		isOpen = false;
	};
	lines.forEach((line, i) => {
		if (isComment[i] === true) {
			comments.push(line.trim());
			return;
		}
		if (line.trim() === '') {
			if (isOpen && next[i] === '}') text.push('');
			else close();
			return;
		}
		if (text.length === 0) start = i + 1;
		text.push(line);
		for (const brace of braces[i] ?? '') isOpen = brace === '{';
	});
	close();
	return blocks;
}

const bracesIn = (line: string): string => line.replace(/\\[\\{}]/g, '').replace(/[^{}]/g, '');

/** The first brace in the lines after each. */
function nextBraces(braces: readonly string[]): string[] {
	const next: string[] = [];
	let first = '';
	for (let i = braces.length - 1; i >= 0; i--) {
		next[i] = first;
		first = braces[i]?.[0] ?? first;
	}
	return next;
}
