import { describe, expect, it } from 'vitest';
import { hearSwipes, swipeOf } from './swipe.ts';

describe('a swipe', () => {
	const ltr = { isRtl: false, scrolls: false };
	it.each([
		['end', { dx: 100, dy: 10 }, ltr],
		['start', { dx: -100, dy: 10 }, ltr],
		['start', { dx: 100, dy: 10 }, { ...ltr, isRtl: true }],
		['up', { dx: 5, dy: -90 }, ltr],
		['down', { dx: 5, dy: 90 }, ltr],
		[undefined, { dx: 5, dy: 90 }, { ...ltr, scrolls: true }],
		[undefined, { dx: 80, dy: 80 }, ltr],
		[undefined, { dx: 9, dy: 0 }, ltr]
	])('goes to the %s', (direction, move, page) => {
		expect(swipeOf(move, page)?.direction).toBe(direction);
	});

	it('counts only from a certain length on', () => {
		expect(swipeOf({ dx: 79, dy: 0 }, ltr)?.isFar).toBe(false);
		expect(swipeOf({ dx: 80, dy: 0 }, ltr)?.isFar).toBe(true);
	});
});

describe('swiping over a card', () => {
	function card(inner = '<p>Words</p>', height = '100px') {
		document.body.style.margin = '0';
		document.body.innerHTML = `<div style="overflow: hidden; block-size: ${height}">${inner}</div>`;
		const element = document.body.firstElementChild as HTMLElement;
		const heard: string[] = [];
		const stop = hearSwipes(element, {
			isRtl: () => false,
			onmove: () => undefined,
			onswipe: (direction) => heard.push(direction)
		});
		const point = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
			(element.querySelector('p, button') ?? element).dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					pointerId: 1,
					pointerType: 'touch',
					isPrimary: true,
					clientX: x,
					clientY: y,
					...more
				})
			);
		const swipe = (from: [number, number], to: [number, number], more?: PointerEventInit) => {
			point('pointerdown', ...from, more);
			point('pointermove', ...to, more);
			point('pointerup', ...to, more);
		};
		return { element, heard, point, swipe, stop };
	}

	it('is heard when the finger is lifted far enough, and no longer once it was stopped', () => {
		const { heard, swipe, stop } = card();
		swipe([100, 50], [220, 60]);
		swipe([100, 50], [140, 60]);
		expect(heard).toEqual(['end']);
		stop();
		swipe([100, 50], [220, 60]);
		expect(heard).toEqual(['end']);
	});

	it('is not heard of a mouse, from the edge of the screen, from a button, or once the page scrolls', () => {
		const { heard, swipe, point, stop } = card();
		swipe([100, 50], [220, 60], { pointerType: 'mouse' });
		swipe([5, 50], [220, 60]);
		point('pointerdown', 100, 50);
		point('pointermove', 150, 50);
		point('pointercancel', 150, 50);
		point('pointerup', 260, 50);
		stop();
		const button = card('<button>Press</button>');
		button.swipe([100, 50], [220, 60]);
		button.stop();
		expect([...heard, ...button.heard]).toEqual([]);
	});

	it('leaves up and down to a page that is longer than the screen', () => {
		const short = card();
		short.swipe([100, 90], [100, 200]);
		expect([short.heard, short.element.style.touchAction]).toEqual([['down'], 'pinch-zoom']);
		short.stop();
		const long = card('<p>Words</p>', '5000px');
		long.swipe([100, 90], [100, 200]);
		expect([long.heard, long.element.style.touchAction]).toEqual([[], 'pan-y pinch-zoom']);
		long.stop();
	});
});
