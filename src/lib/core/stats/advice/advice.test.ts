import { describe, expect, it } from 'vitest';
import { livedLog } from '../../../../../tests/fixtures/log.ts';
import type { CardId, DeckId } from '../../deck/note.ts';
import { newState } from '../../schedule/card.ts';
import type { StudyDay } from '../../schedule/day.ts';
import { defaultPreset } from '../../schedule/preset.ts';
import type { GroupRow } from '../groups.ts';
import { histogram } from '../histogram.ts';
import { looksOf } from '../looks.ts';
import { shareOf } from '../share.ts';
import { adviseOn } from './advice.ts';
import { adviseOnCalibration } from './calibration.ts';
import { adviseOnForecast } from './forecast.ts';
import { adviseOnGroups } from './groups.ts';
import { adviseOnHours } from './hours.ts';
import { adviseOnDifficulty, adviseOnRecall } from './memory.ts';
import { adviseOnRetention } from './retention.ts';
import { adviseOnTimes } from './times.ts';

const today = 20_779 as StudyDay;

describe('advice', () => {
	it('is given of everything after months, and of next to nothing on the first day', () => {
		const ids = Array.from({ length: 900 }, (_, i) => `n${i}/0` as CardId);
		const see = (days: number) => {
			const answers = livedLog({
				seed: 5,
				cards: ids,
				from: (today - days) as StudyDay,
				to: today,
				freshPerDay: 6
			});
			const states = new Map(answers.map(({ card, after }) => [card, after]));
			const cards = ids.map((id, i) => ({
				id,
				deckId: (i % 2 ? 'a' : 'b') as DeckId,
				state: states.get(id) ?? newState,
				suspended: false,
				isInUse: true,
				topic: `topic ${i % 3}`,
				sources: [],
				addedOn: today
			}));
			const library = { answers, decks: [], preset: defaultPreset, sets: [] };
			const byId = new Map(cards.map((card) => [card.id, card]));
			return adviseOn(looksOf({ ...library, cards: byId }, { period: 'all', today }));
		};
		const { sources, ...months } = see(120);
		expect(sources).toBeUndefined();
		expect(Object.values(months).map((advice) => advice?.is)).not.toContain('too-few');
		const { forecast, ...first } = see(0);
		expect(forecast.is).toBe('even');
		const said = Object.values(first).flatMap((advice) => advice?.is ?? []);
		expect(new Set(said)).toEqual(new Set(['too-few']));
	});
});

describe('advice on recall', () => {
	const of = (hits: number, of: number, foretold: number) => ({
		desired: 0.9,
		ages: [{ age: 'all' as const, ...shareOf(hits, of), foretold }]
	});
	it.each([
		['too-few', of(80, 99, 0.9)],
		['as-wanted', of(90, 100, 0.5)],
		['above', of(980, 1000, 0.9)],
		['early', of(980, 1000, 0.98)],
		['late', of(800, 1000, 0.81)],
		['below', of(800, 1000, 0.9)]
	])('finds it %s', (is, retention) => {
		expect(adviseOnRetention(retention).is).toBe(is);
	});

	it.each([
		['too-few', 90, 399, 0.9],
		['fits', 900, 1000, 0.91],
		['too-high', 800, 1000, 0.9],
		['too-low', 950, 1000, 0.9]
	])('finds the model %s', (is, hits, reviews, foretold) => {
		const row = { from: 0.9, to: 0.95, ...shareOf(hits, reviews), foretold };
		expect(adviseOnCalibration([row]).is).toBe(is);
	});

	it('finds a model uneven that is right on the whole alone', () => {
		const row = (hits: number, foretold: number) => ({
			from: 0,
			to: 1,
			...shareOf(hits, 500),
			foretold
		});
		expect(adviseOnCalibration([row(490, 0.88), row(400, 0.9)])).toMatchObject({ is: 'uneven' });
	});
});

