import type { Page } from '@playwright/test';
import { exam } from '#lib/i18n/languages/en/exam.ts';
import { alive, expect, open, saved, test } from './test.ts';

type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'textbox';
/** How a person acts who sees nothing, or who has no pointer. */
type Hand = {
	press(role: Role, name: string | RegExp): Promise<void>;
	write(name: string, text: string): Promise<void>;
};

const text = `Pakistan recognised the independence of Azerbaijan on 12 December 1991.

The Economic Cooperation Organization was established in 1985.

Ilham Aliyev, President of Azerbaijan, visited Islamabad on 11 July 2024.
`;

/** From a document by the desk and a session to a mock exam and a copy of everything. */
async function wholeWay(page: Page, { press, write }: Hand): Promise<void> {
	const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
	await open(page, '/');
	await press('link', 'Paste a document');
	await expect(heading('Cards from a document')).toBeVisible();
	await write('Text', text);
	await write('Title', 'Two countries');
	await press('button', 'Find questions');
	await expect(heading('Two countries')).toBeFocused();
	await press('button', 'Accept');
	await press('button', /^Add \d+ cards? to/);
	await press('link', 'Study them now');

	await press('button', 'Show the answer');
	await press('button', /^Good/);
	await expect(saved(page)).toContainText('Saved');
	await press('link', 'Back to today');
	await expect(page.getByText('1 answer today')).toBeVisible();

	await press('link', 'Exam');
	await press('link', exam.firstPaper);
	await press('button', exam.make);
	await press('button', exam.begin);
	await expect(page.getByRole('timer')).toBeVisible();
	await press('button', exam.handIn);
	await press('button', exam.handIn);
	await expect(page.getByRole('heading', { name: exam.calibration })).toBeVisible();

	await press('link', 'Settings');
	await press('link', 'Safety of your data');
	await expect(heading('Safety of your data')).toBeVisible();
	await alive(page);
	const download = page.waitForEvent('download');
	await press('button', 'Save a copy now');
	expect((await download).suggestedFilename()).toMatch(/\.hafiza$/);
}

test.describe.configure({ timeout: 40_000 });

test('the whole way is walked by the accessibility tree alone', async ({ page }) => {
	// The last of a name is the one in the dialog, where one is open.
	await wholeWay(page, {
		press: (role, name) => page.getByRole(role, { name }).last().click(),
		write: (name, words) => page.getByRole('textbox', { name }).fill(words)
	});
});

test('the whole way is walked by keyboard alone, and what has the focus is always seen', async ({
	page
}) => {
	/** Tab by Tab to what is meant, as far as the screen goes round. */
	async function reach(role: Role, name: string | RegExp): Promise<void> {
		const named = page.getByRole(role, { name });
		await expect(named.first()).toBeVisible();
		const wanted = await page.evaluateHandle((all) => all, await named.elementHandles());
		for (let presses = 0; presses < 120; presses++) {
			const found = await wanted.evaluate((all) => {
				const at = all.find((each): each is HTMLElement => each === document.activeElement);
				if (!at) return undefined;
				const { top, bottom } = at.getBoundingClientRect();
				const { outlineStyle, outlineWidth } = getComputedStyle(at);
				return {
					isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
					isInSight: bottom > 0 && top < innerHeight
				};
			});
			if (found) {
				expect(found, `the focus on ${String(name)}`).toEqual({ isRinged: true, isInSight: true });
				return;
			}
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reaches ${role} ${String(name)}`);
	}
	await wholeWay(page, {
		press: async (role, name) => {
			await reach(role, name);
			await page.keyboard.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter');
		},
		write: async (name, words) => {
			await reach('textbox', name);
			await page.keyboard.insertText(words);
		}
	});
});
