// What the study screen costs on a first visit: all script and style until its first card, gzipped as a host would send them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const limitKb = 115;

/** @param {string} text */
const linked = (text) =>
	[...text.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
/** Imports that are fetched at once; `import(…)` waits until it is wanted. @param {string} text */
const imported = (text) =>
	[...text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].map(([, path = '']) => path);

/** Kit's page of errors, which it fetches at every start. @param {string} build */
const errorPage = (build) => {
	const nodes = join(build, '_app/immutable/nodes');
	return readdirSync(nodes)
		.filter((name) => /^1\..*\.js$/.test(name))
		.map((name) => join(nodes, name));
};

/**
 * The files that a page loads before it lives, by what its HTML links and what those import, and their size.
 * @param {string} html
 * @param {readonly string[]} besides what it loads in any case
 * @param {(path: string) => string} read
 * @returns {{ files: string[], bytes: number }}
 */
export function firstLoad(html, besides = [], read = (path) => readFileSync(path, 'utf8')) {
	const folder = dirname(html);
	const files = new Set([...linked(read(html)).map((path) => join(folder, path)), ...besides]);
	let bytes = 0;
	for (const file of files) {
		const text = read(file);
		bytes += gzipSync(text, { level: 9 }).length;
		if (file.endsWith('.js'))
			for (const path of imported(text)) files.add(join(dirname(file), path));
	}
	return { files: [...files], bytes };
}

/** What is asked for until the first card stands there. @param {string} build */
export const studyLoad = (build) => firstLoad(join(build, 'study/index.html'), errorPage(build));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const page = join(root, 'build/study/index.html');
	if (!existsSync(page)) {
		console.error('budget: build/study/index.html is missing; run `npm run build` first');
		process.exit(1);
	}
	const { files, bytes } = studyLoad(join(root, 'build'));
	const kb = bytes / 1024;
	console.log(
		`/study/ loads ${kb.toFixed(1)} KB of script and style, gzipped, in ${files.length} files (at most ${limitKb} KB)`
	);
	if (kb > limitKb) {
		console.error('budget: load what is seldom needed with import() when it is needed');
		process.exitCode = 1;
	}
}
