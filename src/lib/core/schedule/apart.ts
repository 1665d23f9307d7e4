/**
 * The same items in nearly the same order: those of one group move back until `distance` others stand between
 * them, as far as there are others.
 */
export function apart<T>(
	items: readonly T[],
	groupOf: (item: T) => string,
	distance: number
): readonly T[] {
	if (new Set(items.map(groupOf)).size === items.length) return items;
	const row: T[] = [];
	const lastAt = new Map<string, number>();
	// Never more than `distance` groups at once: whatever is free is placed.
	const waiting = new Map<string, T[]>();
	const isFree = (group: string) => row.length - (lastAt.get(group) ?? -Infinity) > distance;
	const place = (group: string, item: T) => {
		lastAt.set(group, row.length);
		row.push(item);
	};
	const placeFirstOf = (group: string) => {
		const held = waiting.get(group) ?? [];
		const first = held.shift();
		if (held.length === 0) waiting.delete(group);
		if (first !== undefined) place(group, first);
	};
	for (const item of items) {
		const group = groupOf(item);
		if (isFree(group) && !waiting.has(group)) place(group, item);
		else if (!waiting.get(group)?.push(item)) waiting.set(group, [item]);
		for (const held of waiting.keys()) if (isFree(held)) placeFirstOf(held);
	}
	while (waiting.size > 0) {
		const groups = [...waiting.keys()];
		for (const group of groups.filter(isFree).concat(groups).slice(0, 1)) placeFirstOf(group);
	}
	return row;
}
