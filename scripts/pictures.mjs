// npm run pictures: the pictures of the README and of the manifest, taken from the built app with what ships with it.
import { mkdir, stat } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureChromium } from './chromium.mjs';
import { languages } from './languages.mjs';
import { serve } from './serve.mjs';

/** Larger than this a picture slows the page that shows it. */
const mostBytes = 150_000;
const desktop = { width: 1000, height: 640 };
const phone = { width: 390, height: 780 };

/** @typedef {import('playwright').Page} Page */
/** A shipped deck with an answer shown. @param {Page} page */
async function study(page) {
	await page.locator('main ul button').first().click();
	await page.locator('main button.primary, button.reveal').first().click();
	await page.locator('[role=group] button').first().waitFor();
}
/** The sample text with its candidates. @param {Page} page */
async function desk(page) {
	await page.goto(new URL('generate/', page.url()).href);
	await page.getByRole('button', { name: 'Try it with a sample text' }).click();
	await page.getByRole('button', { name: 'Find questions' }).click();
	await page.getByRole('button', { name: /^Add \d+ cards? to/ }).waitFor();
}
/** Home with a deck on it. @param {Page} page */
async function home(page) {
	await study(page);
	await page.goto(new URL('../', page.url()).href);
	await page.locator('main .minutes').waitFor();
}

/**
 * What is shown, where, in which look.
 * @type {readonly { path: string, show: (page: Page) => Promise<void>, size: typeof phone, theme?: 'dark', language?: string }[]}
 */
const pictures = [
	{ path: 'docs/pictures/study.png', show: study, size: desktop },
	{ path: 'docs/pictures/study-dark.png', show: study, size: desktop, theme: 'dark' },
	{ path: 'docs/pictures/desk.png', show: desk, size: desktop },
	{ path: 'docs/pictures/home-phone.png', show: home, size: phone },
	{ path: 'docs/pictures/study-urdu.png', show: study, size: phone, language: 'ur' },
	{ path: 'docs/pictures/home-dark.png', show: home, size: phone, theme: 'dark', language: 'az' },
	{ path: 'static/screenshots/wide.png', show: study, size: { width: 1120, height: 700 } },
	{ path: 'static/screenshots/narrow.png', show: study, size: phone }
];

const found = await ensureChromium();
if (!('path' in found)) throw new Error(found.trouble);
const address = await serve({ port: 4180, isOtherPortFine: true });
const browser = await chromium.launch({
	executablePath: found.path,
	args: ['--no-sandbox', '--disable-gpu']
});
await Promise.all(
	['docs/pictures', 'static/screenshots'].map((folder) => mkdir(folder, { recursive: true }))
);

for (const { path, show, size, theme = 'light', language = 'en' } of pictures) {
	if (!languages.includes(language)) throw new Error(`${path}: no language is called ${language}`);
	const context = await browser.newContext({
		viewport: size,
		colorScheme: theme,
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.addInitScript((language) => {
		localStorage.setItem('hafiza:appearance', JSON.stringify({ theme: 'system', language }));
	}, language);
	context.setDefaultTimeout(120_000);
	const page = await context.newPage();
	await page.goto(address);
	await show(page);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.screenshot({ path });
	const { size: bytes } = await stat(path);
	if (bytes > mostBytes) throw new Error(`${path}: ${bytes} bytes, at most ${mostBytes}`);
	await context.close();
}
await browser.close();
process.exit(0);
