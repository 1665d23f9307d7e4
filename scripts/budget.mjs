// What the study screen costs on a first visit: script and style, gzipped as a host would send them.
import { existsSync, readFileSync } from 'node:fs';
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

/**
 * The files that a page loads before it lives, by what its HTML links and what those import, and their size.
 * @param {string} html
 * @param {(path: string) => string} read
 * @returns {{ files: string[], bytes: number }}
 */
export function firstLoad(html, read = (path) => readFileSync(path, 'utf8')) {
	const folder = dirname(html);
	const files = new Set(linked(read(html)).map((path) => join(folder, path)));
	let bytes = 0;
	for (const file of files) {
		const text = read(file);
		bytes += gzipSync(text, { level: 9 }).length;
		if (file.endsWith('.js'))
			for (const path of imported(text)) files.add(join(dirname(file), path));
	}
	return { files: [...files], bytes };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const page = join(root, 'build/study/index.html');
	if (!existsSync(page)) {
		console.error('budget: build/study/index.html is missing; run `npm run build` first');
		process.exit(1);
	}
	const { files, bytes } = firstLoad(page);
	const kb = bytes / 1024;
	console.log(
		`/study/ loads ${kb.toFixed(1)} KB of script and style, gzipped, in ${files.length} files (at most ${limitKb} KB)`
	);
	if (kb > limitKb) {
		console.error('budget: load what is seldom needed with import() when it is needed');
		process.exitCode = 1;
	}
}
