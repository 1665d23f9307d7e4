import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const reads: Record<string, readonly string[]> = {
	"Murad Aydin was Temur Aydin's son.": ['Whose son was Murad Aydin? → Temur Aydin'],
	"Murad Aydin was Temur Aydin's third son.": ['Who was Temur Aydin’s third son? → Murad Aydin'],
	"Pekka Saarinen was Rosa Quispe's husband.": ['Who was Rosa Quispe’s husband? → Pekka Saarinen'],
	"Ann Otieno was Peter Otieno's granddaughter, and ruled after him.": [
		'Whose granddaughter was Ann Otieno? → Peter Otieno'
	],
	"Temur Aydin was also Murad Aydin's father.": ['Who was Murad Aydin’s father? → Temur Aydin']
};

const leaves = [
	'Murad Aydin was his son.',
	"Murad Aydin was Temur Aydin's son-in-law.",
	"Murad Aydin was Peru's son.",
	"Murad Aydin was one of Temur Aydin's sons.",
	"Murad Aydin's son was a poet."
];

describe('the frame kin: whose son somebody was', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('kin', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('kin', text)).toEqual([]);
	});
});
