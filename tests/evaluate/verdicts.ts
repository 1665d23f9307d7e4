import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { tiers } from '../../src/lib/core/text/kinds.ts';

/** What can be wrong with a card; the first that holds counts. */
export const faults = [
	'wrong',
	'ambiguous',
	'not self-contained',
	'ungrammatical',
	'trivial',
	'trap',
	'stale'
] as const;

const fields = {
	id: v.string(),
	frame: v.string(),
	direction: v.string(),
	tier: v.picklist(tiers),
	stem: v.string(),
	answer: v.string(),
	judge: v.string(),
	/** In words, where the fault's name does not say it. */
	note: v.exactOptional(v.string())
};

/** A person's word on a card. */
export const verdictSchema = v.variant('verdict', [
	v.object({ ...fields, verdict: v.literal('good') }),
	v.object({ ...fields, verdict: v.literal('bad'), why: v.picklist(faults) })
]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

const headSchema = v.object({
	document: v.string(),
	genre: v.string(),
	isUnseen: v.optional(v.boolean(), false)
});

/** All verdicts on one document's cards; the document is known by the hash of its text alone. */
export type Verdicts = {
	readonly document: string;
	readonly genre: string;
	/** Nothing had been developed on the document when its cards were judged. */
	readonly isUnseen: boolean;
	readonly byCard: ReadonlyMap<string, Verdict>;
};

/** Reads a file of JSON lines: the document first, then one verdict a line. */
export function parseVerdicts(text: string): Verdicts {
	const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
	const known = v.parse(headSchema, JSON.parse(head ?? ''));
	const verdicts = lines.map((line) => v.parse(verdictSchema, JSON.parse(line)));
	return { ...known, byCard: new Map(verdicts.map((verdict) => [verdict.id, verdict])) };
}

export const printVerdicts = ({ document, genre, isUnseen, byCard }: Verdicts): string =>
	[{ document, genre, ...(isUnseen ? { isUnseen } : {}) }, ...byCard.values()]
		.map((line) => `${JSON.stringify(line)}\n`)
		.join('');

/** The verdicts of a folder, by document. */
export function readVerdicts(folder: string): Map<string, Verdicts> {
	const files = existsSync(folder)
		? readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
		: [];
	const all = files.map((file) => parseVerdicts(readFileSync(join(folder, file), 'utf8')));
	return new Map(all.map((one) => [one.document, one]));
}

export function writeVerdicts(folder: string, verdicts: Verdicts): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${verdicts.document}.jsonl`), printVerdicts(verdicts));
}
