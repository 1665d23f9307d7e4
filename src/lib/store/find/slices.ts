/** Work goes on for so long before the screen is let in. */
const sliceMs = 8;

/** Call it often; it waits for the screen whenever a slice of time is used up. */
export function slices(
	clock: () => number = () => performance.now()
): () => Promise<void> | undefined {
	let until = clock() + sliceMs;
	return () => {
		if (clock() < until) return undefined;
		return new Promise((resolve) => {
			setTimeout(() => {
				until = clock() + sliceMs;
				resolve();
			});
		});
	};
}
