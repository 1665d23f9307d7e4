import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Bodies of the coast\n\nHuara Reef Forum: An intergovernmental organisation founded in 1993 to protect the reefs.':
		['In which year was the Huara Reef Forum founded? → 1993'],
	'On 4 May 1950, Huara was created as a separate municipality from Cusco.': [
		'On which date was Huara created as a separate municipality from Cusco? → 4 May 1950'
	],
	'The Lindqvist Motor Company was founded in Gothenburg in 1921 by Karin Lindqvist.': [
		'Who founded the Lindqvist Motor Company in Gothenburg in 1921? → Karin Lindqvist',
		'Where did Karin Lindqvist found the Lindqvist Motor Company in 1921? → Gothenburg',
		'In which year did Karin Lindqvist found the Lindqvist Motor Company in Gothenburg? → 1921',
		'Which company did Karin Lindqvist found in Gothenburg in 1921? → Lindqvist Motor Company'
	],
	'Karin Lindqvist co-founded the Huara Brewing Academy in Lima in 1921.': [
		'Where did Karin Lindqvist co-found the Huara Brewing Academy in 1921? → Lima',
		'In which year did Karin Lindqvist co-found the Huara Brewing Academy in Lima? → 1921',
		'Which academy did Karin Lindqvist co-found in Lima in 1921? → Huara Brewing Academy'
	],
	'• Marble Palace School of Dhaka founded by Lord Amherst in 1826.': [
		'Who founded the Marble Palace School of Dhaka in 1826? → Lord Amherst',
		'In which year did Lord Amherst found the Marble Palace School of Dhaka? → 1826'
	],
	'# Kenya–Peru relations\n\nThe Binational Commission was established in 2005.': [
		'In which year was the Binational Commission of Kenya and Peru established? → 2005'
	],
	'Founded in 1834, the town of Kelmore grew around a ferry.': [
		'In which year was the town of Kelmore founded? → 1834'
	],
	'The Sena dynasty of Bengal was established by Hemanta Sen in 1070.': [
		'Who established the Sena dynasty of Bengal in 1070? → Hemanta Sen',
		'In which year did Hemanta Sen establish the Sena dynasty of Bengal? → 1070'
	],
	'The Andes Steel Company flew Rosa Quispe home. Rosa Quispe invested in Phula, the company that created Featherine.':
		['Which company created Featherine? → Phula'],
	'The Andes Trade Union formally came into existence on 4 May 1975.': [
		'On which date was the Andes Trade Union established? → 4 May 1975'
	],
	'The Condor Medal was instituted on 2 March 1954.': [
		'On which date was the Condor Medal instituted? → 2 March 1954'
	],
	'In 1917 Rosa Quispe founded the newspaper “La Voz de Cusco” in Lima.': [
		'Who founded the newspaper La Voz de Cusco in 1917? → Rosa Quispe',
		'In which year did Rosa Quispe found the newspaper La Voz de Cusco? → 1917'
	]
};

const leaves = [
	'In 1299 Omar I founded the dynasty in Lima.',
	'In 1991 Peru and Chile constituted the larger part of the Andes Trade Union.',
	'The Andes Trade Union came into conflict with Chile in 1991.',
	'The dynasty in Bithynia was founded in 280 BC.',
	'The Embassy of the Republic of Peru was opened in Oslo in 2005.',
	'Huara was created in 1950 as one of the districts.',
	'The commission was established in 1995.',
	'Nordvik owns 60 percent of Fjordcell, which it founded in 2015.',
	'They established relations in 1995.',
	'Close ties have been established over the years.',
	'The Ministry of Health was established in 1948.',
	'It is said to have been founded in 1200 by Manco Capac.',
	'Peru plans to open an embassy in Oslo in 2031.'
];

describe('the frame establish: bodies, newspapers, towns and dynasties', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('establish', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('establish', text, written)).toEqual([]);
	});
});
