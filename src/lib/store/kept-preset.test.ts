import { describe, expect, it } from 'vitest';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { keptPreset, keptRules, libraryPreset } from './kept-preset.ts';

describe('a preset as it was kept', () => {
	it('is completed where an earlier version kept it', () => {
		expect(keptPreset({ newPerDay: 3 })).toEqual({ ...defaultPreset, newPerDay: 3 });
	});

	it('keeps all else where a later version has values that are unknown here', () => {
		const kept = { ...defaultPreset, newPerDay: 3, reviewOrder: 'by-moon', easyDays: ['normal'] };
		expect(keptPreset({ ...kept, aura: 1 })).toEqual({ ...defaultPreset, newPerDay: 3 });
	});

	it.each([undefined, null, 7, 'x', []])('is the default one in place of %j', (kept) => {
		expect(keptPreset(kept)).toEqual(defaultPreset);
	});
});

describe('the rules of a deck as they were kept', () => {
	it('are only those that were set for it, and neither days off nor easy weekdays', () => {
		expect(keptRules({ newPerDay: 3 })).toEqual({ newPerDay: 3 });
		expect(keptRules({ newPerDay: 3, daysOff: [], easyDays: defaultPreset.easyDays })).toEqual({
			newPerDay: 3
		});
	});

	it('leave out what this program cannot use', () => {
		expect(keptRules({ newPerDay: -3, reviewOrder: 'by-moon', minutesPerDay: 9, aura: 1 })).toEqual(
			{
				minutesPerDay: 9
			}
		);
		expect(keptRules({ newPerDay: -3 })).toEqual({});
	});

	it.each([undefined, null, 7, 'x', []])('are none in place of %j', (kept) => {
		expect(keptRules(kept)).toEqual({});
	});
});

describe("the library's preset", () => {
	it('has the desired retention that was kept beside it, if there can be such a one', () => {
		const settings = (entries: Record<string, unknown>) => new Map(Object.entries(entries));
		const preset = { ...defaultPreset, newPerDay: 3 };
		expect(libraryPreset(settings({}))).toEqual(defaultPreset);
		expect(libraryPreset(settings({ preset, desiredRetention: 0.8 }))).toEqual({
			...preset,
			desiredRetention: 0.8
		});
		expect(libraryPreset(settings({ preset, desiredRetention: 7 }))).toEqual(preset);
		expect(libraryPreset(settings({ preset, desiredRetention: null }))).toEqual(preset);
	});
});
