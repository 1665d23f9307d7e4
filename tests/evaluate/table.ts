import type { Measured } from '../../src/lib/core/questions/precision.ts';
import { tierOf, total, type Summary } from './summary.ts';

const rows = (summary: Summary, nameOf: (direction: string) => string): Measured[] =>
	[...total(summary, nameOf)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { good, judged }]) => [name, good, judged]);

export const tiersOf = (summary: Summary) => rows(summary, tierOf);
export const directionsOf = (summary: Summary) => rows(summary, (direction) => direction);

const print = (list: readonly Measured[]) =>
	list.map(([name, good, judged]) => `\t['${name}', ${good}, ${judged}]`).join(',\n');

/** The source text of the generator's table of measured precision. */
export const precisionData = (
	summary: Summary
): string => `import type { Measured } from './precision.ts';

/** Cards judged good, and judged at all, by the tier that their frame claims. Written by \`npm run evaluate -- --write\`. */
export const measuredTiers: readonly Measured[] = [
${print(tiersOf(summary))}
];

/** The same by claimed tier, frame and direction. */
export const measuredDirections: readonly Measured[] = [
${print(directionsOf(summary))}
];
`;
