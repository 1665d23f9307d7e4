/** What stands at the lower edge, by its height in pixels. */
const heights = new Map<Element, number>();

function tell(): void {
	const height = Math.max(0, ...heights.values());
	document.documentElement.style.setProperty('--foot', `${String(height)}px`);
}

/**
 * For what stays at the lower edge: tells the page how much of it is taken, so that what floats stays above it and what
 * is tabbed to comes out from under it.
 */
export function foot(element: HTMLElement): () => void {
	const watch = new ResizeObserver(() => {
		heights.set(element, element.offsetHeight);
		tell();
	});
	watch.observe(element);
	return () => {
		watch.disconnect();
		heights.delete(element);
		tell();
	};
}
