import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '../deck/note.ts';
import { newState, type ReviewState } from './card.ts';
import type { EpochMs, StudyDay } from './day.ts';
import { diagnose, type Asked } from './diagnose.ts';
import { isLeech, isLeechNow } from './leech.ts';

const after = (lapses: number): ReviewState => ({
	phase: 'review',
	stability: 3,
	difficulty: 9,
	lastDay: 20_000 as StudyDay,
	lastAt: 0 as EpochMs,
	reps: 40,
	lapses,
	dueDay: 20_003 as StudyDay,
	intervalDays: 3
});

describe('a leech', () => {
	it('is a card that was forgotten as often as the preset says', () => {
		expect([0, 7, 8, 20].map((lapses) => isLeech(after(lapses), 8))).toEqual([
			false,
			false,
			true,
			true
		]);
		expect(isLeech(newState, 1)).toBe(false);
	});

	it('is told of at the threshold and after each further half of it, by a lapse alone', () => {
		const told = (threshold: number) =>
			Array.from({ length: 20 }, (_, n) => n + 1).filter((n) =>
				isLeechNow(after(n - 1), after(n), threshold)
			);
		expect(told(8)).toEqual([8, 12, 16, 20]);
		expect(told(3)).toEqual([3, 5, 7, 9, 11, 13, 15, 17, 19]);
		expect(told(1)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
		expect(isLeechNow(after(8), after(8), 8)).toBe(false);
	});
});

let made = 0;
const asked = (stem: string, key: string): Asked => ({ note: `n${++made}` as NoteId, stem, key });
const causes = (card: Asked, others: readonly Asked[] = [], wrong: readonly string[] = []) =>
	diagnose(card, others, wrong).map(({ cause }) => cause);

describe('the diagnosis of a leech', () => {
	const lahore = asked('When was the fort of Lahore taken by the Durranis?', '1748');
	const multan = asked('When was the fort of Multan taken by the Durranis?', '1752');
	const river = asked('Which river flows past Sukkur?', 'the Indus');

	it('finds the neighbour that asks nearly the same', () => {
		expect(diagnose(lahore, [river, multan, lahore])).toEqual([
			{ cause: 'confusable', neighbour: multan.note, wasMistaken: false, repair: 'tell-apart' }
		]);
	});

	it('finds the neighbour whose key was given instead, however different it asks', () => {
		const [first] = diagnose(river, [multan, lahore], ['1752', 'nothing', 'The Indus']);
		expect(first).toMatchObject({ cause: 'confusable', neighbour: multan.note, wasMistaken: true });
	});

	it('finds keys that differ by a letter where the stems have something in common', () => {
		const iran = asked('Which country is the capital Tehran of?', 'Iran');
		const iraq = asked('Which country is the capital Baghdad of?', 'Iraq');
		expect(causes(iran, [iraq])).toEqual(['confusable']);
		expect(causes(iran, [asked('Who beat Persia in 1821?', 'Iraq')])).toEqual(['unknown']);
	});

	it.each([
		['Lahore, Multan and Sukkur', { cause: 'long-key', items: 3, repair: 'split' }],
		['لاہور، ملتان اور سکھر', { cause: 'long-key', items: 3, repair: 'split' }],
		[
			'because the wells of the old caravan road had run dry that year',
			{ cause: 'long-key', words: 13, repair: 'shorten-key' }
		]
	])('finds a key that is too much for one card: %s', (key, expected) => {
		expect(diagnose(asked('Which towns did the column reach in spring?', key), [])).toEqual([
			expected
		]);
	});

	it('finds a stem that another card asks too, wanting something else', () => {
		const other = asked('which river flows past  Sukkur', 'the Nara');
		expect(diagnose(river, [other])[0]).toEqual({
			cause: 'ambiguous-stem',
			rival: other.note,
			repair: 'reword-stem'
		});
		expect(causes(river, [asked(river.stem, 'The Indus')])).toEqual(['unknown']);
	});

	it('finds a stem of hardly any words', () => {
		expect(causes(asked('Babur?', 'the first Mughal'))).toEqual(['ambiguous-stem']);
	});

	it('offers a hint where nothing is found, and never less than one repair', () => {
		expect(diagnose(river, [])).toEqual([{ cause: 'unknown', repair: 'add-hint' }]);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 8 }),
				fc.array(fc.string(), { maxLength: 4 }),
				(texts, wrong) => {
					const [card, ...others] = texts.map(([stem, key]) => asked(stem, key));
					const found = diagnose(card!, others, wrong);
					expect(found.length).toBeGreaterThan(0);
					expect(found.length).toBeLessThan(8);
				}
			),
			{ seed: 70 }
		);
	});

	it('names few neighbours, the nearest first', () => {
		const many = Array.from({ length: 30 }, (_, i) =>
			asked(
				`When was the fort of Town${i} taken by the ${i % 2 ? 'Durranis' : 'Sikhs in spring'}?`,
				`${1600 + i}`
			)
		);
		const found = diagnose(lahore, many);
		expect(found).toHaveLength(3);
		for (const each of found)
			expect(each).toMatchObject({ cause: 'confusable', wasMistaken: false });
		const mistaken = diagnose(
			lahore,
			many,
			many.slice(0, 9).map(({ key }) => key)
		);
		expect(mistaken).toHaveLength(3);
		for (const each of mistaken) expect(each).toMatchObject({ wasMistaken: true });
	});
});
