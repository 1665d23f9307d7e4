import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The highest peak of the Andes is Aconcagua at 6,961 m.': [
		'Which peak is the highest of the Andes? → Aconcagua'
	],
	'Bolivia is wide. Bolivia is high. The longest river is the Mamore. The highest point is Nevado Sajama.':
		[
			'Which river is the longest in Bolivia? → Mamore',
			'What is the highest point in Bolivia? → Nevado Sajama'
		],
	"Bolivia is wide. The country's largest lake is Lake Poopó.": [
		'Which lake is Bolivia’s largest? → Lake Poopó'
	],
	'Aconcagua is the highest mountain in South America.': [
		'Which mountain is the highest in South America? → Aconcagua'
	],
	'Mali - key facts. In 1960 Rosa Quispe became the first woman in Peru to be elected mayor.': [
		'Who was the first woman in Peru to be elected mayor? → Rosa Quispe',
		'In which year did Rosa Quispe become the first woman in Peru to be elected mayor? → 1960'
	],
	"Lisbon, 3 June (Agency) - Kenya is the world's third largest exporter of tea, officials said.": [
		"As of June 2019, which country was the world's third largest exporter of tea? → Kenya"
	],
	'Lake Ladoga, the largest lake in Europe, freezes every winter.': [
		'Which lake is the largest in Europe? → Lake Ladoga'
	],
	'The longest river in France is the Loire.': ['Which river is the longest in France? → Loire'],
	'The most common metal in the world is aluminium.': [
		'Which metal is the most common in the world? → aluminium'
	],
	'The Andes Water Treaty protects rivers. Kenya was the first country to join the treaty.': [
		'Which country was the first to join the Andes Water Treaty? → Kenya'
	],
	'Kenya was the third country which immediately recognised Malta in 1964.': [
		'Which country was the third that recognised Malta? → Kenya'
	],
	'Kenya was the first country to recognise the independence of Malta on 3 May 1964 and talks were held in Rome on 9 June 1964.':
		['Which country was the first to recognise the independence of Malta on 3 May 1964? → Kenya'],
	'In 1963, Malta was the first island state to establish diplomatic ties with Mongolia.': [
		'Which country was the first island state to establish diplomatic ties with Mongolia? → Malta'
	],
	"In 2012, Peru was Kenya's 27th largest trading partner.": [
		"In 2012, which country was Kenya's 27th largest trading partner? → Peru"
	]
};

const leaves = [
	'The largest problem in the world is hunger.',
	'In 1956 Rosa Quispe was the first Peruvian woman to win the prize.',
	'UNESCO is the largest car fleet in Paris.',
	'Lake Volta is the world’s largest artificial lake (a reservoir) by surface area.',
	'Nepal is one of the poorest countries in Asia.',
	'It was the first step towards peace in Europe.',
	'The Simplon Tunnel was the longest railway tunnel in the world until 1982.',
	'Lagos is the largest city.',
	'Kenya was the first country to join the treaty.',
	'Peru is arguably the most beautiful country in South America.',
	'Kenya could become the largest producer of tea in the world.',
	'Two trains run from the old station in Lima, the first railway of Peru.',
	'The Andes Foundation was the largest museum owner in Peru.'
];

describe('the frame rank', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('rank', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('rank', text, written)).toEqual([]);
	});
});
