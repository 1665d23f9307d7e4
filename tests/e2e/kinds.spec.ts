import { judge } from './axe.ts';
import { expect, fixture, importFile, open, saved, test } from './test.ts';
import type { Page } from '@playwright/test';

async function studyKinds(page: Page) {
	await importFile(page, fixture('kinds.md'));
	await page.getByRole('link', { name: 'Study Kinds of cards' }).click();
	await expect(page.getByText('In which country does the Kura rise?')).toBeVisible();
}
const grade = (page: Page, name: string) =>
	page.getByRole('button', { name: new RegExp(`^${name}`) });

/** What the log has of the answers. */
const answers = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<(string | undefined)[]>((resolve, reject) => {
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

test('what is written or put in order is judged, the person has the last word, and the answer is kept as it was @phone', async ({
	page
}) => {
	await studyKinds(page);
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await field.fill('Turkiya');
	await page.getByRole('button', { name: 'Show the answer' }).click(); // takes what is written
	await expect(page.getByText('Right, with a slip of spelling.')).toBeVisible();
	await expect(grade(page, 'Good')).toHaveClass(/primary/);
	await page.getByRole('button', { name: 'I was wrong' }).click();
	await expect(grade(page, 'Again')).toHaveClass(/primary/);
	await grade(page, 'Again').click();

	// By the pointer: what belongs last is dragged to the end, the rest is right by the arrow keys.
	const items = page.getByRole('list', { name: /right order/ }).getByRole('listitem');
	await expect(items).toHaveCount(3);
	expect(await judge(page)).toEqual([]);
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
	await expect(saved(page)).toHaveText('2 answered · Saved');

	expect((await answers(page)).map((text) => text?.split('\n').sort())).toEqual(
		expect.arrayContaining([
			['Turkiya'],
			['The Lahore declaration', 'The Simla agreement', 'The ceasefire on the Line of Control']
		])
	);
});

test('pairs are found by pressing, and formulas are drawn @phone', async ({ page }) => {
	await studyKinds(page);
	for (const question of ['Put these', 'Which capital']) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await grade(page, 'Easy').click();
		await expect(page.getByText(question)).toBeVisible();
	}

	for (const [left, right] of [
		['Pakistan', 'Islamabad'],
		['Azerbaijan', 'Baku']
	] as const) {
		await page.getByRole('button', { name: new RegExp(`^.?${left}`) }).click();
		await page.getByRole('button', { name: right, exact: true }).click();
	}
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('That is right.')).toBeVisible();
	await grade(page, 'Good').click();

	await expect(page.getByRole('math').first()).toHaveText('r');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.getByRole('math').last()).toContainText('π');
	await grade(page, 'Good').click();
	await expect(saved(page)).toHaveText('4 answered · Saved');
});

test('a card written by hand has a gap and an image, which outlives the tab', async ({ page }) => {
	await studyKinds(page);
	await open(page, '/deck/?id=fixture-kinds');
	await page.getByRole('link', { name: 'Write a card', exact: true }).click();
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
	await page.getByRole('button', { name: 'Add, and write the next', exact: true }).click();
	await expect(page.getByText('1 card written')).toBeVisible();
	await open(page, '/deck/?id=fixture-kinds');
	const note = page.getByRole('listitem').filter({ hasText: 'tiles of Multan' });
	const image = note.getByRole('img', { name: 'A star' });
	await expect(image).toBeVisible();
	expect(await judge(page)).toEqual([]);

	await page.reload();
	await expect(image).toBeVisible();
	expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(192);
});
