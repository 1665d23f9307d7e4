import { joinLines } from './hyphens.ts';
import { listMark, type Line } from './lines.ts';
import { median } from './page.ts';

/** Lines that belong together; a row of cells is a block of its own. */
export type Paragraph = {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly size: number;
	readonly font: string | undefined;
	readonly kind: 'prose' | 'item' | 'row';
	/** Where it stands on its page, 0 at the top to 1. */
	readonly height: number;
};

type Shape = { readonly left: number; readonly right: number; readonly leading: number };

const at = (numbers: readonly number[], share: number) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

function shapeOf(lines: readonly Line[]): Shape {
	const gaps = lines.slice(1).flatMap((line, i) => {
		const before = lines[i];
		const gap = before ? line.y - before.y : 0;
		return before && gap > 0 && gap < 2.5 * line.size ? [gap] : [];
	});
	return {
		left: at(
			lines.map(({ x }) => x),
			0.1
		),
		right: at(
			lines.map(({ right }) => right),
			0.9
		),
		leading: median(gaps)
	};
}

const isSameSize = (a: Line, b: Line) => Math.abs(a.size - b.size) <= Math.max(0.6, 0.06 * a.size);
const endsSentence = (text: string) => /[.?!:]["”’')\]]*$/.test(text);

/** Whether a new paragraph begins with `line`. */
function begins(line: Line, before: Line, first: Line, shape: Shape): boolean {
	if (line.cells.length > 1 || before.cells.length > 1) return true;
	if (!isSameSize(line, before) || listMark(line.text)) return true;
	const leading = Math.max(shape.leading, 1.15 * line.size);
	if (line.y - before.y > 1.35 * leading || line.y < before.y) return true;
	const width = shape.right - shape.left;
	const isShort = before.right < shape.right - 0.15 * width;
	if (isShort && endsSentence(before.text)) return true;
	if (line.font !== before.font && line.font !== undefined && before.font !== undefined && isShort)
		return true;
	if (listMark(first.text)) return line.x < first.x - 1;
	const isIndented = line.x - before.x > 0.8 * line.size && line.x - shape.left > 0.8 * line.size;
	return isIndented && before.x - shape.left < 0.5 * line.size;
}

const mostLines = 200;

/** The paragraphs of a column, with words that a line broke made whole. */
export function paragraphsOf(
	lines: readonly Line[],
	pageHeight: number,
	known: ReadonlySet<string>
): Paragraph[] {
	const shape = shapeOf(lines);
	const groups: Line[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const [first, before] = [group?.[0], group?.at(-1)];
		if (group && first && before && group.length < mostLines && !begins(line, before, first, shape))
			group.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => {
		const [first] = group as [Line, ...Line[]];
		const fonts = new Set(group.map(({ font }) => font));
		const kind = first.cells.length > 1 ? 'row' : listMark(first.text) ? 'item' : 'prose';
		return {
			text: group.reduce((text, line) => joinLines(text, line.text, known), ''),
			lines: group,
			size: first.size,
			font: fonts.size === 1 ? first.font : undefined,
			kind,
			height: pageHeight > 0 ? first.y / pageHeight : 0
		};
	});
}
