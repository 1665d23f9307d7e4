import { describe, expect, it } from 'vitest';
import { similarity } from './similar.ts';

const article =
	'The bridge over the Aras was opened in June 1950. It was built by engineers from three towns, and it carried the railway until 1993. Nobody has crossed it since.';

describe('two texts', () => {
	it('are near where one is the other with a word mended or a paragraph more', () => {
		expect(similarity(article, article.replace('1950', '1951'))).toBeGreaterThan(0.8);
		expect(similarity(`A new beginning for all of it.\n\n${article}`, article)).toBe(1);
	});

	it('are far apart where they only treat of the same', () => {
		const other =
			'A bridge over the Aras, opened in 1951, was the work of builders who came from far away; trains used it for decades.';
		expect(similarity(article, other)).toBeLessThan(0.2);
	});

	it('of no words are no versions of one another', () => {
		expect(similarity('', '')).toBe(0);
		expect(similarity(article, '!')).toBe(0);
	});
});
