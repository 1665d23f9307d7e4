import { spawnSync } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright';
import { build, isBuilt } from '../../scripts/ready.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { launch } from '../chromium.ts';
import { browsing } from './browse.ts';
import { bundleOf } from './bundle.ts';
import { median, percentile } from './measure.ts';
import type { QueueTimes, Waits } from './session-page.ts';

const sizes = [1000, 10_000, 100_000];
const rounds = 10;
const keysARound = 15;

/** A page of Kit with a word on it, built as the app is. */
export function buildBare(): string {
	const args = [`${root}/node_modules/vite/bin/vite.js`, 'build'];
	const { status, stderr } = spawnSync(process.execPath, args, {
		cwd: `${root}/tests/bench/bare`,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(stderr);
	return `${root}/node_modules/.cache/hafiza-bare/build`;
}

type Places = { readonly app: string; readonly bare: string; readonly script: string };

async function places(): Promise<Places> {
	if (!isBuilt() && (await build()).code !== 0) throw new Error('npm run build fails');
	return {
		app: await serve({ port: 0 }),
		bare: await serve({ port: 0, dir: buildBare() }),
		script: await bundleOf('session-page.ts')
	};
}

/** A page of its own world, with the bench's own functions in it. */
async function opened(browser: Browser, address: string, { script }: Places): Promise<Page> {
	const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address);
	await page.addScriptTag({ content: script });
	return page;
}

async function press(page: Page): Promise<Waits> {
	await page.evaluate('watchKey()');
	await page.keyboard.press('3');
	return page.evaluate<Waits>('waits');
}

/** Turns the card over and grades it. */
async function grade(page: Page): Promise<Waits> {
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: /^Good/ }).waitFor();
	return press(page);
}

/** Both pages take turns, so that a busy machine is busy for both. */
async function takeTurns(session: Page, bare: Page) {
	const waits = { session: [] as Waits[], bare: [] as Waits[] };
	for (let round = 0; round <= rounds; round++) {
		for (const [page, key, into] of [
			[session, grade, waits.session],
			[bare, press, waits.bare]
		] as const) {
			await page.bringToFront();
			for (let i = 0; i < keysARound; i++) {
				const wait = await key(page);
				if (round > 0) into.push(wait);
			}
		}
	}
	return waits;
}

const ratio = (ours: number, bare: number) => `${(ours / bare).toFixed(2).padStart(7)} ×`;

function* queueLines(
	cards: string,
	{ queueMs, bareMs, startMs, ...of }: QueueTimes,
	goal?: number
) {
	const [queue, bare, start] = [median(queueMs), median(bareMs), median(startMs)];
	const aim = goal === undefined ? '' : ` (goal: at most ${goal})`;
	yield `${ratio(queue, bare)}  the day's queue of ${cards} in Chromium against one bare indexed read${aim}: ${queue.toFixed(1)} ms for ${of.cards} cards against ${bare.toFixed(1)} ms for ${of.rows}`;
	yield `           all that a session of ${cards} reads before it starts, within the day's limits: ${start.toFixed(1)} ms`;
}

function* waitLines(cards: string, ours: readonly Waits[], bare: readonly Waits[]) {
	for (const [what, of] of [
		['grade to next card', ({ shownMs }: Waits) => shownMs],
		['grade to the answer on the disk', ({ savedMs }: Waits) => savedMs]
	] as const)
		for (const part of [50, 95]) {
			const [a, b] = [percentile(ours.map(of), part), percentile(bare.map(of), part)];
			yield `${ratio(a, b)}  ${what} in a library of ${cards} in Chromium, p${part}, against a bare page of Kit (goal: at most 2): ${a.toFixed(1)} ms against ${b.toFixed(1)} ms`;
		}
}

/** Sessions and queues over libraries of several sizes, in one browser. */
export async function* sessions(): AsyncGenerator<string> {
	const at = await places();
	const browser = await chromium.launch(launch);
	const library = async (cards: number, decks: number) => {
		const page = await opened(browser, `${at.app}404.html`, at);
		await page.evaluate(`fillLibrary(${cards}, ${decks})`);
		return page;
	};
	try {
		const bare = await opened(browser, at.bare, at);
		for (const size of sizes) {
			const page = await library(size, 1);
			const cards = `${size / 1000} k cards`;
			yield* queueLines(cards, await page.evaluate<QueueTimes>('queueTimes(15)'), 3);
			await page.goto(`${at.app}study/`);
			await page.getByRole('button', { name: 'Show the answer' }).waitFor();
			await page.addScriptTag({ content: at.script });
			const waits = await takeTurns(page, bare);
			yield* waitLines(cards, waits.session, waits.bare);
			if (size === sizes.at(-1)) {
				yield `the browser of cards over ${cards} in Chromium:`;
				yield* browsing(page, at.app);
			}
			await page.context().close();
		}
		const page = await library(10_000, 10);
		yield* queueLines('10 k cards in ten decks', await page.evaluate<QueueTimes>('queueTimes(15)'));
	} finally {
		await browser.close();
	}
}
