import type { Page } from 'playwright';
import type { BrowseTimes } from './browse-page.ts';
import { bundleOf } from './bundle.ts';
import { median, percentile } from './measure.ts';

const frames = 200;

/** Searching, scrolling and changing the library that an origin holds, given a page of that origin. */
export async function* browsing(page: Page, app: string): AsyncGenerator<string> {
	const content = await bundleOf('browse-page.ts');
	await page.goto(`${app}browse/`);
	await page.getByRole('row').nth(5).waitFor();
	await page.getByRole('progressbar').waitFor({ state: 'hidden' });
	await page.addScriptTag({ content });
	const scrolled = await page.evaluate<number[]>(`scrollTimes(${frames})`);
	const part = (share: number) => percentile(scrolled, share).toFixed(1);
	yield `           a frame while the list of cards is scrolled: p50 ${part(50)} ms, p95 ${part(95)} ms`;

	await page.goto(`${app}404.html`);
	await page.addScriptTag({ content });
	const times = await page.evaluate<BrowseTimes>('browseTimes(9)');
	const { firstMs, readMs, putMs, tagMs, undoMs, suspendMs, found, scanned } = times;
	if (found !== scanned) throw new Error(`the search found ${found}, the scan ${scanned}`);
	const scan = median(times.scanMs);
	const line = (ours: number, bare: number, what: string, than: string) =>
		`${(ours / bare).toFixed(2).padStart(7)} ×  ${what} against ${than}: ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms`;
	const oneScan = 'one bare scan of the notes';
	yield line(firstMs, scan, 'the first screen of cards', oneScan);
	yield line(readMs, scan, 'reading the library for the first search', oneScan);
	yield line(median(times.wordsMs), scan, `a search by words that finds ${found}`, oneScan);
	yield line(median(times.stateMs), scan, 'a search by state', oneScan);
	const onePut = 'one bare write of the notes';
	yield line(tagMs, putMs, 'a tag on every note', onePut);
	yield line(undoMs, putMs, 'taking it back', onePut);
	yield line(suspendMs, putMs, 'suspending every card', onePut);
}
