import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, day, minute } from '../../../tests/arbitraries/history.ts';
import { defaultParameters } from '#lib/core/schedule/memory.ts';
import { bounds } from '#lib/core/schedule/parameters.ts';
import type { Io } from '../io.ts';
import { run } from '../main.ts';
import { replayed, type Replayed } from './replay.ts';

/** What the command line answers to a log. */
async function hafiza(log: string, ...options: string[]) {
	let out = '';
	const err: string[] = [];
	const io: Io = {
		out: (text) => (out += text),
		err: (line) => err.push(line),
		readFile: () => Promise.resolve(new TextEncoder().encode(log)),
		writeFile: () => Promise.reject(new Error('replay writes nothing')),
		readModel: () => Promise.reject(new Error('replay reads no model')),
		makeFolder: () => Promise.resolve(),
		listFolder: () => Promise.resolve(undefined)
	};
	const code = await run(['replay', 'log.json', ...options], io);
	return { code, out, err };
}
const states = (log: object) => {
	const result = replayed(JSON.stringify(log));
	if ('findings' in result) throw new Error(result.findings[0]?.what);
	return result.cards[0]?.states ?? [];
};
const reviewsOn = (days: readonly number[], grades: readonly number[]) => [
	{ id: 'a', reviews: days.map((on, i) => ({ at: begin + on * day, grade: grades[i] })) }
];

