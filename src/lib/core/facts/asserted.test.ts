import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { generate } from '../questions/generate.ts';

const stems = (text: string) => generate([readText(text)]).questions.map(({ stem }) => stem);

describe('what a sentence does not tell as a fact is not asked', () => {
	it.each([
		'Did President Rosa Quispe visit Nairobi on 4 May 1995?',
		'According to a false rumour, President Rosa Quispe visited Nairobi on 4 May 1995.',
		'It was wrongly reported that Peru opened its embassy in Nairobi on 3 April 2019.',
		'The Lima road was neither opened in 2019 nor in 2020.',
		'The Lima tunnel was hardly completed in 2012.',
		'Instead of Pekka Saarinen, President Rosa Quispe visited Nairobi on 4 May 1995.',
		'Unlike Kenya, Peru recognised Finland on 26 January 1950.',
		'The Lima Museum was founded in 1894 (some say 1865).',
		'Rosa Quispe, left, with Pekka Saarinen at the Lima Museum founded in 1894.'
	])('%s', (text) => {
		expect(stems(text)).toEqual([]);
	});

	it('but the same told plainly is', () => {
		expect(stems('President Rosa Quispe visited Nairobi on 4 May 1995.').length).toBeGreaterThan(0);
		expect(stems('The Lima Museum was founded in 1894.').length).toBeGreaterThan(0);
	});
});
