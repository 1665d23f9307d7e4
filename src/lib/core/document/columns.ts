import { asKind, type Draft } from './draft.ts';

/** "Salt Pass ..... Zask Range": dots lead from a name to what belongs to it; to a page only in a list of contents. */
export const isLeader = (line: string): boolean =>
	line.length <= 120 &&
	/^[\p{Lu}\d][^.:;…]{1,60}?\s*(?:\.{3,}|…+|(?:\. ){3,})\s*[\p{Lu}\d][^.…]{1,80}\.?$/u.test(line) &&
	!/\D(?:\.{3,}|…)\s*(?:\d{1,4}|[ivxlc]+)$/i.test(line);

/** "Mount Peru  5,199": a name and its figure, each in a column of its own. */
export const isFigured = (line: string): boolean =>
	/^\p{L}[^\d:;]{1,50}? {2,}\d[\d,.]*(?: ?\p{L}{1,4})?$/u.test(line);

const cells = (line: string) => line.split(/ {2,}/).length;

/** "Peaks  Height (m)" over rows of as many columns is their head. */
export function columnHeads(text: string, drafts: readonly Draft[]): Draft[] {
	return drafts.map((draft, i) => {
		const next = drafts[i + 1];
		if (draft.kind !== 'body' || next?.kind !== 'row' || next.paragraph !== draft.paragraph)
			return draft;
		if (draft.end - draft.start > 120) return draft;
		const line = text.slice(draft.start, draft.end);
		const row = text.slice(next.start, Math.min(next.end, next.start + 200));
		return isFigured(row) && cells(line) === 2 && /^\p{Lu}/u.test(line)
			? asKind(draft, 'row')
			: draft;
	});
}
