/**
 * Whether parsed JSON has more levels of lists and objects than that. What is nested thousands of levels deep is read
 * without trouble, but can't be kept, copied or written again.
 */
export const isDeeper = (value: unknown, levels: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));
