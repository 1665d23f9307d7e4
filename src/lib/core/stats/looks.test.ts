import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undone } from '../../../../tests/arbitraries/history.ts';
import { livedLog } from '../../../../tests/fixtures/log.ts';
import type { CardId, DeckId } from '../deck/note.ts';
import { newState } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import { effective } from '../schedule/standing.ts';
import { defaultPreset } from '../schedule/preset.ts';
import type { GradeEvent } from '../schedule/review.ts';
import type { LibraryCard } from './library-card.ts';
import { looksOf, type Library, type Looks } from './looks.ts';
import { periods } from './period.ts';

const today = 20_779 as StudyDay;
const decks = ['a', 'b', 'c'] as DeckId[];
const ids = Array.from({ length: 300 }, (_, i) => `n${i}/0` as CardId);
const log = livedLog({
	seed: 4,
	cards: ids,
	from: (today - 80) as StudyDay,
	to: today,
	freshPerDay: 4
});

/** A library whose cards stand as these answers left them; every tenth is no longer in use. */
function libraryOf(answers: readonly GradeEvent[]): Library {
	const states = new Map(answers.map(({ card, after }) => [card, after]));
	const cards = ids.map((id, i): [CardId, LibraryCard] => [
		id,
		{
			id,
			deckId: decks[i % 3] as DeckId,
			state: states.get(id) ?? newState,
			suspended: i % 20 === 0,
			isInUse: i % 10 > 0,
			...(i % 4 > 0 && { topic: `topic ${i % 4}` }),
			sources: i % 2 > 0 ? ['one', 'two'] : [],
			addedOn: (today - 90) as StudyDay
		}
	]);
	return { answers, cards: new Map(cards), decks: [], preset: defaultPreset, sets: [] };
}
const sum = <T>(rows: readonly T[], value: (row: T) => number) =>
	rows.reduce((total, row) => total + value(row), 0);

/** Every figure that counts answers, by what it counts them. */
const totals = (looks: Looks) => ({
	spans: sum(looks.answers, ({ answers }) => answers),
	phases: sum(looks.answers, (row) => row.fresh + row.learning + row.review + row.relearning),
	hours: sum(looks.hours, ({ answers }) => answers),
	times: looks.times.all.count,
	decks: sum(looks.decks, ({ answers }) => answers),
	topics: sum(looks.topics, ({ answers }) => answers)
});
const reviewTotals = ({ retention, calibration, hours, decks, topics }: Looks) => ({
	ages: retention.ages[2]?.of,
	bands: sum(retention.bands, ({ of }) => of),
	spans: sum(retention.spans, ({ of }) => of),
	bins: sum(calibration, ({ of }) => of),
	hours: sum(hours, ({ of }) => of),
	decks: sum(decks, ({ of }) => of),
	topics: sum(topics, ({ of }) => of)
});
const each = (figures: object) => new Set(Object.values(figures));

describe('what is seen looking back', () => {
	it('counts each answer of the log once, in every figure, whatever the period', () => {
		const library = libraryOf(log);
		for (const period of periods) {
			const looks = looksOf(library, { period, today });
			const first = looks.spans[0]?.from ?? 0;
			const inPeriod = log.filter(({ day }) => first <= day);
			expect(each(totals(looks))).toEqual(new Set([inPeriod.length]));
			const reviews = new Set(
				inPeriod.flatMap((e) => (e.before.phase === 'review' ? [`${e.card} ${e.day}`] : []))
			);
			expect(each(reviewTotals(looks))).toEqual(new Set([reviews.size]));
		}
	});

	it('is, deck by deck, what it is of all', () => {
		const library = libraryOf(log);
		const all = looksOf(library, { period: 'all', today });
		const parts = decks.map((deck) => looksOf(library, { deck, period: 'year', today }));
		expect(sum(parts, ({ answers }) => sum(answers, (row) => row.tookMs))).toBe(
			sum(all.answers, (row) => row.tookMs)
		);
		expect(sum(parts, ({ memory }) => memory.stability.count)).toBe(all.memory.stability.count);
		expect(sum(parts, ({ fresh }) => fresh)).toBe(all.fresh);
	});

	it('is the same after an undo as if the answer had never been', () => {
		const last = log.length - 1;
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(last), { maxLength: 40 }), (places) => {
				const taken = places.map((i) => log[i] as GradeEvent);
				const undos = taken.map((event, i) => undone(1_000_000 + i, event, event));
				const kept = log.filter((event) => !taken.includes(event));
				const see = (answers: readonly GradeEvent[]) =>
					looksOf(libraryOf(answers), { period: 'all', today });
				expect(see(effective([...log, ...undos]))).toEqual(see(kept));
			}),
			{ seed: 43, numRuns: 8 }
		);
	});

	it('keeps each answer on the day that it was given, whatever the zone is now', () => {
		const abroad = log.map((event) => ({ ...event, offsetMinutes: -600 }));
		const days = (answers: readonly GradeEvent[]) =>
			looksOf(libraryOf(answers), { period: 'year', today });
		expect(days(abroad).answers).toEqual(days(log).answers);
		expect(days(abroad).calendar).toEqual(days(log).calendar);
		expect(days(abroad).hours).not.toEqual(days(log).hours);
	});

	it('counts a card with two sources in both, and what left the library apart', () => {
		const { sources, decks: rows } = looksOf(libraryOf(log), { period: 'all', today });
		const [one, two, none] = sources;
		expect([one?.name, two?.name, none?.name]).toEqual(['one', 'two', undefined]);
		expect(one?.answers).toBe(two?.answers);
		expect(rows.at(-1)).toMatchObject({ name: undefined, cards: 0, known: 0 });
		expect(rows.at(-1)?.answers).toBeGreaterThan(0);
	});

	it('forecasts every card that waits, and no other', () => {
		const library = libraryOf(log);
		const waiting = [...library.cards.values()].filter(
			({ isInUse, suspended, state }) => isInUse && !suspended && state.phase !== 'new'
		);
		const { forecast } = looksOf(library, { period: 'all', today });
		expect(sum(forecast, ({ due }) => due)).toBe(waiting.length);
	});

	it('is empty of an empty library', () => {
		const empty = { ...libraryOf([]), cards: new Map() };
		for (const period of periods) {
			const looks = looksOf(empty, { period, today });
			expect(looks.hasAnswers).toBe(false);
			expect(each(totals(looks))).toEqual(new Set([0]));
			expect([looks.decks, looks.calibration]).toEqual([[], []]);
		}
	});
});
