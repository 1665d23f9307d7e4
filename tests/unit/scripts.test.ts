import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { request } from 'node:http';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/chromium.mjs';
import { firstLoad } from '../../scripts/budget.mjs';
import { run } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hafiza scripts '));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const program = (name: string, text = '') => {
	writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
	chmodSync(join(folder, name), 0o755);
};

describe('the browser of the tests', () => {
	beforeEach(() => {
		vi.stubEnv('PATH', folder);
		vi.stubEnv('CHROMIUM_PATH', undefined);
	});

	it('is what CHROMIUM_PATH names, before any in PATH', () => {
		program('chromium');
		program('other');
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'other'));
		expect(findChromium()).toBe(join(folder, 'other'));
	});

	it('is a Chrome where there is no Chromium', () => {
		program('google-chrome-stable');
		expect(findChromium()).toBe(join(folder, 'google-chrome-stable'));
	});

	it('is installed by apt, which may have to wait for its lock', async () => {
		symlinkSync('/usr/bin/env', join(folder, 'env'));
		program('sudo', 'shift; exec "$@"');
		program(
			'apt-get',
			`echo "$*" >> '${folder}/calls'; case "$*" in *"install -y"*Timeout*|*Timeout*"install -y"*) ` +
				`echo '#!/bin/sh' > '${folder}/chromium'; /bin/chmod +x '${folder}/chromium';; esac`
		);
		expect(await ensureChromium()).toEqual({ path: join(folder, 'chromium') });
	});

	it('is asked for in one sentence where it cannot be installed', async () => {
		const result = await ensureChromium();
		expect(result).toEqual({ trouble: expect.stringContaining('sudo apt-get install chromium') });
	});

	it('is not replaced by another if CHROMIUM_PATH is wrong', async () => {
		program('chromium');
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
		expect(await ensureChromium()).toEqual({ trouble: expect.stringContaining('CHROMIUM_PATH') });
	});
});

it('lets other programs go before one that is to be out of the way', async () => {
	const asked = ['-e', "setTimeout(() => console.log(require('node:os').getPriority()), 200)"];
	const { output } = await run(process.execPath, asked, { isLow: true });
	expect(Number(output)).toBe(constants.priority.PRIORITY_LOW);
});

describe('the server', () => {
	/** Sends a path as it is, which `fetch` would tidy up first. */
	const get = (address: string, path: string) =>
		new Promise<{ status: number | undefined; body: string; type: string | undefined }>(
			(resolve, reject) => {
				const { port } = new URL(address);
				request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
					let body = '';
					response.setEncoding('utf8');
					response.on('data', (text: string) => (body += text));
					response.on('end', () =>
						resolve({ status: response.statusCode, body, type: response.headers['content-type'] })
					);
				})
					.on('error', reject)
					.end();
			}
		);
	const site = () => {
		const dir = join(folder, 'build');
		mkdirSync(join(dir, 'study'), { recursive: true });
		writeFileSync(join(dir, 'index.html'), 'home');
		writeFileSync(join(dir, '404.html'), 'nothing');
		writeFileSync(join(dir, 'study/index.html'), 'study');
		writeFileSync(join(dir, 'a b.js'), 'script');
		writeFileSync(join(folder, 'secret'), 'secret');
		return dir;
	};

	it('serves files, the index of a folder, and the page for what is missing', async () => {
		const address = await serve({ port: 0, dir: site() });
		expect(await get(address, '/?deck=x')).toMatchObject({ status: 200, body: 'home' });
		expect(await get(address, '/study/')).toMatchObject({ status: 200, body: 'study' });
		expect(await get(address, '/a%20b.js')).toMatchObject({
			status: 200,
			type: 'text/javascript; charset=utf-8'
		});
		expect(await get(address, '/nowhere')).toMatchObject({ status: 404, body: 'nothing' });
	});

	it.each([
		'/../secret',
		'/%2e%2e/secret',
		'/..%2fsecret',
		'/%',
		'/%00',
		'//',
		'/study/%2e%2e/%2e%2e/secret'
	])('gives away nothing beside the folder and stays up: %s', async (path) => {
		const address = await serve({ port: 0, dir: site() });
		expect((await get(address, path)).body).not.toBe('secret');
		expect(await get(address, '/')).toMatchObject({ status: 200 });
	});

	it('packs a text for who takes it packed, and anew when it was changed', async () => {
		const dir = site();
		const address = await serve({ port: 0, dir });
		const home = () => fetch(address).then((response) => response.text());
		expect((await fetch(address)).headers.get('content-encoding')).toBe('gzip');
		expect([await home(), await home()]).toEqual(['home', 'home']);
		writeFileSync(join(dir, 'index.html'), 'built anew');
		utimesSync(join(dir, 'index.html'), 1, 1);
		expect(await home()).toBe('built anew');
	});

	it('lies under a base if it is given one', async () => {
		const address = await serve({ port: 0, base: '/hafiza', dir: site() });
		expect(await get(address, '/hafiza/study/')).toMatchObject({ status: 200, body: 'study' });
		expect(await get(address, '/study/')).toMatchObject({ status: 404 });
	});

	it('takes a free port where another program has its own', async () => {
		const dir = site();
		const first = await serve({ port: 0, dir });
		const port = Number(new URL(first).port);
		const second = await serve({ port, dir, isOtherPortFine: true });
		expect(second).not.toBe(first);
		expect(await get(second, '/')).toMatchObject({ status: 200 });
		await expect(serve({ port, dir })).rejects.toThrow('EADDRINUSE');
	});
});

describe('the size of a first load', () => {
	it('counts each file that is fetched before the page lives, and none that waits', () => {
		const pages: Record<string, string> = {
			'site/study/index.html':
				'<link href="../a.js" rel="modulepreload"><link href="../s.css" rel="stylesheet"><a href="x.html">',
			'site/a.js': 'import"./b.js";import{c}from"./c/d.js";const later=()=>import("./late.js");',
			'site/b.js': 'import{e}from"./c/d.js";',
			'site/c/d.js': 'export const c=1,e=2;',
			'site/s.css': 'p{}'
		};
		const { files, bytes } = firstLoad('site/study/index.html', [], (path) => {
			const text = pages[path];
			if (text === undefined) throw new Error(`${path} was read`);
			return text;
		});
		expect(files).toEqual(['site/a.js', 'site/s.css', 'site/b.js', 'site/c/d.js']);
		expect(bytes).toBeGreaterThan(0);
	});
});
