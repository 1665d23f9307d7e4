import type { Attachment } from 'svelte/attachments';

/** Brings what is said of a text into sight of who is writing it: above the button that saves, and the bar of a phone. */
export const inSight =
	(around: string): Attachment<HTMLElement> =>
	(said) => {
		if (!said.closest(around)?.contains(document.activeElement)) return;
		said.style.scrollMarginBlockEnd = 'calc(var(--bar, 0px) + 5rem)';
		said.scrollIntoView({ block: 'nearest' });
	};
