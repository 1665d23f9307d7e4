import { expect, it } from 'vitest';
import type { StudyDay } from './day.ts';
import { usualMinutes } from './usual-day.ts';

const studied = (day: number, minutes: number) => ({
	day: day as StudyDay,
	tookMs: minutes * 60_000
});

it('a usual day is the middle one of those studied, whatever was done on a single long one', () => {
	expect(usualMinutes([8, 10, 12, 14, 300].map((minutes, i) => studied(i, minutes)))).toBe(12);
});

it('a day is what was done on it in all decks together', () => {
	const halves = [0, 1, 2, 3, 4].flatMap((day) => [studied(day, 7), studied(day, 8)]);
	expect(usualMinutes(halves)).toBe(15);
});

it('a usual day is that of common learners as long as few were studied, and never nothing', () => {
	expect(usualMinutes([])).toBe(20);
	expect(usualMinutes([studied(1, 90), studied(2, 90)])).toBe(20);
	expect(usualMinutes([0, 1, 2, 3, 4].map((day) => studied(day, 0.1)))).toBe(1);
});
