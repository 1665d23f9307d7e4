import type { Store } from '#lib/store/api.ts';

/** Changes that follow one another faster are answered once. */
const pauseMs = 50;

/**
 * Calls `follow` after another tab has changed a review or its text, when this one is not `isBusy` with a change of its
 * own. Returns how to stop.
 */
export function followOtherTabs(
	store: Pick<Store, 'onChange'>,
	isBusy: () => boolean,
	follow: () => Promise<void>
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (isBusy()) soon();
			else void follow();
		}, pauseMs);
	};
	const stop = store.onChange(({ what, elsewhere }) => {
		if (elsewhere && (what === 'drafts' || what === 'documents' || what === 'everything')) soon();
	});
	return () => {
		clearTimeout(timer);
		stop();
	};
}
