import type { Page } from '@playwright/test';
import { expect, importMountains, open, test } from './test.ts';

const found = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ cards?$/ });
const row = (page: Page, words: string | RegExp) =>
	page.getByRole('grid', { name: 'Cards' }).getByRole('row').filter({ hasText: words });
const check = (page: Page, words: string) => row(page, words).getByRole('gridcell').first().click();

async function openBrowser(page: Page): Promise<void> {
	await importMountains(page);
	await open(page, '/browse/');
	await expect(found(page)).toHaveText('6 cards');
}

async function tag(page: Page, name: string): Promise<void> {
	await page.getByRole('toolbar').getByRole('button', { name: 'Tags' }).click();
	await expect(page.getByLabel('Tags, with commas between them')).toBeFocused();
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/notes? tagged\./)).toBeVisible();
}

test('several cards are selected, tagged at once, found by the tag, and taken back @phone', async ({
	page
}) => {
	await openBrowser(page);
	await check(page, 'How high is K2?');
	await check(page, 'Into which sea does the Kura flow?');
	await expect(page.getByRole('status').filter({ hasText: '2 cards selected' })).toBeAttached();
	await tag(page, 'water');
	const field = page.getByRole('searchbox', { name: 'Search your cards' });
	await field.fill('tag:water');
	await expect(found(page)).toHaveText('2 cards');
	await expect(page).toHaveURL(/q=tag/);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByText('No card is like that.')).toBeVisible();
	await field.fill('caspian');
	await expect(found(page)).toHaveText('1 card');
	await page.reload();
	await expect(row(page, 'Into which sea does the Kura flow?')).toBeVisible();
});

test('the whole of it goes by keys: search, move, select a range, suspend, undo', async ({
	page
}) => {
	await openBrowser(page);
	await page.keyboard.press('/');
	await page.keyboard.type('type:cloze');
	await expect(found(page)).toHaveText('2 cards');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press(' ');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('2 cards of 1 note selected').last()).toBeVisible();
	await page.getByRole('button', { name: 'Suspend', exact: true }).press('Enter');
	await expect(page.getByText('2 cards suspended.')).toBeVisible();
	await expect(row(page, 'suspended')).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await expect(page.getByText('It is as before.')).toBeVisible();
	await expect(row(page, 'suspended')).toHaveCount(0);
});

test('a search that cannot be understood says why, and shows nothing of the one before', async ({
	page
}) => {
	await openBrowser(page);
	const field = page.getByRole('searchbox', { name: 'Search your cards' });
	await field.fill('deck:mountainz');
	await expect(page.getByText('There is no deck called')).toBeVisible();
	await field.fill('is:learn');
	await expect(
		page.getByText('can’t stand after').or(page.getByText("can't stand after"))
	).toBeVisible();
	await expect(page.getByText('There is no deck called')).toBeHidden();
});

test('a card shows its question, answer and day on two lines @phone-only', async ({ page }) => {
	await openBrowser(page);
	const first = row(page, 'How high is K2?');
	await expect(first).toContainText('8,611 metres');
	await expect(first).toContainText('new');
	const [stem, key] = [first.getByText('How high is K2?'), first.getByText('8,611 metres')];
	const [above, below] = [await stem.boundingBox(), await key.boundingBox()];
	expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 8);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('Back closes what is open and takes a filter off, and leaves nothing of them behind', async ({
	page
}) => {
	await openBrowser(page);
	const note = page.getByRole('dialog', { name: 'Edit the note' });
	await page.getByRole('button', { name: 'New', exact: true }).click();
	await expect(page).toHaveURL(/q=is/);
	for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
		await row(page, 'How high is K2?').getByText('How high is K2?').click();
		await expect(note).toBeVisible();
		await close();
		await expect(note).toBeHidden();
		await expect(page).toHaveURL(/q=is/);
	}
	await page.goBack();
	await expect(
		page.getByRole('button', { name: 'New', exact: true, pressed: false })
	).toBeVisible();
	await expect(page).toHaveURL(/browse\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/library/);
});
