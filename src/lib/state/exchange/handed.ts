let waiting: readonly File[] = [];

/** Files that were dropped on another screen, for the screen of import. */
export const handOver = (files: readonly File[]): void => {
	waiting = files;
};

export function handedOver(): readonly File[] {
	const files = waiting;
	waiting = [];
	return files;
}
