import { test as plain } from '@playwright/test';
import { backups, decks, documents, type Hostile } from '../hostile/files.ts';
import { alive, expect, open, test } from './test.ts';

/** Those of a list that try this. */
const that = (list: readonly Hostile[], ...tries: readonly string[]): Hostile[] =>
	tries.map((wanted) => {
		const found = list.find((one) => one.tries === wanted);
		if (!found) throw new Error(wanted);
		return found;
	});
const given = async ({ file, bytes }: Hostile) => ({
	name: file,
	mimeType: '',
	buffer: Buffer.from(await bytes())
});

/** All rows of all databases, as one text. */
const rows = async () => {
	const all: unknown[] = [];
	const asked = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('no database'));
		});
	for (const { name = '' } of await indexedDB.databases()) {
		const database = await asked(indexedDB.open(name));
		for (const table of database.objectStoreNames)
			all.push(table, await asked(database.transaction(table).objectStore(table).getAll()));
		database.close();
	}
	return JSON.stringify(all);
};

test('files that were made to do harm are refused in words, run nothing and change nothing', async ({
	page
}) => {
	test.setTimeout(60_000);
	// What they would run, and how long the page did not answer.
	await page.addInitScript(() => {
		const world = globalThis as unknown as { ran: () => void; longest: number };
		world.ran = () => console.error('a script ran');
		world.longest = 0;
		let last = performance.now();
		setInterval(() => {
			world.longest = Math.max(world.longest, performance.now() - last);
			last = performance.now();
		}, 50);
	});
	await open(page, '/import/');
	const before = await page.evaluate(rows);
	const refused = that(
		decks,
		...['depth in many decks', '10,000 gaps in a note', '20,000 tags', '10,000 formulas'],
		...['a page for a deck', 'a zip with one name twice', 'a zip of overlapping files'],
		...['a zip that bursts', 'a package with views', 'a package that bursts', 'bytes']
	);
	for (const one of refused) {
		await page.getByLabel('Choose files').setInputFiles(await given(one));
		await expect(page.getByRole('alert'), one.tries).toContainText('There is no card in it');
		await expect(
			page
				.getByRole('heading', { name: 'What is left out or changed' })
				.or(page.getByText(/^What is left out or changed/))
		).toBeVisible();
		await page.getByRole('button', { name: 'Choose another file' }).click();
	}
	await open(page, '/safety/');
	for (const one of that(
		backups,
		'depth of 100,000',
		'a line without end',
		'tables of the prototype'
	)) {
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles(await given(one));
		await expect(page.getByRole('alert'), one.tries).toContainText('cannot be read');
	}
	await open(page, '/generate/');
	for (const one of that(
		documents,
		'elements 100,000 deep',
		'a document that bursts',
		'a PDF with pages in a ring'
	)) {
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles(await given(one));
		await expect(page.getByRole('alert'), one.tries).toContainText(one.file);
	}
	expect(await page.evaluate(rows)).toBe(before);

	await open(page, '/import/');
	const taken = that(
		decks,
		'markup in every field',
		'names of the prototype',
		'directions and NUL in names',
		'50,000 marks on a letter'
	);
	await page
		.getByLabel('Choose files')
		.setInputFiles(
			await Promise.all(
				taken.map(async (one, i) => ({ ...(await given(one)), name: `${i}${one.file}` }))
			)
		);
	await page.getByRole('button', { name: /^Add \d+ notes?$/ }).click();
	await page.getByRole('link', { name: 'To the library' }).click();
	for (const path of ['/library/', '/browse/', '/study/']) {
		await open(page, path);
		expect(await page.locator('main').innerText()).not.toMatch(/[\u202a-\u202e]/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
	}
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	await page.getByRole('button', { name: /^Good/ }).click();
	expect(
		await page
			.locator(
				'main :is(script, iframe, object, embed, form[action], base, meta, [onerror], [onload])'
			)
			.count()
	).toBe(0);
	expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
	expect(
		await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
	).toBeLessThan(3000);
});

plain(
	'the page of import asks one site, once the person says so, and later screens none',
	async ({ page }) => {
		const asked: string[] = [];
		await page.route(/^https:/, (route) => {
			asked.push(route.request().url());
			return route.fulfill({
				body: 'Q: Who?\nA: Me\n',
				headers: { 'access-control-allow-origin': '*' }
			});
		});
		const tries = (url: string) =>
			page.evaluate(
				(url) =>
					fetch(url).then(
						() => true,
						() => false
					),
				url
			);
		await open(page, '/import/?from=https%3A%2F%2Fdecks.example%2Fa.md');
		await expect(page.getByText('https://decks.example/a.md')).toBeVisible();
		expect(asked).toEqual([]);
		expect(await tries('https://elsewhere.example/')).toBe(false);
		await page.getByRole('button', { name: 'Fetch' }).click();
		await expect(page.getByRole('button', { name: /^Add 1 note/ })).toBeVisible();
		expect(asked).toEqual(['https://decks.example/a.md']);
		await open(page, '/import/');
		await page.getByRole('link', { name: 'Library' }).first().click();
		await alive(page);
		expect(await tries('https://decks.example/a.md')).toBe(false);
		expect(await tries('https://elsewhere.example/')).toBe(false);
		expect(asked).toHaveLength(1);
	}
);
