import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Card } from './cards.ts';
import { faults, unjudged, writeVerdicts, type Verdict, type Verdicts } from './verdicts.ts';

const lineSchema = v.object({
	document: v.string(),
	id: v.string(),
	verdict: v.picklist(['good', ...faults]),
	judge: v.string(),
	note: v.optional(v.string())
});

/**
 * Writes cards to be judged, one JSON object a line, with the words that prove each. A person puts `good` or
 * the name of a fault into `verdict` and their name into `judge`.
 */
export function writeSheet(path: string, cards: readonly Card[]): void {
	const lines = cards.map((card) => ({ verdict: '', judge: '', ...card }));
	writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Takes a filled-in sheet into the verdicts; lines without a verdict wait. Tells how many it took. */
export function takeSheet(
	path: string,
	cards: readonly Card[],
	known: ReadonlyMap<string, Verdicts>,
	folder: string
): number {
	const rows = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): unknown => JSON.parse(line))
		.filter((row) => (row as { verdict?: unknown }).verdict !== '')
		.map((row) => v.parse(lineSchema, row));
	const documents = new Set(rows.map(({ document }) => document));
	let taken = 0;
	for (const document of documents) {
		const byCard = new Map(known.get(document)?.byCard);
		for (const row of rows.filter((one) => one.document === document)) {
			const card = cards.find((one) => one.id === row.id && one.document === document);
			if (!card) continue;
			byCard.set(card.id, verdictOn(card, row));
			taken++;
		}
		const genre = cards.find((card) => card.document === document)?.genre ?? 'other';
		writeVerdicts(folder, { document, genre, byCard });
	}
	return taken;
}

function verdictOn(card: Card, row: v.InferOutput<typeof lineSchema>): Verdict {
	const base = { ...unjudged(card), ...(row.note ? { note: row.note } : {}) };
	const { verdict, judge } = row;
	return verdict === 'good'
		? { ...base, verdict, judge }
		: { ...base, verdict: 'bad', why: verdict, judge };
}
