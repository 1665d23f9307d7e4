import { alive, expect, open, test } from './test.ts';

test('language, direction and theme are kept, and there before the first paint', async ({
	page
}) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: 'اردو' }).check();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ترتیبات');
	await page.getByRole('radio', { name: 'تاریک' }).check();
	// Whatever heading is seen, if only for a moment.
	await page.addInitScript(() => {
		const seen = new Set<string>();
		Object.assign(window, { seen });
		new MutationObserver(() => {
			const heading = document.querySelector('h1');
			if (heading && getComputedStyle(heading).visibility === 'visible')
				seen.add(heading.innerText);
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
	await page.goto('/', { waitUntil: 'commit' });
	await page.waitForFunction(() => document.body !== null);
	expect(
		await page.evaluate(() => {
			const { lang, dir, dataset } = document.documentElement;
			return { lang, dir, theme: dataset.theme };
		})
	).toEqual({ lang: 'ur', dir: 'rtl', theme: 'dark' });
	await expect(page.getByRole('link', { name: 'تحریر چسپاں کریں' })).toBeVisible();
	const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
	expect(seen.filter((heading) => /[A-Za-z]/.test(heading))).toEqual([]);
});

test('settings of studying outlive a reload @phone', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('combobox', { name: 'A new day begins at' }).selectOption('02:00');
	await alive(page); // it is written
	await page.reload();
	await alive(page);
	await expect(page.getByRole('combobox', { name: 'A new day begins at' })).toHaveValue('2');
});
