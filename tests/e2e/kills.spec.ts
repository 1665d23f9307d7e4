import { expect, test } from '@playwright/test';
import { killAgainAndAgain } from '../kills/kills.ts';

/** Numbers from 0 to 1, the same each time. */
function dice(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

test('a browser that is killed again and again loses nothing that was said to be saved', async ({
	baseURL
}) => {
	test.setTimeout(60_000);
	const tally = await killAgainAndAgain(3, `${baseURL}/_app/version.json`, dice(7));
	expect(tally).toMatchObject({ kills: 3, lost: 0, broken: 0 });
	expect(tally.acknowledged).toBeGreaterThan(10);
});
