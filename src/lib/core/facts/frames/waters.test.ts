import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Drava is a right tributary of the Danube.': [
		'Of which river is the Drava a tributary? → Danube'
	],
	'The Orinoco rises in the Parima Mountains, flows through Venezuela and empties into the Atlantic Ocean.':
		[
			'Where does the Orinoco rise? → Parima Mountains',
			'Into which ocean does the Orinoco flow? → Atlantic Ocean'
		],
	'The Kariba Dam is built across the Zambezi.': ['On which river is the Kariba Dam? → Zambezi'],
	'The Sava joins the Danube at Belgrade.': ['Where does the Sava join the Danube? → Belgrade'],
	'The Sava meets the Danube near Zemun at Belgrade.': [
		'Where does the Sava join the Danube? → Belgrade'
	],
	'The Ebola River, a tributary of the Mongala, is short.': [
		'Of which river is the Ebola River a tributary? → Mongala'
	]
};

const leaves = [
	'It is a tributary of the Danube.',
	'The stream is a tributary.',
	'The Danube has a tributary of note.',
	'The Lima Union joins the Andean League at Cusco.',
	'A dam was built across the river.'
];

describe('rivers', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('site', text).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('site', text)).toEqual([]);
	});
});
