import { basename, join } from 'node:path';
import { studyLoad } from '../../scripts/budget.mjs';
import { root } from '../../scripts/run.mjs';
import { alive, expect, open, saved, studyMountains, test } from './test.ts';

test('a session by keyboard alone', async ({ page }) => {
	await studyMountains(page);
	await page.keyboard.press('3'); // a grade on the question does nothing
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
	await page.keyboard.press('t'); // nor does the passage, which holds the answer
	await expect(page.getByRole('button', { name: 'Passage' })).toBeDisabled();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Space');
	await expect(page.getByText('8,611 metres')).toBeVisible();
	await page.keyboard.press('t');
	await expect(page.getByRole('dialog')).toContainText('A pocket atlas');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Space');
	await expect(saved(page)).toHaveText('1 answered · Saved');

	await expect(
		page.getByRole('article').getByText('Which mountain is the highest of Azerbaijan?')
	).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.press('4');
	await expect(page.getByRole('article').getByText('The Khunjerab Pass joins')).toBeVisible();
	await page.keyboard.press('z');
	await expect(
		page.getByRole('article').getByText('Which mountain is the highest of Azerbaijan?')
	).toBeVisible();
	await expect(saved(page)).toHaveText('1 answered · Saved');

	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
	await page.keyboard.press('e');
	await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
	await page.keyboard.press('Control+Home');
	await page.keyboard.type('And: ');
	await page.keyboard.press('Control+Enter');
	await expect(
		page.getByRole('article').getByText('And: Which mountain is the highest')
	).toBeVisible();
	await page.keyboard.press('s');
	await expect(page.getByRole('article').getByText('The Khunjerab Pass joins')).toBeVisible();
});

test('an answer outlives the tab, and so does its undo', async ({ page }) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.reload();
	await alive(page);
	await expect(
		page.getByRole('article').getByText('Which mountain is the highest of Azerbaijan?')
	).toBeVisible();
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('article').getByText('How high is K2?')).toBeVisible();
	await expect(saved(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('There is nothing to take back.')).toBeVisible();
});

test('a button keeps what it promises @phone', async ({ page }) => {
	await studyMountains(page);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	const easy = page.getByRole('button', {
		name: /^Easy: Recalled at once, comes back in \d+ days$/
	});
	const said = (await easy.getAttribute('aria-label'))?.replace(/^.*comes back/, 'due');
	await easy.click();
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await open(page, '/deck/?id=fixture-mountains');
	await expect(page.getByRole('listitem').filter({ hasText: 'How high is K2?' })).toContainText(
		said ?? 'no interval'
	);
});

test('a wrong option suggests Again, a right one Good, and the typed answer shows its difference @phone', async ({
	page
}) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await page.getByRole('button', { name: 'Shahdagh' }).click();
	await expect(page.getByText('your choice')).toBeVisible();
	await page.keyboard.press('Space'); // takes what is suggested
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	const answer = page.getByRole('textbox', { name: 'Your answer' });
	await answer.fill('caspian sea');
	await answer.press('Enter');
	await expect(page.getByText('That is right.')).toBeVisible();
	await page.keyboard.press('3');
	await expect(saved(page)).toHaveText('4 answered · Saved');
	await open(page, '/deck/?id=fixture-mountains');
	await expect(
		page.getByRole('listitem').filter({ hasText: 'highest of Azerbaijan' })
	).toContainText('due today');
});

test('two tabs never count one card twice', async ({ page, context }) => {
	await studyMountains(page);
	const other = await context.newPage();
	await open(other, '/study/?deck=fixture-mountains');
	await expect(other.getByText('How high is K2?')).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await expect(other.getByText('answered or put away in another tab')).toBeVisible();
	await expect(other.getByText('Which mountain is the highest of Azerbaijan?')).toBeVisible();
	await open(other, '/');
	await expect(other.getByText('1 answer today')).toBeVisible();
	await page.getByRole('link', { name: 'Back to today' }).click();
	await expect(page.getByText('1 answer today')).toBeVisible();
});

test('a double click grades once and gives nothing away', async ({ page }) => {
	await studyMountains(page);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: /^Good/ }).dblclick();
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await expect(
		page.getByRole('article').getByText('Which mountain is the highest of Azerbaijan?')
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('article').getByText('How high is K2?')).toBeVisible();
});

test('the way out of an edit is in sight on a small phone, however long the card', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 560 });
	await studyMountains(page);
	await page.keyboard.press('e');
	await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
	for (const name of ['Save', 'Cancel'])
		await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
});

test('an edit that was begun outlives Escape and a reload', async ({ page }) => {
	await studyMountains(page);
	await page.keyboard.press('e');
	const question = page.getByRole('textbox', { name: 'Question' });
	await question.fill('How tall is K2?');
	await page.keyboard.press('Escape');
	await expect(page.getByText('Your unfinished edit is kept')).toBeVisible();
	await page.keyboard.press('e');
	await expect(question).toHaveValue('How tall is K2?');
	await page.reload();
	await alive(page);
	await expect(page.getByText('Your unfinished edit is kept')).toBeVisible();
	await expect(question).toHaveCount(0); // it would show the answer before one has thought
	await page.keyboard.press('e');
	await expect(question).toHaveValue('How tall is K2?');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.keyboard.press('e');
	await expect(question).toHaveValue('How high is K2?');
});

