import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

export { expect };

/** Every test ends with: nothing was asked of another host, nothing was logged as an error. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ context, baseURL }, use) => {
			const trouble: string[] = [];
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== baseURL) trouble.push(request.url());
			});
			context.on('console', (message) => {
				if (message.type() === 'error') trouble.push(message.text());
			});
			context.on('weberror', (error) => trouble.push(String(error.error())));
			await use(undefined);
			expect(trouble).toEqual([]);
		},
		{ auto: true }
	]
});

export const fixture = (name: string): string =>
	fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

/** Opens a screen and waits until it has come to life. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

export const alive = (page: Page) =>
	expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');

/** Chooses a file in the control of that name. */
export async function choose(page: Page, name: string | RegExp, file: string): Promise<void> {
	await page.getByLabel(name).setInputFiles(file);
}

/** Brings a file of decks into the library, and shows it there. */
export async function importFile(page: Page, file: string): Promise<void> {
	await open(page, '/library/');
	await choose(page, 'Import a deck file', file);
	await page.getByRole('button', { name: /^Add [\d,]+ note/ }).click();
	await page.getByRole('link', { name: 'To the library' }).click();
}

const takeOver = (page: Page) => importFile(page, fixture('mountains.md'));
/** What a browser keeps that took the small deck in, and nothing else. */
let withMountains: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

/** Brings the small deck of these tests into the library: a new one gets it without the screens, which have tests of their own. */
export async function takeMountains(page: Page): Promise<void> {
	const browser = page.context().browser();
	if (page.url() !== 'about:blank' || !browser) return takeOver(page);
	if (!withMountains) {
		const context = await browser.newContext();
		await takeOver(await context.newPage());
		withMountains = await context.storageState({ indexedDB: true });
		await context.close();
	}
	await page.context().setStorageState(withMountains);
}

/** Brings the small deck into the library, and shows it there. */
export async function importMountains(page: Page): Promise<void> {
	await takeMountains(page);
	await open(page, '/library/');
	await expect(page.getByRole('link', { name: /Mountains and passes.*6 cards/ })).toBeVisible();
}

export async function studyMountains(page: Page): Promise<void> {
	await importMountains(page);
	await page.getByRole('link', { name: 'Study Mountains and passes' }).click();
	await expect(page.getByText('How high is K2?')).toBeVisible();
}

/** Says what is saved of the session. */
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: ' answered · ' });

export async function underServiceWorker(page: Page): Promise<void> {
	// It fetches the whole app first.
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 20_000
	});
}
