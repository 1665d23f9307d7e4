import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../text/date.ts';
import { datedLineAt, pairAt } from './lines.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('datedLineAt', () => {
	it.each([
		['1905 – Partition of Bengal', '1905', 'Partition of Bengal'],
		['1914–18 First World War', '1914/1918', 'First World War'],
		['15 August 1947: Independence', '1947-08-15', 'Independence'],
		['Partition of Bengal (1905)', '1905', 'Partition of Bengal'],
		['Rosa Quispe: 1950–62', '1950/1962', 'Rosa Quispe']
	])('parts %s', (line, when, words) => {
		const found = datedLineAt(line, whole(line));
		expect(found && isoDate(found.when)).toBe(when);
		expect(line.slice(found?.words.start, found?.words.end)).toBe(words);
	});

	it.each([
		'Partition of Bengal',
		'1905',
		'He came in 1905',
		'Article 14 – Equality',
		'',
		'– 1905'
	])('finds no date beside words in %j', (line) => {
		expect(datedLineAt(line, whole(line))).toBeUndefined();
	});
});

describe('pairAt', () => {
	it.each([
		['Capital: Dhaka', 'Capital', 'Dhaka'],
		['Headquarters – Geneva', 'Headquarters', 'Geneva'],
		['Founder\tRosa Quispe', 'Founder', 'Rosa Quispe']
	])('parts %s', (line, key, value) => {
		const found = pairAt(line, whole(line));
		expect([
			line.slice(found?.key.start, found?.key.end),
			line.slice(found?.value.start, found?.value.end)
		]).toEqual([key, value]);
	});

	it.each(['Dhaka', 'Capital:', ': Dhaka', 'at 13:00 sharp', 'https://peru.example', ''])(
		'finds no pair in %j',
		(line) => {
			expect(pairAt(line, whole(line))).toBeUndefined();
		}
	);

	it('gives sides inside the line for any words', () => {
		fc.assert(
			fc.property(fc.string(), (line) => {
				const found = pairAt(line, whole(line));
				if (found) expect(found.key.end).toBeLessThanOrEqual(found.value.start);
			}),
			{ seed: 5 }
		);
	});
});
