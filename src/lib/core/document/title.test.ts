import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';
import { titleOf } from './title.ts';

const calls = (text: string, title?: string) =>
	titleOf({ ...readText(text, {}), ...(title && { title }) });

describe('what a document is called', () => {
	it('stands without marks of emphasis', () => {
		expect(
			readText('# **Salt law** in _brief_\n\nIt was passed in 1901 by the council.\n').title
		).toBe('Salt law in brief');
	});

	it('is its title where it has one', () => {
		expect(calls('The harbour was opened in 1905 by the mayor of the town.', 'Harbours')).toBe(
			'Harbours'
		);
	});

	it('is its first words otherwise, cut after a word', () => {
		expect(calls('The harbour was opened in 1905 by the mayor of the town.')).toBe(
			'The harbour was opened in 1905 by the …'
		);
		expect(calls('The harbour was opened.')).toBe('The harbour was opened.');
	});

	it('is never longer than a line, even where a text is one endless word', () => {
		expect(calls('x'.repeat(500))?.length).toBeLessThan(100);
	});

	it('is nothing for a text without words', () => {
		expect(calls(' \n\n ')).toBeUndefined();
	});
});
