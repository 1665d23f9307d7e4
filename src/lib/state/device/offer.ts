/** Chromium's offer to install the app; no other browser makes it. */
export type Offer = Event & {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
};

let kept: Offer | undefined;

/** Keeps the browser's offer, which comes early and once, until it is timely. */
export function keepOffer(event: Event): void {
	event.preventDefault();
	kept = event as Offer;
}

/** It may be asked once. */
export const takeOffer = (): Offer | undefined => {
	const offer = kept;
	kept = undefined;
	return offer;
};

export const hasOffer = (): boolean => kept !== undefined;
