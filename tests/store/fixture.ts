import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { Card, Grade } from '#lib/core/schedule/card.ts';
import { studyTime, type EpochMs, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import type { Answer } from '#lib/core/schedule/review.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import type { Opened, Store } from '#lib/store/api.ts';
import { backupFormat } from '#lib/store/backup-schema.ts';
import { unzippedLines } from '#lib/store/copy/lines.ts';
import { libraryTables } from '#lib/store/library.ts';
import { openStore, type Surroundings } from '#lib/store/open.ts';

/** 2026-11-20, noon, at an offset of 0. */
export const noon = Date.UTC(2026, 10, 20, 12) as EpochMs;
export const today = studyTime(noon, 0).day;
export const at = (minutes: number): StudyTime => studyTime(noon + minutes * 60_000, 0);
export const later = (days: number): StudyTime => at(days * 24 * 60);
export const day = (days: number) => (today + days) as StudyDay;

export const noteId = (id: string) => id as NoteId;
export const deckId = (id: string) => id as DeckId;

export const note = (id: string, change: Partial<Note> = {}): Note => ({
	id: noteId(id),
	type: 'basic',
	kind: 'date',
	question: `When did ${id} happen?`,
	answer: '1992',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'A',
	flags: [],
	evidence: [],
	...change
});

export const deck = (id: string, notes: readonly Note[], change: Partial<Deck> = {}): Deck => ({
	id: deckId(id),
	title: `Deck ${id}`,
	language: 'en',
	sources: [],
	notes,
	...change
});

const scheduler = schedulerOf(defaultPreset);

/** What the session hands to the store when a card is graded. */
export const answer = (card: Card, given: Grade, time: StudyTime): Answer => ({
	card: card.id,
	...time,
	kind: card.state.phase === 'new' ? 'learn' : 'review',
	grade: given,
	tookMs: 4000,
	parameters: defaultPreset.parameters,
	before: card.state,
	after: grade(card.state, given, time, scheduler, card.id).state
});

/** A place for the sentinel that forgets when the test does. */
export function mirror() {
	const map = new Map<string, string>();
	return {
		map,
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value)
	};
}

let opened = 0;

/** A tab: its own connection to a database of its own name, unless it is given one. */
export function tab(change: Partial<Surroundings> = {}): Promise<Opened> {
	return openStore({
		name: `test-${Date.now()}-${opened++}`,
		now: () => noon,
		mirror: mirror(),
		...change
	});
}

export async function freshStore(change: Partial<Surroundings> = {}): Promise<Store> {
	const result = await tab(change);
	if (result.result !== 'ready') throw new Error(JSON.stringify(result));
	return result.store;
}

export async function firstCard(store: Store, note: string): Promise<Card> {
	const [card] = await store.cardsOf(noteId(note));
	if (!card) throw new Error(`no card of ${note}`);
	return card;
}

/** Grades the card as it is now kept, and gives the event back. */
export async function study(store: Store, note: string, given: Grade, time: StudyTime) {
	const graded = await store.grade(answer(await firstCard(store, note), given, time));
	if (graded.result !== 'saved') throw new Error('stale');
	return graded.event;
}

/** What a backup holds, in the form of the first backups: one object with a list a table. */
export async function backupJson(store: Store): Promise<Record<string, unknown>> {
	const tables = new Map<string, unknown[]>(libraryTables.map((table) => [table, []]));
	let madeAt: unknown;
	for await (const line of unzippedLines(await store.backup())) {
		const value: unknown = JSON.parse(line);
		if (Array.isArray(value)) tables.get(String(value[0]))?.push(value[1]);
		else madeAt = (value as { madeAt: unknown }).madeAt;
	}
	return { format: backupFormat, madeAt, ...Object.fromEntries(tables) };
}

/** As a file of the first backups. */
export const backupText = async (store: Store): Promise<string> =>
	JSON.stringify(await backupJson(store));

export const fileOf = (text: string): Blob => new Blob([text]);

/** A backup without the time at which it was made. */
export async function contents(store: Store): Promise<unknown> {
	// Each row is put in words once, not at every comparison.
	const byText = (rows: readonly unknown[]) =>
		rows
			.map((row) => ({ row, text: JSON.stringify(row) }))
			.sort((a, b) => (a.text < b.text ? -1 : 1))
			.map(({ row }) => row);
	return Object.fromEntries(
		Object.entries(await backupJson(store))
			.filter(([key]) => key !== 'madeAt')
			.map(([key, value]) => [key, Array.isArray(value) ? byText(value) : value])
	);
}

/** The file of a backup, or the text of one of the first form. */
export async function restored(store: Store, file: string | Blob) {
	const preview = await store.readBackup(typeof file === 'string' ? fileOf(file) : file);
	if (preview.result !== 'readable') throw new Error(JSON.stringify(preview.findings));
	return store.restore(preview.backup);
}
