import { describe, expect, it } from 'vitest';
import { textDirection } from './text-direction.ts';

describe('the direction of a text', () => {
	it.each([
		['# 1905: the pact', 'ltr'],
		['«1905» معاہدہ and more', 'rtl'],
		['(5) ברית', 'rtl'],
		['Müqavilə', 'ltr']
	])('is that of its first letter in %j', (text, direction) => {
		expect(textDirection(text)).toBe(direction);
	});

	it.each(['', ' \n', '1905 – 1991', `${'\n'.repeat(5000)}word`])(
		'is the one of the page where no letter stands near the beginning',
		(text) => {
			expect(textDirection(text)).toBeUndefined();
		}
	);
});
