import type { Work } from './api.ts';
import { chunks } from './chunks.ts';
import { StoreError } from './error.ts';

/**
 * Goes through a list chunk by chunk within one transaction. Rejects once it is to stop: the transaction takes all of
 * it back.
 */
export async function inChunks<T>(
	list: readonly T[],
	{ onShare, signal }: Work,
	change: (chunk: readonly T[]) => Promise<void>
): Promise<void> {
	let done = 0;
	for (const chunk of chunks(list)) {
		if (signal?.aborted) throw new StoreError('failed', 'It was stopped: nothing was changed');
		await change(chunk);
		onShare?.((done += chunk.length) / list.length);
	}
}
