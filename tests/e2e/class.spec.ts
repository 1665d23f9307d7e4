import { choose, expect, fixture, open, test } from './test.ts';

test('a paper comes as a file, is printed in sets, and its results go back to the teacher', async ({
	page
}) => {
	test.setTimeout(60_000);
	await open(page, '/exam/');
	await choose(page, 'Open a paper', fixture('mountains.md'));
	await expect(page.getByRole('alert')).toContainText('no paper of Hafiza');
	await choose(page, 'Open a paper', fixture('rivers.paper.json'));
	await expect(page.getByRole('heading', { name: 'Two rivers' })).toBeVisible();

	await page.getByRole('link', { name: 'Print a paper' }).click();
	await page.getByLabel('Shuffled sets').selectOption('2');
	await expect(page.getByText('Set B', { exact: true })).toBeVisible();
	await expect(
		page.getByText(
			/A right answer brings \u20662\u2069, a wrong one \u2066−2\/3\u2069, none \u20660\u2069\./
		)
	).toHaveCount(2);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
	await expect(page.getByText('Answer key · Set A')).toBeVisible();
	await page.emulateMedia({ media: null });
	await page.goBack();

	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByText('Question 1 of 2')).toBeVisible();
	await page
		.getByRole('list', { name: 'Options' })
		.getByRole('button', { name: 'Ravi', exact: true })
		.click();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
	await page.getByLabel('Your name').fill('Aysel');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save my results as a file' }).click();
	const results = await (await download).path();

	await page.getByRole('link', { name: 'Paper', exact: true }).click();
	await page.getByRole('link', { name: 'Results of a class' }).click();
	await page.getByLabel('Add results files').setInputFiles([results, fixture('rivers.paper.json')]);
	const aysel = page.getByRole('row', { name: /Aysel/ });
	await expect(aysel).toContainText(/2.*50%.*1.*0.*1/);
	await expect(page.getByText(/rivers\.paper\.json.*no results file/)).toBeVisible();
	await page.reload();
	await expect(aysel).toBeVisible();
	await page.getByRole('button', { name: /Remove.*Aysel/ }).click();
	await expect(page.getByText('No results yet.')).toBeVisible();
});
