import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studyTime } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import { answer, deck, firstCard, mirror, noon, note, tab } from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const year = 365 * day;

/** What happens to a clock between two answers, and to the zone that it shows: an hour is summer time's. */
const jump = fc.constantFrom(
	...[minute, minute, hour, day, 3 * day, 40 * day, 10 * year],
	...[0, -hour, -day, -36 * hour, -3 * day, -400 * day, -10 * year]
);
const step = fc.record({
	jump,
	zone: fc.constantFrom(0, 0, 60, 120, -480, 330, 345, 840),
	note: fc.constantFrom('a', 'b'),
	grade: fc.constantFrom(1, 2, 3, 4),
	then: fc.constantFrom('go on', 'go on', 'undo', 'start again')
});
let names = 0;

it('however the clock is set, the log keeps its order, every answer is there, and every due day is sane', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			let clock: number = noon;
			const around = { name: `clocks-${names++}`, mirror: mirror(), now: () => clock };
			const open = async (): Promise<Store> => {
				const opened = await tab(around);
				if (opened.result !== 'ready') throw new Error(opened.result);
				return opened.store;
			};
			let store = await open();
			await store.addDeck(deck('d', [note('a'), note('b')]));
			const answered: EventId[] = [];
			let undone = 0;
			for (const { jump, zone, note, grade, then } of steps) {
				clock = Math.max(year, clock + jump);
				const time = studyTime(clock, zone, 4, await store.lastDay());
				const graded = await store.grade(answer(await firstCard(store, note), grade, time));
				if (graded.result !== 'saved') throw new Error('stale');
				answered.push(graded.event.id);
				const { state } = await firstCard(store, note);
				if (state.phase === 'new') throw new Error('not answered');
				expect(state.stability).toBeGreaterThan(0);
				if (state.phase === 'review') {
					expect(state.dueDay - time.day).toBeGreaterThanOrEqual(0);
					expect(state.dueDay - time.day).toBeLessThanOrEqual(36_500);
				} else expect(state.dueAt - time.at).toBeLessThanOrEqual(2 * day);
				if (then === 'undo')
					undone += (await store.undo(graded.event.id, time)).result === 'saved' ? 1 : 0;
				if (then === 'start again') {
					store.close();
					store = await open();
				}
			}
			const cards = [await firstCard(store, 'a'), await firstCard(store, 'b')];
			const events = (await Promise.all(cards.map(({ id }) => store.eventsOf(id)))).flat();
			expect(events).toHaveLength(answered.length + undone);
			expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
			const byClock = events.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1)).map(({ seq }) => seq);
			expect(byClock).toEqual(byClock.toSorted((a, b) => a - b));
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
			store.close();
		}),
		{ seed: 31, numRuns: Number(process.env['RUNS'] ?? 25) }
	);
}, 120_000);
