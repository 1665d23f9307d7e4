import type { Draft } from './draft.ts';

const mark = /^\s*(?:(\d{1,2}(?:\.\d{1,2})*)[.)]?\s|[IVX]{1,5}[.)]\s|[A-Z][.)]\s)/;

/** How deep a heading's number lies: 1 for "2." and "IV.", 2 for "2.1"; 0 without one. */
function depthOf(text: string, { start }: Draft): number {
	const near = text.slice(Math.max(0, start - 12), start);
	const lead = near.includes('\n') || start < 12 ? near.slice(near.lastIndexOf('\n') + 1) : '';
	const match = mark.exec(lead + text.slice(start, start + 20));
	if (!match || (match[1] !== undefined && /^\s*\d{1,2}\s/.test(match[0]))) return 0;
	return (match[1] ?? '').split('.').length;
}

/** Headings with numbers stand below the one without that heads them all, and "2.1" below "2". */
export function numberedLevels(text: string, drafts: readonly Draft[]): Draft[] {
	const depths = drafts.map((draft) => (draft.kind === 'heading' ? depthOf(text, draft) : 0));
	const numbered = depths.filter((depth) => depth > 0);
	if (numbered.length < 2) return [...drafts];
	const least = Math.min(...numbered);
	const first = depths.findIndex((depth) => depth > 0);
	const over = drafts[first - 1];
	const base = over?.kind === 'heading' && over.level !== 1 ? (over.level ?? 2) + 1 : 2;
	return drafts.map((draft, i) => {
		const depth = depths[i] ?? 0;
		return depth > 0 && draft.level !== 1 ? { ...draft, level: base + depth - least } : draft;
	});
}
