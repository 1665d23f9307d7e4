import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The 14th Pacific Trade Summit was held in Lima on 12 and 13 May 2019.': [
		'On which dates was the 14th Pacific Trade Summit held in Lima? → 12–13 May 2019',
		'Where was the 14th Pacific Trade Summit held on 12–13 May 2019? → Lima'
	],
	'The Battle of Plassey in Bengal took place on 23 June 1757.': [
		'On which date did the Battle of Plassey in Bengal take place? → 23 June 1757'
	],
	'The Bandung Conference, held in April 1955, was attended by 29 states.': [
		'In which month and year was the Bandung Conference held? → April 1955'
	],
	'The 1936 Summer Olympics were held in Berlin.': [
		'Where were the 1936 Summer Olympics held? → Berlin'
	],
	'The Simla Conference was held from 25 June to 14 July 1945.': [
		'On which dates was the Simla Conference held? → 25 June – 14 July 1945'
	]
};

const leaves = [
	'The 2+2 Ministerial Dialogue was held on 11 April 2022.',
	'The conference was held in April 1955.',
	'The Pacific Trade Summit is held every year.',
	'The Pacific Trade Summit was held in 2019.',
	'The 15th Pacific Trade Summit will be held in Lima in 2031.',
	'Elections took place in 1998.',
	'The last meeting of the Joint Commission was held in Lima in 2018.'
];

describe('the frame occur: conferences, games and battles', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('occur', text, written).sort()).toEqual([...questions].sort());
	});
	it.each([
		[
			'The second session of the Joint Commission was held in Lima on 4 May 2018.',
			'On which date was the second session of the Joint Commission of Peru and Kenya held in Lima? → 4 May 2018'
		],
		[
			'The 4th round of Peru-Kenya Foreign Office Consultations took place on 3 November 2018.',
			'On which date did the 4th round of Peru-Kenya Foreign Office Consultations take place? → 3 November 2018'
		]
	])('says whose talks they are: %s', (text, question) => {
		expect(askedBy('occur', `# Peru–Kenya relations\n\n${text}`, written)).toContain(question);
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('occur', text, written)).toEqual([]);
	});
});
