import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of the tests: what CHROMIUM_PATH names, else the first Chromium or Chrome in PATH. */
export function findChromium() {
	const given = process.env.CHROMIUM_PATH;
	if (given) return isProgram(given) ? given : undefined;
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * The browser, installed where that is possible.
 * @returns {Promise<{ path: string } | { trouble: string }>} `trouble` is a sentence that says what to do
 */
export async function ensureChromium() {
	const found = findChromium();
	if (found) return { path: found };
	if (process.env.CHROMIUM_PATH)
		return {
			trouble: `There is no program at CHROMIUM_PATH, ${process.env.CHROMIUM_PATH}: mend it or unset it.`
		};
	await installWithApt();
	const path = findChromium();
	return path
		? { path }
		: {
				trouble:
					'The browser tests need Chromium: install it (on Debian: sudo apt-get install chromium), ' +
					'or set CHROMIUM_PATH to a Chromium or Chrome.'
			};
}

/** Tries; where apt or the rights are missing, nothing happens. */
async function installWithApt() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) return;
	if ((await run('apt-get', ['--version'])).code !== 0) return;
	console.log('Installing Chromium …');
	const apt = (/** @type {string[]} */ ...args) => {
		const call = [
			'DEBIAN_FRONTEND=noninteractive',
			'apt-get',
			'-qq',
			'-o',
			'DPkg::Lock::Timeout=600',
			...args
		];
		return isRoot ? run('env', call) : run('sudo', ['-n', 'env', ...call]);
	};
	await apt('update');
	const { code, output } = await apt(
		'install',
		'-y',
		'--no-install-recommends',
		'chromium',
		'fonts-liberation'
	);
	if (code !== 0) console.error(output);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
