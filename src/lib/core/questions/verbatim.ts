import { words } from '../text/unicode.ts';

/** Words in a row that count as copied; longer than the name of an event or a body. */
const VERBATIM_RUN = 12;

const runsOf = (text: string): string[] => {
	const list = words(text);
	return Array.from({ length: Math.max(0, list.length - VERBATIM_RUN + 1) }, (_, i) =>
		list.slice(i, i + VERBATIM_RUN).join(' ')
	);
};

/** Tells whether a text repeats a run of words from one of the documents. */
export function repeats(documents: readonly string[]): (text: string) => boolean {
	const copied = new Set(documents.flatMap(runsOf));
	return (text) => runsOf(text).some((run) => copied.has(run));
}
