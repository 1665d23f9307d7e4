import { groupOf, type Measured } from '../../src/lib/core/questions/precision.ts';
import { frameOf, tierOf, total, type Summary } from './summary.ts';

const rows = (summary: Summary, nameOf: (direction: string) => string): Measured[] =>
	[...total(summary, nameOf)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { good, judged }]) => [name, good, judged]);

export const groupsOf = (summary: Summary) =>
	rows(summary, (direction) => groupOf(tierOf(direction), frameOf(direction)));
export const directionsOf = (summary: Summary) => rows(summary, (direction) => direction);

const print = (list: readonly Measured[]) =>
	list.map(([name, good, judged]) => `\t['${name}', ${good}, ${judged}]`).join(',\n');

/** The source text of the generator's table of measured precision. */
export const precisionData = (
	summary: Summary
): string => `import type { Measured } from './precision.ts';

/** Cards judged good, and judged at all, by the tier that their frame claims, general ones apart. Written by \`npm run evaluate -- --write\`. */
export const measuredGroups: readonly Measured[] = [
${print(groupsOf(summary))}
];

/** The same by claimed tier, frame and direction. */
export const measuredDirections: readonly Measured[] = [
${print(directionsOf(summary))}
];
`;
