import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const asked = (text: string): string[] => askedBy('in-office', text);

const reads: Record<string, string[]> = {
	'On 4 May 2011 Kenyan President Moses Kiplagat visited Japan.': [
		'Who was President of Kenya in May 2011? → Moses Kiplagat'
	],
	'Peruvian Foreign Minister Rosa Quispe attended the summit in Nairobi in March 1998.': [
		'Who was Foreign Minister of Peru in March 1998? → Rosa Quispe'
	],
	'The treaty was signed on 3 June 1972 by Finnish Prime Minister Pekka Saarinen in Lima.': [
		'Who was Prime Minister of Finland in June 1972? → Pekka Saarinen'
	],
	'In August 2005 Peruvian President Rosa Quispe held talks in Lima with Finnish President Pekka Saarinen.':
		[
			'Who was President of Peru in August 2005? → Rosa Quispe',
			'Who was President of Finland in August 2005? → Pekka Saarinen'
		],
	'On 30 November - 1 December 2017 Kenyan President Moses Kiplagat visited Japan.': [
		'Who was President of Kenya in November 2017? → Moses Kiplagat'
	],
	'In July 2014 Kenyan President Moses Kiplagat visited Peru, where he held talks with President Rosa Quispe and Prime Minister Alan Soto.':
		[
			'Who was President of Kenya in July 2014? → Moses Kiplagat',
			'Who was President of Peru in July 2014? → Rosa Quispe',
			'Who was Prime Minister of Peru in July 2014? → Alan Soto'
		],
	'Kenyan Foreign Minister Otieno visited Peru on 4 May 2011.': [
		'Who was Foreign Minister of Kenya in May 2011? → Otieno'
	],
	'From 3 to 5 July 2014 Kenyan Defence Minister Grace Otieno hosted the talks in Nairobi.': [
		'Who was Defence Minister of Kenya in July 2014? → Grace Otieno'
	]
};

const leaves = [
	'In May 1961 Kenyan President Moses Kiplagat was born in Nairobi.',
	'From 3 July to 5 August 2014 Kenyan President Moses Kiplagat visited Japan.',
	'In 2011 Kenyan President Moses Kiplagat visited Japan.',
	'In July 2014 Moses Kiplagat visited Peru for the Lima Summit, where he met President Ine Dahl.',
	'On 4 May 2011 former Kenyan President Moses Kiplagat visited Japan.',
	'On 4 May 2011 Kenyan Minister of Fish Moses Kiplagat visited Japan.',
	'On 4 May 2011 Kenyan President Moses Kiplagat did not visit Japan.',
	'On 4 May 2011 Kenyan Deputy Prime Minister Moses Kiplagat visited Japan.',
	'Kenyan President Moses Kiplagat will visit Japan on 4 May 2031.'
];

describe('the frame in-office: who held an office when', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(asked(text).toSorted()).toEqual(questions.toSorted());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
