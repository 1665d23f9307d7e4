// Without the console's silence that the other tests end with: a file that is missing is an error there.
// As on a first visit: no service worker keeps every part yet.
import { expect, test } from '@playwright/test';
import { open, studyMountains } from './test.ts';

test('a part of the study screen that cannot be fetched is said to be missing', async ({
	page
}) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.route('**/_app/**', (route) => route.abort());
	const missing = page.getByRole('alert').filter({ hasText: 'This could not be fetched.' });

	for (const key of ['?', 't', 'm', 'e']) {
		await page.keyboard.press(key);
		await expect(missing).toContainText('Everything saved before is safe.');
		await missing.getByRole('button', { name: 'Close' }).click();
		await expect(missing).toHaveCount(0);
		await expect(page.getByText('How high is K2?')).toBeVisible();
	}
});

test('an edit is not lost where the part that keeps it cannot be fetched', async ({ page }) => {
	await studyMountains(page);
	await page.keyboard.press('e');
	const question = page.getByRole('textbox', { name: 'Question' });
	await expect(question).toBeFocused();
	await page.route('**/_app/**', (route) => route.abort());
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('And: ');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('alert')).toContainText('Everything saved before is safe.');

	await page.unroute('**/_app/**');
	await open(page, '/study/?deck=fixture-mountains');
	await expect(page.getByText('How high is K2?')).toBeVisible();
	await page.keyboard.press('e');
	await expect(question).toHaveValue('And: How high is K2?');
});
