import { Dexie, type Table } from 'dexie';
import type { CardId, NoteId } from '../../src/lib/core/deck/note.ts';
import { deckOrder } from '../../src/lib/core/find/order.ts';
import { parseQuery } from '../../src/lib/core/find/parse.ts';
import { studyTime } from '../../src/lib/core/schedule/day.ts';
import type { FindRequest, Finder, Store } from '../../src/lib/store/api.ts';
import { Database, type NoteRow } from '../../src/lib/store/database.ts';
import { openStore } from '../../src/lib/store/open.ts';

class Bare extends Dexie {
	notes!: Table<NoteRow, string>;
	constructor() {
		super('bare-notes');
		this.version(1).stores({ notes: 'id, [deckId+position]' });
	}
}

export type BrowseTimes = {
	/** From opening until the first screen of cards is known, and until all can be searched. */
	readonly firstMs: number;
	readonly readMs: number;
	/** One scan of the notes, as they lie there, for the same word. */
	readonly scanMs: readonly number[];
	/** A search by words, one by state, and the names of what was found. */
	readonly wordsMs: readonly number[];
	readonly stateMs: readonly number[];
	/** What was found by words, and by the scan. */
	readonly found: number;
	readonly scanned: number;
	/** A tag on every note and its undo, and one bare write of the same rows to a table with the same index. */
	readonly tagMs: number;
	readonly undoMs: number;
	readonly putMs: number;
	readonly suspendMs: number;
};

const clock = async (work: () => Promise<unknown>): Promise<number> => {
	const began = performance.now();
	await work();
	return performance.now() - began;
};

function request(text: string): FindRequest {
	const parsed = parseQuery(text);
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	return { query: parsed.query, order: deckOrder, time: studyTime(Date.now(), 0), rolloverHour: 4 };
}

/** Searches the library and changes all of it, against a table read and written without Hafiza. */
export async function browseTimes(rounds: number): Promise<BrowseTimes> {
	const opened = await openStore();
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const finder = await store.finder();
	const firstMs = await clock(() => finder.first(60));
	const readMs = await clock(() => finder.find(request('harbour')));
	const searched = await searches(finder, rounds);
	const all = (await finder.find(request(''))) ?? [];
	finder.close();
	const changed = await changes(store, all);
	store.close();
	return { firstMs, readMs, ...searched, ...changed };
}

async function searches(finder: Finder, rounds: number) {
	const full = new Database('hafiza', {});
	await full.open();
	const times = { scanMs: [] as number[], wordsMs: [] as number[], stateMs: [] as number[] };
	let [found, scanned] = [0, 0];
	const scan = async () => {
		scanned = await full.notes
			.filter(({ published }) => published.value.question.includes('number 77'))
			.count();
	};
	for (let round = 0; round < rounds; round++) {
		times.wordsMs.push(
			await clock(async () => {
				found = (await finder.find(request('"number 77*"')))?.length ?? 0;
			})
		);
		times.scanMs.push(await clock(scan));
		times.stateMs.push(await clock(() => finder.find(request('is:due -is:suspended'))));
	}
	full.close();
	return { found, scanned, ...times };
}

async function changes(store: Store, cards: readonly CardId[]) {
	const time = studyTime(Date.now(), 0);
	const notes = [...new Set(cards.map((id) => id.slice(0, id.lastIndexOf('/')) as NoteId))];
	const full = new Database('hafiza', {});
	await full.open();
	const rows = await full.notes.where('id').above('').toArray();
	full.close();
	const bare = new Bare();
	await bare.notes.bulkPut(rows);
	const putMs = await clock(() => bare.notes.bulkPut(rows));
	let id = '' as Awaited<ReturnType<Store['tagNotes']>>['id'];
	const tagMs = await clock(async () => ({ id } = await store.tagNotes(notes, { add: ['x'] })));
	const undoMs = await clock(() => store.undo(id, time));
	const suspendMs = await clock(() => store.suspend(cards, true));
	bare.close();
	return { putMs, tagMs, undoMs, suspendMs };
}

/** Scrolls the list of the open page by a screen a frame; gives how long each frame took. */
export async function scrollTimes(frames: number): Promise<number[]> {
	const list = document.querySelector('[role=grid]');
	if (!list) throw new Error('there is no list');
	const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
	const times: number[] = [];
	let last = await frame();
	for (let i = 0; i < frames; i++) {
		list.scrollBy(0, list.clientHeight * (i % 20 === 19 ? 40 : 1));
		const now = await frame();
		times.push(now - last);
		last = now;
	}
	return times;
}

Object.assign(globalThis, { browseTimes, scrollTimes });
