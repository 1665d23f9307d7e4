import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (name: string, line: string) =>
	`Notes for revision\n\n${name}\n\n- ${line}\n- Of great help to many\n`;

describe('a line that begins with what was done to the thing above it', () => {
	it.each([
		[
			'Surya Jyoti Yojana',
			'Launched on 2 May 2016 at Lima',
			'On which date was Surya Jyoti Yojana launched? → 2016-05-02'
		],
		[
			'Ostra Sultanate',
			'1347: Founded by Alauddin Shah',
			'Who founded the Ostra Sultanate? → Alauddin Shah'
		],
		[
			'Ostra Sultanate',
			'1347: Founded by Alauddin Shah',
			'In which year was the Ostra Sultanate established? → 1347'
		],
		[
			'Andean Space Agency',
			'Established in 1962 by Rosa Quispe',
			'In which year was the Andean Space Agency founded? → 1962'
		],
		[
			'Ostra Convention',
			'Adopted on 4 June 1992',
			'On which date was the Ostra Convention adopted? → 1992-06-04'
		]
	])('reads under “%s”: %s', (name, line, question) => {
		expect(asked(notes(name, line))).toContain(question);
	});

	it.each([
		['Key Points', 'Launched on 2 May 2016'],
		['Causes and effects', 'Founded by Rosa Quispe in 1950'],
		['Surya Jyoti Yojana', 'Launched soon after the elections'],
		['Surya Jyoti Yojana', 'Launched by several ministries'],
		['Surya Jyoti Yojana', 'Opened to women only']
	])('leaves alone under “%s”: %s', (name, line) => {
		expect(
			asked(notes(name, line)).filter((question) => /launched|found|opened/.test(question))
		).toEqual([]);
	});
});
