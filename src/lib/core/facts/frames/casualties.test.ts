import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The 2010 Haiti earthquake killed more than 100,000 people.': [
		'How many people were killed in the 2010 Haiti earthquake? → more than 100,000'
	],
	'At least 27 people were killed in the Quetta bombing on 8 August 2016.': [
		'How many people were killed in the Quetta bombing on 8 August 2016? → at least 27'
	],
	'About 60,000 people died in the Quetta earthquake of 31 May 1935.': [
		'How many people were killed in the Quetta earthquake of 31 May 1935? → about 60,000'
	],
	'A fire at the Baldia factory in Karachi killed 289 workers on 11 September 2012.': [
		'How many workers were killed in a fire at the Baldia factory in Karachi on 11 September 2012? → 289'
	],
	'• Typhoon Haiyan displaced 4 million people in the Philippines in November 2013.': [
		'How many people were displaced in Typhoon Haiyan in the Philippines in November 2013? → 4 million'
	],
	'On 4 June 2015, the Andes Front ambushed a convoy near Cusco and killed 18 soldiers.': [
		'How many soldiers did the Andes Front kill on 4 June 2015? → 18'
	]
};

const leaves = [
	'Many people were killed in the Quetta bombing on 8 August 2016.',
	'The earthquake killed 300 people.',
	'An earthquake could kill 3,000 people in Lima.',
	'Reportedly 27 people were killed in the Quetta bombing on 8 August 2016.',
	'The Quetta bombing of 2016 was condemned by 27 people.',
	'The Andes Front killed 18 soldiers.'
];

describe('the frame casualties: disasters and attacks', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('casualties', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('casualties', text, written)).toEqual([]);
	});
});
