import type { Page } from '@playwright/test';
import { alive, expect, importMountains, open, saved, test } from './test.ts';

test('keys of one’s own are heard in a session, and clashes are said where they are chosen', async ({
	page
}) => {
	await importMountains(page);
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: 'Show how long a card has been on show' }).check();
	await page.getByRole('link', { name: 'Choose the keys' }).click();
	await page.getByRole('button', { name: 'Take 3 away: Good' }).click();
	const add = page.getByRole('button', { name: 'Add a key: Good' });
	await add.click();
	await page.keyboard.press('e');
	await expect(page.getByText('E is also for: Good: recalled')).toBeVisible();
	await expect(page.getByRole('status').first()).toContainText('E is also for: Edit');
	const taken = page.getByRole('button', { name: 'Take E away: Good' });
	await expect(taken).toBeFocused();
	await taken.press('Enter');
	await expect(add).toBeFocused();
	await add.press('Enter');
	await page.keyboard.press('j');
	await expect(page.getByRole('status').first()).toHaveText('J: Good: recalled');

	await alive(page);
	await open(page, '/study/');
	await expect(page.getByRole('timer')).toBeVisible();
	await page.keyboard.press('Space');
	const good = page.getByRole('button', { name: /^Good/ });
	await expect(good).toHaveAttribute('aria-keyshortcuts', 'J');
	await page.keyboard.press('3');
	await expect(good).toBeVisible();
	await page.keyboard.press('j');
	await expect(saved(page)).toHaveText('1 answered · Saved');
});

/** A device whose only voice reads English, and keeps what it was given to read. */
const withVoice = (page: Page) =>
	page.addInitScript(() => {
		const said: string[] = [];
		const voice = { lang: 'en-GB', name: 'A voice', localService: true, default: true };
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: class {
				constructor(readonly text: string) {}
			}
		});
		Object.defineProperty(window, 'speechSynthesis', {
			value: {
				getVoices: () => [voice],
				speak: ({ text }: { text: string }) => said.push(text),
				cancel: () => undefined
			}
		});
		Object.assign(window, { said });
	});
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

async function readAloud(page: Page, what: string): Promise<void> {
	await importMountains(page);
	await open(page, '/settings/');
	await page
		.getByRole('group', { name: 'Read aloud' })
		.getByRole('radio', { name: what, exact: true })
		.check();
	await alive(page);
	await open(page, '/study/');
}

test('a card is read aloud with its options, and V says it again', async ({ page }) => {
	await withVoice(page);
	await readAloud(page, 'The question');
	await expect(page.getByRole('button', { name: 'Say it again' })).toHaveAttribute(
		'aria-keyshortcuts',
		'V'
	);
	await expect.poll(() => said(page)).toEqual(['How high is K2?']);
	await page.keyboard.press('v');
	await expect.poll(() => said(page)).toEqual(['How high is K2?', 'How high is K2?']);
	await page.keyboard.press('Space');
	await page.keyboard.press('v');
	await expect.poll(async () => (await said(page)).at(-1)).toBe('8,611 metres');
	await page.keyboard.press('3');
	const options = page.getByRole('list', { name: 'Options' }).getByRole('button');
	await expect(options).toHaveCount(4);
	const asked = 'Which mountain is the highest of Azerbaijan?';
	await expect
		.poll(async () => (await said(page)).at(-1))
		.toBe([asked, ...(await options.allInnerTexts())].join('. '));
});

test('that there is no voice is told once, and stands beside no card @phone', async ({ page }) => {
	await readAloud(page, 'Both');
	const told = page.getByText('This device has no voice for English');
	await expect(told).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(page.getByText('Which mountain is the highest')).toBeVisible();
	await expect(told).toBeHidden();
});

test('a card that turns by itself does not wait for an empty field', async ({ page }) => {
	await importMountains(page);
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: /Write the answer/ }).check();
	await page.getByRole('checkbox', { name: 'Turn the cards by themselves' }).check();
	const seconds = page.getByRole('spinbutton', { name: 'Seconds until the answer' });
	await seconds.fill('1');
	await seconds.press('Tab');
	await alive(page);
	await open(page, '/study/');
	await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
	await expect(page.getByText('8,611 metres')).toBeVisible();
});

test('a card that is swiped stays on the screen @phone-only', async ({ page }) => {
	await importMountains(page);
	await open(page, '/settings/');
	await page.getByRole('checkbox', { name: 'Swipe to grade' }).check();
	await alive(page);
	await open(page, '/study/');
	const card = page.getByRole('article');
	await expect(card).toHaveCSS('touch-action', 'auto');
	const { x, width } = (await card.boundingBox()) ?? { x: 0, width: 0 };
	const cdp = await page.context().newCDPSession(page);
	const touch = (type: string, at: number[]) =>
		cdp.send('Input.dispatchTouchEvent', {
			type: type as 'touchStart',
			touchPoints: at.map((each) => ({ x: each, y: 300 }))
		});
	await expect(page.getByRole('region', { name: 'Study' })).toHaveCSS('touch-action', /pinch-zoom/);
	await touch('touchStart', [60]);
	for (const at of [90, 150, 220, 300]) await touch('touchMove', [at]);
	const swiped = (await card.boundingBox()) ?? { x: 0, width: 0 };
	expect(swiped.x).toBeGreaterThan(x);
	expect(swiped.x + swiped.width).toBeLessThanOrEqual(Math.max(390, x + width));
	await touch('touchEnd', []);
	await expect(page.getByText('8,611 metres')).toBeVisible();
});
