import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, day, graded, stamped, undone } from '../../../tests/arbitraries/history.ts';
import { learnt, truth } from '../../../tests/bench/learner.ts';
import { memoryIo } from '../../../tests/unit/memory-io.ts';
import type { CardId } from '#lib/core/deck/note.ts';
import { newState } from '#lib/core/schedule/card.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { fit, type FitResult } from '#lib/core/schedule/fit/fit.ts';
import type { FitReview } from '#lib/core/schedule/fit/review.ts';
import { run } from '../main.ts';
import { fittedLog } from './fit.ts';

async function hafiza(text: string, ...options: string[]) {
	const { io, said } = memoryIo({ 'log.json': text });
	return { code: await run(['fit', 'log.json', ...options], io), ...said };
}

/** The log as `replay` takes it: by card, with the hour of the day as it comes. */
function logOf(reviews: readonly FitReview[]) {
	const cards = new Map<string, object[]>();
	for (const [i, { card, day: on, grade, options }] of reviews.entries()) {
		const at = on * day + 12 * 3_600_000 + i * 10;
		cards.set(card, [...(cards.get(card) ?? []), { at, grade, ...(options && { options }) }]);
	}
	return { cards: [...cards].map(([id, reviews]) => ({ id, reviews })) };
}

const reviews = learnt({ seed: 20, reviews: 4000 });
const log = logOf(reviews);

describe('hafiza fit', () => {
	it('prints what was learnt, with parameters, log losses and calibration', async () => {
		const { code, out, err } = await hafiza(JSON.stringify(log));
		expect({ code, err }).toEqual({ code: 0, err: [] });
		expect(out).toMatch(
			/^verdict\tadopted\nreviews\t\d+\nheld out\t\d+\nlog loss before\t0\.\d{5}\n/
		);
		expect(/^parameters\t(.*)$/m.exec(out)?.[1]?.split(', ')).toHaveLength(21);
		expect(out).toMatch(/^before\t0\.85\t0\.90\t\d+\t0\.8\d\d\t0\.\d{3}$/m);
		expect(out).toMatch(/^after\t/m);
	});

	it('prints as JSON what the app learns from the same answers', async () => {
		const { out } = await hafiza(JSON.stringify(log), '--json');
		expect(JSON.parse(out)).toEqual(fit(reviews));
	});

	it('takes options of choice questions and parameters in force from the log', async () => {
		const chosen = learnt({ seed: 21, reviews: 4000, options: 3 });
		const { out } = await hafiza(JSON.stringify({ ...logOf(chosen), parameters: truth }), '--json');
		expect(JSON.parse(out)).toEqual(fit(chosen, { current: truth }));
	});

	it('leaves out cards that were first answered before a day', async () => {
		const from = reviews[2000]?.day ?? 0;
		const date = new Date(from * day).toISOString().slice(0, 10);
		const { out } = await hafiza(JSON.stringify(log), '--json', '--ignore-before', date);
		const result = JSON.parse(out) as FitResult;
		expect(result).toEqual(fit(reviews, { ignoreBefore: from }));
		expect(result.reviews).toBeLessThan(fit(reviews).reviews);
	});

	it('says where there is too little to learn from', async () => {
		const { code, out } = await hafiza(JSON.stringify({ cards: [] }));
		expect({ code, out }).toEqual({ code: 0, out: 'too few: 0 answers count, 500 are needed\n' });
	});
});

