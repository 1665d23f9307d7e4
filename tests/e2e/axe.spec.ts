import type { Page } from '@playwright/test';
import { desk as deskEn } from '#lib/i18n/languages/en/desk.ts';
import { desk as deskUr } from '#lib/i18n/languages/ur/desk.ts';
import { base as en } from '#lib/i18n/languages/en/base.ts';
import { exam as examEn } from '#lib/i18n/languages/en/exam.ts';
import { exam as examUr } from '#lib/i18n/languages/ur/exam.ts';
import { examPlan as planEn } from '#lib/i18n/languages/en/exam-plan.ts';
import { examPlan as planUr } from '#lib/i18n/languages/ur/exam-plan.ts';
import { screens as screensEn } from '#lib/i18n/languages/en/screens.ts';
import { screens as screensUr } from '#lib/i18n/languages/ur/screens.ts';
import { base as ur } from '#lib/i18n/languages/ur/base.ts';
import { judge, rules } from './axe.ts';
import { expect, fixture, takeMountains, test } from './test.ts';

const contrast = { runOnly: ['color-contrast'] };

/** All rules in the theme of the page, and in the other theme those that it can break. */
async function check(page: Page, screen: string) {
	// What the browser leaves out below the fold has no true places yet.
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *'))
			if (getComputedStyle(element).contentVisibility === 'auto')
				element.style.contentVisibility = 'visible';
	});
	const isHere = await judge(page, { runOnly: rules });
	const theme = await turn(page);
	const isThere = await judge(page, contrast);
	await turn(page);
	const cut = await cutOff(page);
	expect
		.soft([...isHere, ...isThere.map((found) => `${theme}: ${found}`), ...cut], screen)
		.toEqual([]);
}

/** What reaches over the edge of the window at 400 % zoom, and at 200 % text. */
async function cutOff(page: Page): Promise<string[]> {
	const size = page.viewportSize();
	if (!size || size.width < 1000) return []; // once will do
	const wide = () =>
		page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			if (scrollWidth <= clientWidth) return [];
			const all = [...document.querySelectorAll('body *')];
			const over = all.filter((each) => {
				const { left, right } = each.getBoundingClientRect();
				return right > clientWidth + 1 || left < -1;
			});
			return [over.at(-1)?.outerHTML.slice(0, 200) ?? 'the page'];
		});
	await page.setViewportSize({ width: 320, height: 640 });
	const zoomed = await wide();
	await page.setViewportSize(size);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const enlarged = await wide();
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
	return [...zoomed.map((at) => `zoom: ${at}`), ...enlarged.map((at) => `text: ${at}`)];
}

