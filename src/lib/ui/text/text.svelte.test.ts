import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { MediaName } from '#lib/core/deck/media.ts';
import { pixel } from '../../../../tests/fixtures/images.ts';
import Pictured from './Pictured.fixture.svelte';

/** A text among pictures of which one is on the device. */
const show = (text: string) =>
	render(Pictured, {
		text,
		read: (name: MediaName) =>
			name === 'here.png'
				? Promise.resolve(new Blob([pixel()], { type: 'image/png' }))
				: name === 'broken.png'
					? Promise.resolve(new Blob(['<svg/>'], { type: 'image/png' }))
					: Promise.resolve(undefined)
	});

describe('a text of a note', () => {
	it('has its formulas and images between its words', async () => {
		await show('Area \\(\\pi r^2\\): ![a disc](media:here.png) as drawn.');
		await expect.element(page.getByRole('math')).toHaveTextContent('πr2');
		const image = page.getByRole('img', { name: 'a disc' });
		await expect.element(image).toBeVisible();
		expect(image.element().getAttribute('src')).toMatch(/^blob:/);
		await expect.element(page.getByText('as drawn.')).toBeVisible();
	});

	it('sets marked words apart, and no other markup', async () => {
		await show('H<sub>2</sub>O is <b>wet</b>, <img src=x>.');
		const whole = page.getByText('is wet').element();
		expect(whole.textContent).toContain('H2O is wet, <img src=x>.');
		expect(whole.querySelector('sub')?.textContent).toBe('2');
		expect(whole.querySelector('img')).toBeNull();
	});

	it.each([
		['is not on this device', '![the Kura](media:gone.png)'],
		['can not be drawn', '![the Kura](media:broken.png)']
	])('tells what an image shows that %s', async (_, text) => {
		await show(text);
		await expect.element(page.getByText('the Kura')).toBeVisible();
		await expect.element(page.getByRole('img')).not.toBeInTheDocument();
	});

	it('scrolls a formula that is wider than the screen, and nothing else', async () => {
		await page.viewport(360, 740);
		await show(`So \\(${'x_1 + '.repeat(60)}0\\) it is.`);
		await expect.poll(() => page.getByRole('math').elements()).toHaveLength(1);
		await expect
			.poll(() => document.documentElement.scrollWidth)
			.toBeLessThanOrEqual(document.documentElement.clientWidth);
	});

	it('shows a formula as it is written where it can not be drawn', async () => {
		await show('Of \\(\\frac{1}{\\) nothing is known.');
		await expect.element(page.getByText('\\frac{1}{', { exact: true })).toBeVisible();
		await expect.element(page.getByText('nothing is known.')).toBeVisible();
	});

	it.each([
		'<img src=x onerror=alert(1)>',
		'![x" onerror="alert(1)](https://example.org/a.png)',
		'![a](media:../a.png)',
		'![<b>a</b>](media:gone.png) <script>alert(1)</script>',
		'\\(\\href{javascript:alert(1)}{x}\\)'
	])('never becomes markup or an address: %s', async (text) => {
		const { container } = await show(text);
		await expect.poll(() => container.textContent).not.toBe('');
		expect(container.querySelector('img, script, a, b, [onerror]')).toBeNull();
	});
});
