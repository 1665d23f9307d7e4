import { describe, expect, it } from 'vitest';
import { ownTitle } from './own-title.ts';

describe('what a text calls itself', () => {
	it.each([
		['a heading', '# Two harbours\n\nThe union was founded in 1985.', 'Two harbours'],
		['a lower heading', 'Words.\n\n### Two harbours\n\nMore words.', 'Two harbours'],
		[
			'the field above the text',
			'---\ntitle: Two harbours\n---\n# Other\n\nWords.',
			'Two harbours'
		],
		[
			'a heading with marks',
			'# The **two** [harbours](https://quay.example) of snake_case \\*',
			'The two harbours of snake_case *'
		]
	])('is %s', (_, text, title) => {
		expect(ownTitle(text, 'markdown')).toBe(title);
	});
	it.each(['', 'Words alone.', '# \n\nWords.', '# ![](a.png)\n\nWords.', '```\n# a comment\n```'])(
		'is nothing in %o',
		(text) => {
			expect(ownTitle(text, 'markdown')).toBeUndefined();
		}
	);
	it('is the first line of a plain text that is a headline, and no hash', () => {
		const text =
			'Harbours of the north\n\nThe Union of Harbours was founded in Baku on 4 May 1993.';
		expect(ownTitle(text, 'text')).toBe('Harbours of the north');
		expect(ownTitle('The Union was founded in 1985. It has ships.', 'text')).toBeUndefined();
	});
});
