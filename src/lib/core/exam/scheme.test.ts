import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { markings, profiles } from './profiles.data.ts';
import { breakEven, markingSchema, stakesOf, type Marking } from './scheme.ts';

const read = (marking: unknown) => v.safeParse(markingSchema, marking);
const own = (right: string, wrong: string) => ({
	type: 'fixed',
	right,
	wrong,
	blank: '0',
	isPartial: false
});

describe('ways of marking', () => {
	test.each(Object.entries(markings))('the one called %s passes its own door', (_, marking) => {
		expect(read(marking)).toMatchObject({ success: true, output: marking });
	});

	test.each(Object.entries(profiles))('the papers of %s pass it too', (_, { sections }) => {
		for (const { marking } of sections) expect(read(marking).success).toBe(true);
	});

	test('a minus sign of a text editor is a minus', () => {
		expect(read(own('1', '−1/3')).output).toMatchObject({ wrong: '-1/3' });
	});

	test.each([
		['a division by nothing', own('1', '1/0')],
		['words', own('one', '0')],
		['an endless number', own('1e9', '0')],
		['a wrong answer that brings as much as a right one', own('1', '1')],
		['certainty without its three stakes', { ...markings.certainty, stakes: [] }]
	])('%s is refused with what to do', (_, marking) => {
		const { success, issues } = read(marking);
		expect(success).toBe(false);
		expect(issues?.[0].message).not.toBe('');
	});

	test('a blind guess among four pays nothing at minus a third', () => {
		const { third } = markings;
		expect(breakEven(stakesOf(third), third.blank)).toBeCloseTo(0.25, 12);
	});

	test.each([
		[1, 0],
		[2, 0.5],
		[3, 2 / 3]
	] as const)('certainty %i pays from a chance of %f', (certainty, chance) => {
		const marking: Marking = markings.certainty;
		expect(breakEven(stakesOf(marking, certainty), marking.blank)).toBeCloseTo(chance, 12);
	});
});
