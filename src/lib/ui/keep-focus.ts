/** Where something stood: the elements around it from the inside out, each with its place among that one's children. */
type Stand = {
	readonly element: HTMLElement;
	readonly trail: readonly { readonly around: Element; readonly at: number }[];
	/** Which of the stops of its item it was, from 0. */
	readonly nth: number;
	readonly address: string;
};

const stops =
	'a[href], button:enabled, input:is([type=checkbox], [type=radio]):enabled, select:enabled, summary, [tabindex="0"]';

/** What the Tab key reaches there; no fields, for they take the keys that act on a screen. */
const stopsIn = (place: Element): HTMLElement[] =>
	[place, ...place.querySelectorAll(stops)].filter(
		(each): each is HTMLElement =>
			each instanceof HTMLElement &&
			each.matches(stops) &&
			each.checkVisibility({ visibilityProperty: true })
	);

function standOf(element: HTMLElement): Stand {
	const trail: { around: Element; at: number }[] = [];
	for (let each: Element = element; each.parentElement; each = each.parentElement)
		trail.push({ around: each.parentElement, at: [...each.parentElement.children].indexOf(each) });
	const item = element.closest('li, tr, article') ?? element;
	const nth = Math.max(0, stopsIn(item).indexOf(element));
	return { element, trail, nth, address: location.pathname };
}

/** What took the place of what is gone, else what stood before it, as near as there is something to reach. */
function successor({ trail, nth }: Stand): HTMLElement | undefined {
	for (const { around, at } of trail) {
		if (!around.isConnected) continue;
		if (around.matches('main')) return around;
		const [here, before] = [around.children.item(at), around.children.item(at - 1)];
		const found = here ? stopsIn(here) : [];
		const next = found[Math.min(nth, found.length - 1)] ?? (before && stopsIn(before).at(-1));
		if (next) return next;
	}
	return undefined;
}

/**
 * Keeps the keyboard's place: where what had the focus is taken away (a deletion, an undo, the end of some work) and
 * nothing else takes it, it goes to what stands there now; where it was shut for a while, it returns. What passes by, a
 * message with its Undo, gives it back to where it was. Gives what ends this.
 */
export function keepFocus(): () => void {
	let last: Stand | undefined;
	/** Where it was as a message came. */
	let before: Stand | undefined;
	/** It is on a message. */
	let isPassing = false;
	let isShut = false;
	let frame = 0;

	function remember({ target }: Event): void {
		if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
		isShut = false;
		isPassing = target.closest('[role=status]') !== null;
		last = (isPassing ? before : undefined) ?? standOf(target);
	}
	function forget(): void {
		last = undefined;
	}
	function mend(): void {
		const isLost = document.activeElement === document.body;
		if (!isLost || last?.address !== location.pathname) return;
		const { element } = last;
		const isThere = element.isConnected && element.checkVisibility();
		if (isThere && element.matches(':disabled')) isShut = true;
		else if (!isThere) successor(last)?.focus();
		else if (isShut || isPassing) element.focus();
	}
	const isMessage = ({ target, addedNodes }: MutationRecord) =>
		addedNodes.length > 0 && target instanceof Element && target.matches('[role=status]');
	const watch = new MutationObserver((changes) => {
		if (!isPassing && changes.some(isMessage)) before = last;
		cancelAnimationFrame(frame);
		// After what the screen does by itself.
		frame = requestAnimationFrame(() => requestAnimationFrame(mend));
	});
	watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
	document.addEventListener('focusin', remember);
	document.addEventListener('pointerdown', forget);
	return () => {
		watch.disconnect();
		document.removeEventListener('focusin', remember);
		document.removeEventListener('pointerdown', forget);
	};
}
