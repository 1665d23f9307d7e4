import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../tests/fixtures/cpu-ms.ts';
import { doors, formatOf, plainDate } from './document-input.ts';

describe('a date of publication', () => {
	it.each([
		['2024', { precision: 'year', year: 2024 }],
		['2024-05', { precision: 'month', year: 2024, month: 5 }],
		['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
		[' 2024-05-17 ', { precision: 'day', year: 2024, month: 5, day: 17 }]
	])('%s is read as fine as it is written', (iso, date) => {
		expect(plainDate(iso)).toEqual(date);
	});

	it.each([
		...['', '24', '2024-13', '2024-00', '2024-00-10', '17.05.2024', 'last May', '2024-23', '199X'],
		...['2023-02-31', '2023-02-29', '2023-04-31', '2024-05-00', '0000', '0000-01-01']
	])('%o is none', (text) => {
		expect(plainDate(text)).toBeUndefined();
	});
});

describe('a text', () => {
	it('is Markdown by its ending, or where a paste shows the marks', () => {
		expect(formatOf('plain words', 'notes.md')).toBe('markdown');
		expect(formatOf('# A heading\n\nWords.', undefined)).toBe('markdown');
		expect(formatOf('# not in a text file', 'notes.txt')).toBe('text');
		expect(formatOf('Words. Item #1 is fine.', undefined)).toBe('text');
	});

	it('is Markdown where it was brought into it from another kind of file', () => {
		for (const name of ['a.docx', 'a.PDF', 'a.html'])
			expect(formatOf('Words alone.', name)).toBe('markdown');
		expect(formatOf('| Year | Ships |\n| --- | --- |', undefined)).toBe('markdown');
	});

	it.each([
		['line breaks', '\n'.repeat(200_000)],
		['carriage returns', '\r'.repeat(200_000)],
		['blank lines', ' \t\n'.repeat(100_000)],
		['links that do not end', ']('.repeat(100_000)],
		['a link that does not end', `](${'a'.repeat(200_000)}`],
		['dashes', '- a\n\n\nb'.repeat(30_000)]
	])('of nothing but %s is told at once', (_, text) => {
		const began = cpuMs();
		expect(formatOf(text, undefined)).toBe('text');
		expect(cpuMs() - began).toBeLessThan(500);
	});

	it('shows lists and links as marks', () => {
		expect(formatOf('Terms:\n\n  - peace\n\n  - trade', undefined)).toBe('markdown');
		expect(formatOf('See [the pact](https://example.org/Pact_(1905)).', undefined)).toBe(
			'markdown'
		);
	});

	it('is pasted as it is where the page had no form', async () => {
		expect(await doors.paste('<span>Words <b>alone</b>.</span>').done).toEqual({ is: 'plain' });
	});
});
