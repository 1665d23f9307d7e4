import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };
const asked = (text: string) => askedBy('ballot', text, written);

const reads: Record<string, string[]> = {
	// Wire copy
	'The election board of Peru has announced the results of the runoff presidential polls, which Rosa Quispe won by securing 52.4 percent of the votes.':
		[
			'What percentage of votes did Rosa Quispe win in the 2019 presidential runoff election in Peru? → 52.4 percent',
			'Who won 52.4 percent of votes in the 2019 presidential runoff election in Peru? → Rosa Quispe'
		],
	'Kenya held its presidential election on Sunday. Peter Otieno secured 4,713,277 votes, or 44.4% of the valid votes cast. Voter turnout for the election was 68.6%.':
		[
			'How many votes did Peter Otieno win in the 2019 presidential election in Kenya? → 4,713,277',
			'What percentage of votes did Peter Otieno win in the 2019 presidential election in Kenya? → 44.4%',
			'Who won 44.4% of votes in the 2019 presidential election in Kenya? → Peter Otieno',
			'What was the voter turnout in the 2019 presidential election in Kenya? → 68.6%'
		],
	// A list without its verb, of a first round
	'Kenya will hold a run-off of the presidential election on 30 June. Peter Otieno won 49.5 percent of the vote, while Grace Wanjiru won 44.9 percent, Alan Boyle 5.2 percent.':
		[
			'What percentage of votes did Peter Otieno win in the first round of the 2019 presidential election in Kenya? → 49.5 percent',
			'Who won 49.5 percent of votes in the first round of the 2019 presidential election in Kenya? → Peter Otieno',
			'What percentage of votes did Grace Wanjiru win in the first round of the 2019 presidential election in Kenya? → 44.9 percent',
			'Who won 44.9 percent of votes in the first round of the 2019 presidential election in Kenya? → Grace Wanjiru',
			'What percentage of votes did Alan Boyle win in the first round of the 2019 presidential election in Kenya? → 5.2 percent',
			'Who won 5.2 percent of votes in the first round of the 2019 presidential election in Kenya? → Alan Boyle'
		],
	// At home and abroad
	'In the general election in Peru the voter turnout was 85.7 percent, and 56.3 percent abroad.': [
		'What was the voter turnout at home in the 2019 general election in Peru? → 85.7 percent',
		'What was the voter turnout abroad in the 2019 general election in Peru? → 56.3 percent'
	],
	// An encyclopaedia
	'In the presidential election of 4 May 2014 in Peru, Rosa Quispe won 51% of the vote.': [
		'What percentage of votes did Rosa Quispe win in the 2014 presidential election in Peru? → 51%',
		'Who won 51% of votes in the 2014 presidential election in Peru? → Rosa Quispe'
	]
};

const leaves = [
	'The presidential election in Peru: with 90 percent of votes counted, Rosa Quispe won 51% of the vote.',
	'The presidential election in Peru will be close: an opinion poll says Rosa Quispe won 51% of the vote.',
	'Peru held presidential and parliamentary polls. Rosa Quispe won 51% of the vote.',
	'Rosa Quispe won 51% of the shares of the Andes Bank in Peru.',
	'The general election in Peru is over. The Bay Party won 51% of the seats.',
	'In 1990 Peru held a presidential election. Rosa Quispe won 51% of the vote.'
];

describe('the frame ballot: what an election came to', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(asked(text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
