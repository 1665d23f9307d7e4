/** A line may hold a long text or an image, and no more. */
export const maxLine = 64 * 1024 * 1024;

/** The lines of a gzipped text, as they come. Rejects where the file is cut short, damaged, or no such file. */
export async function* unzippedLines(file: Blob): AsyncGenerator<string> {
	const reader = file
		.stream()
		.pipeThrough(new DecompressionStream('gzip'))
		.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
		.getReader();
	let begun: string[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			const [first = '', ...rest] = value.split('\n');
			begun.push(first);
			length += first.length;
			for (const next of rest) {
				yield begun.join('');
				begun = [next];
				length = next.length;
			}
			if (length > maxLine) throw new RangeError('a line is too long');
		}
		if (length > 0) yield begun.join('');
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
