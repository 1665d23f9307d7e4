/** Rows beside those in sight that are drawn too, so that a quick finger meets no empty ones. */
const spare = 8;

export type Sight = {
	/** Pixels. */
	readonly scrolled: number;
	readonly height: number;
	readonly rowHeight: number;
	readonly count: number;
};

/** The rows to draw: from the first to before the last. */
export function drawn({ scrolled, height, rowHeight, count }: Sight): readonly [number, number] {
	if (!(rowHeight > 0)) return [0, Math.min(count, spare)];
	const first = Math.floor(scrolled / rowHeight) - spare;
	const last = Math.ceil((scrolled + height) / rowHeight) + spare;
	const from = Math.max(0, Math.min(first, count - 1));
	return [from, Math.max(from, Math.min(count, last))];
}

/** How far to scroll so that a row is in sight; as it is where it is already. */
export function scrolledTo(at: number, { scrolled, height, rowHeight }: Sight): number {
	const top = at * rowHeight;
	if (top < scrolled) return top;
	return Math.max(scrolled, top + rowHeight - height);
}

/** Where a key leads from a row; undefined if it leads nowhere. */
export function moved(key: string, at: number, { height, rowHeight, count }: Sight) {
	const page = Math.max(1, Math.floor(height / rowHeight) - 1);
	const steps = new Map([
		['ArrowDown', 1],
		['ArrowUp', -1],
		['PageDown', page],
		['PageUp', -page],
		['Home', -Infinity],
		['End', Infinity]
	]);
	const step = steps.get(key);
	if (step === undefined || count === 0) return undefined;
	return Math.max(0, Math.min(count - 1, at + step));
}
