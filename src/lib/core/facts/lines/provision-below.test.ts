import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const lines = (title: string, ...parts: string[]) => `${title}\n${parts.join('\n')}\n`;

describe('the name of a part alone on its line', () => {
	it('is told by the line below', () => {
		const text = lines(
			'The Amendments Study Guide',
			'3rd amendment',
			'Gives fishermen the right to the shore (ratified May 4, 1911).',
			'5th amendment',
			'Limits the Senate to one term.',
			'6th amendment',
			'Protects and guarantees trade by sea.',
			'8th amendment',
			'A long story. It was told often.'
		);
		expect(asked(text)).toEqual([
			'Which amendment of the Constitution gives fishermen the right to the shore? → 3rd Amendment',
			'On which date was the 3rd Amendment of the Constitution ratified? → 1911-05-04',
			'Which amendment of the Constitution limits the Senate to one term? → 5th Amendment',
			'Which amendment of the Constitution protects and guarantees trade by sea? → 6th Amendment'
		]);
	});

	it('is of the constitution that the notes are on', () => {
		const text = lines(
			'Articles of the Constitution of India',
			...[14, 17, 21, 24].flatMap((number) => [`Article ${String(number)}`, 'Right to fish'])
		);
		expect(asked(text)[0]).toBe(
			'Which article of the Constitution of India deals with the right to fish? → Article 14'
		);
	});

	it('is left alone where no law is told, and where few are listed', () => {
		const parts = [14, 17, 21, 24].flatMap((n) => [`Section ${String(n)}`, 'Right to fish']);
		expect(asked(lines('Notes on fish', ...parts))).toEqual([]);
		expect(asked(lines('The Amendments', '3rd amendment', 'Gives all the shore.'))).toEqual([]);
	});
});
