/** A copy of a list with one thing moved to another place; places outside are the nearest end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const rest = list.toSpliced(from, 1);
	const place = Math.max(0, Math.min(rest.length, to));
	return rest.toSpliced(place, 0, ...list.slice(from, from + 1));
}

/**
 * Where a thing that is dragged belongs: how many of the others have their middle above it. All in pixels from the
 * same edge.
 */
export const placeAt = (
	middle: number,
	others: readonly { readonly top: number; readonly height: number }[]
): number => others.filter(({ top, height }) => top + height / 2 < middle).length;
