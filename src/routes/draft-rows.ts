import { resolve } from '$app/paths';
import type { Library } from '#lib/state/library.svelte.ts';

/** Reviews under way as the list shows them, with the way to each. */
export const draftRows = (drafts: Library['drafts']) =>
	drafts.map(({ id, title, candidates, decided }) => ({
		id,
		title,
		candidates,
		decided,
		href: resolve(`/generate/?draft=${encodeURIComponent(id)}`)
	}));
