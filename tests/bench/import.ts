import { chromium } from 'playwright';
import { launch } from '../chromium.ts';
import { bundleOf } from './bundle.ts';
import type { ImportTimes } from './import-page.ts';

const notes = 50_000;
const goal = 4;

/** A package of Anki with 50,000 notes, whole, in Chromium: read, made into notes, and added in one transaction. */
export async function* imports(): AsyncGenerator<string> {
	const content = await bundleOf('import-page.ts');
	const browser = await chromium.launch(launch);
	try {
		const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
		for (const reviewsEach of [0, 4]) {
			const page = await context.newPage();
			// An origin is all that it needs; nothing is asked of a network.
			await page.route('**/*', (route) =>
				route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
			);
			await page.goto('http://localhost/');
			await page.addScriptTag({ content });
			const times = await page.evaluate<ImportTimes>(`importTimes(${notes}, ${reviewsEach})`);
			yield* told(times, reviewsEach);
			await page.close();
		}
	} finally {
		await browser.close();
	}
}

function* told(times: ImportTimes, reviewsEach: number): Generator<string> {
	const { bareMs, readMs, addMs, putMs, megabytes, taken } = times;
	if (taken !== notes) throw new Error(`${taken} notes of ${notes} were added`);
	const what = `a package of ${notes} notes and ${notes * reviewsEach} answers (${megabytes.toFixed(1)} MB)`;
	const line = (ours: number, bare: number, said: string) =>
		`${(ours / bare).toFixed(2).padStart(7)} ×  ${said}: ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms`;
	yield line(
		readMs + addMs,
		bareMs,
		`${what} imported, against SQLite reading its rows (goal: at most ${goal})`
	);
	yield line(readMs, bareMs, '  of it, unpacking, reading and making notes, against the same');
	yield line(addMs, putMs, '  of it, the transaction, against a bare write of the rows it leaves');
}
