import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, script } from './run.mjs';

/** Ends the process with one sentence if this Node is too old. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const isFit = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
	if (isFit) return;
	console.error(
		`Hafiza needs Node 20.19 or later (22.13 or later of Node 22, or 24), and this is ${process.versions.node}. ` +
			'Install one of these and try again.'
	);
	process.exit(1);
}

/** Installs the packages of the lock file unless they are there. Ends the process if that fails. */
export async function install() {
	if (!isInstalled()) {
		console.log('Installing packages …');
		const { code, output } = await npm(['ci', '--include=dev', '--loglevel=error']);
		if (code !== 0) {
			console.error(`${output}\nThe packages could not be installed; npm says why above.`);
			process.exit(1);
		}
	}
	// What the editor, the lint and the tests know of the app; `npm ci` makes it too.
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) await script('prepare');
}

/** Whether node_modules holds what the lock file asks for; npm notes there what it installed. */
function isInstalled() {
	const installed = packages('node_modules/.package-lock.json');
	return [...packages('package-lock.json')].every(([path, wanted]) => {
		const found = installed.get(path);
		return found ? found.version === wanted.version : wanted.optional === true;
	});
}

/**
 * The packages of a lock file by path, without the project itself. None if the file is missing.
 * @param {string} file
 * @returns {Map<string, { version: string, optional?: boolean }>}
 */
function packages(file) {
	const path = join(root, file);
	if (!existsSync(path)) return new Map();
	const all = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages));
	all.delete('');
	return all;
}

const sources = [
	'src',
	'static',
	'decks',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const stamp = join(root, '.svelte-kit/built');

/** Whether the last build is newer than every source. */
export function isBuilt() {
	if (!existsSync(join(root, 'build/index.html')) || !existsSync(stamp)) return false;
	return newest(sources) < Number(readFileSync(stamp, 'utf8'));
}

/** Builds the app and the command line. */
export async function build() {
	const start = Date.now();
	const done = await script('build');
	if (done.code === 0) writeFileSync(stamp, String(start));
	return done;
}

/**
 * When the newest of some files and folders was changed, in epoch milliseconds. A folder's own time tells of
 * files that were taken away.
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
	const times = paths.map((path) => {
		const stat = statSync(join(root, path), { throwIfNoEntry: false });
		if (!stat) return 0;
		if (!stat.isDirectory()) return stat.mtimeMs;
		return Math.max(
			stat.mtimeMs,
			newest(readdirSync(join(root, path)).map((name) => join(path, name)))
		);
	});
	return Math.max(0, ...times);
}
