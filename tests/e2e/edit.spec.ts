import { expect, importMountains, open, test } from './test.ts';

test('a card is written, kept at each key, corrected, and had back as it was @phone', async ({
	page
}) => {
	await importMountains(page);
	await open(page, '/edit/?deck=fixture-mountains');
	const question = page.getByRole('textbox', { name: 'Question', exact: true });
	await question.fill('Which pass links Gilgit and Kashgar, the Khunjerab?');
	await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Khunjerab');
	await page.getByLabel(/^Tags/).fill('passes');
	await expect(page.getByText(/The answer can be read where it is asked/)).toBeVisible();

	await page.reload();
	await expect(page.getByText('What you had begun is back.')).toBeVisible();
	await expect(question).toHaveValue(/Khunjerab/);
	await question.fill('Which pass links Gilgit and Kashgar?');
	await expect(page.getByText(/The answer can be read where it is asked/)).toBeHidden();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('1 card written')).toBeVisible();
	await expect(question).toHaveValue('');
	await expect(page.getByLabel(/^Tags/)).toHaveValue('passes');

	await question.fill('Gilgit and Kashgar: which pass links them');
	await page.getByRole('link', { name: 'Which pass links Gilgit and Kashgar?' }).click();
	await expect(question).toHaveValue('Which pass links Gilgit and Kashgar?');
	await question.fill('Which pass leads from Gilgit to Kashgar?');
	await page.keyboard.press('Control+Enter');
	await page.getByText('Earlier wordings').click();
	await page.getByRole('button', { name: 'Restore these words' }).click();
	await expect(question).toHaveValue('Which pass links Gilgit and Kashgar?');
});
