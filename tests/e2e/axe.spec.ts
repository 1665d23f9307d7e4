import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en as deskEn } from '#lib/i18n/desk/en.ts';
import { ur as deskUr } from '#lib/i18n/desk/ur.ts';
import { en } from '#lib/i18n/en.ts';
import { en as screensEn } from '#lib/i18n/screens/en.ts';
import { ur } from '#lib/i18n/ur.ts';
import { expect, fixture, test } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function check(page: Page, screen: string) {
	// Colours are judged at rest, not half faded in.
	await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
	// What the browser leaves out below the fold has no true places yet.
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *'))
			if (getComputedStyle(element).contentVisibility === 'auto')
				element.style.contentVisibility = 'visible';
	});
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	expect.soft(found, screen).toEqual([]);
}

/** Both themes and both directions, and each of them on both sizes, without the full square. */
const looks = {
	desktop: [
		{ theme: 'light', language: 'en' },
		{ theme: 'dark', language: 'ur' }
	],
	phone: [
		{ theme: 'dark', language: 'en' },
		{ theme: 'light', language: 'ur' }
	]
} as const;
const words = { en: { ...en, ...screensEn }, ur };
const deskWords = { en: deskEn, ur: deskUr };

for (const which of [0, 1] as const)
	test(`no screen has an accessibility violation, look ${which + 1}`, async ({ page }, info) => {
		const { theme, language } = looks[info.project.name === 'phone' ? 'phone' : 'desktop'][which];
		const m = words[language];
		test.setTimeout(90_000);
		await page.addInitScript(
			(appearance) => {
				localStorage.setItem('hafiza:appearance', JSON.stringify(appearance));
			},
			{ theme, language }
		);
		const heading = page.getByRole('heading', { level: 1 });
		const open = async (path: string) => {
			await page.goto(path);
			await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
			await expect(heading).toBeVisible();
		};

		await open('/');
		await check(page, 'first visit');
		await open('/generate/');
		await check(page, 'document form');
		await page.getByRole('button', { name: m.generate.sample }).click();
		await page.getByRole('button', { name: m.generate.start }).click();
		await expect(page.getByRole('region', { name: m.generate.candidates })).toBeVisible();
		await page.keyboard.press('r');
		await check(page, 'desk, rejecting');
		await page.keyboard.press('Escape');
		const source = page.getByRole('button', { name: m.generate.source, exact: true });
		if (await source.isVisible()) {
			await source.click();
			await check(page, 'desk, source');
			await page.getByRole('button', { name: deskWords[language].cards, exact: true }).click();
		}
		await page.keyboard.press('e');
		await check(page, 'desk, editing');

		await open('/library/');
		await page.locator('input[type=file]').setInputFiles(fixture('mountains.md'));
		await expect(page.getByRole('link', { name: /Mountains and passes/ }).first()).toBeVisible();
		await check(page, 'library');
		await open('/');
		await check(page, 'home');
		await open('/deck/?id=fixture-mountains');
		await page.locator('summary').first().click();
		await check(page, 'deck');

		await open('/study/?deck=fixture-mountains');
		await expect(page.getByText('How high is K2?')).toBeVisible();
		await check(page, 'question');
		await page.keyboard.press('Space');
		await check(page, 'answer');
		await page.keyboard.press('t');
		await check(page, 'passage');
		await page.keyboard.press('Escape');
		await page.keyboard.press('e');
		await check(page, 'editing');
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await check(page, 'keys');
		await page.keyboard.press('Escape');
		await page.keyboard.press('3');
		await page.getByRole('button', { name: 'Shahdagh' }).click();
		await check(page, 'choice');
		await page.keyboard.press('1');
		await page.keyboard.press('Space');
		await page.keyboard.press('3');
		await expect(page.getByRole('textbox')).toBeVisible();
		await check(page, 'typed');

		await open('/stats/');
		await page.locator('summary').first().click();
		await check(page, 'statistics');
		await open('/settings/');
		await check(page, 'settings');
		await open('/study/?deck=nowhere');
		await check(page, 'nothing due');
	});
