import { resolve } from '$app/paths';
import type { DraftInfo } from '#lib/store/api.ts';

/** Reviews under way as the list shows them, with the way to each. */
export const draftRows = (drafts: readonly DraftInfo[]) =>
	drafts.map(({ id, title, candidates, decided }) => ({
		id,
		title,
		candidates,
		decided,
		href: resolve(`/generate/?draft=${encodeURIComponent(id)}`)
	}));
