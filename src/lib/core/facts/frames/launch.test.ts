import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The World Health Organization launched the Expanded Programme on Immunization in 1974.': [
		'Which organization launched the Expanded Programme on Immunization in 1974? → World Health Organization',
		'In which year did the World Health Organization launch the Expanded Programme on Immunization? → 1974'
	],
	'In March 2012 the Bank of Cusco introduced the Quipu card.': [
		'Which bank introduced the Quipu card in March 2012? → Bank of Cusco',
		'In which month and year did the Bank of Cusco introduce the Quipu card? → March 2012'
	],
	'• Pulse Polio campaign introduced in India in 1995.': [
		'Where was Pulse Polio campaign introduced in 1995? → India',
		'In which year was Pulse Polio campaign introduced in India? → 1995'
	],
	'Nordvik launched the Quipu Rivers – Titicaca (QRT) project in July 2013.': [
		'In which month and year was the Quipu Rivers – Titicaca project launched? → July 2013'
	],
	'Operation Blue Heron was launched by Chile on 4 May 1986.': [
		'Which country launched Operation Blue Heron on 4 May 1986? → Chile',
		'On which date did Chile launch Operation Blue Heron? → 4 May 1986',
		'Which operation did Chile launch on 4 May 1986? → Operation Blue Heron'
	],
	'Following the launch of the Quetzal programme by Peru in 2003, enrolment rose.': [
		'Which country launched the Quetzal programme in 2003? → Peru',
		'In which year did Peru launch the Quetzal programme? → 2003'
	]
};

const leaves = [
	'The Concurrent List was abolished in 2010.',
	'The vaccine was introduced in 1963.',
	'The company will launch the Quipu phone in 2031.',
	'Its first phone was launched in 2012.',
	'Peru launched several programmes in 2003.',
	'The Quipu phone was reportedly introduced in 2012.'
];

describe('the frame launch: campaigns, programmes and products', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('launch', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('launch', text, written)).toEqual([]);
	});
});
