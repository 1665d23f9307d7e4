import type { Page } from '@playwright/test';
import { alive, expect, open, saved, studyMountains, test } from './test.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Study' });
const grades = (page: Page) => page.getByRole('group', { name: 'How well did you recall it?' });

/** What a screen reader is told of as it comes, in order. */
async function listening(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver((changes) => {
			for (const { addedNodes, target } of changes)
				for (const node of addedNodes) {
					const at = target instanceof Element ? target : target.parentElement;
					const text = node.textContent?.replace(/\s+/g, ' ').trim();
					if (text && at?.closest('[aria-live="polite"], [role="status"]')) heard.push(text);
				}
		}).observe(document.body, { childList: true, subtree: true });
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('each question, answer and result is read out as it comes, and the keyboard stays at the card', async ({
	page
}) => {
	await studyMountains(page);
	await expect(card(page)).toBeFocused();
	const heard = await listening(page);
	const told = (words: string) =>
		expect.poll(async () => (await heard()).join('\n')).toContain(words);
	await page.keyboard.press('h');
	await told('More than eight and a half kilometres.');
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('Space');
	await told('8,611 metres');
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('Space');
	await told('Which mountain is the highest of Azerbaijan?');
	await expect(card(page)).toBeFocused();
	await page.getByRole('button', { name: 'Shahdagh' }).press('Enter');
	await told('That is not right. Right is \u2068Bazardüzü\u2069.');
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('4');
	for (let i = 0; i < 4; i++) {
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await page.keyboard.press('4');
	}
	await told('That was all for now');
	await expect(card(page)).toBeFocused();
	await page.getByRole('button', { name: '5 more minutes' }).press('Enter');
	await expect(card(page)).toBeFocused();
});

test('a button for the hint leaves the keyboard at the card, and what is right is Hard then', async ({
	page
}) => {
	await studyMountains(page);
	await page.getByRole('button', { name: 'Hint' }).press('Enter');
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(grades(page)).toHaveAccessibleDescription(
		'With the hint, what you recalled counts as Hard.'
	);
	await page.keyboard.press('Enter');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.keyboard.press('p');
	await expect(page.getByRole('dialog')).toContainText('You answered: Hard');
});

test('whoever was not sure of a plain card gives Hard by Space, with two buttons too', async ({
	page
}) => {
	await open(page, '/settings/');
	await page.getByRole('radio', { name: 'Forgotten or recalled' }).check();
	await alive(page);
	await studyMountains(page);
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await expect(keys).toContainText(/1\s*Forgotten\s*2\s*3\s*4\s*Recalled/);
	await expect(keys).not.toContainText('Again');
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	await page.keyboard.press('n');
	await expect(page.getByRole('button', { name: 'Not sure' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('Space');
	await expect(grades(page)).toHaveAccessibleDescription(/^You were not sure/);
	await page.keyboard.press('Space');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.keyboard.press('p');
	await expect(page.getByRole('dialog')).toContainText('You answered: Hard');
});

test('what is taken back is said with its card, which is shown', async ({ page }) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.reload();
	await expect(card(page)).toContainText('?');
	await page.keyboard.press('z');
	const said = page.getByRole('status').filter({ hasText: 'taken back' });
	await expect(said).toHaveText(/^Your answer, Easy, is taken back\. “\W?How high is K2\?/);
	await expect(card(page)).toContainText('How high is K2?');
	await expect(card(page)).toBeFocused();
});
