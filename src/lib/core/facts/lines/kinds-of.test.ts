import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (heading: string, ...lines: string[]) =>
	`Notes for revision\n\n${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
const kinds = (text: string) => asked(text).filter((question) => question.startsWith('Which '));

describe('kinds of something and what tells them apart', () => {
	it.each([
		[
			'Types of Dunes',
			'Barchan: looks like a half moon from the air; moves fast',
			'Which type of dune looks like a half moon from the air? → Barchan'
		],
		[
			'Main types of rent:',
			'Ground rent – paid for the use of the land under a house',
			'Which type of rent is paid for the use of the land under a house? → Ground rent'
		],
		[
			'Kinds of Inflation in brief notes',
			'Galloping (fast): prices grow by more than a tenth each year. Money melts.',
			'Which type of inflation is described as “prices grow by more than a tenth each year”? → Galloping'
		],
		[
			'Writs',
			'Mandamus: orders an office to do its duty',
			'Which writ orders an office to do its duty? → Mandamus'
		],
		[
			'Important Winds',
			'Foehn: flows down the lee of a mountain, such as the Alps',
			'Which wind flows down the lee of a mountain? → Foehn'
		]
	])('are asked for under "%s"', (heading, line, question) => {
		expect(kinds(notes(heading, line, 'Plain: keeps to no rule at all'))).toContain(question);
	});

	it.each([
		['Types of Dunes', 'Example: the sands of the Namib in the south'],
		['Types of Dunes', 'Star dunes: star of many arms in the sand'],
		['Types of Dunes', 'Barchan: it moves over the land each year'],
		['Causes of the War', 'Trade: ships were taken on the high seas'],
		['Rivers', 'Tana: flows through the heart of the land']
	])('are not under "%s": %s', (heading, line) => {
		expect(kinds(notes(heading, line, 'Plain: no rule')).join()).not.toContain(line.slice(0, 5));
	});

	it('are not where one line alone has a label', () => {
		expect(kinds(notes('Types of Dunes', 'Barchan: looks like a half moon from the air'))).toEqual(
			[]
		);
	});
});
