// npm run lengths: opens every screen of the built app at 360 px in each language and names words that do not fit.
// With `-- --marked` it names, in one language, words that come from no catalogue.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from './chromium.mjs';
import { languages } from './languages.mjs';
import { markWords, unmarked } from './marked-words.mjs';
import { serve } from './serve.mjs';

const found = await ensureChromium();
if (!('path' in found)) throw new Error(found.trouble);
const address = await serve({ port: 4181, isOtherPortFine: true });
const browser = await chromium.launch({
	executablePath: found.path,
	args: ['--no-sandbox', '--disable-gpu']
});
const routes = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => (file === 'index.html' ? '' : `${dirname(file)}/`));

/** The page is wider than the screen, or an element's own words than the element. Runs in the page. */
function tooLong() {
	const wide = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
	const cut = [...document.querySelectorAll('body *')].filter((element) => {
		const { overflowX, textOverflow, display } = getComputedStyle(element);
		const isText = [...element.childNodes].some(
			({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()
		);
		const scrolls = overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis';
		if (!isText || scrolls || display === 'inline' || element.matches('.unseen, .skip, option'))
			return false;
		return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
	});
	return [
		...wide,
		...cut.map(
			(element) => `${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 60)}`
		)
	];
}

const isMarked = process.argv.includes('--marked');
const asked = isMarked ? languages.filter((code) => code !== 'en').slice(0, 1) : languages;
let count = 0;
for (const language of asked) {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(60_000);
	await context.addInitScript((language) => {
		localStorage.setItem('hafiza:appearance', JSON.stringify({ theme: 'system', language }));
	}, language);
	if (isMarked) await markWords(context);
	const page = await context.newPage();
	// With a deck, so that the screens have something to show.
	await page.goto(address);
	await page.locator('main ul button').first().click();
	await page.waitForURL('**/study/**');
	await page.goto(`${address}library/`);
	const deck = await page.locator('a[href*="deck/?id="]').first().getAttribute('href');
	const id = deck === null ? '' : new URL(deck, page.url()).search;
	for (const route of routes) {
		await page.goto(address + route + (/^(?:deck|edit|schedule)\//.test(route) ? id : ''));
		await page.locator('main[aria-busy=false]').waitFor();
		await page.waitForTimeout(300);
		for (const found of await page.evaluate(isMarked ? unmarked : tooLong)) {
			count++;
			console.log(`${language} /${route}: ${found}`);
		}
	}
	await context.close();
}
await browser.close();
console.log(
	`${count} places where words ${isMarked ? 'come from no catalogue' : 'do not fit'}, on ${routes.length} screens in ${asked.length} languages`
);
// Names of decks are among the unmarked: a person judges.
process.exit(count > 0 && !isMarked ? 1 : 0);
