import { describe, expect, it } from 'vitest';
import { deck, deckId, note, study } from '../../../tests/store/fixture.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { openStore } from '#lib/store/open.ts';
import { App } from './app.svelte.ts';
import { Stats } from './stats.svelte.ts';

async function looking() {
	const name = `stats-${crypto.randomUUID()}`;
	const app = new App(() => openStore({ name }));
	await app.start();
	const store = await app.store;
	await store.addDeck(deck('d', [note('a'), note('b')]));
	await store.addDeck(deck('e', [note('c')], { title: 'Another' }));
	return { store, stats: new Stats(app, name) };
}
const now = () => studyTime(Date.now(), -new Date().getTimezoneOffset());
const answers = ({ looks }: Stats) => looks?.answers.reduce((sum, row) => sum + row.answers, 0);

describe('the screen of statistics', () => {
	it('shows a deck or all, and what is answered while one looks', async () => {
		const { store, stats } = await looking();
		const stop = stats.watch();
		await stats.show({ deck: undefined, period: 'month' });
		expect(stats.looks?.hasAnswers).toBe(false);
		expect(stats.advice?.retention).toEqual({ is: 'too-few', have: 0, need: 100 });
		expect(stats.decks.map(({ title }) => title)).toEqual(['Another', 'Deck d']);

		await study(store, 'a', 3, now());
		await expect.poll(() => answers(stats)).toBe(1);
		await study(store, 'c', 1, now());
		await expect.poll(() => answers(stats)).toBe(2);
		await stats.show({ deck: deckId('e'), period: 'all' });
		expect(answers(stats)).toBe(1);
		expect(stats.isWorking).toBe(false);
		stop();
		store.close();
	});

	it('shows what was chosen last, and all decks where the chosen one is gone', async () => {
		const { store, stats } = await looking();
		await study(store, 'a', 3, now());
		const first = stats.show({ deck: deckId('e'), period: 'month' });
		const second = stats.show({ deck: deckId('gone'), period: 'year' });
		await Promise.all([first, second]);
		expect(answers(stats)).toBe(1);
		expect(stats.looks?.spans).toHaveLength(52);
		store.close();
	});
});
