import { readFile } from 'node:fs/promises';
import { expect, importFile, importMountains, open, test } from './test.ts';

test('a broken deck file is told line by line, and its good notes can still be had', async ({
	page
}) => {
	await open(page, '/library/');
	await page.getByLabel('Import a deck file').setInputFiles({
		name: 'broken.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from('Q: A question without a key\n\nQ: And one with?\nA: Yes\n')
	});
	await expect(page.getByText('broken.md').first()).toBeVisible();
	await expect(page.getByText('Line 1')).toBeVisible();
	await page.getByRole('button', { name: 'Add 1 note' }).click();
	await page.getByRole('link', { name: 'To the library' }).click();
	await expect(page.getByRole('link', { name: /Untitled deck.*1 card/ })).toBeVisible();
});

test('a file that is no deck changes nothing', async ({ page }) => {
	await open(page, '/import/');
	for (const [name, text] of [
		['list.json', '[1, 2'],
		['empty.md', '']
	] as const) {
		await page
			.getByLabel('Choose files')
			.setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
		await expect(page.getByRole('alert')).toContainText('There is no card in it');
		await page.getByRole('button', { name: 'Choose another file' }).click();
	}
	await page.getByRole('link', { name: 'Library' }).first().click();
	await expect(page.getByText('No deck yet.')).toBeVisible();
});

test('a ready deck is added once and studied @phone', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('button', { name: /^Try / }).first().click();
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
	await open(page, '/library/');
	await expect(page.getByText('In your library').first()).toBeVisible();
});

test('notes are found, edited, deleted and brought back @phone', async ({ page }) => {
	await importMountains(page);
	await page.getByRole('link', { name: /Mountains and passes.*6 cards/ }).click();
	const notes = page.getByRole('region', { name: 'Search the notes' }).getByRole('listitem');
	await expect(notes).toHaveCount(5);
	await page.getByRole('searchbox', { name: 'Search the notes' }).fill('bazarduzu');
	await expect(notes).toHaveCount(1);
	await notes.getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('textbox', { name: 'Answer' }).fill('Mount Bazardüzü');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(notes).toContainText('edited');
	await notes.getByRole('button', { name: 'Back to the deck’s words' }).click();
	await expect(notes).not.toContainText('edited');
	await notes.getByRole('button', { name: 'Delete' }).click();
	await expect(notes).toHaveCount(0);
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(notes).toHaveCount(1);
});

test('a deck goes out as it came in', async ({ page }, info) => {
	await importMountains(page);
	await page.getByRole('link', { name: /Mountains and passes.*6 cards/ }).click();
	await page.getByText('Export or remove').click();
	await page.getByRole('link', { name: 'Export or share' }).click();
	await page.getByRole('button', { name: 'Make the file' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save' }).click()
	]);
	expect(download.suggestedFilename()).toBe('mountains-and-passes.md');
	const file = info.outputPath('mountains-and-passes.md');
	await download.saveAs(file);
	expect(await readFile(file, 'utf8')).toContain('C: The Khunjerab Pass joins [Pakistan]');
	await open(page, '/library/');
	await page.getByRole('link', { name: /Mountains and passes.*6 cards/ }).click();
	await page.getByText('Export or remove').click();
	await page.getByRole('button', { name: 'Remove the deck' }).click();
	await expect(page.getByText('No deck yet.')).toBeVisible();
	await importFile(page, file);
	await expect(page.getByRole('link', { name: /Mountains and passes.*6 cards/ })).toBeVisible();
});
