import { expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

it('takes no chapter for what happened', () => {
	const text =
		'The University of Ostra\n\nThe Birth of a Frontier School (1850–1853)\n\nThe University of Ostra stands in Lima. It is known for its gardens.';
	expect(asked(text).filter((card) => /Birth|Frontier/.test(card))).toEqual([]);
});
