import type { SwipeDirection } from '#lib/core/session/options.ts';

/** How a finger has moved so far, in pixels from where it came down. */
export type Move = { readonly dx: number; readonly dy: number };

/** A swipe on its way: where it goes, and whether it counts when the finger is lifted now. */
export type Swipe = { readonly direction: SwipeDirection; readonly isFar: boolean };

/** Before that a finger only rests, and from there on the swipe counts. */
const leastPx = 14;
const farPx = 80;
/** So much more one way than the other, or it is neither. */
const straight = 1.4;
/** At the sides of the screen a swipe is the browser's: it goes back. */
const edgePx = 28;

/** Undefined for what is no swipe (yet), and up and down where the page scrolls that way. */
export function swipeOf(
	{ dx, dy }: Move,
	{ isRtl, scrolls }: { readonly isRtl: boolean; readonly scrolls: boolean }
): Swipe | undefined {
	const [across, along] = [Math.abs(dx), Math.abs(dy)];
	const isFar = Math.max(across, along) >= farPx;
	if (Math.max(across, along) < leastPx) return undefined;
	if (across >= straight * along) return { direction: dx > 0 === isRtl ? 'start' : 'end', isFar };
	if (along >= straight * across && !scrolls) return { direction: dy > 0 ? 'down' : 'up', isFar };
	return undefined;
}

const controls =
	'button, a, input, textarea, select, summary, [draggable="true"], [role="listbox"]';

/** Whether a touch there may begin a swipe: not on what is pressed, dragged or scrolled sideways itself. */
function mayBegin({ target, clientX }: PointerEvent, within: Element): boolean {
	if (clientX < edgePx || clientX > window.innerWidth - edgePx) return false;
	if (!(target instanceof Element) || target.closest(controls)) return false;
	for (let at: Element | null = target; at && at !== within; at = at.parentElement)
		if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX))
			return false;
	return true;
}

const pageScrolls = (): boolean => {
	const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
	return scrollHeight > clientHeight + 1;
};

/**
 * Hears swipes by one finger or pen over an element. `onmove` is told of each step, with undefined when nothing is
 * swiped any more, `onswipe` of the swipe that counts. Returns how to stop.
 */
export function hearSwipes(
	element: HTMLElement,
	{
		isRtl,
		onmove,
		onswipe
	}: {
		readonly isRtl: () => boolean;
		readonly onmove: (swipe: Swipe | undefined, move: Move) => void;
		readonly onswipe: (direction: SwipeDirection) => void;
	}
): () => void {
	const still: Move = { dx: 0, dy: 0 };
	let began: { readonly id: number; readonly x: number; readonly y: number } | undefined;
	let swipe: Swipe | undefined;
	let scrolls = false;

	// Sideways the finger is ours; up and down only where there is nothing to scroll.
	const settle = () => {
		scrolls = pageScrolls();
		element.style.touchAction = scrolls ? 'pan-y pinch-zoom' : 'pinch-zoom';
	};
	const end = () => {
		began = undefined;
		swipe = undefined;
		onmove(undefined, still);
	};
	const down = (event: PointerEvent) => {
		if (event.pointerType === 'mouse') return;
		if (!event.isPrimary) {
			end();
			return;
		}
		if (mayBegin(event, element))
			began = { id: event.pointerId, x: event.clientX, y: event.clientY };
	};
	const move = (event: PointerEvent) => {
		if (began?.id !== event.pointerId) return;
		const by = { dx: event.clientX - began.x, dy: event.clientY - began.y };
		swipe = swipeOf(by, { isRtl: isRtl(), scrolls });
		onmove(swipe, by);
	};
	const up = (event: PointerEvent) => {
		if (began?.id !== event.pointerId) return;
		const counts = swipe?.isFar && getSelection()?.isCollapsed !== false ? swipe : undefined;
		end();
		if (counts) onswipe(counts.direction);
	};

	settle();
	const observer = new ResizeObserver(settle);
	observer.observe(element);
	observer.observe(document.documentElement);
	element.addEventListener('pointerdown', down);
	element.addEventListener('pointermove', move);
	element.addEventListener('pointerup', up);
	element.addEventListener('pointercancel', end);
	return () => {
		observer.disconnect();
		element.style.touchAction = '';
		element.removeEventListener('pointerdown', down);
		element.removeEventListener('pointermove', move);
		element.removeEventListener('pointerup', up);
		element.removeEventListener('pointercancel', end);
	};
}
