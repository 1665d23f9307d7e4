import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readModel } from './model/file.ts';
import { readDocument } from './read.ts';

const model = readModel(readFileSync('static/models/english.bin'));
const subjects = (text: string) =>
	readDocument(readText(text), model).sentences[0]?.parsed.map(({ subject, when }) => [
		subject?.text,
		when?.preposition
	]);

describe('a date that opens a sentence without a comma', () => {
	it.each([
		['In 1958 oil was discovered at Hassi Messaoud.', 'oil'],
		['In 2004 exports of coffee reached 3.2 million tonnes.', 'exports of coffee'],
		['In 1997 fishing employed 4,000 people in Malta.', 'fishing']
	])('is no part of the subject: %s', (text, subject) => {
		expect(subjects(text)).toEqual([[subject, 'in']]);
	});

	it.each(['In 2014 elections the party won nine seats.', 'In the 1997 election, Labour won.'])(
		'may tell of the noun behind it: %s',
		(text) => {
			expect(subjects(text)?.[0]?.[1]).not.toBe('in');
		}
	);
});
