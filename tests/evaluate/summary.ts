import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Tier } from '../../src/lib/core/text/kinds.ts';
import { none, plus, type Count } from './interval.ts';
import type { Judged } from './report.ts';

const summarySchema = v.record(v.string(), v.record(v.string(), v.tuple([v.number(), v.number()])));

/**
 * What was measured last, by document (its hash) and by direction (`A visit/when`, the tier being the claimed one):
 * good ones and judged ones among the cards that came then. By document, since not everyone has them all.
 */
export type Summary = ReadonlyMap<string, ReadonlyMap<string, Count>>;

export const directionOf = ({ card }: Judged) => `${card.claimed} ${card.frame}/${card.direction}`;

export function readSummary(path: string): Summary {
	if (!existsSync(path)) return new Map();
	const parsed = v.parse(summarySchema, JSON.parse(readFileSync(path, 'utf8')));
	return new Map(
		Object.entries(parsed).map(([document, directions]) => [
			document,
			new Map(Object.entries(directions).map(([name, [good, judged]]) => [name, { good, judged }]))
		])
	);
}

/** The summary with what was measured now on the documents that are here. */
export function summaryWith(
	before: Summary,
	documents: readonly string[],
	judged: readonly Judged[]
): Summary {
	const now = new Map(before);
	for (const document of documents) {
		const counts = new Map<string, Count>();
		for (const one of judged.filter(({ card }) => card.document === document)) {
			const name = directionOf(one);
			const good = one.verdict.verdict === 'good' ? 1 : 0;
			counts.set(name, plus(counts.get(name) ?? none, { good, judged: 1 }));
		}
		if (counts.size > 0) now.set(document, counts);
		else now.delete(document);
	}
	return now;
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
	[...map].sort(([a], [b]) => (a < b ? -1 : 1));

export function writeSummary(path: string, summary: Summary): void {
	const documents = sorted(summary).map(([document, directions]) => {
		const counts = sorted(directions).map(
			([name, { good, judged }]) => `${JSON.stringify(name)}: [${good}, ${judged}]`
		);
		return `\t${JSON.stringify(document)}: {\n\t\t${counts.join(',\n\t\t')}\n\t}`;
	});
	writeFileSync(path, `{\n${documents.join(',\n')}\n}\n`);
}

/** Counts of all documents (or of some) together, by what `nameOf` makes of a direction. */
export function total(
	summary: Summary,
	nameOf: (direction: string) => string,
	documents?: ReadonlySet<string>
): Map<string, Count> {
	const counts = new Map<string, Count>();
	for (const [document, directions] of summary)
		if (documents?.has(document) !== false)
			for (const [name, count] of directions)
				counts.set(nameOf(name), plus(counts.get(nameOf(name)) ?? none, count));
	return counts;
}

export const frameOf = (direction: string) => direction.slice(2).split('/')[0] ?? '';
export const tierOf = (direction: string) => direction.slice(0, 1) as Tier;
