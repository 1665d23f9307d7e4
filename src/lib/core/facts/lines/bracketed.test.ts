import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (...lines: string[]) =>
	`Notes on history\n\nImportant Events\n\n${lines.map((line) => `• ${line}`).join('\n\n')}\n`;

describe('a name with its date in brackets at the head of a line', () => {
	it.each([
		[
			'Tennis Court Oath (June 1789): The members swore to give France a constitution.',
			'In which month and year did the Tennis Court Oath take place? → 1789-06'
		],
		[
			'Storming of the Winter Palace (7 November 1917): Soldiers took the seat of the ministers.',
			'On which date did the storming of the Winter Palace take place? → 1917-11-07'
		],
		[
			'Flight to Varennes (June 1791): The king was caught on his way to the border.',
			'In which month and year did the Flight to Varennes take place? → 1791-06'
		],
		[
			'Salt March (1930) – Gandhi walked to the sea.',
			'In which year did the Salt March take place? → 1930'
		],
		[
			'Second Continental Congress (1775): Delegates raised an army.',
			'In which year did the Second Continental Congress take place? → 1775'
		],
		['Stamp Act (1765): A duty on paper.', 'In which year was the Stamp Act passed? → 1765']
	])('reads: %s', (line, question) => {
		expect(asked(notes(line))).toContain(question);
	});

	it.each([
		'Rise of Napoleon Bonaparte (1799): He took power.',
		'Social Effects (1789): Nobles lost their rights.',
		'Rosa Quispe (1900–1960): A painter from Lima.',
		'Lexington and Concord (1775): Two clashes in one day.',
		'Present situation (2001 onwards)',
		'Beaten by Chilean invasion (1879)',
		'Condor(Peru) first mission to the Moon (1999)'
	])('leaves alone: %s', (line) => {
		expect(asked(notes(line)).filter((question) => question.includes('take place'))).toEqual([]);
	});

	it('leaves a declared war to the line that tells of its course', () => {
		expect(
			asked(notes('Declaration of War on Austria (April 1792): The armies marched.'))
		).not.toContain('In which month and year did the War on Austria take place? → 1792-04');
	});
});
