import { resolve } from '$app/paths';
import type { Library } from '#lib/state/library.svelte.ts';

/** Reviews under way as the list shows them, with the way to each. */
export const draftRows = (drafts: Library['drafts']) =>
	drafts.map(({ id, title, candidates, decided }) => ({
		id,
		title,
		candidates,
		decided,
		href: wayTo(id)
	}));

/** Those that can't be read, with the way to their text. */
export const damagedRows = (damaged: Library['damaged']) =>
	damaged.map(({ id, title }) => ({ id, title, href: wayTo(id) }));

const wayTo = (id: string) => resolve(`/generate/?draft=${encodeURIComponent(id)}`);
