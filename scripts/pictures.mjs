// npm run pictures: the pictures of the README, taken from the built app with a shipped deck.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const folder = 'docs/pictures';
const found = await ensureChromium();
if (!('path' in found)) throw new Error(found.trouble);

const address = await serve({ port: 4180, isOtherPortFine: true });
const browser = await chromium.launch({
	executablePath: found.path,
	args: ['--no-sandbox', '--disable-gpu']
});
await mkdir(folder, { recursive: true });

for (const [name, colorScheme] of /** @type {const} */ ([
	['study', 'light'],
	['study-dark', 'dark']
])) {
	const context = await browser.newContext({
		viewport: { width: 1000, height: 640 },
		colorScheme,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(address);
	await page.getByRole('button', { name: /^Try/ }).first().click();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: 'Close' }).first().click();
	await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor();
	await page.screenshot({ path: `${folder}/${name}.png` });
	await context.close();
}
await browser.close();
process.exit(0);
