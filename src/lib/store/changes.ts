import type { Change } from './api.ts';

export type Told = Omit<Change, 'elsewhere'>;

/** Tells every tab what changed: one message a change, instead of queries that run again and again. */
export type Changes = {
	tell(change: Told): void;
	listen(listener: (change: Change) => void): () => void;
	close(): void;
};

export function changesOf(name: string): Changes {
	const listeners = new Set<(change: Change) => void>();
	const hear = (change: Change) => {
		for (const listener of listeners) listener(change);
	};
	const channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}/changes`);
	channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
		hear({ ...data, elsewhere: true });
	});
	// Under Node an open channel would keep the process alive.
	(channel as { unref?: () => void } | undefined)?.unref?.();
	return {
		tell(change) {
			channel?.postMessage(change);
			hear({ ...change, elsewhere: false });
		},
		listen(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		close() {
			listeners.clear();
			channel?.close();
		}
	};
}
