import { chromium, type Browser, type Page } from 'playwright';
import { serve } from '../../scripts/serve.mjs';
import { launch } from '../chromium.ts';
import { bundleOf } from './bundle.ts';
import { median } from './measure.ts';
import { buildBare } from './session.ts';
import { longest, tasksOf, type Task } from './tasks.ts';

/** How many times slower than this machine the phone is. */
const slower = 4;
const tooLongMs = 50;
const grades = 40;

/** How far what was shown moved while nobody touched the page (the sum of the platform's layout-shift scores). */
const watchShifts = `
	globalThis.shifted = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
`;

async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<Task[]> {
	await browser.startTracing(page, {
		categories: ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing', '__metadata']
	});
	await work();
	return tasksOf((await browser.stopTracing()).toString());
}

function* taskLines(what: string, tasks: readonly Task[]): Generator<string> {
	const slow = tasks.map(({ ms, of }) => ({ ms: ms * slower, of }));
	const long = slow.filter(({ ms }) => ms > tooLongMs);
	const worst = longest(slow, 3).map(({ ms, of }) => `${ms.toFixed(0)} ms ${of}`);
	yield `${String(long.length).padStart(7)} tasks over ${tooLongMs} ms at a processor ${slower} times slower, ${what} (goal: 0); the longest: ${worst.join('; ')}`;
}

async function studied(page: Page): Promise<void> {
	for (let i = 0; i < grades; i++) {
		await page.keyboard.press('Space');
		await page.getByRole('button', { name: /^Good/ }).waitFor();
		await page.keyboard.press('3');
		await page.getByRole('button', { name: 'Show the answer' }).waitFor();
	}
}

/** Slow 4G as Lighthouse has it, and the processor of a cheap phone. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1024 * 1024) / 8,
		uploadThroughput: (750 * 1024) / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** What is there only when the page lives: the end of our loading, and the bare page's word. */
const ready = 'main:not([aria-busy="true"]), p.face';

const phone = { viewport: { width: 390, height: 844 }, bypassCSP: true } as const;

/** From the address to words on the screen, in a browser that was never there. */
async function coldMs(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	const page = await context.newPage();
	await slowDown(page);
	const began = performance.now();
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator(ready).first().waitFor({ timeout: 60_000 });
	const took = performance.now() - began;
	await context.close();
	return took;
}

/** What a weak phone feels: long tasks, things that jump, the first visit. */
export async function* onPhone(): AsyncGenerator<string> {
	const [app, bare] = [await serve({ port: 0 }), await serve({ port: 0, dir: buildBare() })];
	const browser = await chromium.launch(launch);
	try {
		const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
		await context.addInitScript(watchShifts);
		const page = await context.newPage();
		await page.goto(`${app}404.html`);
		await page.addScriptTag({ content: await bundleOf('session-page.ts') });
		await page.evaluate('fillLibrary(1000, 3)');
		for (const path of [
			'',
			'study/',
			'library/',
			'browse/',
			'deck/?id=deck-0',
			'edit/?note=note-3',
			'stats/',
			'schedule/',
			'schedule/catch-up/',
			'safety/',
			'settings/',
			'help/',
			'generate/',
			'exam/',
			'exam/new/',
			'import/',
			'export/'
		]) {
			const tasks = await traced(browser, page, async () => {
				await page.goto(app + path, { waitUntil: 'networkidle' });
			});
			yield* taskLines(`opening /${path}`, tasks);
			const shifted = await page.evaluate<number>('globalThis.shifted');
			yield `${shifted.toFixed(3).padStart(7)} is how far /${path} shifts as it loads (goal: 0; good is under 0.1)`;
		}
		await page.goto(`${app}study/`);
		await page.getByRole('button', { name: 'Show the answer' }).waitFor();
		yield* taskLines(
			`in a session of ${grades} cards`,
			await traced(browser, page, () => studied(page))
		);
		await context.close();
		const times = { ours: [] as number[], bare: [] as number[] };
		for (let round = 0; round < 5; round++) {
			times.ours.push(await coldMs(browser, `${app}study/`));
			times.bare.push(await coldMs(browser, bare));
		}
		const [a, b] = [median(times.ours), median(times.bare)];
		yield `${(a / b).toFixed(2).padStart(7)} ×  a first visit to /study/ on slow 4G and a processor ${slower} times slower, against a bare page of Kit: ${a.toFixed(0)} ms against ${b.toFixed(0)} ms`;
	} finally {
		await browser.close();
	}
}
