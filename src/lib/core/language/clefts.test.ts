import { describe, expect, it } from 'vitest';
import { withoutClefts } from './clefts.ts';

describe('a date before what happened', () => {
	it.each([
		['It was not until May 1969 that Peru opened it.', 'In May 1969, Peru opened it.'],
		['It wasn’t until 3 May 1954 that she returned.', 'On 3 May 1954, she returned.'],
		['It was only in the 1990s that trade grew.', 'In the 1990s, trade grew.'],
		[
			'They left, and it was in 1967 that they came back.',
			'They left, and in 1967, they came back.'
		]
	])('stands with it: %s', (text, said) => {
		const straight = withoutClefts(text);
		expect(straight.replace(/ +/g, ' ').trim()).toBe(said);
		expect(straight).toHaveLength(text.length);
	});

	it.each([
		'It was in Lima that they met in 1967.',
		'It was not until later that they met.',
		'The fruit was in 1967 that cheap.'
	])('is left alone: %s', (text) => {
		expect(withoutClefts(text)).toBe(text);
	});
});
