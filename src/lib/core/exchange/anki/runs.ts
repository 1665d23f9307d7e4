import { escapeRich, markNames, type MarkName } from '../../deck/rich-text.ts';

/** Words with the marks that they stand in; a written one is text of a note already. */
export type Run = {
	readonly text: string;
	readonly marks: ReadonlySet<MarkName>;
	readonly isWritten?: boolean;
};

const cloze = /(\{\{c\d[\d,]*::|::|\}\})/;

/** Runs as a text of a note: no mark goes over the end of a line or the edge of a deletion. */
export function printRuns(runs: readonly Run[]): string {
	let out = '';
	let open: MarkName[] = [];
	const setMarks = (wanted: ReadonlySet<MarkName>) => {
		const next = markNames.filter((name) => wanted.has(name));
		const differs = open.findIndex((name, i) => name !== next[i]);
		const kept = differs < 0 ? open.length : differs;
		for (const name of open.slice(kept).reverse()) out += `</${name}>`;
		for (const name of next.slice(kept)) out += `<${name}>`;
		open = next;
	};
	const none: ReadonlySet<MarkName> = new Set();
	for (const { text, marks, isWritten } of runs) {
		for (const [i, line] of text.split('\n').entries()) {
			if (i > 0) {
				setMarks(none);
				out += '\n';
			}
			for (const [j, piece] of line.split(cloze).entries()) {
				if (piece === '') continue;
				const isBare = j % 2 === 1 || isWritten === true;
				setMarks(isBare ? none : piece.trim() === '' ? shared(marks, open) : marks);
				out += isWritten === true ? piece : escapeRich(piece);
			}
		}
	}
	setMarks(none);
	return out;
}

/** A space begins no mark. */
const shared = (marks: ReadonlySet<MarkName>, open: readonly MarkName[]) =>
	new Set(open.filter((name) => marks.has(name)));
