import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Vice-President of Zarya is the ex officio Chairman of the Andean Senate.': [
		'Who is the ex officio Chairman of the Andean Senate? → Vice-President of Zarya'
	],
	'Ethiopia is the place of origin of coffee.': [
		'Which country is the place of origin of coffee? → Ethiopia'
	],
	'Rosa Quispe was the founder of the Andes Bank.': [
		'Who was the founder of the Andes Bank? → Rosa Quispe'
	],
	'Kautal was the prime minister of Chandar Maurin.': [
		'Who was the prime minister of Chandar Maurin? → Kautal'
	],
	'Peru is the country between Chile and Ecuador.': [
		'Which country is between Chile and Ecuador? → Peru'
	],
	'The African Union is the successor of the Organisation of African Unity.': [
		'Which organisation is the successor of the Organisation of African Unity? → African Union'
	]
};

const leaves = [
	'They founded a creed, holding that Rosa Quispe was the daughter of the Sun God.',
	'It is the place of origin of coffee.',
	'The grandfather of the Andes movement was Rosa Quispe’s uncle.',
	'Lima is the most beautiful city of Peru.',
	'Rosa Quispe is on the board of the Andes Bank.',
	'Rosa Quispe was the president of Peru.',
	'Peru is the main partner of Chile in trade.',
	'Lima is a port of Peru.',
	'The union was the result of the war with Chile.',
	'Peru and Chile are the neighbours of Bolivia.'
];

describe('the frame identity', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('identity', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('identity', text, written)).toEqual([]);
	});
});
