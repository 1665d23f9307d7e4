import { expect, test } from '@playwright/test';

// Apart from the others: an unknown address is a network error of its own, which the browser logs.
test('an unknown address says so and leads back, in the chosen language', async ({ page }) => {
	await page.goto('/no/such/page/');
	await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
	await page.getByRole('link', { name: 'To the start' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read once. Remember for good.');
});

test('a deck that is not here says so', async ({ page }) => {
	await page.goto('/deck/?id=nowhere');
	await expect(page.getByText('This deck is not in your library.')).toBeVisible();
	await page.goto('/study/?deck=nowhere');
	await expect(page.getByRole('heading', { name: 'Nothing is here to study' })).toBeVisible();
});
