// npm test: everything that can be checked, from a fresh clone. Plain Node, for it runs before anything is installed.
import { createServer } from 'node:net';
import { ensureChromium } from './chromium.mjs';
import { build, checkNode, install } from './ready.mjs';
import { run, script } from './run.mjs';

checkNode();
const start = Date.now();
const [chromium] = await Promise.all([ensureChromium(), install()]);

/** @type {string[]} */
const failed = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs a step, says how it went, and adds up what a reporter of tests counted.
 * @param {string} name
 * @param {() => ReturnType<typeof run>} go
 * @param {boolean} [isShown] whether its output was shown as it came; else it is if the step fails
 */
async function step(name, go, isShown = false) {
	const begin = Date.now();
	const { code, output } = await go();
	const seconds = Math.round((Date.now() - begin) / 1000);
	if (code !== 0) {
		failed.push(name);
		if (!isShown) console.log(output.trimEnd());
	}
	console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds} s`);
	for (const [, passed, broken, skipped] of output.matchAll(
		/^(?:vitest|playwright): (\d+) passed, (\d+) failed, (\d+) skipped$/gm
	)) {
		counts.passed += Number(passed);
		counts.failed += Number(broken);
		counts.skipped += Number(skipped);
	}
	return code === 0;
}

// What only reads the sources, one after the other and out of the way: the tests leave a core idle at times. The types
// first, for the lint of the screens reads what they make of the routes. Who has nothing else left to do helps.
const low = { isLow: true };
const waiting = [
	() => step('types', () => script('check', low)),
	() => step('lint of the logic', () => script('lint:logic', low)),
	() => step('lint of the screens', () => script('lint:screens', low)),
	() => step('format', () => script('lint:format', low))
];
const lane = async () => {
	for (let next = waiting.shift(); next; next = waiting.shift()) await next();
};

const tests = async () => {
	const isBuilt = await step('build', build);
	if ('path' in chromium) {
		const env = { CHROMIUM_PATH: chromium.path, PORT: String(await freePort()) };
		const options = { isShown: true, env };
		await step('unit and component tests', () => script('test:fast', options), true);
		if (isBuilt) await step('browser tests', () => script('test:e2e', options), true);
	} else {
		await step('unit tests', () => script('test:unit', { isShown: true }), true);
		failed.push('component and browser tests (there is no browser)');
		console.log(chromium.trouble);
	}
	if (isBuilt) {
		const budget = () => run(process.execPath, ['scripts/budget.mjs'], { isShown: true });
		await step('budget', budget, true);
		await step('decks', () => run(process.execPath, ['dist/hafiza.js', 'check', 'decks']));
	} else failed.push('browser tests, budget and decks (there is no build)');
};
await Promise.all([lane(), tests().then(lane)]);

console.log(`\n${Math.round((Date.now() - start) / 1000)} s in all`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
		});
	});
}
