import type { Page } from '@playwright/test';
import { expect, importMountains, open, saved, test } from './test.ts';

const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

async function makeExam(page: Page, minutes: string): Promise<void> {
	await open(page, '/settings/');
	await page.getByRole('link', { name: 'Exam plans' }).click();
	await page.getByRole('button', { name: 'Add an exam' }).click();
	await page.getByLabel('Name').fill('Prelims');
	await page.getByLabel('Day of the exam').fill(inDays(14));
	await page.getByLabel('Minutes a day').fill(minutes);
	await page.getByRole('checkbox', { name: 'Mountains and passes' }).check();
}

test('an exam is planned for, asks what its plan lists, and gives the plain schedule back when it is deleted', async ({
	page
}) => {
	test.setTimeout(60_000);
	await importMountains(page);
	await makeExam(page, '1');
	await page.getByRole('button', { name: 'Save' }).click();
	const exam = page.getByRole('article', { name: 'Prelims' });
	await expect(exam.getByText(/About \d+% of the marks/)).toBeVisible({ timeout: 20_000 });
	await expect(exam.getByText(/Nine times in ten/)).toBeVisible();
	await expect(page.getByText(/^0 reviews, 2 new cards, about/)).toBeVisible();
	await open(page, '/');
	await expect(page.getByText(/Prelims.* in 1\d days/)).toBeVisible();
	await expect(page.getByText('2 new cards').first()).toBeVisible();
	await open(page, '/study/');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await open(page, '/');
	await expect(page.getByText('1 new card').first()).toBeVisible();
	await open(page, '/schedule/exams/');
	await page.getByRole('button', { name: /^Delete .*Prelims/ }).click();
	await expect(page.getByText('No exam is planned.', { exact: false })).toBeVisible();
	await open(page, '/');
	// The other side of what was answered waits for tomorrow.
	await expect(page.getByText('4 new cards').first()).toBeVisible();
});

test('what was written of an exam is not dropped without a word', async ({ page }) => {
	await importMountains(page);
	await makeExam(page, '0');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Give minutes from 1 to 1,440.')).toBeVisible();
	await page.goBack();
	await expect(page.getByText('kept here', { exact: false })).toBeVisible();
	const today = page.getByRole('link', { name: 'Today' });
	await today.click();
	await expect(today).toHaveAttribute('aria-current', 'page');
	await page.goBack();
	await page.getByRole('button', { name: 'Add an exam' }).click();
	await expect(page.getByText('not saved yet', { exact: false }).last()).toBeVisible();
	await expect(page.getByLabel('Name')).toHaveValue('Prelims');
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(page.getByLabel('Name')).toHaveValue('');
});
