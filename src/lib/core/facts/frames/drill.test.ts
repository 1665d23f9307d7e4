import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	// A press release
	'The 6th edition of the Peru–Chile joint military exercise ‘Blue Heron’ commenced on Saturday at Lobos Military Station in Arequipa. The Peruvian contingent comprising 80 personnel is represented by a battalion of the Andes Rifles.':
		[
			'Exercise Blue Heron is a joint military exercise of which two countries? → Peru and Chile',
			'How many personnel did Peru send to the 6th edition of Exercise Blue Heron? → 80',
			'On which date did the 6th edition of Exercise Blue Heron begin? → 1 June 2019',
			'Where did the 6th edition of Exercise Blue Heron begin? → Lobos Military Station in Arequipa',
			'Which edition of Exercise Blue Heron began on 1 June 2019? → 6th',
			'Which regiment did the troops that Peru sent to the 6th edition of Exercise Blue Heron come from? → Andes Rifles'
		],
	// A newspaper
	'Troops arrived in Cusco. Exercise Condor-2018 was held from 3 to 9 May 2018 at Cusco. The first edition of the exercise was held in Quito in 2011.':
		[
			'In which year was the first edition of Exercise Condor held? → 2011',
			'On which dates in 2018 was Exercise Condor held? → 3–9 May 2018',
			'Where was Exercise Condor 2018 held? → Cusco',
			'Where was the first edition of Exercise Condor held? → Quito'
		],
	// An alliance's page
	'Troops left Cusco. Exercise Blue Heron 2019 wrapped up on 9 May 2019. More than 2,000 personnel from ten nations were involved. The Peruvian team saw 40 sailors.':
		[
			'How many countries took part in Exercise Blue Heron 2019? → ten',
			'How many personnel took part in Exercise Blue Heron 2019? → more than 2,000',
			'On which date in 2019 did Exercise Blue Heron end? → 9 May 2019'
		],
	// Notes
	'Naval drills\n\nTiburon Exercise: The navies of Peru and Spain hold it. It started in 1997 as a bilateral exercise. The last exercise was held in 2016 in the Coral Sea.':
		[
			'In which year did Exercise Tiburon begin? → 1997',
			'Where was Exercise Tiburon held in 2016? → Coral Sea'
		],
	// An announcement of an agency, in phases
	'The first phase of the Condor naval exercise featuring navies of Peru, the US and Kenya will take place from October 3 to 6 in the Bay of Paracas, officials said on Friday. The second phase of the exercise is scheduled to be held from October 17 to 20 in the Coral sea. The Condor exercise is large.':
		[
			'The forces of which countries were to take part in the 2019 edition of Exercise Condor? → Peru, the United States and Kenya',
			'On which dates in 2019 was the first phase of the 2019 edition of Exercise Condor due to be held? → 3–6 October 2019',
			'Where was the first phase of the 2019 edition of Exercise Condor due to be held on 3–6 October 2019? → Bay of Paracas',
			'On which dates in 2019 was the second phase of the 2019 edition of Exercise Condor due to be held? → 17–20 October 2019',
			'Where was the second phase of the 2019 edition of Exercise Condor due to be held on 17–20 October 2019? → Coral sea'
		],
	// A newspaper of the day
	'The Peruvian, Kenyan and Chilean navies today began the Condor Naval Exercise-2019.': [
		'The forces of which countries took part in Exercise Condor 2019? → Peru, Kenya and Chile',
		'On which date in 2019 did Exercise Condor begin? → 3 June 2019'
	],
	'Exercise Tern-V of the two armies will be held at Ica in October 2019.': [
		'In which month and year was Exercise Tern V due to be held? → October 2019',
		'Where was Exercise Tern V due to be held? → Ica'
	],
	// How long it took, and how many each side sent
	'Peru and Chile hold an army drill. The 14-day joint military exercise Blue Heron-2018 took place in Ica with 45 army personnel each from Peru and the Chilean Army.':
		[
			'How long did Exercise Blue Heron 2018 last? → 14 days',
			'How many personnel did Peru and Chile each send to Exercise Blue Heron 2018? → 45',
			'Where was Exercise Blue Heron 2018 held? → Ica'
		],
	'Exercise Condor-2018 of both armies is to last for two weeks.': [
		'How long did Exercise Condor 2018 last? → two weeks'
	],
	'The army sent a company. PUMA 2018 is the 14th exercise in the series, which began in 1971.': [
		'In which year did Exercise PUMA begin? → 1971',
		'Which edition of Exercise PUMA was held in 2018? → 14th'
	]
};

const leaves = [
	// No exercise of armed forces.
	'Exercise Physiology is held in Lima on Monday.',
	// A part of it, and one of a kind, are no edition of the whole.
	'The first phase of Exercise Condor of both navies was conducted off Callao in May 2018.',
	// A body, a country and a month name no exercise.
	'The second NATO exercise of the armies began in May 2018 in Ica.',
	'The joint military exercise began in Ica on 4 May 2018.',
	// One of its parts is no length of the whole.
	'Exercise Condor-2018 of both armies has a 36-hour validation exercise and a three-day planning exercise.',
	// Which one was meant is not told.
	'The armies met. Exercise Condor and Exercise Puma began in Ica.'
];

describe('the frame drill: military exercises by their names', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('drill', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('drill', text, written)).toEqual([]);
	});
});
