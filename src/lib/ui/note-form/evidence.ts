import type { Evidence, Source } from '#lib/core/deck/source.ts';
import { hash } from '#lib/core/text/hash.ts';

/** Where a note's answer is to be read, as it stands in the form: a source by its words, and what it says. */
export type EvidenceRow = {
	title: string;
	url: string;
	quote: string;
	/** Which evidence of the note it was, from 0; absent where it is new. */
	at?: number;
};

export const emptyRow: EvidenceRow = { title: '', url: '', quote: '' };

/** The evidence of a note in rows; a source that its deck lacks goes by its id. */
export const rowsOf = (evidence: readonly Evidence[], sources: readonly Source[]): EvidenceRow[] =>
	evidence.map(({ source, quote = '' }, at) => {
		const { title, url = '' } = sources.find(({ id }) => id === source) ?? { title: source };
		return { title, url, quote, at };
	});

export type EvidenceEdit = {
	readonly evidence: readonly Evidence[];
	/** Those that the deck does not have yet. */
	readonly sources: readonly Source[];
};

const isBlank = ({ title, url, quote }: EvidenceRow): boolean =>
	(title + url + quote).trim() === '';

/** Where other words stand in their source, nobody knows. */
const wordsIn = (source: string, quote: string): Evidence => ({
	source,
	paragraph: 0,
	start: 0,
	end: 0,
	...(quote !== '' && { quote })
});

/** What the rows say. Blank ones are left out; a source of other words is another source, with what else was known of it. */
export function evidenceOf(
	rows: readonly EvidenceRow[],
	evidence: readonly Evidence[],
	sources: readonly Source[]
): EvidenceEdit {
	const old = rowsOf(evidence, sources);
	const fresh = new Map<string, Source>();
	const made = rows
		.filter((row) => !isBlank(row))
		.map((row): Evidence => {
			const [title, url, quote] = [row.title.trim(), row.url.trim(), row.quote.trim()];
			const before = row.at === undefined ? undefined : evidence[row.at];
			const shown = row.at === undefined ? undefined : old[row.at];
			if (before && shown?.title.trim() === title && shown.url.trim() === url) {
				if (shown.quote.trim() === quote) return before;
				return wordsIn(before.source, quote);
			}
			return wordsIn(named({ title: title || url, url }, before?.source), quote);
		});
	return { evidence: made, sources: [...fresh.values()] };

	function named({ title, url }: { title: string; url: string }, before?: string): string {
		const known = sources.find((each) => each.title === title && (each.url ?? '') === url);
		if (known) return known.id;
		const id = hash('source', title, url);
		const rest = sources.find((each) => each.id === before);
		fresh.set(id, { ...rest, id, title, ...(url !== '' && { url }) });
		return id;
	}
}

/** Words of a source that nothing names. */
export const lacksSource = (rows: readonly EvidenceRow[]): boolean =>
	rows.some((row) => !isBlank(row) && (row.title + row.url).trim() === '');