describe('advice on what comes', () => {
	const rows = (...minutes: number[]) =>
		minutes.map((each, i) => {
			const day = (today + i) as StudyDay;
			return { from: day, to: day, due: each, overdue: 0, minutes: each };
		});

	it('names the day that stands out, and none where all are alike', () => {
		expect(adviseOnForecast(rows(5, 5, 30, 5))).toEqual({
			is: 'peak',
			day: today + 2,
			minutes: 30,
			usual: 11
		});
		expect(adviseOnForecast(rows(5, 6, 9, 5))).toEqual({ is: 'even', minutes: 6 });
		expect(adviseOnForecast(rows(0, 0))).toEqual({ is: 'nothing' });
	});

	it('speaks of what is overdue before anything else', () => {
		const [first, ...rest] = rows(90, 5, 5);
		expect(adviseOnForecast([{ ...first!, overdue: 200 }, ...rest])).toEqual({
			is: 'behind',
			overdue: 200,
			minutes: 90
		});
	});
});

describe('advice on cards and times', () => {
	const bins = (edges: number[], ...values: [value: number, count: number][]) =>
		histogram(
			values.flatMap(([value, count]) => Array.from({ length: count }, () => value)),
			edges
		);

	it('speaks of hard and of fading cards where there are many', () => {
		const memory = (hard: number, faded: number) => ({
			stability: bins([0, 1]),
			difficulty: bins([1, 9, 10], [5, 100 - hard], [9.5, hard]),
			recall: bins([0, 0.7, 1], [0.9, 100 - faded], [0.5, faded])
		});
		expect(adviseOnDifficulty(memory(25, 0))).toEqual({ is: 'hard', cards: 25, share: 0.25 });
		expect(adviseOnDifficulty(memory(19, 0)).is).toBe('fine');
		expect(adviseOnRecall(memory(0, 20))).toEqual({
			is: 'slipping',
			cards: 20,
			known: 82,
			met: 100
		});
		expect(adviseOnRecall(memory(0, 9)).is).toBe('known');
	});

	it('tells slow answers from lingering ones', () => {
		const edges = [0, 30, 60];
		const times = (right: number, wrong: number, slow: number) => ({
			all: bins(edges, [right, 100 - slow], [40, slow]),
			right: bins(edges, [right, 60]),
			wrong: bins(edges, [wrong, 40])
		});
		expect(adviseOnTimes(times(4, 6, 0))).toEqual({ is: 'fine', median: 4 });
		expect(adviseOnTimes(times(4, 8, 0))).toEqual({ is: 'lingering', right: 4, wrong: 8 });
		expect(adviseOnTimes(times(4, 8, 10))).toEqual({ is: 'slow', share: 0.1, from: 30 });
	});
});

describe('advice on where and when', () => {
	const hours = (...shares: [hour: number, hits: number, of: number][]) =>
		Array.from({ length: 24 }, (_, hour) => {
			const [, hits, of] = shares.find(([at]) => at === hour) ?? [hour, 0, 0];
			return { hour, answers: of, ...shareOf(hits, of) };
		});
	it.each([
		['too-few', hours([7, 90, 100], [20, 60, 99])],
		['one-part', hours([7, 180, 200], [20, 30, 49])],
		['even', hours([7, 182, 200], [20, 178, 200])],
		['better', hours([7, 190, 200], [20, 160, 200])]
	])('finds the times of the day %s', (is, rows) => {
		expect(adviseOnHours(rows).is).toBe(is);
	});

	const group = (name: string | undefined, hits: number, of: number): GroupRow => ({
		...shareOf(hits, of),
		name,
		cards: 10,
		met: 10,
		known: 9,
		answers: of,
		tookMs: 0
	});
	it('names the weakest topic, if one is clearly so', () => {
		const strong = [group('dates', 190, 200), group('leaders', 188, 200)];
		expect(adviseOnGroups([...strong, group('trade', 60, 80)])).toMatchObject({
			is: 'weak',
			name: 'trade',
			others: 0.945
		});
		expect(adviseOnGroups([...strong, group('trade', 10, 29)])).toEqual({ is: 'even' });
		expect(adviseOnGroups([group('dates', 190, 200), group('trade', 10, 29)])).toEqual({
			is: 'too-few',
			have: 29,
			need: 30
		});
		expect(adviseOnGroups([group('dates', 190, 200), group(undefined, 1, 99)])).toBeUndefined();
	});
});
