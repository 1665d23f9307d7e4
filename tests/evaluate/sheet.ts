import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Card } from './cards.ts';
import { tiers } from '../../src/lib/core/text/kinds.ts';
import { faults, readVerdicts, writeVerdicts, type Verdict } from './verdicts.ts';

const lineSchema = v.object({
	verdict: v.picklist(['good', ...faults]),
	judge: v.pipe(v.string(), v.nonEmpty('say who judged')),
	note: v.optional(v.string()),
	id: v.string(),
	document: v.string(),
	genre: v.string(),
	frame: v.string(),
	direction: v.string(),
	tier: v.picklist(tiers),
	stem: v.string(),
	answer: v.string(),
	isCopied: v.boolean()
});
type Line = v.InferOutput<typeof lineSchema>;

/**
 * Writes cards to be judged, one JSON object a line, with the words that prove each. A person puts `good` or
 * the name of a fault into `verdict` and their name into `judge`.
 */
export function writeSheet(path: string, cards: readonly Card[]): void {
	const lines = cards.map((card) => ({ verdict: '', judge: '', ...card }));
	writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Takes a filled-in sheet into the verdicts of a folder; lines without a verdict wait. Tells how many it took. */
export function takeSheet(path: string, folder: string): number {
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): unknown => JSON.parse(line))
		.filter((line) => (line as { verdict?: unknown }).verdict !== '')
		.map((line) => v.parse(lineSchema, line));
	const all = readVerdicts(folder);
	for (const { document, genre } of lines)
		if (!all.has(document))
			all.set(document, { document, genre, isUnseen: false, byCard: new Map() });
	for (const { byCard, ...known } of all.values()) {
		const own = lines.filter((line) => line.document === known.document);
		if (own.length === 0) continue;
		const judged = own.map((line): [string, Verdict] => [line.id, verdictOf(line)]);
		writeVerdicts(folder, { ...known, byCard: new Map([...byCard, ...judged]) });
	}
	return lines.length;
}

/** Words for a card that may not be kept, for it repeats the document. */
const instead = ({ frame, direction }: Line) => ({
	stem: `(${frame}, asked for ${direction})`,
	answer: '(not kept)'
});

function verdictOf(line: Line): Verdict {
	const { id, frame, direction, tier, stem, answer, judge, note, verdict } = line;
	const words = line.isCopied ? instead(line) : { stem, answer };
	const base = { id, frame, direction, tier, ...words, judge, ...(note ? { note } : {}) };
	return verdict === 'good' ? { ...base, verdict } : { ...base, verdict: 'bad', why: verdict };
}
