import type { App } from '../app.svelte.ts';

/** What was changed on a screen and neither used nor discarded: there again when somebody comes back to it. */
export type Unused<Draft> = {
	readonly read: () => Draft | undefined;
	readonly keep: (draft: Draft) => void;
	readonly drop: () => void;
};

const all = new WeakMap<App, Map<string, unknown>>();

/** The draft of one screen, as long as the tab is open. */
export function unusedDraft<Draft>(app: App, screen: string): Unused<Draft> {
	const drafts = all.get(app) ?? new Map<string, unknown>();
	all.set(app, drafts);
	return {
		read: () => drafts.get(screen) as Draft | undefined,
		keep: (draft) => void drafts.set(screen, draft),
		drop: () => void drafts.delete(screen)
	};
}
