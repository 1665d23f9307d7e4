import { scaleBand, scaleLinear } from 'd3-scale';

/** Where things stand in a chart of so many columns beside one another, in pixels from its upper left corner. */
export type Plane = {
	readonly width: number;
	readonly height: number;
	/** The left edge of a column, and how wide each is. */
	readonly x: (column: number) => number;
	readonly column: number;
	readonly y: (value: number) => number;
	readonly ticks: readonly number[];
	/** Whether a column has its name under it: as many have as there is space for. */
	readonly isNamed: (column: number) => boolean;
	/** Where the values of the ticks begin. */
	readonly edge: number;
};

export type PlaneOptions = {
	readonly width: number;
	readonly height: number;
	readonly names: readonly string[];
	readonly bottom: number;
	readonly top: number;
	/** From right to left, as one reads. */
	readonly isRtl: boolean;
	/** Only whole values have a line. */
	readonly isWhole: boolean;
};

/** Room for the values of the ticks beside the columns, for the names under them, and above the highest tick. */
export const room = { beside: 44, below: 26, above: 14 } as const;
const letterWidth = 7.5;
const betweenNames = 10;

export function planeOf({
	width,
	height,
	names,
	bottom,
	top,
	isRtl,
	isWhole
}: PlaneOptions): Plane {
	const edges: [number, number] = isRtl ? [width - room.beside, 0] : [room.beside, width];
	const x = scaleBand<number>(names.keys(), edges).paddingInner(0.2).paddingOuter(0.1);
	const y = scaleLinear([bottom, top], [height - room.below, room.above]).nice(4);
	const longest = Math.max(1, ...names.map((name) => name.length)) * letterWidth + betweenNames;
	const every = Math.max(1, Math.ceil(longest / Math.max(1, x.step())));
	return {
		width,
		height,
		x: (column) => x(column) ?? 0,
		column: x.bandwidth(),
		y,
		ticks: y.ticks(4).filter((tick) => !isWhole || Number.isInteger(tick)),
		isNamed: (column) => column % every === 0,
		edge: isRtl ? width : 0
	};
}
