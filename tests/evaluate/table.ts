import { tierOf, total, type Summary } from './summary.ts';

/** The source text of the generator's table of measured precision. */
export function precisionData(summary: Summary): string {
	const rows = (nameOf: (direction: string) => string) =>
		[...total(summary, nameOf)]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, { good, judged }]) => `\t['${name}', ${good}, ${judged}]`)
			.join(',\n');
	return `/** Cards judged good, and judged at all, by the tier that their frame claims. Written by \`npm run evaluate -- --write\`. */
export const measuredTiers: readonly (readonly [tier: string, good: number, judged: number])[] = [
${rows(tierOf)}
];

/** The same by frame and direction. */
export const measuredDirections: readonly (readonly [name: string, good: number, judged: number])[] = [
${rows((direction) => direction.slice(2))}
];
`;
}
