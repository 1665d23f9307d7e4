import { Dexie, type Table } from 'dexie';
import { studyTime, type StudyTime } from '../../src/lib/core/schedule/day.ts';
import { defaultPreset } from '../../src/lib/core/schedule/preset.ts';
import { readDay, todaysPlan } from '../../src/lib/state/queue.ts';
import type { Store } from '../../src/lib/store/api.ts';
import { Database, queues, type CardRow } from '../../src/lib/store/database.ts';
import { openStore } from '../../src/lib/store/open.ts';
import { backupOf } from './filled.ts';

async function ready(): Promise<Store> {
	const opened = await openStore();
	if (opened.result !== 'ready') throw new Error(opened.result);
	return opened.store;
}

/** Restores so many cards in so many decks into this origin's library. */
export async function fillLibrary(cards: number, decks: number): Promise<void> {
	const store = await ready();
	const now = studyTime(Date.now(), 0).at;
	const preview = await store.readBackup(new Blob([backupOf(cards, decks, now)]));
	if (preview.result !== 'readable') throw new Error(JSON.stringify(preview));
	const restored = await store.restore(preview.backup);
	if (restored.cards !== cards) throw new Error(`${restored.cards} cards came of ${cards}`);
	store.close();
}

class Bare extends Dexie {
	cards!: Table<CardRow, string>;
	constructor() {
		super('bare');
		this.version(1).stores({ cards: 'id, due' });
	}
}

/** The same rows in a database of one table with one index. */
async function bareRows({ day }: StudyTime): Promise<() => Promise<CardRow[]>> {
	const full = new Database('hafiza', {});
	await full.open();
	const rows = await full.cards.where('id').above('').toArray();
	full.close();
	const bare = new Bare();
	await bare.cards.bulkPut(rows.filter(({ queue }) => queue === queues.review));
	return () => bare.cards.where('due').belowOrEqual(day).toArray();
}

export type QueueTimes = {
	/** Cards of the queue, and rows of the bare read. */
	readonly cards: number;
	readonly rows: number;
	/** The queue of all that is due, what the day's work depends on being read already. */
	readonly queueMs: readonly number[];
	/** The same within the limits of the default preset, with all that it depends on. */
	readonly startMs: readonly number[];
	readonly bareMs: readonly number[];
};

/** Both take turns, so that a busy machine is busy for both. No limit holds the reviews back; new cards are few. */
export async function queueTimes(rounds: number): Promise<QueueTimes> {
	const store = await ready();
	const time = studyTime(Date.now(), 0);
	const decks = (await store.decks(time.at, time.day)).map(({ deck }) => deck);
	const preset = { ...defaultPreset, newPerDay: 1, reviewsPerDay: 1_000_000 };
	const day = await readDay(store, time, preset);
	const bare = await bareRows(time);
	const times = { queueMs: [] as number[], startMs: [] as number[], bareMs: [] as number[] };
	let [cards, rows] = [0, 0];
	for (let round = 0; round <= rounds; round++) {
		const began = performance.now();
		cards = (await todaysPlan(store, decks, day)).main.length;
		const queued = performance.now();
		rows = (await bare()).length;
		const read = performance.now();
		await todaysPlan(store, decks, await readDay(store, time, defaultPreset));
		const started = performance.now();
		if (round === 0) continue;
		times.queueMs.push(queued - began);
		times.bareMs.push(read - queued);
		times.startMs.push(started - read);
	}
	store.close();
	return { cards, rows, ...times };
}

export type Waits = {
	/** From the key to the first frame with the next card. */
	readonly shownMs: number;
	/** From the key to the word that the answer is on the disk. */
	readonly savedMs: number;
};

/** Measures the next press of the key that grades; `waits` is settled when the answer is saved. */
export function watchKey(): void {
	const shownOf = () => document.querySelector('.face')?.textContent.trim() ?? '';
	const statusOf = () =>
		[...document.querySelectorAll('[role=status]')]
			.map(({ textContent }) => textContent)
			.find((text) => text.includes('answered')) ?? '';
	const countOf = () => Number.parseInt(statusOf(), 10) || 0;
	const before = { shown: shownOf(), count: countOf() };
	Object.assign(globalThis, {
		waits: new Promise<Waits>((resolve) => {
			let shownMs = 0;
			let savedMs = 0;
			const settle = () => {
				if (!shownMs || !savedMs) return;
				observer.disconnect();
				resolve({ shownMs, savedMs });
			};
			const observer = new MutationObserver(() => {
				if (savedMs || countOf() <= before.count || !statusOf().endsWith('Saved')) return;
				savedMs = performance.now() - pressedAt;
				settle();
			});
			let pressedAt = 0;
			const frame = () =>
				requestAnimationFrame(() => {
					const isNext = shownOf() !== before.shown;
					// A task behind the frame: it was painted.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						if (!isNext) return void frame();
						shownMs = performance.now() - pressedAt;
						settle();
					};
					port2.postMessage(0);
				});
			const press = ({ key, timeStamp }: KeyboardEvent) => {
				if (key !== '3') return;
				removeEventListener('keydown', press, true);
				pressedAt = timeStamp;
				frame();
			};
			addEventListener('keydown', press, true);
			observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		})
	});
}

Object.assign(globalThis, { fillLibrary, queueTimes, watchKey });
