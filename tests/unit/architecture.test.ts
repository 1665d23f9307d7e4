import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, onlyIn, stages } from '../../architecture.js';

const src = resolve('src');

type Edge = { file: string; from: string[]; to: string[]; specifier: string };

/** `lib/core/facts/visit.ts` → ['core', 'facts', 'visit.ts'] */
const place = (path: string) =>
	relative(src, path)
		.split(sep)
		.join('/')
		.replace(/^lib\//, '')
		.split('/');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file)
);

const edges: Edge[] = files.flatMap((file) => {
	const path = join(src, file);
	const imports = readFileSync(path, 'utf8').matchAll(
		/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?'([^']+)'/g
	);
	return [...imports].map(([, specifier = '']) => ({
		file,
		from: place(path),
		specifier,
		to: specifier.startsWith('#lib')
			? place(join(src, 'lib', specifier.slice(5)))
			: specifier.startsWith('.')
				? place(resolve(dirname(path), specifier))
				: []
	}));
});

describe('the dependency rule', () => {
	it('reads the whole tree', () => {
		expect(files.length).toBeGreaterThan(20);
		expect(edges.length).toBeGreaterThan(20);
	});

	it('lets a layer import only what it may', () => {
		const wrong = edges.filter(({ from: [from = ''], to: [to = ''] }) => {
			return from in layers && to in layers && from !== to && !layers[from]?.includes(to);
		});
		expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
	});

	it('lets a stage of core import only itself and earlier stages', () => {
		const wrong = edges.filter(({ from, to }) => {
			if (from[0] !== 'core' || to[0] !== 'core') return false;
			return stages.indexOf(to[1] ?? '') > stages.indexOf(from[1] ?? '');
		});
		expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
	});

	it('keeps a package in the one folder that owns it', () => {
		const wrong = edges.filter(({ file, specifier }) => {
			const homes = [onlyIn[specifier.split('/')[0] ?? ''] ?? []].flat();
			return homes.length > 0 && !homes.some((home) => `src/${file}`.startsWith(home + '/'));
		});
		expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
	});

	it('knows every folder of core, and no drawer for leftovers', () => {
		const folders = readdirSync(join(src, 'lib/core'));
		expect(folders.filter((folder) => !stages.includes(folder))).toEqual([]);
		const drawers = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/(^|\/)(utils?|helpers?|misc|common)(\.|\/|$)/.test(file)
		);
		expect(drawers).toEqual([]);
	});

	it('is the table that ARCHITECTURE.md shows', () => {
		const shown = [
			...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\|\s*`([a-z0-9]+)`\s*\|([^|]*)\|/gm)
		];
		const table = Object.fromEntries(
			shown.map(([, layer, may = '']) => [
				layer,
				[...may.matchAll(/`([a-z0-9]+)`/g)].map(([, l]) => l)
			])
		);
		expect(table).toEqual(layers);
	});
});
