import type { CardId, DeckId, NoteId } from '../../src/lib/core/deck/note.ts';
import { newState, type CardState } from '../../src/lib/core/schedule/card.ts';
import { dayMs, studyTime, type EpochMs } from '../../src/lib/core/schedule/day.ts';
import { grade } from '../../src/lib/core/schedule/grade.ts';
import { defaultPreset } from '../../src/lib/core/schedule/preset.ts';
import { kindOf } from '../../src/lib/core/schedule/review.ts';
import { schedulerOf } from '../../src/lib/core/schedule/scheduler.ts';

const scheduler = schedulerOf({ ...defaultPreset, isBalanced: false });
const clock = (i: number) => `${String(i).padStart(12, '0')}-0000-bench`;

// By the ten, so that every one of ten decks has its share of each kind.
const share = (i: number) => Math.floor(i / 10) % 20;
const isNew = (i: number) => share(i) < 5;
const isDue = (i: number) => share(i) === 5 || share(i) === 6;

const register = <T>(value: T) => ({ value, hlc: clock(0) });

/** A backup of so many cards in some decks: a tenth is due, a quarter is new, the others come later. */
export function backupOf(cards: number, decks: number, now: EpochMs): string {
	const numbers = Array.from({ length: cards }, (_, i) => i);
	return JSON.stringify({
		format: 'hafiza-backup/1',
		madeAt: now,
		decks: Array.from({ length: decks }, (_, i) => ({
			id: `deck-${i}` as DeckId,
			published: register({ title: `Deck ${i}`, language: 'en', sources: [] }),
			deleted: register(false)
		})),
		notes: numbers.map((i) => ({
			id: `note-${i}` as NoteId,
			placed: register({ deckId: `deck-${i % decks}`, position: Math.floor(i / decks) }),
			published: register({
				id: `note-${i}`,
				type: 'basic',
				kind: 'place',
				question: `Which harbour of the north has the number ${i} in the list of 1912?`,
				answer: `Harbour ${i}`,
				accept: [],
				distractors: [],
				tags: [],
				tier: 'A',
				flags: [],
				evidence: []
			}),
			edits: [],
			deleted: register(false)
		})),
		events: numbers.flatMap((i) => (isNew(i) ? [] : answers(i, now))),
		suspensions: [],
		documents: [],
		drafts: [],
		decisions: [],
		// Enough of them for a session of the smallest library.
		settings: [{ key: 'preset', ...register({ ...defaultPreset, newPerDay: 100 }) }]
	});
}

/** The answers of a card, all Easy: one so long ago that it is due, or another since that keeps it away. */
function answers(i: number, now: EpochMs) {
	const card = `note-${i}/0` as CardId;
	let before: CardState = newState;
	const daysAgo = isDue(i) ? [20 + (i % 60)] : [90 + (i % 60), 10 + (i % 20)];
	return daysAgo.map((days, turn) => {
		const { at, offsetMinutes, day } = studyTime(now - days * dayMs, 0);
		const after = grade(before, 4, { at, offsetMinutes, day }, scheduler, card).state;
		const seq = 2 * i + turn + 1;
		const event = {
			v: 1,
			id: `event-${seq}`,
			type: 'grade',
			card,
			device: 'bench',
			seq,
			hlc: clock(seq),
			at,
			offsetMinutes,
			day,
			from: 'hafiza',
			kind: kindOf(before),
			grade: 4,
			tookMs: 5000,
			parameters: defaultPreset.parameters,
			before,
			after
		};
		before = after;
		return event;
	});
}
