import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cardsOf } from '#lib/core/deck/cards.ts';
import type { Note } from '#lib/core/deck/note.ts';
import { newState, type CardState } from '#lib/core/schedule/card.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { scheduler, graded } from '../arbitraries/history.ts';
import { judge } from './axe.ts';
import { alive, choose, expect, importMountains, open, test } from './test.ts';

const days = (n: number) => n * 86_400_000;

/** The small deck, answered two months ago and not since; one of its cards was forgotten nine times before. */
async function comeBackLate(page: Page, file: string): Promise<void> {
	await importMountains(page);
	await open(page, '/safety/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a copy now' }).click()
	]);
	await download.saveAs(file);
	const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
	const entries = lines.slice(1, -1).map((line) => JSON.parse(line) as [string, unknown]);
	const notes = entries.flatMap(([table, entry]) =>
		table === 'notes' ? [(entry as { published: { value: Note } }).published.value] : []
	);
	const cards = notes.flatMap((note) => cardsOf(note));
	const begin = Date.now() - days(200);
	let seq = 0;
	for (const [i, { id }] of cards.entries()) {
		let state: CardState = newState;
		for (let n = 0; n < (i === 0 ? 10 : 2); n++)
			for (const grade of n === 0 || i > 0 ? ([4] as const) : ([1, 4] as const)) {
				const time = studyTime(begin + days(14 * n) + seq * 1000, 0);
				const event = graded(++seq, time, grade, state, scheduler, id);
				const hlc = `${seq.toString(16).padStart(12, '0')}-0000-d1`;
				entries.push(['events', { ...event, hlc }]);
				state = event.after;
			}
	}
	const all = [
		lines[0],
		...[...entries, ['end', entries.length]].map((line) => JSON.stringify(line))
	];
	writeFileSync(file, gzipSync(`${all.join('\n')}\n`));
	await choose(page, 'Open a backup', file);
	await page.getByRole('button', { name: 'Bring it in' }).click();
	await expect(page.getByText('The backup is in: 6 cards.')).toBeVisible();
}

test('a rule is shown with what it costs, kept when it is used, and taken back', async ({
	page
}) => {
	await importMountains(page);
	await open(page, '/schedule/');
	const fresh = page.getByRole('textbox', { name: 'New cards a day' });
	await fresh.fill('two');
	await expect(page.getByText('Give a whole number from 0 to 9,999.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Use this' })).toBeDisabled();
	await fresh.fill('2');
	const what = page.getByRole('region', { name: 'What comes of it' });
	await expect(what.getByText(/a day, now/)).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Use this' }).click();
	await expect(page.getByText('The next answers follow these rules.')).toBeVisible();
	await open(page, '/');
	await expect(page.getByText('2 new cards')).toBeVisible();
	await open(page, '/schedule/?deck=fixture-mountains');
	await page.getByRole('textbox', { name: 'New cards a day' }).fill('4');
	await expect(page.getByText(/In the library: .2/)).toBeVisible();
	await page.getByRole('button', { name: 'Use this' }).click();
	await expect(page.getByRole('button', { name: 'Use this' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('This deck is studied as the library is.')).toBeVisible();
	await page.reload();
	await alive(page);
	await expect(page.getByText('This deck is studied as the library is.')).toBeVisible();
});

test('after an absence home offers a plan, follows it, and says when it is over', async ({
	page
}, info) => {
	await comeBackLate(page, info.outputPath('backup.hafiza'));
	await open(page, '/schedule/');
	await page.getByRole('textbox', { name: 'Minutes a day for new cards' }).fill('1');
	await page.getByRole('button', { name: 'Use this' }).click();
	await expect(page.getByText('The next answers follow these rules.')).toBeVisible();
	await open(page, '/');
	await page.getByRole('link', { name: 'Plan the days' }).click();
	await page.getByRole('radio', { name: /^5 minutes a day/ }).check();
	await page.getByRole('button', { name: 'Catch up this way' }).click();
	// All of it fits into the minutes that were chosen.
	await expect(page.getByText('You have caught up. New cards come again.')).toBeVisible();
});

test('no screen of planning has an accessibility violation @phone-only', async ({ page }, info) => {
	test.setTimeout(60_000);
	await comeBackLate(page, info.outputPath('backup.hafiza'));
	await page.evaluate(() => {
		const appearance = { theme: 'dark', language: 'ur' };
		localStorage.setItem('hafiza:appearance', JSON.stringify(appearance));
	});
	for (const screen of ['schedule/', 'schedule/days/', 'schedule/memory/', 'leeches/']) {
		await open(page, `/${screen}`);
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 15_000 });
		for (const summary of await page.locator('main summary').all()) await summary.click();
		expect.soft(await judge(page), screen).toEqual([]);
	}
	await expect(page.getByRole('article')).toHaveCount(1);
});
