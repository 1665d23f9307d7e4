import {
	alive,
	choose,
	expect,
	fixture,
	importFile,
	importMountains,
	open,
	saved,
	studyMountains,
	test
} from './test.ts';

test('a library that the browser cleared is met with a way back, never with a welcome', async ({
	page
}) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await open(page, '/safety/');
	await expect(page.getByText('1 deck, 5 notes, 1 answer').first()).toBeVisible();
	await page.getByRole('button', { name: 'Take one now' }).click();
	await expect(page.getByText(/was read back whole/)).toBeVisible();

	await page.evaluate(() => void indexedDB.deleteDatabase('hafiza'));
	await expect(page.getByRole('alert')).toContainText('was cleared while Hafiza was open');
	await page.getByRole('button', { name: 'Reload' }).click();
	await alive(page);
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your library is not as it was');
	await expect(page.getByText('1 deck, 5 notes, 1 answer').first()).toBeVisible();
	await expect(page.getByText('0 decks, 0 notes, 0 answers')).toBeVisible();
	await page.getByRole('button', { name: /^Bring back the copy of/ }).click();
	await expect(page.getByRole('row', { name: /^Answers 1 1$/ })).toBeVisible();
	await page.getByRole('button', { name: 'Bring it in' }).click();
	await expect(page.getByRole('link', { name: /Mountains and passes/ }).first()).toBeVisible();
	await page.reload();
	await alive(page);
	await expect(page.getByRole('link', { name: /Mountains and passes/ }).first()).toBeVisible();
});

test('a protected copy taken out is brought in elsewhere, and taken back', async ({
	page,
	browser,
	baseURL
}, info) => {
	await importMountains(page);
	await open(page, '/safety/');
	await page.getByRole('checkbox', { name: 'Protect it with a passphrase' }).check();
	await page.getByLabel('Passphrase', { exact: true }).fill('over the Khunjerab');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a copy now' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^hafiza-\d{4}-\d\d-\d\d\.hafiza$/);
	const file = info.outputPath('copy.hafiza');
	await download.saveAs(file);
	await expect(page.getByText('Nothing was answered since.')).toBeVisible();

	const elsewhere = await (
		await browser.newContext(baseURL === undefined ? {} : { baseURL })
	).newPage();
	await open(elsewhere, '/safety/');
	await choose(elsewhere, 'Open a backup', file);
	const field = elsewhere.getByLabel('This copy is protected');
	await field.fill('over the Karakoram');
	await elsewhere.getByRole('button', { name: 'Open it' }).click();
	await expect(elsewhere.getByText('The passphrase is wrong.')).toBeVisible();
	await field.fill('over the Khunjerab');
	await elsewhere.getByRole('button', { name: 'Open it' }).click();
	await expect(elsewhere.getByRole('row', { name: /^Notes 5 5$/ })).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Bring it in' }).click();
	await expect(elsewhere.getByText('The backup is in: 6 cards.')).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Take the last restore back' }).click();
	await expect(elsewhere.getByText('The library is as it was before.')).toBeVisible();
	await open(elsewhere, '/library/');
	await expect(elsewhere.getByRole('link', { name: 'Study Mountains and passes' })).toHaveCount(0);
	await elsewhere.context().close();
});

test('a copy is kept before a deck is removed, and before an import', async ({ page }) => {
	await importMountains(page);
	await page.getByRole('link', { name: /Mountains and passes.*6 cards/ }).click();
	await page.getByText('Export or remove').click();
	await page.getByRole('button', { name: 'Remove the deck' }).click();
	await expect(page.getByText(/is out of your library/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	// Of a library with nothing in it no copy is taken: the deck has to be back first.
	await expect(page.getByRole('link', { name: /Mountains and passes.*6 cards/ })).toBeVisible();
	await importFile(page, fixture('kinds.md'));
	await open(page, '/safety/');
	await expect(page.getByText(/^before a deletion/)).toBeVisible();
	await expect(page.getByText(/^before an import/)).toBeVisible();
});

test('a file that is no backup is refused in words', async ({ page }) => {
	await open(page, '/safety/');
	await expect(page.getByText('Nothing to keep yet.')).toBeVisible();
	await choose(page, 'Open a backup', fixture('mountains.md'));
	await expect(page.getByRole('alert')).toContainText('cannot be read as a backup');
});
