import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2021, month: 5, day: 15 };

const reads: Record<string, string[]> = {
	'Baltic Steel announced Thursday that it will invest $10 billion to build a rolling mill (RM) in the state of Ohio.':
		[
			'On 13 May 2021, how much did Baltic Steel pledge to invest to build a rolling mill in the state of Ohio? → $10 billion'
		],
	'Kenya will provide $20 million to Malawi for flood relief, President Amina Diallo said on Friday.':
		[
			'On 14 May 2021, how much did Kenya pledge to provide to Malawi for flood relief? → $20 million'
		],
	'• Quipu, a Peruvian weaver, announced a $50 million investment in its U.S. mills.': [
		'In May 2021, how large an investment did Quipu announce in its U.S. mills? → $50 million'
	],
	'The Asian Development Bank approved a $300 million loan to help Nepal build roads.': [
		'In May 2021, how large a loan did the Asian Development Bank approve to help Nepal build roads? → $300 million'
	],
	'Norway announced a $5 million credit line to help Kenya buy seed as the drought goes on.': [
		'In May 2021, how large a credit line did Norway announce to help Kenya buy seed? → $5 million'
	],
	// A joint statement, and a fact sheet
	'Norway – home to Oslo and host of the games of 2030 – will invest $2 billion to build a series of ports across Kenya that will keep fish cool.':
		[
			'In May 2021, how much did Norway pledge to invest to build a series of ports across Kenya? → $2 billion'
		],
	'Rosa Quispe announced that Norway would provide $90 million to help schools in Kenya, Benin, and Togo, including $7 million over the next three years.':
		[
			'In May 2021, how much did Norway pledge to provide to help schools in Kenya, Benin, and Togo? → $90 million'
		]
};

const leaves = [
	'Baltic Steel may invest $10 billion to build a mill in Ohio.',
	'Baltic Steel announced in 1998 that it would not invest $10 billion to build a mill in Ohio.',
	'The company announced a $50 million investment in mills in Ohio.',
	'Norway had announced a $5 million credit line to help Kenya buy seed.',
	'Norway announced a $5 million loan.',
	'Norway announced a $5 million loan to help the country buy seed.',
	'In 1998 the mill closed. Norway approved a plan to help Kenya.'
];

describe('the frame pledge: sums announced for what is to come', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('pledge', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('pledge', text, written)).toEqual([]);
	});
	it('is not dated by a text that tells of another year', () => {
		const text =
			'In 1998 Norway built a mill in Lima. Norway announced a $5 million loan to help Kenya buy seed.';
		expect(askedBy('pledge', text, written)).toEqual([]);
	});
});