test('an empty library is called so, and home promises what the session shows', async ({
	page
}) => {
	await open(page, '/study/?deck=nope');
	await expect(page.getByRole('heading', { name: 'Nothing is here to study' })).toBeVisible();
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	const left = page.getByText(/^\d+ cards left/);
	await expect(saved(page)).toHaveText('1 answered · Saved');
	const count = Number.parseInt(await left.innerText());
	await open(page, '/');
	await expect(page.getByText(`1 card being learned · ${count} new cards`)).toBeVisible();
});

test('what is put away comes back with one press @phone', async ({ page }) => {
	await studyMountains(page);
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('button', { name: 'Suspend the card' }).click();
	await expect(
		page.getByRole('article').getByText('Which mountain is the highest of Azerbaijan?')
	).toBeVisible();
	await page
		.getByText('will not be asked')
		.locator('..')
		.getByRole('button', { name: 'Undo' })
		.click();
	await expect(page.getByRole('article').getByText('How high is K2?')).toBeVisible();
});

test('nothing is answered while a note is edited, and what is saved is saved in it', async ({
	page
}) => {
	await studyMountains(page);
	const other = await page.context().newPage();
	await open(other, '/study/?deck=fixture-mountains');
	await page.keyboard.press('e');
	const question = page.getByRole('textbox', { name: 'Question' });
	await question.fill('How tall is K2?');
	await expect(page.getByRole('button', { name: 'Show the answer' })).toHaveCount(0);
	await expect(page.getByRole('toolbar', { name: 'Study' })).toHaveCount(0);

	await other.getByRole('button', { name: 'Show the answer' }).click();
	await other.keyboard.press('4');
	await expect(saved(other)).toHaveText('1 answered · Saved');
	await expect(page.getByText(/answered or put away in another tab/)).toBeVisible();
	await expect(question).toHaveValue('How tall is K2?');
	await question.press('Control+Enter');
	await expect(page.getByText('Edited.')).toBeVisible();
	await expect(page.getByRole('article').getByText('highest of Azerbaijan?')).toBeVisible();
	await open(page, '/deck/?id=fixture-mountains');
	await expect(page.getByText('How tall is K2?')).toBeVisible();
	await expect(page.getByText('highest of Azerbaijan?')).toBeVisible();
});

test('options are chosen by their numbers, and who chose none is taken for not having known', async ({
	page
}) => {
	await studyMountains(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	const options = page.getByRole('list', { name: 'Options' }).getByRole('button');
	await expect(options).toHaveCount(4);
	const names = await options.allTextContents();
	const right = names.findIndex((name) => name.includes('Bazardüzü')) + 1;
	await page.keyboard.press('9'); // there is no such option
	await page.keyboard.press(String(right));
	await expect(page.getByText('That is right.')).toBeAttached();
	await page.keyboard.press('Space');
	await expect(saved(page)).toHaveText('2 answered · Saved');
	await page.keyboard.press('z');
	await expect(saved(page)).toHaveText('1 answered · Saved');
	await page.keyboard.press('Space');
	await page.keyboard.press('Space');
	await expect(saved(page)).toHaveText('2 answered · Saved');
	await page.keyboard.press('p');
	await expect(page.getByRole('dialog')).toContainText('You answered: Again');
});

test('the first card asks for no script and no style beyond those whose size is checked', async ({
	page
}) => {
	await open(page, '/library/');
	const deck =
		'---\nid: plain\ntitle: Plain\n---\n\nQ: How high is K2?\nA: 8,611 metres\n\n' +
		'Q: Where is it?\nA: Gilgit-Baltistan\n\nQ: Who first climbed it?\nA: Compagnoni\n';
	const file = { name: 'plain.md', mimeType: 'text/markdown', buffer: Buffer.from(deck) };
	await page.getByLabel('Import a deck file').setInputFiles(file);
	await page.getByRole('button', { name: 'Add 3 notes' }).click();
	await page.getByRole('link', { name: 'To the library' }).waitFor();
	await page.addInitScript(() => {
		const seen = () => document.body?.innerText.includes('How high is K2?');
		new MutationObserver((_, observer) => {
			if (!seen()) return;
			performance.mark('first card');
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true, characterData: true });
	});
	await page.goto('/study/?deck=plain');
	await expect(page.getByText('How high is K2?')).toBeVisible();
	const asked = await page.evaluate(() => {
		const [card] = performance.getEntriesByName('first card');
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => card && startTime < card.startTime)
			.map(({ name }) => name);
	});

	const names = asked
		.filter((address) => /\/_app\/.*\.(js|css)$/.test(address))
		.map((address) => basename(address));
	const checked = studyLoad(join(root, 'build')).files.map((file) => basename(file));
	expect(names).toContain(checked.find((name) => name.endsWith('.css')));
	expect(names.filter((name) => !checked.includes(name))).toEqual([]);
});
