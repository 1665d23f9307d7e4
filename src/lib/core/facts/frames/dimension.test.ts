import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Nile is 6,650 km long.': ['How long is the Nile? → 6,650 km'],
	'Lake Baikal has a maximum depth of 1,642 metres.': [
		'What is the maximum depth of Lake Baikal? → 1,642 metres'
	],
	'Ghana covers an area of 238,535 km².': ['What is the area of Ghana? → 238,535 km²'],
	'As of 2017, the city of Lahore had a population of 11.1 million.': [
		'In 2017, what was the population of the city of Lahore? → 11.1 million'
	],
	'The coastline of Chile extends 6,435 kilometres.': [
		'How long is the coastline of Chile? → 6,435 kilometres'
	],
	'The Danube traverses a length of 2,850 km from its source to the sea.': [
		'How long is the Danube? → 2,850 km'
	],
	'Lake Titicaca lies at an altitude of 3,812 m and reaches a depth of 281 m.': [
		'What is the altitude of Lake Titicaca? → 3,812 m',
		'What is the depth of Lake Titicaca? → 281 m'
	],
	'The highest point is Nevado Sajama at 6,542 m.': ['How high is Nevado Sajama? → 6,542 m'],
	'The longest river is the Mamore (2,000 km).': ['How long is the Mamore? → 2,000 km'],
	'K2 is 8,611 metres high and stands on the border of Pakistan and China.': [
		'How high is K2? → 8,611 metres'
	],
	'Kenya shares its longest border with Tanzania (769 km), ahead of Uganda.': [
		'How long is the border between Kenya and Tanzania? → 769 km'
	],
	'Chad has a 1,360-km border with Sudan.': [
		'How long is the border between Chad and Sudan? → 1,360 km'
	],
	'Its main tributaries are the Tana (800 km) and the Athi (390 km).': [
		'How long is the Tana? → 800 km',
		'How long is the Athi? → 390 km'
	],
	'South of Nanyuki stands Mount Zarya (3,190 m; 10,466 ft).': [
		'How high is Mount Zarya? → 3,190 m'
	],
	'Kenya lies in Africa. The country covers a total area of about 580,367 square kilometres.': [
		'What is the total area of Kenya? → about 580,367 square kilometres'
	],
	'Kenya lies in Africa. Its coastline is 536 km long.': [
		'How long is the coastline of Kenya? → 536 km'
	],
	'The Masinga Dam is 60 m (197 ft) high and 2,200 m long.': [
		'How high is the Masinga Dam? → 60 m',
		'How long is the Masinga Dam? → 2,200 m'
	],
	'Lake Turkana lies at 360 m (1,181 ft) above sea level.': [
		'How high above sea level is Lake Turkana? → 360 m'
	],
	'The Zarya Grid is a wide one, with 56.8 GW of installed generating capacity as on 5 June 2018.':
		['On 5 June 2018, what was the installed generating capacity of the Zarya Grid? → 56.8 GW'],
	'The Kiambere Dam has an installed capacity of 168 MW.': [
		'What is the installed capacity of the Kiambere Dam? → 168 MW'
	]
};

const leaves = [
	'Oyen is 45 miles long. The longest are the Oyen 72 kms and the Puno 60 kms.',
	'- Lake Ladoga lies in Russia.\n- The valley is near Puno. It is 3000 m high.',
	'The bridge is 400 metres long.',
	'It has a population of 5 million.',
	'The Nile is about as long as the Amazon.',
	'Rosa Quispe is 1.7 metres tall.',
	'The Lena flows for 900 km through Siberia.',
	'The fair runs 14 km from Puno.',
	'The highest point is near Puno, at 4,000 m.',
	'Kenya has a long coast of 500 km.',
	'The Oyen Dam lies in Peru.\n\n9. Zarya, Peru: 78,000 cubic metres\n\nThe dam is 808 metres long.',
	'Thika (about 40 km northeast of Nairobi) lies on the Chania.',
	'The river passes Thika (40 km) and Garissa.',
	'Kenya has a border with Somalia and Ethiopia (1,500 km in all).',
	'Mumias (1,300 m) grows sugar.',
	'The road meets the border with Uganda (200 km).'
];

describe('the frame dimension', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('dimension', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('dimension', text, written)).toEqual([]);
	});
});
