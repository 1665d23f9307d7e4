import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { constants as os, homedir, setPriority, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; every program is run there. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program to its end. Never rejects: a program that is not there has the code 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ isShown?: boolean, isLow?: boolean, env?: Record<string, string> }} [options] `isShown` passes its output on
 * as it comes, `isLow` lets other programs go first
 * @returns {Promise<{ code: number, output: string }>} both streams of output together
 */
export function run(program, args, { isShown = false, isLow = false, env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...quietNpm(), ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		if (isLow && child.pid !== undefined) yieldToOthers(child.pid);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text) => {
				output += text;
				if (isShown) process.stdout.write(text);
			});
		}
		child.on('error', (error) => resolve({ code: 127, output: `${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** @param {number} pid what it starts is out of the way too; one that has already ended is so anyway */
function yieldToOthers(pid) {
	try {
		setPriority(pid, os.priority.PRIORITY_LOW);
	} catch {
		// It goes on as any other.
	}
}

/**
 * Runs npm, the one that runs us if there is one.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
	const own = process.env.npm_execpath;
	return own?.endsWith('npm-cli.js')
		? run(process.execPath, [own, ...args], options)
		: run('npm', args, options);
}

/**
 * A script of package.json.
 * @param {string} name
 * @param {Parameters<typeof run>[2]} [options]
 */
export const script = (name, options) => npm(['run', '--silent', name], options);

/** No questions to other hosts but for packages, and a cache also where there is no home. */
function quietNpm() {
	/** @type {Record<string, string>} */
	const env = {
		npm_config_audit: 'false',
		npm_config_fund: 'false',
		npm_config_update_notifier: 'false'
	};
	try {
		accessSync(homedir(), constants.W_OK);
	} catch {
		env.npm_config_cache = join(tmpdir(), 'hafiza-npm');
	}
	return env;
}
