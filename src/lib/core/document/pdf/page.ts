/** A run of words as a PDF places it; `y` is its baseline from the top of the page, all in points. */
export type PdfText = {
	readonly words: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** The size of its letters. */
	readonly size: number;
	/** A name that is the same wherever the same font is used. */
	readonly font: string;
};

export type PdfPage = {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly PdfText[];
};

export const median = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Of lists so long that they are no arguments. */
export const largest = (numbers: readonly number[]): number =>
	numbers.reduce((a, b) => Math.max(a, b), -Infinity);