/** Shows the other theme, and says which. */
const turn = (page: Page) =>
	page.evaluate(() => {
		const { dataset } = document.documentElement;
		return (dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark');
	});

/** Both directions and both sizes, each in both themes. */
const looks = {
	desktop: { theme: 'light', language: 'en' },
	phone: { theme: 'dark', language: 'ur' }
} as const;
const lookOf = (isMobile: boolean) => looks[isMobile ? 'phone' : 'desktop'];
const words = { en: { ...en, ...screensEn }, ur: { ...ur, ...screensUr } };
const deskWords = { en: deskEn, ur: deskUr };
const planWords = { en: planEn, ur: planUr };

test.describe.configure({ timeout: 60_000 });
test.beforeEach(async ({ page, isMobile }) => {
	await page.addInitScript((look) => {
		localStorage.setItem('hafiza:appearance', JSON.stringify(look));
	}, lookOf(isMobile));
});

/** Opens a screen, from another one as a link does: axe, once warm, is quick. */
async function open(page: Page, path: string): Promise<void> {
	const at = page.url().startsWith('http') ? new URL(page.url()).pathname : undefined;
	if (at === undefined || path.startsWith(`${at}?`)) await page.goto(path);
	else await follow(page, path);
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes by a link that stands nowhere, until the screen that was left is gone. */
async function follow(page: Page, path: string): Promise<void> {
	const title = await page.getByRole('heading', { level: 1 }).first().elementHandle();
	await page.evaluate((path) => {
		const link = document.createElement('a');
		link.href = path;
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await page.waitForFunction((title) => title?.isConnected === false, title);
}

test('the way from a text to cards has no accessibility violation @phone', async ({
	page,
	isMobile
}) => {
	const { language } = lookOf(isMobile);
	const m = words[language];
	await open(page, '/');
	await check(page, 'first visit');
	await open(page, '/generate/');
	await check(page, 'document form');
	await page.getByRole('button', { name: m.generate.sample }).click();
	await page.getByRole('button', { name: m.generate.start }).click();
	await expect(page.getByRole('region', { name: m.generate.candidates })).toBeVisible({
		timeout: 15_000
	});
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
});

/** What is pressed before the sheet is gone is still the sheet's. */
async function closeSheet(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
}

test('a session has no accessibility violation @phone', async ({ page }) => {
	await takeMountains(page);
	await open(page, '/study/?deck=fixture-mountains');
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
	await closeSheet(page);
	await page.keyboard.press('f');
	await expect(page.getByRole('dialog')).toBeVisible();
	await check(page, 'flags');
	await page.keyboard.press('2');
	await page.keyboard.press('3');
	await page.getByRole('button', { name: 'Shahdagh' }).click();
	await check(page, 'choice');
	await page.keyboard.press('m');
	await expect(page.getByRole('dialog')).toBeVisible();
	await check(page, 'menu');
	await closeSheet(page);
	await page.keyboard.press('1');
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(page.getByRole('textbox')).toBeVisible();
	await check(page, 'typed');
	await page.keyboard.press('Escape');
	await open(page, '/study/?practise=all&search=prop:reps%3E0');
	await expect(page.getByRole('article')).toBeVisible();
	await page.keyboard.press('i');
	await page.locator('summary').click();
	await check(page, 'card information');
	await closeSheet(page);
	await page.keyboard.press('d');
	await expect(page.getByRole('dialog')).toBeVisible();
	await check(page, 'due day');
	await open(page, '/stats/');
	await page.locator('summary').first().click();
	await check(page, 'statistics');
});

test('no screen around has an accessibility violation @phone', async ({ page }) => {
	await open(page, '/library/');
	await page.locator('input[type=file]').setInputFiles(fixture('mountains.md'));
	await page.locator('button.primary:enabled').click();
	await expect(page.locator('a.button.primary')).toBeVisible();
	await check(page, 'import');
	await open(page, '/library/');
	await expect(page.getByRole('link', { name: /Mountains and passes/ }).first()).toBeVisible();
	await check(page, 'library');
	await open(page, '/');
	await check(page, 'home');
	await open(page, '/deck/?id=fixture-mountains');
	await page.locator('summary').first().click();
	await check(page, 'deck');
	await open(page, '/browse/');
	await page.getByRole('row').nth(1).getByRole('gridcell').first().click();
	await expect(page.getByRole('toolbar')).toBeVisible();
	await check(page, 'browser of cards');
	await page.getByRole('toolbar').getByRole('button').nth(1).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await check(page, 'tags of cards');
	await closeSheet(page);
	await page.getByRole('searchbox').fill('(is:new');
	await page.keyboard.press('Enter');
	await check(page, 'a search with a mistake');
	await open(page, '/settings/');
	await check(page, 'settings');
	for (const screen of ['/edit/?deck=', '/deck/change/?id=', '/export/?deck=']) {
		await open(page, `${screen}fixture-mountains`);
		await check(page, screen);
	}
	await open(page, '/safety/');
	await check(page, 'data safety');
	await open(page, '/study/?deck=nowhere');
	await check(page, 'nothing due');
});

test('no screen of planning has an accessibility violation @phone', async ({ page, isMobile }) => {
	const { language } = lookOf(isMobile);
	const [m, x] = [words[language], planWords[language]];
	await takeMountains(page);
	for (const screen of ['/schedule/', '/schedule/days/', '/schedule/memory/', '/settings/keys/']) {
		await open(page, screen);
		await check(page, screen);
	}
	await open(page, '/schedule/exams/');
	await page.getByRole('button', { name: x.add }).click();
	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: m.save }).click();
	await check(page, 'exam, with what is wrong');
	await page.getByLabel(x.name, { exact: true }).fill('Prelims');
	await page
		.getByLabel(x.date)
		.fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
	await page.getByRole('button', { name: m.save }).click();
	await expect(page.getByRole('heading', { name: x.curve })).toBeVisible({ timeout: 20_000 });
	await check(page, 'exam, as it will come out');
});

test('every component has no accessibility violation in any theme and contrast', async ({
	page
}) => {
	await open(page, '/design/');
	await expect(page.getByRole('heading', { name: 'Charts' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'ForgettingCurve' })).toBeVisible();
	// Each stands there twice, once in each direction.
	const twice = { 'landmark-unique': { enabled: false } };
	const violations = await judge(page, { runOnly: rules, rules: twice });
	expect.soft(violations).toEqual([]);
	expect.soft(await cutOff(page)).toEqual([]);
	await page.evaluate(() => (document.documentElement.dataset.contrast = 'more'));
	expect.soft(await judge(page, contrast), 'high').toEqual([]);
	await turn(page);
	expect.soft(await judge(page, contrast), 'dark').toEqual([]);
});

test('a mock exam has no accessibility violation @phone', async ({ page, isMobile }) => {
	const x = { en: examEn, ur: examUr }[lookOf(isMobile).language];
	await takeMountains(page);
	await open(page, '/exam/new/');
	await page.locator('#kind').selectOption('css-mpt');
	await page.locator('summary').first().click();
	await check(page, 'new paper');
	await page.getByRole('button', { name: x.make }).click();
	await page.getByRole('button', { name: x.makeAnyway }).click();
	await expect(page.getByRole('button', { name: x.begin })).toBeVisible();
	await check(page, 'paper');
	await page.locator('input[value=practice]').check();
	await page.getByRole('button', { name: x.begin }).click();
	await expect(page.getByRole('timer')).toBeVisible();
	await check(page, 'question of a paper');
	await page.keyboard.press('Escape');
	await page.keyboard.press('s');
	await expect(page.getByText(x.key, { exact: true })).toBeVisible();
	if (isMobile) await page.getByRole('button', { name: x.palette }).click();
	await check(page, 'answer and palette');
	await page.getByRole('button', { name: x.handIn }).click();
	await check(page, 'handing in');
	await page.getByRole('dialog').getByRole('button', { name: x.handIn }).click();
	await expect(page.getByRole('heading', { name: x.calibration })).toBeVisible();
	await page.getByRole('button', { name: x.filters.all }).click();
	await check(page, 'result of a paper');
	await open(page, '/exam/');
	await check(page, 'papers');
});
