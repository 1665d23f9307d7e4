import type { BrowserContext } from '@playwright/test';
import { column, pdfOf } from '../fixtures/pdf.ts';
import {
	alive,
	expect,
	open,
	saved,
	studyMountains,
	test as base,
	underServiceWorker
} from './test.ts';

/** One browser that fetched the whole app, which takes longer than all that is tried here; each test has it with an empty library and no model. */
const test = base.extend<object, { installed: BrowserContext }>({
	installed: [
		async ({ browser }, use, { project }) => {
			const { baseURL = '', viewport = null } = project.use;
			const context = await browser.newContext({ baseURL, viewport, serviceWorkers: 'allow' });
			await use(context);
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ installed }, use) => use(installed),
	page: async ({ context, baseURL }, use) => {
		await context.setOffline(false);
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		const storageTypes = 'indexeddb,local_storage,file_systems';
		await devtools.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes });
		await use(page);
		await page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.endsWith('-models'));
			await Promise.all(names.map((name) => caches.delete(name)));
		});
		await page.close();
	}
});
// One after the other, in one worker; the first fetches the app, which a busy machine stretches.
test.describe.configure({ mode: 'default', timeout: 40_000 });

test('with the network off every screen opens, and the whole way still works', async ({
	page,
	context
}) => {
	await studyMountains(page);
	await underServiceWorker(page);
	await context.setOffline(true);

	await page.reload();
	await alive(page);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(saved(page)).toHaveText('1 answered · Saved');

	await open(page, '/');
	await expect(page.getByText('1 answer today')).toBeVisible();
	for (const [path, heading] of [
		['/library/', 'Library'],
		['/deck/?id=fixture-mountains', 'Mountains and passes'],
		['/stats/', 'Progress'],
		['/settings/', 'Settings']
	] as const) {
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}
	await page.getByRole('radio', { name: 'Azərbaycanca' }).check();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ayarlar');
	await page.getByRole('radio', { name: 'English' }).check();

	await open(page, '/library/');
	await page.getByRole('button', { name: /^Add / }).first().click();
	await expect(page.getByText('In your library').first()).toBeVisible();

	await open(page, '/generate/');
	await page.getByRole('button', { name: 'Try it with a sample text' }).click();
	await page.getByRole('button', { name: 'Find questions' }).click();
	await page.getByRole('button', { name: /^Add \d+ cards? to/ }).click();
	await expect(page.getByRole('link', { name: 'Study them now' })).toBeVisible();
	await expect(page.getByText('The finer reading was not available')).toBeVisible();
});

test('what the study screen fetches late is there offline, though it was never opened', async ({
	page,
	context
}) => {
	await studyMountains(page);
	await underServiceWorker(page);
	await context.setOffline(true);

	await page.reload();
	await alive(page);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Suspend the card');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.keyboard.press('t');
	await expect(page.getByRole('dialog')).toContainText('A pocket atlas');
	await page.keyboard.press('Escape');
	await page.keyboard.press('e');
	await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('And: ');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('And: How high is K2?')).toBeVisible();
	await page.keyboard.press('3');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.keyboard.press('z');
	await expect(page.getByText('And: How high is K2?', { exact: true })).toBeVisible();
});

test('the trained model, once fetched, reads without a network too', async ({ page, context }) => {
	const find = async () => {
		await open(page, '/generate/');
		await page.getByRole('button', { name: 'Try it with a sample text' }).click();
		await page.getByRole('button', { name: 'Find questions' }).click();
		await expect(page.getByRole('button', { name: /^Add \d+ cards? to/ })).toBeVisible();
	};
	await open(page, '/generate/');
	await underServiceWorker(page);
	await find();
	await context.setOffline(true);
	await find();
	await expect(page.getByText('The finer reading was not available')).toHaveCount(0);
});

test('a PDF is read, and once one was, another is without a network', async ({
	page: tab,
	context
}) => {
	await open(tab, '/generate/');
	await underServiceWorker(tab);
	const text = tab.getByRole('textbox', { name: 'Text' });
	for (const place of ['Baku', 'Strelsau']) {
		const buffer = Buffer.from(
			pdfOf([column(72, 700, [`The union of harbours was founded in ${place}.`])])
		);
		const file = { name: `${place}.pdf`, mimeType: 'application/pdf', buffer };
		await tab.getByLabel('Open a file').setInputFiles(file);
		await expect(text).toHaveValue(`The union of harbours was founded in ${place}.`);
		await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue(place);
		await context.setOffline(true);
		await open(tab, '/generate/');
	}
});
