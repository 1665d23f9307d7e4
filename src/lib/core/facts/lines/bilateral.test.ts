import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (title: string, line: string) => `${title}\n\nOverview\n\n- ${line}\n- Embassies\n`;

describe('a paper that the two countries of a title signed', () => {
	it.each([
		[
			'Peru–Kenya relations',
			'1993 Treaty of Friendship and Cooperation',
			'In which year did Peru and Kenya sign the Treaty of Friendship and Cooperation? → 1993'
		],
		[
			'CHILE-INDIA RELATIONS',
			'2006 – Free Trade Agreement signed',
			'In which year did Chile and India sign the Free Trade Agreement? → 2006'
		],
		[
			'Relations between Norway and Japan',
			'Agreement on Cultural Exchange (1998)',
			'In which year did Norway and Japan sign the Agreement on Cultural Exchange? → 1998'
		],
		[
			'Kenya–Ghana ties',
			'2 March 1963: Boundary agreement signed',
			'On which date did Kenya and Ghana sign the boundary agreement? → 1963-03-02'
		],
		[
			'India-Japan Relations',
			'2000 Strategic Partnership declaration',
			'In which year did India and Japan sign the Strategic Partnership declaration? → 2000'
		]
	])('reads under “%s”: %s', (title, line, question) => {
		expect(asked(notes(title, line))).toContain(question);
	});

	it.each([
		['History of Peru', '1993 Treaty of Friendship and Cooperation'],
		['Peru, Kenya and Ghana: relations', '1993 Treaty of Friendship and Cooperation'],
		['War of Peru and Chile in the north', '1993 Treaty of Friendship and Cooperation'],
		['Peru–Kenya relations', '2017 Agreement on Nuclear Energy in force'],
		['Peru–Kenya relations', 'Growing trade and agreement on most matters']
	])('leaves alone under “%s”: %s', (title, line) => {
		expect(asked(notes(title, line)).filter((question) => / and .* sign /.test(question))).toEqual(
			[]
		);
	});
});
