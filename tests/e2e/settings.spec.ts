import { alive, choose, expect, fixture, open, saved, studyMountains, test } from './test.ts';

test('a backup taken out is brought in elsewhere, with everything answered', async ({
	page,
	browser,
	baseURL
}, info) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await open(page, '/settings/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a backup' }).click()
	]);
	const file = info.outputPath('backup.json');
	await download.saveAs(file);

	const elsewhere = await (
		await browser.newContext(baseURL === undefined ? {} : { baseURL })
	).newPage();
	await open(elsewhere, '/settings/');
	await choose(elsewhere, 'Open a backup', file);
	await expect(elsewhere.getByRole('row', { name: /^Notes 5 5$/ })).toBeVisible();
	await expect(elsewhere.getByRole('row', { name: /^Answers 1 1$/ })).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Bring it in' }).click();
	await expect(elsewhere.getByText('The backup is in: 6 cards.')).toBeVisible();
	await open(elsewhere, '/deck/?id=fixture-mountains');
	await expect(
		elsewhere.getByRole('listitem').filter({ hasText: 'How high is K2?' })
	).toContainText(/due in \d+ days/);
	await elsewhere.context().close();
});

test('a file that is no backup is refused in words', async ({ page }) => {
	await open(page, '/settings/');
	await choose(page, 'Open a backup', fixture('mountains.md'));
	await expect(page.getByRole('alert')).toContainText('cannot be read as a backup');
});

test('language, direction and theme are kept, and there before the first paint', async ({
	page
}) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: 'اردو' }).check();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ترتیبات');
	await page.getByRole('radio', { name: 'تاریک' }).check();
	await page.goto('/', { waitUntil: 'commit' });
	await page.waitForFunction(() => document.body !== null);
	expect(
		await page.evaluate(() => {
			const { lang, dir, dataset } = document.documentElement;
			return { lang, dir, theme: dataset.theme };
		})
	).toEqual({ lang: 'ur', dir: 'rtl', theme: 'dark' });
	await expect(page.getByRole('link', { name: 'تحریر چسپاں کریں' })).toBeVisible();
});

test('settings of studying outlive a reload @phone', async ({ page }) => {
	await open(page, '/settings/');
	await page.getByRole('combobox', { name: 'A new day begins at' }).selectOption('02:00');
	await alive(page); // it is written
	await page.reload();
	await alive(page);
	await expect(page.getByRole('combobox', { name: 'A new day begins at' })).toHaveValue('2');
});
