import { describe, expect, it } from 'vitest';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { keptPreset } from './kept-preset.ts';

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
