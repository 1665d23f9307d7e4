import { alive, expect, open, saved, test } from './test.ts';

const text = `Pakistan recognised the independence of Azerbaijan on 12 December 1991.

The Economic Cooperation Organization was established in 1985.

Ilham Aliyev, President of Azerbaijan, visited Islamabad on 11 July 2024.
`;

test('a pasted document becomes cards, and a card is reviewed with its proof at hand', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Paste a document' }).click();
	await page.getByRole('textbox', { name: 'Text' }).fill(text);
	await page.getByRole('textbox', { name: 'Title' }).fill('Two countries');
	await page.getByRole('textbox', { name: 'Publisher' }).fill('The test');
	await page.getByRole('textbox', { name: 'Published on' }).fill('2024-07-15');
	await page.getByRole('button', { name: 'Find questions' }).click();

	await expect(page.getByRole('heading', { name: 'Two countries' })).toBeFocused();
	const candidates = page.getByRole('region', { name: 'Candidates' }).getByRole('listitem');
	const count = await candidates.count();
	expect(count).toBeGreaterThan(1);
	await page.keyboard.press('r');
	await page.keyboard.press('a');
	await expect(page.getByText(`2 of ${String(count)} decided`)).toContainText('Saved');
	await page.reload();
	await alive(page);
	await expect(page.getByText(`2 of ${String(count)} decided`)).toBeVisible();
	await open(page, '/');
	await page.getByRole('link', { name: 'Library' }).click();
	await page.getByRole('link', { name: 'Two countries' }).click();
	await expect(page.getByText(`2 of ${String(count)} decided`)).toBeVisible();
	await expect(candidates.first().getByRole('button', { name: 'Reject' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('button', { name: /^Add \d+ cards? to/ }).click();
	await page.getByRole('link', { name: 'Study them now' }).click();

	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: 'Passage' }).click();
	const proof = page.getByRole('dialog', { name: 'The passage that proves it' });
	await expect(proof.getByRole('blockquote')).not.toBeEmpty();
	await expect(proof.getByText('Two countries')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.getByRole('link', { name: 'Back to today' }).click();
	await expect(page.getByText('1 card answered today')).toBeVisible();
});

test('the sample text shows what the generator does', async ({ page }) => {
	await open(page, '/generate/');
	await page.getByRole('button', { name: 'Try it with a sample text' }).click();
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByRole('button', { name: /^Add \d+ cards? to/ })).toBeEnabled();
});

test('an empty text and a wrong date are told where they stand', async ({ page }) => {
	await open(page, '/generate/');
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByRole('alert')).toHaveText('Paste or open a text first.');
	await page.getByRole('textbox', { name: 'Published on' }).fill('last May');
	await expect(page.getByText('Write the date as')).toBeVisible();
});

test('a text without anything to ask says so and offers another', async ({ page }) => {
	await open(page, '/generate/');
	await page.getByRole('textbox', { name: 'Text' }).fill('Hello there. How are you?');
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByText('No question was found in this text.')).toBeVisible();
	await page.getByRole('button', { name: 'Another document' }).click();
	await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
});
