import { describe, expect, it } from 'vitest';
import { gradeTyped } from './typed.ts';

const result = (given: string, key: string) =>
	gradeTyped(given, { keys: [key], kind: 'figure' }).result;

describe('a key that is an interval', () => {
	it.each([
		['3.14 ± 0.005', '3.142', 'right'],
		['3.14 ± 0.005', '3,142', 'right'],
		['3.14 ± 0.005', '3.145', 'right'],
		['3.14 ± 0.005', '3.135', 'right'],
		['3.14 ± 0.005', '3.15', 'wrong'],
		['3.14 ± 0.005', 'pi', 'wrong'],
		['3.14 ± 0.005', '', 'wrong'],
		['1..5', '1', 'right'],
		['1..5', '5', 'right'],
		['1..5', '5.1', 'wrong'],
		['-5..-1', '-3', 'right'],
		['-5..-1', '3', 'wrong'],
		['1e3 ± 10', '1005', 'right'],
		['1e3 ± 10', '1,005', 'right'],
		['3.14 ± 0.005', '3.14 ± 0.005', 'right']
	])('%s takes %s as %s', (key, given, expected) => {
		expect(result(given, key)).toBe(expected);
	});

	it('is read where its sign and its numbers are written as such alone', () => {
		expect(result('4', 'from 1..5')).toBe('wrong');
		expect(result('2', '1 ± one')).toBe('wrong');
	});
});
