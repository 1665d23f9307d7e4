import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { doorOf } from '#lib/state/arrivals/door.ts';

/** Words, and by the ending `_localized` the same by language. */
type Named = Readonly<Record<string, unknown>>;

type Manifest = Named & {
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly { src: string; sizes: string }[];
	readonly screenshots?: readonly { src: string; sizes: string }[];
	readonly shortcuts: readonly (Named & {
		url: string;
		icons: readonly { src: string; sizes: string }[];
	})[];
	readonly share_target: {
		action: string;
		params: { files: readonly { name: string; accept: readonly string[] }[] };
	};
	readonly file_handlers: readonly {
		action: string;
		accept: Readonly<Record<string, readonly string[]>>;
	}[];
};
const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as Manifest;
const pictures = [
	...manifest.icons,
	...(manifest.screenshots ?? []),
	...manifest.shortcuts.flatMap(({ icons }) => icons)
];
const screens = [
	manifest.start_url,
	manifest.share_target.action,
	...manifest.file_handlers.map(({ action }) => action),
	...manifest.shortcuts.map(({ url }) => url)
];

describe('the manifest', () => {
	it('names every address from where it lies, so that the app may lie under any path', () => {
		expect(manifest.scope).toBe('./');
		for (const address of [...screens, ...pictures.map(({ src }) => src)])
			expect(address).not.toMatch(/^\/|^[a-z]+:/);
	});

	it('leads to screens that there are', () => {
		const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
		for (const screen of screens)
			expect(routes, screen).toContain(`${screen.replace('./', '')}+page.svelte`);
	});

	it('shows pictures that there are, in the size that it says', () => {
		for (const { src, sizes } of pictures) {
			const path = `static/${src}`;
			expect(existsSync(path), path).toBe(true);
			if (!src.endsWith('.png')) continue;
			const png = readFileSync(path);
			expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, path).toBe(sizes);
		}
	});

	it('says its description and shortcuts in every language of the app', () => {
		const others = languages.map(({ code }) => code).filter((code) => code !== 'en');
		for (const each of [manifest, ...manifest.shortcuts])
			for (const member of ['description', 'name', 'short_name'])
				if (member in each && each[member] !== 'Hafiza')
					expect(each[`${member}_localized`], member).toEqual(
						Object.fromEntries(others.map((code) => [code, expect.stringMatching(/\p{L}/u)]))
					);
	});

	it('takes by sharing what it opens as a file, each at a door', () => {
		const endings = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
		const shared = manifest.share_target.params.files.flatMap(({ accept }) => accept);
		expect(endings.filter((ending) => !shared.includes(ending))).toEqual([]);
		const doors = new Set(endings.map((ending) => doorOf(`a${ending}`, '')));
		expect(doors).toEqual(new Set(['decks', 'copy', 'document']));
	});
});
