import { serve } from '../../scripts/serve.mjs';
import { alive, expect, open, test as base, underServiceWorker } from './test.ts';

/** The same files as every other test, under a path that they were not built for. */
const test = base.extend<object, { origin: string }>({
	origin: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
		async ({}, use) => {
			const address = await serve({ port: 0, base: '/school/hafiza' });
			await use(new URL(address).origin);
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ origin }, use) => use(origin)
});
test.use({ serviceWorkers: 'allow' });

test('under any path: installable, and what other apps share or open lands at its door, offline too', async ({
	page,
	context,
	origin
}) => {
	const home = `${origin}/school/hafiza/`;
	await open(page, home);
	await underServiceWorker(page);
	const devtools = await context.newCDPSession(page);
	const { errors, url } = await devtools.send('Page.getAppManifest');
	expect([url, errors]).toEqual([`${home}manifest.webmanifest`, []]);
	await context.setOffline(true);

	// As the system does it: a form that the browser posts by itself, from nowhere.
	const share = async (name: string, text: string) => {
		await page.goto('about:blank');
		await page.setContent(
			`<form method="post" enctype="multipart/form-data" action="${home}open/">
				<input name="title" value="A harbour"><input name="text" value="">
				<input name="files" type="file"></form>`
		);
		await page
			.locator('[type=file]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
		await page.locator('form').evaluate((form: HTMLFormElement) => {
			form.submit();
		});
	};
	await share('harbour.txt', 'The harbour was opened in 1902.');
	await page.waitForURL('**/generate/');
	await alive(page);
	await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(
		'The harbour was opened in 1902.'
	);
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('harbour');

	await share('harbours.csv', 'question,answer\nWhen was the harbour opened?,1902\n');
	await page.waitForURL('**/import/');
	await expect(page.getByRole('button', { name: 'Add 1 note' })).toBeEnabled();

	await page.addInitScript(() => {
		const file = new File(['{"format":"hafiza-backup/2"}'], 'copy.hafiza');
		const launch = { files: [{ getFile: () => Promise.resolve(file) }] };
		const value = { setConsumer: (take: (all: typeof launch) => void) => take(launch) };
		Object.defineProperty(globalThis, 'launchQueue', { value });
	});
	await page.goto(`${home}open/`);
	await page.waitForURL('**/safety/');
	await expect(page.getByText('This file cannot be read as a backup.')).toBeVisible();
});