describe('hafiza replay', () => {
	it('agrees with ts-fsrs and py-fsrs on the days of a card that is answered when due', () => {
		const grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
		const days = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
		let at = begin;
		const reviews = grades.map((grade, i) => {
			const review = { at, grade };
			at += (days[i] ?? 0) * day || 10 * minute;
			return review;
		});
		const given = states({ cards: [{ id: 'a', reviews }] });
		expect(given.map(({ intervalDays }) => intervalDays)).toEqual(days);
		expect(given.map(({ state }) => state[0]).join('')).toBe('lrrrrrrrrrrrr');
		expect(given[6]?.state).toBe('relearning');
	});

	it('agrees with fsrs-rs on memory after answers on given days', () => {
		const cards = reviewsOn([0, 0, 1, 4, 12, 33], [1, 3, 3, 3, 3, 3]);
		const last = states({ cards }).at(-1);
		expect(last?.stability).toBeCloseTo(53.62691, 4);
		expect(last?.difficulty).toBeCloseTo(6.3574867, 5);
	});

	it('takes whole days only, as the long-term scheduler of ts-fsrs', () => {
		const given = states({ shortTerm: false, cards: reviewsOn([0], [1]) });
		expect(given[0]).toMatchObject({ intervalDays: 1, state: 'review' });
	});

	it('takes other steps, another retention and a maximum', () => {
		const log = { cards: reviewsOn([0], [3]), learningStepsMinutes: [] };
		expect(states(log)[0]).toMatchObject({ intervalDays: 2, state: 'review' });
		expect(states({ ...log, desiredRetention: 0.8 })[0]?.intervalDays).toBeGreaterThan(2);
		expect(states({ ...log, maximumIntervalDays: 1 })[0]?.intervalDays).toBe(1);
	});

	it('counts days from four in the morning at the given offset', () => {
		const at = Date.UTC(2026, 0, 5, 23, 50);
		const reviews = [
			{ at, grade: 4 },
			{ at: at + 20 * minute, grade: 3 }
		];
		const sameDay = states({ cards: [{ id: 'a', reviews }] });
		expect(sameDay[1]?.stability).toBe(sameDay[0]?.stability);
		const nextDay = states({ cards: [{ id: 'a', reviews }], rolloverHour: 0 });
		expect(nextDay[1]?.stability).toBeGreaterThan(nextDay[0]?.stability ?? Infinity);
		const east = states({ cards: [{ id: 'a', reviews }], utcOffsetMinutes: 240 });
		expect(east[1]?.stability).toBeGreaterThan(east[0]?.stability ?? Infinity);
	});

	it('takes a right choice among a few options for less than an answer that was written', () => {
		const chosen = (options?: number) => {
			const [card] = reviewsOn([0, 3, 20], [3, 3, 3]);
			const reviews = card?.reviews.map((review) => ({ ...review, options }));
			return states({ cards: [{ id: 'a', reviews }] }).at(-1)?.stability ?? NaN;
		};
		expect(chosen(2)).toBeLessThan(chosen(4));
		expect(chosen(4)).toBeLessThan(chosen());
	});

	it('prints a table, or JSON with every card in the order of the log', async () => {
		const log = JSON.stringify({ cards: [...reviewsOn([0, 3], [3, 3]), { id: 7, reviews: [] }] });
		const json = await hafiza(log, '--json');
		expect(json.code).toBe(0);
		const { cards } = JSON.parse(json.out) as Replayed;
		expect(cards.map(({ id, states }) => [id, states.length])).toEqual([
			['a', 2],
			[7, 0]
		]);
		const table = await hafiza(log);
		expect(table.out.split('\n')).toHaveLength(4);
		expect(table.out).toContain('a\t1\t2.3065\t2.1181\t0\tlearning');
	});

	it('takes a card 1 and a card "1" for two, and parameters at their bounds', () => {
		const cards = [1, '1'].map((id) => ({ id, reviews: [] }));
		const result = replayed(JSON.stringify({ cards, parameters: bounds.map(([low]) => low) }));
		expect(result).toMatchObject({ cards: [{ id: 1 }, { id: '1' }] });
	});

	it('prints no control characters of a card id into the terminal', async () => {
		const log = JSON.stringify({ cards: [{ id: '\u001b[2Ja\n', reviews: [{ at: 0, grade: 3 }] }] });
		const { out } = await hafiza(log);
		expect(out.replaceAll(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
	});
});

describe('a log that cannot be replayed', () => {
	const withParameter = (i: number, value: number) =>
		JSON.stringify({ cards: [], parameters: defaultParameters.with(i, value) });
	const review = (at: string, grade = '3') =>
		`{"cards":[{"id":"a","reviews":[{"at":${at},"grade":${grade}}]}]}`;

	it.each([
		['', /no JSON/],
		['{"cards":[NaN]}', /no JSON/],
		['null', /a log needs `cards`/],
		['[]', /a log needs `cards`/],
		['{}', /at cards: a log needs `cards`/],
		['{"cards":{}}', /at cards: the value is no list/],
		['{"cards":[{"id":"a"}]}', /at cards\.0\.reviews/],
		['{"cards":[{"id":{},"reviews":[]}]}', /at cards\.0\.id/],
		[review('null'), /at cards\.0\.reviews\.0\.at: the time is no number/],
		[review('"2026-01-01"'), /the time is no number/],
		[review('1e999'), /the time is not finite/],
		[review('1e300'), /the time is above/],
		[review('1.5'), /whole number/],
		[review('0', '0'), /none of 1, 2, 3, 4/],
		[review('0', '5'), /none of 1, 2, 3, 4/],
		[review('0', '"3"'), /none of 1, 2, 3, 4/],
		[
			'{"cards":[{"id":"a","reviews":[{"at":9,"grade":3},{"at":8,"grade":3}]}]}',
			/at cards\.0\.reviews\.1: the review is earlier/
		],
		['{"cards":[],"parameters":[1,2,3]}', /3 parameters/],
		['{"cards":[],"parameters":[null]}', /at parameters\.0/],
		['{"cards":[],"desiredRetention":0}', /at desiredRetention/],
		['{"cards":[],"desiredRetention":1.5}', /at desiredRetention/],
		['{"cards":[],"desiredRetention":1}', /at desiredRetention: the retention is not below 1/],
		[
			'{"cards":[{"id":"a","reviews":[]},{"id":"b","reviews":[]},{"id":"a","reviews":[]}]}',
			/at cards\.2\.id: a card before it has the same id/
		],
		[withParameter(0, 0), /at parameters\.0: 0 is not between 0\.001 and 100/],
		[withParameter(4, -1), /at parameters\.4: -1 is not between 1 and 10/],
		[withParameter(20, 1e308), /at parameters\.20: 1e\+308 is not between/],
		[
			JSON.stringify({ cards: [], parameters: defaultParameters.slice(0, 17).with(3, 1e308) }),
			/at parameters\.3/
		],
		['{"cards":[],"rolloverHour":24}', /at rolloverHour/],
		['{"cards":[],"utcOffsetMinutes":99999}', /at utcOffsetMinutes/],
		['{"cards":[],"learningStepsMinutes":[-1]}', /at learningStepsMinutes\.0/],
		['{"cards":[],"maximumIntervalDays":0}', /at maximumIntervalDays/]
	])('is told in one line, with the place: %s', async (log, message) => {
		const { code, out, err } = await hafiza(log, '--json');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]).toMatch(message);
		expect(err[0]).toMatch(/^log\.json: /);
	});

	it('is told apart from a wrong call', async () => {
		expect((await hafiza('{}', 'another.json')).code).toBe(2);
		expect((await hafiza('{}', '--fast')).code).toBe(2);
	});

	it('never brings the program down, whatever it holds', () => {
		const number = fc.oneof(fc.double(), fc.integer());
		const log = fc.record(
			{
				parameters: fc.oneof(fc.array(number, { minLength: 21, maxLength: 21 }), fc.jsonValue()),
				desiredRetention: number,
				cards: fc.array(
					fc.record({
						id: fc.jsonValue(),
						reviews: fc.array(fc.record({ at: number, grade: fc.integer({ min: 0, max: 5 }) }))
					})
				)
			},
			{ requiredKeys: ['cards'] }
		);
		fc.assert(
			fc.property(fc.oneof(log, fc.jsonValue()), (value) => {
				const result = replayed(JSON.stringify(value) ?? '');
				if ('findings' in result) expect(result.findings[0]?.todo).not.toBe('');
				else
					for (const { stability, difficulty } of result.cards.flatMap(({ states }) => states))
						expect([stability, difficulty].every(Number.isFinite)).toBe(true);
			}),
			{ seed: 50 }
		);
	});
});
