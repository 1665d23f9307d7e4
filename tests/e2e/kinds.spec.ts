import AxeBuilder from '@axe-core/playwright';
import { choose, expect, fixture, open, saved, test } from './test.ts';
import type { Page } from '@playwright/test';

async function studyKinds(page: Page) {
	await open(page, '/library/');
	await choose(page, 'Import a deck file', fixture('kinds.md'));
	await page.getByRole('link', { name: 'Study Kinds of cards' }).click();
	await expect(page.getByText('In which country does the Kura rise?')).toBeVisible();
}
const grade = (page: Page, name: string) =>
	page.getByRole('button', { name: new RegExp(`^${name}`) });

test('cards of every kind are answered, judged and graded, and the answers are kept as they were', async ({
	page
}) => {
	await studyKinds(page);
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await field.fill('Turkiya');
	await field.press('Enter');
	await expect(page.getByText('Right, with a slip of spelling.')).toBeVisible();
	await expect(grade(page, 'Good')).toHaveClass(/primary/);
	await page.getByRole('button', { name: 'I was wrong' }).click();
	await expect(grade(page, 'Again')).toHaveClass(/primary/);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await grade(page, 'Again').click();

	// By the pointer: what belongs last is dragged to the end, the rest is right by the arrow keys.
	const items = page.getByRole('list', { name: /right order/ }).getByRole('listitem');
	await expect(items).toHaveCount(3);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const last = items.filter({ hasText: 'ceasefire' });
	const [from, to] = [
		await last.locator('.handle').boundingBox(),
		await items.last().boundingBox()
	];
	if (!from || !to) throw new Error('no boxes');
	await page.mouse.move(from.x + 10, from.y + 10);
	await page.mouse.down();
	await page.mouse.move(from.x + 10, to.y + to.height - 4, { steps: 8 });
	await page.mouse.up();
	await expect(items.last()).toContainText('ceasefire');
	await page.getByRole('button', { name: 'Down: The Lahore declaration' }).focus();
	const isSecond = (await items.nth(1).textContent())?.includes('Lahore');
	if (!isSecond) await page.keyboard.press('ArrowDown');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('That is right.')).toBeVisible();
	await expect(page.getByText('(1999)')).toBeVisible();
	await grade(page, 'Good').click();

	for (const [left, right] of [
		['Pakistan', 'Islamabad'],
		['Azerbaijan', 'Baku']
	]) {
		await page.getByRole('button', { name: new RegExp(`^.?${left}`) }).click();
		await page.getByRole('button', { name: right, exact: true }).click();
	}
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('That is right.')).toBeVisible();
	await grade(page, 'Good').click();

	await expect(page.getByRole('math').first()).toHaveText('r');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.getByRole('math').last()).toContainText('π');
	await grade(page, 'Good').click();
	await expect(saved(page)).toHaveText('4 answered · Saved');

	const answers = await page.evaluate(
		() =>
			new Promise<unknown[]>((resolve, reject) => {
				const opening = indexedDB.open('hafiza');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const rows = opening.result.transaction('events').objectStore('events').getAll();
					rows.onsuccess = () => {
						resolve(rows.result.map(({ answered }: { answered?: string }) => answered));
						opening.result.close();
					};
				};
			})
	);
	expect(answers.map((text) => typeof text === 'string' && text.split('\n').sort())).toEqual(
		expect.arrayContaining([
			['Turkiya'],
			['The Lahore declaration', 'The Simla agreement', 'The ceasefire on the Line of Control'],
			['Azerbaijan = Baku', 'Pakistan = Islamabad'],
			false
		])
	);
});

test('a card written by hand shows its image and formula, and keeps them through a backup', async ({
	page,
	browser,
	baseURL
}) => {
	await studyKinds(page);
	await open(page, '/deck/?id=fixture-kinds');
	await page.getByText('Write a card', { exact: true }).click();
	await page.getByLabel('Kind of card').selectOption('Text with gaps');
	const text = page.getByRole('textbox', { name: 'Text, with what is asked' });
	await text.fill('The tiles of Multan are turquoise.');
	await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(24, 33));
	await page.getByRole('button', { name: /^Gap/ }).click();
	await expect(text).toHaveValue('The tiles of Multan are [turquoise].');
	await page.getByLabel('Image', { exact: true }).setInputFiles('static/icon-192.png');
	await page.getByLabel(/^What the image shows/).fill('A star');
	await page.keyboard.press('Enter');
	await expect(text).toHaveValue(/!\[A star\]\(media:[0-9a-f]{32}\.png\)/);
	await page.getByRole('button', { name: 'Add the card', exact: true }).click();
	const note = page.getByRole('listitem').filter({ hasText: 'tiles of Multan' });
	const image = (where: Page) => where.getByRole('img', { name: 'A star' });
	await expect(note.getByRole('img', { name: 'A star' })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await open(page, '/settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const file = await (await download).path();
	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	const elsewhere = await other.newPage();
	await open(elsewhere, '/settings/');
	await choose(elsewhere, 'Open a backup', file);
	await expect(elsewhere.getByRole('row', { name: 'Images 1 1' })).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Bring it in' }).click();
	await expect(elsewhere.getByText(/The backup is in/)).toBeVisible();
	await open(elsewhere, '/deck/?id=fixture-kinds');
	await expect(image(elsewhere)).toBeVisible();
	expect(await image(elsewhere).evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(
		192
	);
	await other.close();
});