describe('a backup', () => {
	const time = (days: number) => studyTime(begin + days * day, 0);
	const events = Array.from({ length: 300 }, (_, card) => {
		const id = `card-${card}` as CardId;
		const first = graded(3 * card + 1, time(card), 3, newState, undefined, id);
		const second = graded(3 * card + 2, time(card + 3), 3, first.after, undefined, id);
		const third = graded(
			3 * card + 3,
			time(card + 9),
			card % 5 ? 3 : 1,
			second.after,
			undefined,
			id
		);
		return [first, second, third];
	}).flat();
	const backup = (events: readonly unknown[]) =>
		JSON.stringify({ format: 'hafiza-backup/1', madeAt: begin, decks: [], events });
	const counted = (events: readonly unknown[]) => {
		const result = fittedLog(backup(events), {});
		if ('findings' in result) throw new Error(result.findings[0]?.what);
		return result.reviews;
	};

	it('is read as well, with what was undone or reset, and without what a later version logs', () => {
		expect(counted(events)).toBe(600);
		const last = events.at(-1) ?? events[0]!;
		expect(counted([...events, undone(10_000, time(400), last)])).toBe(599);
		expect(counted([...events, { v: 2, type: 'grade' }, { v: 1, type: 'dream' }, null])).toBe(600);
		const reset = { ...stamped(2, time(2), events[0]?.card), type: 'reset', hlc: '000000000001z' };
		expect(counted([...events, reset])).toBe(599);
	});

	it.each([
		['events that are no list', { events: {} }, /at events: the value is no list/],
		['none', {}, /at events/],
		[
			'a grade that is none',
			{ events: [{ ...events[0], grade: 7 }] },
			/at events\.0\.grade: the grade/
		],
		[
			'a day that is none',
			{ events: [{ ...events[0], day: 'x' }] },
			/at events\.0\.day: the day is/
		]
	])('with %s is told in one line', async (_, held, message) => {
		const { code, out, err } = await hafiza(JSON.stringify({ format: 'hafiza-backup/1', ...held }));
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]).toMatch(message);
	});
});

describe('what cannot be fitted', () => {
	it.each([
		['', /^log\.json: it is no JSON/],
		['[]', /a log needs `cards`/],
		['{"cards":[{"id":1,"reviews":[{"at":0,"grade":9}]}]}', /at cards\.0\.reviews\.0\.grade/],
		[
			'{"cards":[{"id":1,"reviews":[{"at":0,"grade":3,"options":-1}]}]}',
			/the number of options is below 0/
		],
		['{"cards":[],"parameters":[1,2]}', /there are 2 parameters/],
		['{"cards":[],"parameters":[-1,2]}', /at parameters\.0: -1 is not between/],
		['{"cards":[],"desiredRetention":1}', /at desiredRetention/],
		[
			'{"cards":[{"id":"a","reviews":[]},{"id":"a","reviews":[]}]}',
			/at cards\.1\.id: a card before it has the same id/
		],
		['{"cards":[],"shortTerm":false}', /at shortTerm/]
	])('is told in one line: %s', async (text, message) => {
		const { code, out, err } = await hafiza(text);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]).toMatch(message);
	});

	it.each([
		['--ignore-before=2026-02-30', /"2026-02-30" is no date/],
		['--ignore-before=yesterday', /is no date; write YYYY-MM-DD/],
		['--slow', /Unknown option/],
		['other.json', /give one file/]
	])('is told from a wrong call: %s', async (option, message) => {
		const { code, err } = await hafiza('{"cards":[]}', option);
		expect(code).toBe(2);
		expect(err[0]).toMatch(message);
	});

	it('never brings the program down, whatever it holds', () => {
		const review = fc.record({ at: fc.integer(), grade: fc.integer({ min: 1, max: 4 }) });
		const likely = fc.record({
			cards: fc.array(fc.record({ id: fc.string(), reviews: fc.array(review) })),
			parameters: fc.array(fc.double(), { maxLength: 22 })
		});
		const stored = fc.record({
			format: fc.constant('hafiza-backup/1'),
			events: fc.array(
				fc.oneof(fc.jsonValue(), fc.record({ v: fc.constant(1), type: fc.constant('undo') }))
			)
		});
		fc.assert(
			fc.property(fc.oneof(likely, stored, fc.jsonValue()), (value) => {
				const result = fittedLog(JSON.stringify(value), {});
				if ('findings' in result) expect(result.findings[0]?.todo).not.toBe('');
				else expect(result.verdict).toBe('too-few');
			}),
			{ seed: 66 }
		);
	});
});
