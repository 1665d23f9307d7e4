import { expect, open, saved, studyMountains, test } from './test.ts';

test('figures, advice and tables grow with the answers, deck by deck', async ({ page }) => {
	await studyMountains(page);
	for (const key of ['3', '1']) {
		await page.keyboard.press('Space');
		// What grades comes with its buttons; a grade given before waits for it, and what is pressed meanwhile is for the same card.
		await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
		await page.keyboard.press(key);
	}
	await expect(saved(page)).toHaveText('2 answered · Saved');
	await open(page, '/stats/');
	await expect(page.getByText('2 answers', { exact: true })).toBeVisible();
	const recall = page.getByRole('figure', { name: 'Recall by age' });
	await expect(recall).toContainText('Not enough answers yet to say: 0 of 100 reviews.');

	const answers = page.getByRole('figure', { name: 'Answers', exact: true });
	await answers.getByText('As a table').click();
	await expect(answers.getByRole('row').last()).toContainText(/2\s*0\s*2\s*0\s*0/);

	await page.getByRole('radio', { name: 'A year' }).check();
	await expect(page).toHaveURL(/period=year/);
	await page.getByLabel('Deck', { exact: true }).selectOption('Mountains and passes');
	await expect(page).toHaveURL(/deck=/);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'A year' })).toBeChecked();
	await expect(page.getByText('2 answers', { exact: true })).toBeVisible();
});
