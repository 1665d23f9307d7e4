import { alive, expect, open, saved, test } from './test.ts';

const text = `Pakistan recognised the independence of Azerbaijan on 12 December 1991.

The Economic Cooperation Organization was established in 1985.

Ilham Aliyev, President of Azerbaijan, visited Islamabad on 11 July 2024.
`;

test('a pasted document becomes cards, and a card is reviewed with its proof at hand @phone', async ({
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
	const candidates = page.getByRole('region', { name: 'Cards', exact: true }).getByRole('listitem');
	await expect(candidates.nth(1)).toBeVisible();
	await page.keyboard.press('r');
	await page.keyboard.press('1');
	await expect(page.getByText(/^1 of \d+ decided/)).toContainText('Saved');
	await page.keyboard.press('e');
	const answer = candidates.nth(1).getByRole('textbox', { name: 'Answer' });
	await answer.fill('my own words');
	await page.goBack();
	await page.reload();
	await alive(page);
	await expect(candidates.nth(1)).toContainText('Edit not finished');
	await candidates.nth(1).getByRole('button', { name: 'Go on editing' }).click();
	await expect(answer).toHaveValue('my own words');
	await page.keyboard.press('Control+Enter');
	await expect(candidates.nth(1)).toContainText('Accepted as edited');
	await candidates.nth(1).getByRole('button', { name: 'Accept' }).click();
	await expect(candidates.nth(1)).toContainText('Accepted as edited');
	await expect(candidates.nth(1)).toContainText('my own words');
	await expect(page.getByText(/^2 of \d+ decided/)).toContainText('Saved');
	await page.reload();
	await alive(page);
	await expect(page.getByText(/^2 of \d+ decided/)).toBeVisible();
	await open(page, '/');
	await page.getByRole('link', { name: 'Library' }).click();
	await page.getByRole('link', { name: 'Two countries' }).click();
	await expect(page.getByText(/^2 of \d+ decided/)).toBeVisible();
	await expect(candidates.first().getByRole('button', { name: 'Reject' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('button', { name: /^Add \d+ cards? to/ }).click();
	await expect(page.getByRole('link', { name: 'Added · open the deck' })).toBeVisible();
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
	await expect(page.getByText('1 answer today')).toBeVisible();
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
	await page
		.getByRole('textbox', { name: 'Text' })
		.fill('Wie geht es dir und den Kindern in der Stadt?');
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByText('No question was found in this text.')).toBeVisible();
	await expect(page.getByText('German')).toContainText('English texts only');
	await page.getByRole('button', { name: 'Back to the text' }).click();
	await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/^Wie geht/);
	await page.reload();
	await alive(page);
	await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/^Wie geht/);
	await page.getByRole('button', { name: 'Find questions' }).click();
	const cards = page.getByRole('textbox', { name: 'Cards, line by line' });
	await cards.fill('Q: Wie viele Kinder?\nA: Zwei\n\nQ: Und wo?');
	await expect(page.getByText('1 note understood')).toBeVisible();
	await expect(page.getByRole('region', { name: 'What to mend' })).toContainText('Line 4');
	await page.getByRole('button', { name: 'Add 1 card' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Wie geht es dir');
	await page.getByText('Add cards', { exact: true }).click();
	await cards.fill('C: Sie wohnen in der [Stadt].');
	await page.getByRole('button', { name: 'Add 1 card' }).click();
	await expect(page.getByText('Sie wohnen in der')).toBeVisible();
	await expect(page.getByText('Zwei')).toBeVisible();
	await open(page, '/library/');
	await expect(page.getByText('Begun, not finished')).toHaveCount(0);
});
