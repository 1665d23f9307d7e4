import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('puts things together by what they have in common, in their order', () => {
	const words = grouped(['reed', 'oar', 'mill', 'eel'], ({ length }) => length);
	expect([...words]).toEqual([
		[4, ['reed', 'mill']],
		[3, ['oar', 'eel']]
	]);
	expect(words.get(5)).toBeUndefined();
});
