import { alive, expect, saved, studyMountains, test } from './test.ts';

test('what the menu does is done by its keys, and taken back in order after a reload', async ({
	page
}) => {
	await studyMountains(page);
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Orange' })).toBeVisible();
	await page.keyboard.press('2');
	await expect(page.getByRole('img', { name: 'Flag: Orange' })).toBeVisible();
	await page.keyboard.press('Shift+B'); // the note has no other card
	await expect(page.getByRole('article').getByText('How high is K2?')).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.getByRole('article').getByText('Which mountain is the highest')).toBeVisible();
	await page.keyboard.press('m');
	await expect(page.getByRole('button', { name: 'Delete the note' })).toBeVisible();
	await page.keyboard.press('Delete');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('article').getByText('The Khunjerab Pass joins')).toBeVisible();
	await expect(page.getByText('3 cards left')).toBeVisible();

	await page.reload();
	await alive(page);
	await expect(page.getByRole('article').getByText('The Khunjerab Pass joins')).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByRole('article').getByText('Which mountain is the highest')).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByRole('article').getByText('How high is K2?')).toBeVisible();
	await expect(page.getByText('5 cards left')).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByText('The flag is as before.')).toBeVisible();
	await expect(page.getByRole('img', { name: 'Flag: Orange' })).toHaveCount(0);
});

test('the end leads to practice of the same cards, which a reload goes on with @phone', async ({
	page
}) => {
	await studyMountains(page);
	for (const given of ['4', '1', '4', '4', '4', '4']) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.keyboard.press(given);
	}
	const practise = page.getByRole('link', { name: 'Practise these again' });
	await expect(practise).toBeVisible();
	await page.getByRole('button', { name: '5 more minutes' }).click();
	await expect(page.getByText('There is nothing left to bring forward.')).toBeVisible();
	await practise.click();
	await expect(page.getByRole('heading', { name: /^Practice · Mountains/ })).toBeVisible();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: 'Forgotten' }).click();
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.reload();
	await alive(page);
	await expect(page.getByText(/^4 cards left · 1 comes again/)).toBeVisible();
	// By its button: the card on show may have a field that takes keys.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/^5 cards left/)).toBeVisible();
});
