import { tierOf, total, type Summary } from './summary.ts';

/** The source text of the generator's table of measured precision. */
export function precisionData(summary: Summary): string {
	const rows = (nameOf: (direction: string) => string) =>
		[...total(summary, nameOf)]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, { good, judged }]) => `\t['${name}', ${good}, ${judged}]`)
			.join(',\n');
	return `type Row = readonly [name: string, good: number, judged: number];

/** Cards judged good, and judged at all, by the tier that their frame claims. Written by \`npm run evaluate -- --write\`. */
export const measuredTiers: readonly Row[] = [
${rows(tierOf)}
];

/** The same by claimed tier, frame and direction. */
export const measuredDirections: readonly Row[] = [
${rows((direction) => direction)}
];
`;
}
