import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2016, month: 3, day: 3 } as const;

type Case = { frame: string; reads: Record<string, string[]>; leaves: string[] };

/** Sentences of wire copy, an encyclopaedia and exam notes that a frame must read, and such that it must leave. */
const cases: Case[] = [
	{
		frame: 'meet',
		reads: {
			'Peruvian President Rosa Quispe met Norwegian Prime Minister Ine Dahl in Oslo on 2 March 2016.':
				[
					'On which date in 2016 did Rosa Quispe meet Ine Dahl in Oslo? → 2 March 2016',
					'Where did Rosa Quispe meet Ine Dahl on 2 March 2016? → Oslo',
					'Which Prime Minister of Norway did Rosa Quispe meet in Oslo on 2 March 2016? → Ine Dahl'
				],
			'Foreign Minister Ine Dahl held talks with Kenji Mori in Oslo on 1 March 2016.': [
				'On which date in 2016 did Ine Dahl meet Kenji Mori in Oslo? → 1 March 2016',
				'Where did Ine Dahl meet Kenji Mori on 1 March 2016? → Oslo'
			],
			'In July 2014 Kenyan President Moses Kiplagat visited Peru, where he held talks with President Rosa Quispe and Prime Minister Alan Soto.':
				[
					'In which month of 2014 did Moses Kiplagat meet Rosa Quispe and Alan Soto in Peru? → July 2014',
					'Where did Moses Kiplagat meet Rosa Quispe and Alan Soto in July 2014? → Peru',
					'Whom did Moses Kiplagat meet in Peru in July 2014? → Rosa Quispe and Alan Soto'
				],
			'The foreign ministers of Kenya and Tanzania met in Arusha on 20 February 2016.': [
				'On which date in 2016 did the foreign ministers of Kenya and Tanzania meet in Arusha? → 20 February 2016',
				'Where did the foreign ministers of Kenya and Tanzania meet on 20 February 2016? → Arusha'
			],
			'President Rosa Quispe welcomed British Prime Minister Alan Ford to Lima on 2 March 2016.': [
				'On which date in 2016 did Rosa Quispe welcome Alan Ford? → 2 March 2016',
				'Which Prime Minister of the United Kingdom did Rosa Quispe welcome on 2 March 2016? → Alan Ford'
			],
			'In September 1965 Amara Diallo met Leonid Petrov in Moscow.': [
				'In which month of 1965 did Amara Diallo meet Leonid Petrov in Moscow? → September 1965',
				'Where did Amara Diallo meet Leonid Petrov in September 1965? → Moscow'
			],
			'- Foreign Minister Ilia Beridze was received by President Rosa Quispe in Lima on 4 May 2011.':
				[
					'On which date in 2011 did Rosa Quispe receive Ilia Beridze in Lima? → 4 May 2011',
					'Where did Rosa Quispe receive Ilia Beridze on 4 May 2011? → Lima'
				]
		},
		leaves: [
			'Rosa Quispe met workers in Oslo on 2 March 2016.',
			'Rosa Quispe met Ine Dahl.',
			'Rosa Quispe will meet Ine Dahl in Oslo on 9 March 2016.',
			'They met in Oslo on 2 March 2016.',
			'Rosa Quispe and Ine Dahl did not meet in Oslo on 2 March 2016.',
			'Rosa Quispe welcomed the plan of Ine Dahl on 2 March 2016.'
		]
	},
	{
		frame: 'attend',
		reads: {
			'In May 2015 President Mari Tamm addressed the 12th Congress of Baltic Ports in Riga.': [
				'In which month and year did Mari Tamm address the 12th Congress of Baltic Ports in Riga? → May 2015',
				'Which congress did Mari Tamm address in Riga in May 2015? → 12th Congress of Baltic Ports'
			],
			'- Vallabh Rao presided over the Karachi Session of the Congress in 1931.': [
				'In which year did Vallabh Rao chair the Karachi Session of the Congress? → 1931',
				'Which session did Vallabh Rao chair in 1931? → Karachi Session of the Congress',
				'Who chaired the Karachi Session of the Congress in 1931? → Vallabh Rao'
			],
			'The London Tea Conference was attended by Mahesh Rao in 1931.': [
				'In which year did Mahesh Rao attend the London Tea Conference? → 1931',
				'Which conference did Mahesh Rao attend in 1931? → London Tea Conference'
			],
			'Prime Minister Ine Dahl attended the 5th Pacific Summit in Cusco on 10 May 2018.': [
				'On which date did Ine Dahl attend the 5th Pacific Summit in Cusco? → 10 May 2018',
				'Which summit did Ine Dahl attend in Cusco on 10 May 2018? → 5th Pacific Summit'
			],
			'The 2nd Baltic Forum was chaired by the economist Liis Kask.': [
				'Who chaired the 2nd Baltic Forum? → Liis Kask'
			]
		},
		leaves: [
			'Ine Dahl attended the summit in 2018.',
			'Ine Dahl attended a school in Riga in 2018.',
			'Thousands attended the 5th Pacific Summit in 2018.',
			'Ine Dahl will attend the 5th Pacific Summit in 2030.',
			'Ine Dahl addressed the problem in 2018.'
		]
	},
	{
		frame: 'visit',
		reads: {
			'Nelson Otieno toured Brazil in August 1991.': [
				'In which month of 1991 did Nelson Otieno visit Brazil? → August 1991'
			],
			'On 12 June 2014 Foreign Minister Ana Matos arrived in Luanda for talks on oil.': [
				'On which date in 2014 did Ana Matos visit Luanda? → 12 June 2014',
				'Which city did Ana Matos visit on 12 June 2014? → Luanda'
			],
			'During his visit to Nairobi on 9 May 2018, Prime Minister Kenji Mori opened a hospital.': [
				'On which date in 2018 did Kenji Mori visit Nairobi? → 9 May 2018',
				'Which city did Kenji Mori visit on 9 May 2018? → Nairobi'
			],
			'In November 2009 President Rosa Quispe paid a state visit to China, while Ine Dahl went to Peru in 2011.':
				['In which month of 2009 did Rosa Quispe visit China? → November 2009'],
			'The poet Rui Pinto visited Peru and Chile on 4 May 2011.': [
				'On which date in 2011 did Rui Pinto visit Peru and Chile? → 4 May 2011',
				'Which countries did Rui Pinto visit on 4 May 2011? → Peru and Chile'
			],
			'President Rosa Quispe, paid a State Visit to China on 14-16 October 2014.': [
				'On which dates in 2014 did Rosa Quispe visit China? → 14–16 October 2014',
				'Which country did Rosa Quispe visit on 14–16 October 2014? → China'
			],
			'Four agreements were signed during the visit of the then Prime Minister, Kenji Mori, to Nairobi in March 2016.':
				['In which month of 2016 did Kenji Mori visit Nairobi? → March 2016'],
			'In 1999 the poet Rui Pinto visited Peru and in May 2011, President Rosa Quispe visited China.':
				['In which month of 2011 did Rosa Quispe visit China? → May 2011'],
			'The poet Rui Pinto visited Peru in May 2011.': [
				'In which month of 2011 did Rui Pinto visit Peru? → May 2011'
			],
			'- President Rosa Quispe travelled to Norway on 4 May 2011 for the Arctic Summit.': [
				'On which date did Rosa Quispe visit Norway for the Arctic Summit? → 4 May 2011',
				'Which country did Rosa Quispe visit on 4 May 2011 for the Arctic Summit? → Norway',
				'For which summit did Rosa Quispe visit Norway on 4 May 2011? → Arctic Summit'
			]
		},
		leaves: [
			'In November 1849 the poet Rui Pinto arrived in San Francisco.',
			'Rosa Quispe arrives in Oslo on 5 May 2016 for a visit.',
			'Rosa Quispe plans to visit Norway in May 2016.',
			'The postponed visit of Rosa Quispe to Norway in May 2016 cost a lot.',
			'The visit of tourists from Rosa Quispe Tours to Norway in May 2016 cost a lot.',
			'It is said that Rosa Quispe visited Norway in May 2011.',
			'Rosa Quispe visited Norway before May 2011.'
		]
	}
];

describe.each(cases)('the frame $frame', ({ frame, reads, leaves }) => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy(frame, text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy(frame, text, written)).toEqual([]);
	});
});
