const shape = /^hafiza-\d{4}-\d\d-\d\d\.hafiza$/;

/** "hafiza-2026-11-22.hafiza", by the day in UTC. */
export const copyName = (at: number): string =>
	`hafiza-${new Date(at).toISOString().slice(0, 10)}.hafiza`;

/** Of the names in a folder those of our copies, the newest first. */
export const copyNames = (names: readonly string[]): string[] =>
	names.filter((name) => shape.test(name)).toSorted((a, b) => (a < b ? 1 : -1));
