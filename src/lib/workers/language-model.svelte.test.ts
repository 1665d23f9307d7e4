import { describe, expect, it } from 'vitest';
import { languageModel } from './language-model.ts';

const address = (path: string) => new URL(path, location.href).href;
const english = address('/models/english.bin');

/** Runs with the browser's data saver on. */
async function savingData(run: () => Promise<void>) {
	Object.defineProperty(navigator, 'connection', {
		value: { saveData: true },
		configurable: true
	});
	try {
		await run();
	} finally {
		Reflect.deleteProperty(navigator, 'connection');
	}
}

// What has once arrived stays in memory: the unhappy ways come first.
describe('the trained model', () => {
	it.each([
		['there is no such file', '/models/none.bin'],
		['the file is something else', '/models/ATTRIBUTION.txt'],
		['no host answers', 'http://127.0.0.1:9/english.bin']
	])('is missing, and nothing is thrown, where %s', async (_, path) => {
		expect(await languageModel(address(path))).toBeUndefined();
	});

	it('is not fetched while the device saves data, unless it was kept before', async () => {
		await savingData(async () => {
			expect(await languageModel(english)).toBeUndefined();
			const cache = await caches.open('language-model-test');
			await cache.put(english, await fetch(english));
			expect(await languageModel(english)).toHaveProperty('tagger');
			await caches.delete('language-model-test');
		});
	});
});
