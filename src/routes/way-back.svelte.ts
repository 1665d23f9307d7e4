import { afterNavigate, beforeNavigate, goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating, page } from '$app/state';
import { over } from '#lib/ui/over.svelte.ts';
import { onMount, tick } from 'svelte';

/** The history is moving. */
let isMoving = $state(false);
/** It moves because something was closed, and not because somebody went back. */
let isOwn = false;
let waiting: (() => void)[] = [];
let returns: readonly (() => void)[] = [];

const settled = (): Promise<void> =>
	isMoving ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();

/**
 * Back closes what lies over the page before it leaves it: meanwhile the history holds one entry more, which goes with
 * what was closed in another way. For the frame of all screens.
 */
export function wayBack(): void {
	$effect(() => {
		const hasEntry = page.state.isOver === true;
		if (isMoving || navigating.to || over.isOpen === hasEntry) return;
		if (over.isOpen) pushState('', { ...page.state, isOver: true });
		else takeOff();
	});
	onMount(() => {
		addEventListener('popstate', onpop, { capture: true });
		return () => removeEventListener('popstate', onpop, { capture: true });
	});
	// A reload closes everything; the entry is still there.
	afterNavigate(({ type }) => {
		if (type === 'enter' && JSON.stringify(history.state ?? {}).includes('isOver'))
			setTimeout(takeOff);
	});
	// What closes and leads on at once would be overtaken by its own way back.
	beforeNavigate(({ type, to, cancel }) => {
		if (!isOwn || !to || type === 'popstate' || type === 'leave') return;
		cancel();
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- it was on its way there already
		void settled().then(() => goto(to.url));
	});
}

function takeOff(): void {
	isMoving = isOwn = true;
	history.back();
}

/** Kit hears of it after this. */
function onpop(): void {
	const wasOver = page.state.isOver === true;
	isMoving = true;
	setTimeout(async () => {
		if (!isOwn) arrive(wasOver);
		await tick();
		isMoving = isOwn = false;
		const ready = waiting;
		waiting = [];
		for (const go of ready) go();
	});
}

function arrive(wasOver: boolean): void {
	// What opened because somebody went back, to ask whether they may, stays.
	if (wasOver && over.isOpen && !page.state.isOver) over.closeTop();
	else for (const heed of returns) heed();
}

/** Calls it when somebody went back or forward to another address of the same screen. Returns how to stop. */
export function onReturn(heed: () => void): () => void {
	returns = [...returns, heed];
	return () => (returns = returns.filter((each) => each !== heed));
}

type Screen = '/browse/' | '/generate/';

/** Says in the address what is on the screen: in a new entry, to come back from, or in the place of the last. */
export async function setAddress(
	path: Screen | `${Screen}?${string}`,
	how: 'new' | 'replace'
): Promise<void> {
	await settled();
	if (how === 'new') pushState(resolve(path), {});
	else replaceState(resolve(path), page.state);
}
