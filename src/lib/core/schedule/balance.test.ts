import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenInterval, type Load, type Planned, type Rules } from './balance.ts';
import { chanceOf } from './chance.ts';
import type { StudyDay } from './day.ts';
import { fuzzBounds } from './fuzz.ts';
import { defaultPreset, type Preset } from './preset.ts';
import { eases, weekdayOf } from './weekdays.ts';

const today = 20_458 as StudyDay; // a Monday
const rules = (parts: Partial<Preset> = {}): Rules => ({ ...defaultPreset, ...parts });
const off = (from: number, to: number) => ({
	daysOff: [{ from: (today + from) as StudyDay, to: (today + to) as StudyDay }]
});

/** On which days the intervals of 2,000 cards fall. */
function spread(exact: number, by: Rules, planned: Planned = {}) {
	const counts = new Map<number, number>();
	for (let i = 0; i < 2000; i++) {
		const days = chosenInterval(exact, [1, 1000], today, chanceOf(`card-${i}`), by, planned);
		counts.set(days, (counts.get(days) ?? 0) + 1);
	}
	return counts;
}
const share = (counts: ReadonlyMap<number, number>, days: number) => (counts.get(days) ?? 0) / 2000;

describe('an interval among the days of its spread', () => {
	it('leans towards a day with less to do', () => {
		const load: Load = (day) => (day === today + 18 ? 2 : 30);
		const counts = spread(17, rules(), { load });
		expect(share(counts, 18)).toBeGreaterThan(0.9);
		expect(share(spread(17, rules({ isBalanced: false }), { load }), 18)).toBeLessThan(0.2);
	});

	it('keeps the load of the days even where each card is planned after the others', () => {
		const days = new Map<StudyDay, number>();
		const load: Load = (day) => days.get(day) ?? 0;
		const chance = (i: number) => chanceOf(`c${i}`);
		const plain = spread(40, rules());
		for (let i = 0; i < 2000; i++) {
			const due = (today +
				chosenInterval(40, [1, 1000], today, chance(i), rules(), { load })) as StudyDay;
			days.set(due, load(due) + 1);
		}
		const gap = (counts: Iterable<number>) => {
			const all = [...counts];
			return Math.max(...all) - Math.min(...all);
		};
		expect(days.size).toBe(plain.size);
		expect(gap(days.values())).toBeLessThan(gap(plain.values()) / 3);
	});

	it('gives an easy weekday half as much, and the easiest hardly anything', () => {
		const easyDays = [...defaultPreset.easyDays];
		const thursday = 17; // from a Monday
		expect(weekdayOf((today + thursday) as StudyDay)).toBe(3);
		easyDays[3] = 'reduced';
		const half = share(spread(17, rules({ easyDays })), thursday);
		const usual = share(spread(17, rules({ easyDays })), thursday + 1);
		expect(half / usual).toBeGreaterThan(0.35);
		expect(half / usual).toBeLessThan(0.65);
		easyDays[3] = 'minimum';
		expect(share(spread(17, rules({ easyDays })), thursday)).toBeLessThan(0.01);
	});

	it('passes over days off, and over a whole break to the days around it', () => {
		const inside = spread(17, rules(off(16, 17)));
		expect([...inside.keys()].sort()).toEqual([14, 15, 18, 19, 20]);
		// 14 to 20 are all within the break: as many days around it take its place.
		const around = [...spread(17, rules(off(10, 24))).keys()].sort((a, b) => a - b);
		expect(around).toEqual([6, 7, 8, 9, 25, 26, 27, 28]);
		expect([...spread(1, rules(off(1, 14))).keys()]).toEqual([15]);
	});

	it('falls on a day off where there is no other', () => {
		const always = rules(off(-10, 5000));
		expect(chosenInterval(17, [1, 1000], today, 0.5, always, {})).toBeGreaterThanOrEqual(14);
	});

	it('keeps away from the days on which siblings are due', () => {
		const counts = spread(17, rules(), { siblings: [(today + 16) as StudyDay] });
		expect(share(counts, 16)).toBeLessThan(0.01);
		expect(share(counts, 20)).toBeGreaterThan(share(counts, 17));
	});

	it('is exact without a seed, whatever else is planned', () => {
		const planned = { load: () => 5, siblings: [(today + 17) as StudyDay] };
		expect(chosenInterval(17.4, [1, 1000], today, undefined, rules(off(17, 17)), planned)).toBe(17);
	});

	it('never leaves the limits, and the spread only for a day off', () => {
		const calendar = fc.record({
			easyDays: fc.array(fc.constantFrom(...eases), { minLength: 7, maxLength: 7 }),
			daysOff: fc.array(
				fc.tuple(fc.nat(400), fc.nat(60)).map(([from, length]) => ({
					from: (today + from) as StudyDay,
					to: (today + from + length) as StudyDay
				})),
				{ maxLength: 3 }
			),
			isBalanced: fc.boolean()
		});
		const days = fc.integer({ min: 1, max: 400 });
		const siblings = fc.array(
			days.map((n) => (today + n) as StudyDay),
			{ maxLength: 3 }
		);
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 500, noNaN: true }),
				days,
				days,
				fc.double({ min: 0, max: 0.999999, noNaN: true }),
				calendar,
				siblings,
				(exact, least, most, chance, by, others) => {
					const load: Load = (day) => (day * 7919) % 40;
					const chosen = chosenInterval(exact, [least, most], today, chance, by, {
						load,
						siblings: others
					});
					const [first, last] = fuzzBounds(exact, least, most);
					expect(chosen).toBeLessThanOrEqual(most);
					expect(chosen).toBeGreaterThanOrEqual(Math.min(least, most));
					if (by.daysOff.length > 0) return;
					expect(chosen).toBeGreaterThanOrEqual(first);
					expect(chosen).toBeLessThanOrEqual(last);
				}
			),
			{ seed: 60, numRuns: 500 }
		);
	});
});
