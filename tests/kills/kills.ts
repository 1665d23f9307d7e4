import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type CDPSession } from 'playwright';
import { bundleOf } from '../bench/bundle.ts';
import { launch } from '../chromium.ts';
import { breakOff } from './break-off.ts';
import type { Found } from './page.ts';

export type Tally = {
	readonly kills: number;
	/** Deeds that were said to be saved. */
	readonly acknowledged: number;
	/** Of them, those that were gone after a kill. */
	readonly lost: number;
	/** Starts after which something did not fit the log. */
	readonly broken: number;
};

type Running = { readonly session: CDPSession; readonly process: ChildProcess };

/** A browser of its own process group, with its storage in a folder, on a page of the app. */
async function start(folder: string, address: string, script: string): Promise<Running> {
	const portFile = join(folder, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const child = spawn(
		launch.executablePath,
		[
			...launch.args,
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${folder}`,
			'about:blank'
		],
		{ detached: true, stdio: 'ignore' }
	);
	let port: string | undefined;
	for (let i = 0; i < 300 && !port; i++) {
		await sleep(50);
		const text = await readFile(portFile, 'utf8').catch(() => '');
		port = text.includes('\n') ? text.split('\n')[0] : undefined;
	}
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no context');
	const page = await context.newPage();
	await page.goto(address);
	const session = await context.newCDPSession(page);
	await session.send('Runtime.enable');
	await evaluate(session, script);
	return { session, process: child };
}

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		awaitPromise: true,
		returnByValue: true
	});
	if (exceptionDetails)
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as T;
}

/** All processes of the browser at once, as the system's own killing would; settled when none of them is left. */
async function kill({ pid }: ChildProcess): Promise<void> {
	if (pid === undefined) return;
	process.kill(-pid, 'SIGKILL');
	while (isAlive(pid)) await sleep(20);
}

function isAlive(group: number): boolean {
	try {
		return process.kill(-group, 0);
	} catch {
		return false;
	}
}

/**
 * Kills a browser at moments of a session that `random` chooses, so many times over one and the same storage, leaves
 * each time half an entry behind, and looks after each whether all that was said to be saved is there and fits together.
 */
export async function killAgainAndAgain(
	times: number,
	address: string,
	random: () => number,
	say: (line: string) => void = () => undefined
): Promise<Tally> {
	const folder = await mkdtemp(join(tmpdir(), 'hafiza-kills-'));
	const script = await bundleOf('../kills/page.ts');
	const events = new Set<string>();
	const hints = new Map<string, number>();
	let [lost, broken, deeds] = [0, 0, 0];
	let running: Running | undefined;
	try {
		for (let i = 0; i <= times; i++) {
			running = await start(folder, address, script);
			if (i > 0) {
				const found = await evaluate<Found>(running.session, 'look()');
				const there = new Set(found.events);
				const gone = [...events].filter((id) => !there.has(id));
				const now = new Map(found.hints);
				const old = [...hints].filter(
					([note, n]) => Number(now.get(note)?.slice('hint '.length) ?? -1) < n
				);
				lost += gone.length + old.length;
				broken += Number(found.broken > 0);
				for (const id of gone) events.delete(id);
				say(`${i}: ${found.events.length} in the log, ${gone.length + old.length} lost`);
			}
			if (i === times) break;
			running.session.on('Runtime.consoleAPICalled', ({ args: [said] }) => {
				const [kept, what, id, n] = String(said?.value).split(' ');
				if (kept !== 'kept' || !id) return;
				deeds++;
				if (what === 'event') events.add(id);
				else hints.set(id, Number(n));
			});
			// Never settled: the browser is killed first.
			running.session
				.send('Runtime.evaluate', { expression: `studyOn(${i * 1000 + 1})` })
				.catch(() => undefined);
			await sleep(150 + random() * 1200);
			await kill(running.process);
			await breakOff(folder);
			running = undefined;
		}
	} finally {
		if (running) await kill(running.process);
		await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
	return { kills: times, acknowledged: deeds, lost, broken };
}
