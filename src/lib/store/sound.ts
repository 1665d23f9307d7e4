import type { Plan } from '../core/session/session.ts';
import type { CardRow, DeckRow, NoteRow } from './database.ts';
import type { DeedRow } from './deed.ts';
import { noteOf } from './note-row.ts';

// What is damaged costs itself alone: each row is looked at where it is read. By hand, for these are the rows that
// the first card of a session waits for.

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => Object(value) as Parts;
const areNumbers = (parts: Parts, fields: readonly string[]): boolean =>
	fields.every((field) => Number.isFinite(parts[field]));

/** False of a card's state that nothing can be worked out from. */
export function isSoundState(state: unknown): boolean {
	const parts = partsOf(state);
	if (parts['phase'] === 'new') return true;
	if (!areNumbers(parts, ['stability', 'difficulty', 'lastDay', 'lastAt', 'reps', 'lapses']))
		return false;
	return parts['phase'] === 'review'
		? areNumbers(parts, ['dueDay', 'intervalDays'])
		: ['learning', 'relearning'].includes(String(parts['phase'])) &&
				areNumbers(parts, ['step', 'dueAt']);
}

/** False of a card whose state is damaged: nothing can be worked out from it until it is built anew from the log. */
export const isSoundCard = ({ state }: Pick<CardRow, 'state'>): boolean => isSoundState(state);

/** False of a note that has lost its words, or its place. */
export function isSoundNote(row: NoteRow): boolean {
	const { published, placed, edits, deleted } = row as unknown as Parts;
	const place = partsOf(partsOf(placed)['value']);
	if (typeof partsOf(deleted)['value'] !== 'boolean' || !Array.isArray(edits)) return false;
	if (typeof place['deckId'] !== 'string' || !Number.isFinite(place['position'])) return false;
	if (!(partsOf(published)['value'] instanceof Object)) return false;
	const note = noteOf(row) as unknown as Parts;
	const lists = ['tags', 'accept', 'distractors', 'evidence', 'flags'];
	return (
		typeof note['question'] === 'string' &&
		typeof note['answer'] === 'string' &&
		lists.every((field) => Array.isArray(note[field]))
	);
}

/** False of a deck that has lost its head. */
export function isSoundDeck(row: DeckRow): boolean {
	const { published, deleted } = row as unknown as Parts;
	const head = partsOf(partsOf(published)['value']);
	return (
		typeof partsOf(deleted)['value'] === 'boolean' &&
		typeof head['title'] === 'string' &&
		Array.isArray(head['sources'])
	);
}

/** False of a deed that cannot be taken back. */
export const isSoundDeed = (row: DeedRow): boolean =>
	Array.isArray(row.writes) && row.writes.every((write) => 'is' in partsOf(write));

/** False of a plan that a session cannot go on from: another one is made. */
export function isSoundPlan(value: unknown): value is Plan {
	const plan = partsOf(value);
	const cards = [plan['learning'], plan['main']];
	return (
		Array.isArray(plan['standIns'] ?? []) &&
		areNumbers(plan, ['startedAt', 'dueTomorrow']) &&
		areNumbers(partsOf(plan['pace']), ['freshMs', 'learningMs', 'reviewMs']) &&
		cards.every((list) => Array.isArray(list) && list.every(isPlanned))
	);
}

function isPlanned(value: unknown): boolean {
	const card = partsOf(value);
	const names = ['id', 'noteId', 'deckId'];
	return names.every((field) => typeof card[field] === 'string') && isSoundState(card['state']);
}
