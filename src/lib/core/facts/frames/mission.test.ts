import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const about = 'Kenya and Peru trade in tea. Kenya and Peru lie far apart. ';

const reads: Record<string, string[]> = {
	[`${about}Kenya opened its embassy in Lima in 1967.`]: [
		'In which year did Kenya open its embassy in Lima? → 1967'
	],
	[`${about}Kenya opened a consulate in Cusco in 1968.`]: [
		'In which year did Kenya open a consulate in Cusco? → 1968',
		'In which city of Peru did Kenya open a consulate in 1968? → Cusco'
	],
	'A Peruvian honorary consulate was set up in Nairobi in 1954.': [
		'In which year did Peru establish an honorary consulate in Nairobi? → 1954'
	],
	'A Peruvian honorary consulate was set up in Mombasa in 1954.': [
		'In which year did Peru establish an honorary consulate in Mombasa? → 1954',
		'In which city of Kenya did Peru establish an honorary consulate in 1954? → Mombasa'
	],
	[`${about}Kenya raised its legation to an embassy in 1971.`]: [
		'In which year did Kenya raise its legation in Peru to an embassy? → 1971'
	],
	'After independence the Peruvian Observer Mission in Nairobi was upgraded to a full High Commission on 21 March 1990.':
		[
			'On which date did Peru raise its observer mission in Nairobi to a high commission? → 21 March 1990'
		],
	[`${about}Kenya opened a full-fledged resident Mission in Lima in March 1994.`]: [
		'In which month and year did Kenya open its resident mission in Lima? → March 1994'
	],
	[`${about}Further, on 23 May 1994, the resident mission of Kenya was set up.`]: [
		'On which date did Kenya establish its resident mission in Peru? → 23 May 1994'
	],
	'The U.S. Embassy at Nairobi was closed on January 30, 1989.': [
		'On which date did the United States close its embassy in Nairobi? → 30 January 1989'
	],
	'The Kenyan embassy opened in Peru in 2006, and the Peruvian embassy in Kenya in 2007.': [
		'In which year did Kenya open its embassy in Peru? → 2006',
		'In which year did Peru open its embassy in Kenya? → 2007'
	],
	'Kenya is accredited to Estonia from its embassy in Helsinki, Finland.': [
		'From which city is Kenya’s ambassador accredited to Estonia? → Helsinki'
	],
	'Kenya is represented in Greece through its embassy in Rome, Italy.': [
		'From which city is Kenya’s ambassador accredited to Greece? → Rome'
	],
	'Peru has its embassy in Mombasa.': [
		'In which city of Kenya does Peru have its embassy? → Mombasa'
	]
};

const leaves = [
	'Kenya will open its embassy in Lima in 2031.',
	'An embassy was opened in Lima in 1967.',
	'Kenya has consulates in Lima and Cusco.',
	'Kenya did not open its embassy in Lima in 1967.',
	'The embassy was closed in 1971.',
	'The Kenyan and the Peruvian embassy in Oslo were closed in 1971 and in 1972.',
	'On 6 April 1966 the new offices of the Embassy of Peru were opened in Nairobi.',
	'Kenya opened a rescue mission in Lima in 1967.',
	'Peru has an embassy in Nairobi.',
	'Previously, Peru had its embassy in Mombasa.',
	'Kenya had opened its embassy in Lima before 1967.'
];

describe('the frame mission: embassies and consulates', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('mission', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('mission', text)).toEqual([]);
	});
	it('says as of when an embassy was accredited, where the day of writing is known', () => {
		const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;
		const told = 'Kenya is accredited to Estonia from its embassy in Helsinki, Finland.';
		expect(askedBy('mission', told, written)).toEqual([
			'As of June 2019, from which city was Kenya’s ambassador accredited to Estonia? → Helsinki'
		]);
		expect(askedBy('mission', `Before that, ${told}`, written)).toEqual([]);
	});
});
