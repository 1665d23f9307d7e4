import type { Page } from '@playwright/test';
import { expect, fixture, importFile, importMountains, open, test } from './test.ts';

/** A paper of the two small decks, marked by certainty, begun. Gives its address. */
async function begin(page: Page): Promise<string> {
	await importMountains(page);
	await importFile(page, fixture('kinds.md'));
	await expect(page.getByRole('link', { name: /Kinds of cards.*4 cards/ })).toBeVisible();
	await open(page, '/exam/new/');
	await page.getByLabel('Kind of paper').selectOption({ label: 'Marked by certainty' });
	await page.getByRole('button', { name: 'Make the paper' }).click();
	await expect(page.getByText(/: 9 of 30/)).toBeVisible();
	await page.getByRole('button', { name: 'Make it with what there is' }).click();
	await expect(page.getByText('The clock does not stop')).toBeVisible();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByText('Question 1 of 9')).toBeVisible();
	return page.url();
}

const place = (page: Page, n: number) =>
	page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name: `${n}:` });

/** The number of the question that asks for this. */
async function turnTo(page: Page, words: string): Promise<number> {
	for (let n = 1; n <= 9; n++) {
		await expect(page.getByText(`Question ${n} of 9`)).toBeVisible();
		if (await page.getByText(words).isVisible()) return n;
		// Out of the field of a written answer, where arrows move within it.
		await page.keyboard.press('Escape');
		await page.keyboard.press('ArrowRight');
	}
	throw new Error(`no question asks ${words}`);
}
const toFirst = async (page: Page) => {
	await place(page, 1).click();
	await expect(page.getByText('Question 1 of 9')).toBeVisible();
};

/** The tab dies, and the sitting is opened in another. */
async function kill(page: Page, address: string): Promise<Page> {
	const context = page.context();
	await page.close({ runBeforeUnload: false });
	const next = await context.newPage();
	await open(next, address);
	return next;
}

const secondsLeft = async (page: Page) => {
	const [minutes = 0, seconds = 0] = (await page.getByRole('timer').innerText())
		.replace(/[^\d:]/g, '')
		.split(':')
		.map(Number);
	return minutes * 60 + seconds;
};

test('a paper is sat by keyboard, outlives its tab twice, is marked, and teaches the schedule', async ({
	page: first
}) => {
	test.setTimeout(60_000);
	const address = await begin(first);
	const startedAt = Date.now();

	const choice = await turnTo(first, 'Which mountain is the highest');
	const options = first.getByRole('list', { name: 'Options' });
	const names = await options.locator('.studied').allInnerTexts();
	const key = 'abcd'[names.indexOf('Bazardüzü')] ?? '';
	await first.keyboard.press(key);
	await expect(options.getByRole('button', { name: 'Bazardüzü' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await first.keyboard.press('n');
	await expect(first.getByRole('alert').filter({ hasText: 'Say first how sure' })).toBeVisible();

	const second = await kill(first, address);
	await expect(second.getByText(`Question ${choice} of 9`)).toBeVisible();
	await expect(
		second.getByRole('list', { name: 'Options' }).getByRole('button', { name: 'Bazardüzü' })
	).toHaveAttribute('aria-pressed', 'true');
	await second.keyboard.press('9');
	await expect(second.getByRole('button', { name: 'Sure', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await second.keyboard.press('m');
	await expect(place(second, choice)).toHaveAccessibleName(/Answered and marked/);
	await expect(second.getByText(`Question ${Math.min(choice + 1, 9)} of 9`)).toBeVisible();

	await toFirst(second);
	const typed = await turnTo(second, 'Into which sea');
	await expect(second.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
	await second.getByRole('textbox', { name: 'Your answer' }).fill('the Aral Sea');
	await expect(place(second, typed)).toHaveAccessibleName(/: Answered/);

	// Whoever starts anew is led back to it.
	await open(second, '/');
	await second.getByRole('link', { name: 'Go on', exact: true }).click();
	await expect(second.getByText(`Question ${typed} of 9`)).toBeVisible();
	const third = await kill(second, address);
	await expect(third.getByText(`Question ${typed} of 9`)).toBeVisible();
	await expect(third.getByRole('textbox', { name: 'Your answer' })).toHaveValue('the Aral Sea');
	await expect(place(third, choice)).toHaveAccessibleName(/Answered and marked/);
	const passed = (Date.now() - startedAt) / 1000;
	expect(Math.abs(30 * 60 - passed - (await secondsLeft(third)))).toBeLessThan(5);

	await third.keyboard.press('Escape');
	await third.keyboard.press('8');
	await third.getByRole('button', { name: 'Hand in' }).click();
	await expect(third.getByText('7 questions are not answered')).toBeVisible();
	await expect(third.getByText('1 is marked for review')).toBeVisible();
	await third.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();

	// 3 for what was sure and right, −2 for what was fairly sure and wrong.
	await expect(third.getByText(/of \u206627\u2069 marks/)).toBeVisible();
	await expect(third.getByText(/^\u20661\u2069$/).first()).toBeVisible();
	await expect(third.getByRole('article').filter({ hasText: 'the Caspian Sea' })).toBeVisible();
	await expect(third.getByText('2 answers now count as reviews.')).toBeVisible();
	await third.getByRole('button', { name: 'Take back' }).click();
	await expect(third.getByText('Your answers do not count as reviews.')).toBeVisible();
	await third.getByRole('button', { name: 'Send to reviews' }).click();
	await expect(third.getByText('Your answers count as reviews.')).toBeVisible();
});

test('a paper hands itself in when its time is over, though its tab was closed', async ({
	page
}) => {
	await page.clock.install();
	const address = await begin(page);
	await page.goto('/library/');
	await page.clock.fastForward('31:00');
	await page.goto(address);
	await expect(page.getByText('Handed in by the clock.')).toBeVisible();
	await open(page, '/exam/');
	await expect(page.getByText(/\u20660\u2069 of \u206627\u2069/)).toBeVisible();
});
