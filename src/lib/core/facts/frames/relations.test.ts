import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const about = 'Kenya and Peru trade in tea. Kenya and Peru lie far apart. ';

const reads: Record<string, string[]> = {
	'Diplomatic relations between Kenya and Japan were established on 12 December 1963.': [
		'On which date were diplomatic relations between Kenya and Japan established? → 12 December 1963'
	],
	'Peru and Norway established diplomatic relations in Geneva on 3 March 1957.': [
		'On which date were diplomatic relations between Peru and Norway established? → 3 March 1957',
		'Where were diplomatic relations between Peru and Norway established on 3 March 1957? → Geneva'
	],
	[`${about}Diplomatic relations were established in May 1963.`]: [
		'In which month and year were diplomatic relations between Kenya and Peru established? → May 1963'
	],
	'Peru was among the first countries to establish diplomatic relations with Kenya in 1992.': [
		'In which year were diplomatic relations between Peru and Kenya established? → 1992'
	],
	[`${about}Formal diplomatic relations were established in 1971 with the opening of the embassy.`]:
		['In which year were diplomatic relations between Kenya and Peru established? → 1971'],
	[`${about}Diplomatic relations were established in 1826, under the government of Juan Flores, with the sending of a consul to Nairobi.`]:
		['In which year were diplomatic relations between Kenya and Peru established? → 1826'],
	[`${about}Both countries established relations in 1826.`]: [
		'In which year were relations between Kenya and Peru established? → 1826'
	],
	[`${about}Peru soon recognised the independence of Kenya on 5 May 1963 and re-established diplomatic relations with the country on 7 June 1963.`]:
		['On which date were diplomatic relations between Kenya and Peru restored? → 7 June 1963'],
	'Peru and Norway have had diplomatic relations since 3 March 1957.': [
		'Since which date have Peru and Norway had diplomatic relations? → 3 March 1957'
	],
	'It was only in 1967 that Peru and Norway established diplomatic relations.': [
		'In which year were diplomatic relations between Peru and Norway established? → 1967'
	],
	[`${about}Diplomatic relations between the two countries date back to 1964.`]: [
		'In which year were diplomatic relations between Kenya and Peru established? → 1964'
	],
	[`${about}Diplomatic relations were cut off in 1982 and were re-established in August 1991.`]: [
		'In which year were diplomatic relations between Kenya and Peru broken off? → 1982',
		'In which month and year were diplomatic relations between Kenya and Peru restored? → August 1991'
	],
	'Kenya broke off diplomatic relations with Peru in 1991.': [
		'In which year were diplomatic relations between Kenya and Peru broken off? → 1991'
	],
	[`${about}In 2013 the two countries upgraded their ties to a strategic partnership.`]: [
		'In which year were relations between Kenya and Peru raised to a strategic partnership? → 2013',
		'To what were relations between Kenya and Peru raised in 2013? → strategic partnership'
	],
	[`${about}After the war the diplomatic relations were cut, and they were restored in 1981.`]: [
		'In which year were diplomatic relations between Kenya and Peru restored? → 1981'
	],
	[`${about}Relations were raised to a Global Partnership in 2000 and to a Special Partnership in 2014.`]:
		[
			'In which year were relations between Kenya and Peru raised to a Global Partnership? → 2000',
			'To what were relations between Kenya and Peru raised in 2000? → Global Partnership',
			'In which year were relations between Kenya and Peru raised to a Special Partnership? → 2014',
			'To what were relations between Kenya and Peru raised in 2014? → Special Partnership'
		]
};

const leaves = [
	'Diplomatic relations were established in 1963.',
	'Kenya and Peru may restore diplomatic relations in 2031.',
	`${about}Relations with the rest of Asia were established in 1963.`,
	`${about}The two countries renewed their ties in 1999.`,
	'Kenya wanted to be among the first to establish diplomatic relations with Peru in 1992.',
	'Kenya and Peru have had close ties since 1965.',
	'The bonds between Kenya and Peru date back to 1965.',
	'Kenya and Peru never broke off diplomatic relations in 1991.'
];

describe('the frame relations: ties between two states', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('relations', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('relations', text)).toEqual([]);
	});
});
