import { describe, expect, it } from 'vitest';
import { things } from '#lib/core/exchange/anki/things.data.ts';
import { findings as ur } from '../languages/ur/findings.ts';
import { fill, type Spoken } from './fill.ts';

const spoken: Spoken = {
	number: String,
	text: (text) => `<${text}>`,
	names: (names) => names.join(' + '),
	more: (n) => ` and ${n} more`
};

describe('remarks on a file in other languages', () => {
	it('are there for all that can happen to a package of Anki', () => {
		for (const thing of Object.keys(things)) expect(ur.has(thing), thing).toBe(true);
	});

	it('say numbers, places and names of fields, and leave out what is none', () => {
		expect(fill('{0} lost{(1)}', [2, '“a”'], spoken)).toBe('2 lost (<“a”>)');
		expect(fill('{0} lost{(1)}', [2, ''], spoken)).toBe('2 lost');
		expect(fill('{2}: {0}{1+}', ['a', 3, ['hint', 'tags']], spoken)).toBe(
			'hint + tags: <a> and 3 more'
		);
		expect(fill('{2}: {0}{1+}', ['a', 0, ['hint']], spoken)).toBe('hint: <a>');
	});

	it('give way to the English where a value is missing', () => {
		expect(fill('{0} of {1}', [1], spoken)).toBeUndefined();
	});
});
