import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pixel } from '../../../../tests/fixtures/images.ts';
import type { MediaName } from '../../core/deck/media.ts';
import {
	noteTypes,
	type CardId,
	type DeckId,
	type Note,
	type NoteId
} from '../../core/deck/note.ts';
import type { Collection } from '../../core/exchange/collection.ts';
import type { EpochMs, StudyDay } from '../../core/schedule/day.ts';
import { readAnki } from '../../readers/anki/read-anki.ts';
import { writeAnki } from './write-anki.ts';

const now = Date.UTC(2026, 5, 1, 12) as EpochMs;
const options = { now, offsetMinutes: 0, withHistory: true };
const dayAt = (at: number) => Math.floor((at - 4 * 3_600_000) / 86_400_000) as StudyDay;
const today = Math.floor(now / 86_400_000) as StudyDay;

const bytes = pixel();
const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
const image =
	`${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.png` as MediaName;

/** A note of each type, with an image, marks, a formula and a right-to-left text. */
const notes = noteTypes.map((type): Note => ({
	id: `note-${type}` as NoteId,
	type,
	kind: 'other',
	question:
		type === 'cloze' ? '[Baku] and the [Caspian::sea]' : `What is \\(x^2\\)? ![k](media:${image})`,
	answer:
		type === 'cloze'
			? ''
			: type === 'matching'
				? 'a = b\nc = d'
				: type === 'ordering'
					? 'a\nb'
					: 'دریائے <b>کورا</b>',
	accept: ['Kura'],
	distractors: type === 'choice' ? ['Aras'] : [],
	hint: 'a river',
	tags: ['geography::rivers'],
	tier: 'manual',
	flags: ['as-of'],
	evidence: []
}));
const collection: Collection = {
	decks: [
		{
			id: 'd1' as DeckId,
			title: 'Geography::Rivers',
			language: 'ur',
			licence: 'CC0-1.0',
			authors: ['A'],
			sources: [{ id: 's', title: 'S' }],
			notes
		}
	],
	media: new Map([[image, { type: 'image/png', bytes }]]),
	histories: [
		{
			card: 'note-reversed/1' as CardId,
			reviews: [
				{
					type: 'grade',
					at: (now - 9e8) as EpochMs,
					day: dayAt(now - 9e8),
					grade: 3,
					tookMs: 5000,
					intervalDays: 4
				},
				{ type: 'reset', at: (now - 8e8) as EpochMs, day: dayAt(now - 8e8) },
				{
					type: 'practice',
					at: (now - 7e8) as EpochMs,
					day: dayAt(now - 7e8),
					grade: 1,
					tookMs: 10
				},
				{
					type: 'grade',
					at: (now - 6e8) as EpochMs,
					day: dayAt(now - 6e8),
					grade: 4,
					tookMs: 7
				}
			],
			state: {
				phase: 'review',
				stability: 20.5,
				difficulty: 3.25,
				lastDay: dayAt(now - 6e8),
				lastAt: (now - 6e8) as EpochMs,
				reps: 2,
				lapses: 0,
				dueDay: (today + 3) as StudyDay,
				intervalDays: 10
			},
			isSuspended: true,
			flag: 4
		}
	]
};

describe('a written package', () => {
	it('read again is the same, images and history with it', async () => {
		const read = await readAnki(await writeAnki(collection, options));
		expect(read.findings).toEqual([]);
		expect(read.collection).toEqual(collection);
		expect(read.tallies.get('reviews')).toEqual({ read: 4, taken: 4, left: 0 });
	});

	it('has its notes where every program looks for them', async () => {
		const entries = unzipSync(await writeAnki(collection, options));
		expect(Object.keys(entries).sort()).toEqual(['0', 'collection.anki2', 'media']);
		expect(JSON.parse(new TextDecoder().decode(entries.media))).toEqual({ 0: image });
	});

	it('without history is one of new cards', async () => {
		const read = await readAnki(await writeAnki(collection, { ...options, withHistory: false }));
		expect(read.collection?.histories).toEqual([]);
		expect(read.collection?.decks).toEqual(collection.decks);
	});

	it('can be empty', async () => {
		const read = await readAnki(
			await writeAnki({ decks: [], media: new Map(), histories: [] }, options)
		);
		expect(read.collection?.decks).toEqual([]);
		expect(read.findings).toEqual([]);
	});
});
