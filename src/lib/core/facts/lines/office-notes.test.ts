import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (title: string, heading: string, line: string) =>
	`${title}\n\n${heading}\n\n• Citizen of India.\n\n• ${line}\n`;

describe('what notes on an office say in fragments', () => {
	it.each([
		[
			'Qualifications',
			'Completed 35 years of age.',
			'What is the minimum age for the office of the President of India? → 35 years'
		],
		[
			'Term of Office',
			'Five years from the day on which he enters upon it.',
			'How long is the term of office of the President of India? → five years'
		],
		[
			'Vacancy',
			'Resigns by addressing a letter to the Vice-President.',
			'To whom does the President of India address a resignation? → Vice-President'
		],
		[
			'Oath',
			'Oath administered by the Chief Justice of India.',
			'Who administers the oath of office to the President of India? → Chief Justice of India'
		],
		[
			'Election',
			'Disputes about the election are decided by the Supreme Court.',
			'Which court decides disputes over the election of the President of India? → Supreme Court'
		],
		[
			'Term and tenure',
			'Term: 6 years or up to the age of 65, whichever is earlier.',
			'How long is the term of office of the President of India? → 6 years or up to the age of 65'
		],
		[
			'Appointment',
			'He can resign by writing a letter to the Speaker.',
			'To whom does the President of India address a resignation? → Speaker'
		]
	])('asks under “%s”: %s', (heading, line, question) => {
		expect(asked(notes('The President', heading, line))).toContain(question);
	});

	it.each([
		['The President', 'Powers', '35 years of age.'],
		['The President', 'Election', 'Five years.'],
		['Rosa Quispe', 'Qualifications', '35 years of age.'],
		['The President', 'Qualifications', 'Should hold no other office.'],
		['The President', 'Oath', 'To uphold the law.']
	])('leaves alone “%s”, “%s”: %s', (title, heading, line) => {
		expect(asked(notes(title, heading, line))).toEqual([]);
	});

	it('asks nothing where the notes name no state', () => {
		expect(asked('The President\n\nQualifications\n\n• 35 years of age.\n')).toEqual([]);
	});
});
