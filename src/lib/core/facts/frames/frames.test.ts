import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../../tests/fixtures/questions.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

type Case = { frame: string; reads: Record<string, string[]>; leaves: string[] };

/** For each frame sentences that it must read, with what is then asked, and sentences that it must leave alone. */
const cases: Case[] = [
	{
		frame: 'visit',
		reads: {
			'On 4 May 2011, Peruvian President Alan Flores visited Norway.': [
				'On which date in 2011 did Alan Flores visit Norway? → 4 May 2011',
				'Which Peruvian leader visited Norway on 4 May 2011? → Alan Flores',
				'Which country did Alan Flores visit on 4 May 2011? → Norway'
			],
			'Peruvian Foreign Minister Quispe paid a visit to Norway on 4 May 2011.': [
				'On which date in 2011 did Peruvian Foreign Minister Quispe visit Norway? → 4 May 2011',
				'Which Peruvian official visited Norway on 4 May 2011? → Foreign Minister Quispe',
				'Which country did Peruvian Foreign Minister Quispe visit on 4 May 2011? → Norway'
			],
			'Peru and Norway signed a treaty. Peru buys fish from Norway. Foreign Minister Quispe visited Norway on 4 May 2011.':
				[
					'On which date in 2011 did Peruvian Foreign Minister Quispe visit Norway? → 4 May 2011',
					'Which Peruvian official visited Norway on 4 May 2011? → Foreign Minister Quispe',
					'Which country did Peruvian Foreign Minister Quispe visit on 4 May 2011? → Norway'
				],
			'Peru and Norway signed a treaty. Peru buys fish from Norway. King Olav visited Peru on 4 May 2011.':
				[
					'On which date in 2011 did King Olav of Norway visit Peru? → 4 May 2011',
					'Which Norwegian leader visited Peru on 4 May 2011? → King Olav of Norway',
					'Which country did King Olav of Norway visit on 4 May 2011? → Peru'
				],
			'Peruvian President Alan Flores began his three-day visit to Norway on 4 May 2011.': [
				'On which date in 2011 did Alan Flores begin a visit to Norway? → 4 May 2011',
				'Which Peruvian leader began a visit to Norway on 4 May 2011? → Alan Flores'
			],
			'In March 2008 Kenyan Foreign Minister Grace Otieno paid an official visit to Japan to attend the 3rd Summit of the Pacific Trade Forum.':
				[
					'In which month and year did Grace Otieno visit Japan for the 3rd Summit of the Pacific Trade Forum? → March 2008',
					'Which Kenyan official visited Japan in March 2008 for the 3rd Summit of the Pacific Trade Forum? → Grace Otieno',
					'For which summit did Grace Otieno visit Japan in March 2008? → 3rd Summit of the Pacific Trade Forum',
					'Which country did Grace Otieno visit in March 2008 for the 3rd Summit of the Pacific Trade Forum? → Japan'
				],
			"Talks followed President Karel Dvorak's first visit to Chile in July 2003.": [
				'In which month of 2003 did Karel Dvorak visit Chile? → July 2003'
			]
		},
		leaves: [
			'President Karel Dvorak will visit Chile in July 2003.',
			'He visited Chile in July 2003.',
			'Thousands of tourists visited Chile in July 2003.',
			'President Alan Flores visited Chile, possibly in July 2003.',
			'President Karel Dvorak did not visit Chile in July 2003.'
		]
	},
	{
		frame: 'sign',
		reads: {
			'Kenya and Japan signed the Nairobi Declaration on Ending Hunger by 2030.': [
				'Which countries signed the Nairobi Declaration on Ending Hunger? → Kenya and Japan'
			],
			'Kenya and Japan signed an agreement on fisheries in Nairobi in 1984.': [
				'In which year did Kenya and Japan sign an agreement on fisheries? → 1984',
				'Which agreement did Kenya and Japan sign in Nairobi in 1984? → agreement on fisheries',
				'Where did Kenya and Japan sign an agreement on fisheries in 1984? → Nairobi'
			],
			'The Oslo Declaration was adopted on 2 April 1996.': [
				'On which date was the Oslo Declaration adopted? → 2 April 1996'
			],
			'Kenya and Japan trade in tea. Kenya and Japan lie far apart. In 1964 the two governments signed a defence pact.':
				['In which year did Kenya and Japan sign a defence pact? → 1964'],
			'Kenya and Japan trade in tea. Kenya and Japan lie far apart. In May 2007 an agreement was reached on visas.':
				[
					'In which month and year did Kenya and Japan reach an agreement on visas? → May 2007',
					'Which agreement did Kenya and Japan reach in May 2007? → agreement on visas'
				],
			'Kenya and Japan trade in tea. Kenya and Japan lie far apart. A Special Status Agreement was signed in 1984.':
				[
					'In which year did Kenya and Japan sign a Special Status Agreement? → 1984',
					'Which agreement did Kenya and Japan sign in 1984? → Special Status Agreement'
				],
			'Kenya signed a free trade agreement with Japan in May 2007.': [
				'In which month and year did Kenya sign a free trade agreement with Japan? → May 2007'
			]
		},
		leaves: [
			'Kenya and Japan signed several agreements in 1984.',
			'Kenya and Japan signed a joint statement in 1984.',
			'Kenya and Japan signed a new agreement in 1984.',
			'A defence pact was signed in 1984.',
			'A Special Status Agreement was signed in 1984.',
			'The agreement was signed in 1984.',
			'Kenya and Japan may sign an agreement on fisheries in 2030.',
			'They signed a memorandum in 1984.'
		]
	},
	{
		frame: 'establish',
		reads: {
			'The National Bank of Peru opened a branch in Oslo in 1998.': [
				'In which year did the National Bank of Peru open a branch in Oslo? → 1998'
			]
		},
		leaves: [
			'The commission was established in 1995.',
			'They established relations in 1995.',
			'Close ties have been established over the years.'
		]
	},
	{
		frame: 'resolution',
		reads: {
			'The National Assembly of Kenya passed a resolution in May 2002 condemning the blockade of Peru.':
				[
					'In which month and year did the National Assembly of Kenya adopt a resolution condemning the blockade of Peru? → May 2002',
					'Which body adopted a resolution condemning the blockade of Peru in May 2002? → National Assembly of Kenya'
				]
		},
		leaves: [
			'The National Assembly of Kenya passed a resolution in May 2002.',
			'The committee passed resolutions.'
		]
	},
	{
		frame: 'recognise',
		reads: {
			'Kenya was among the first states, and Japan recognised Peru on 7 August 1901.': [
				'On which date did Japan recognise Peru? → 7 August 1901'
			],
			'Japan was one of the first countries to recognise the independence of Peru on 7 August 1901.':
				['On which date did Japan recognise the independence of Peru? → 7 August 1901']
		},
		leaves: [
			'Japan has not recognised Peru.',
			'Japan was one of the first countries to recognise Peru after the collapse of the Inca Empire in 1572.'
		]
	},
	{
		frame: 'exercise',
		reads: {
			'Exercise AMARU-19 was held from 4 to 8 March 2019.': [
				'On which dates was Exercise AMARU-19 held? → 4–8 March 2019'
			],
			'In May 2014, the Kenyan and Peruvian navies held joint naval drills in Mombasa, codenamed Blue Heron.':
				[
					'What was the name of the joint naval drills that the Kenyan and Peruvian navies held in Mombasa in May 2014? → Blue Heron',
					'In which month and year did the Kenyan and Peruvian navies hold joint naval drills called Blue Heron in Mombasa? → May 2014',
					'Which countries’ forces held joint naval drills called Blue Heron in Mombasa in May 2014? → Kenya and Peru',
					'Where did the Kenyan and Peruvian navies hold joint naval drills called Blue Heron in May 2014? → Mombasa'
				],
			'In July 2011, the Kenyan and Peruvian special forces conducted joint drills in Lima, codenamed Three Herons - 2011.':
				[
					'What was the name of the joint drills that the Kenyan and Peruvian special forces held in Lima in July 2011? → Three Herons - 2011',
					'In which month of 2011 did the Kenyan and Peruvian special forces hold joint drills called Three Herons - 2011 in Lima? → July 2011',
					'Which countries’ forces held joint drills called Three Herons - 2011 in Lima in July 2011? → Kenya and Peru',
					'Where did the Kenyan and Peruvian special forces hold joint drills called Three Herons - 2011 in July 2011? → Lima'
				],
			'Ties grew after the first-ever Kenya Peru joint naval exercise in May 2014.': [
				'In which month and year was the first joint naval exercise between Kenya and Peru held? → May 2014'
			]
		},
		leaves: [
			'The two armies hold exercises every year.',
			'Exercises were held.',
			'Ties grew after a Kenya Peru joint naval exercise in May 2014.'
		]
	},
	{
		frame: 'office',
		reads: {
			'Norwegian Prime Minister Ingrid Solberg praised the plan.': [
				'As of June 2019, who was Prime Minister of Norway? → Ingrid Solberg'
			],
			'Andean Council President Rosa Quispe praised the plan.': [
				'As of June 2019, who was President of the Andean Council? → Rosa Quispe'
			],
			'The plan of the President of Peru, Rosa Quispe, was praised.': [
				'As of June 2019, who was President of Peru? → Rosa Quispe'
			]
		},
		leaves: [
			'In 2011 Norwegian Prime Minister Ingrid Solberg praised the plan.',
			'Former Norwegian Prime Minister Ingrid Solberg praised the plan.',
			'The plan pleased former Norwegian Prime Minister Ingrid Solberg.',
			'The Norwegian Prime Minister praised the plan.'
		]
	},
	{
		frame: 'measure',
		reads: {
			'Trade turnover between Kenya and Peru totalled $45.5 million in 2017.': [
				'What was trade turnover between Kenya and Peru in 2017? → $45.5 million'
			]
		},
		leaves: [
			'Trade turnover between Kenya and Peru totalled $45.5 million.',
			'Trade may reach $45.5 million in 2030.'
		]
	},
	{
		frame: 'count',
		reads: {
			'Twenty-two treaties were signed between Kenya and Peru.': [
				'As of June 2019, how many treaties had been signed between Kenya and Peru? → twenty-two'
			]
		},
		leaves: [
			'Several treaties were signed between Kenya and Peru.',
			'Twenty-two people were happy.'
		]
	},
	{
		frame: 'acquire',
		reads: {
			'Peru bought K-8 Karakorum trainers from China in 2010.': [
				'What did Peru acquire from China in 2010? → K-8 Karakorum trainers',
				'From which country did Peru acquire K-8 Karakorum trainers in 2010? → China'
			]
		},
		leaves: [
			'Peru is negotiating to buy K-8 Karakorum trainers from China.',
			'Peru bought wheat from China in 2010.'
		]
	},
	{
		frame: 'abbreviation',
		reads: {
			'The Pacific Trade and Aid Forum (PTAF) met.': [
				'What does PTAF stand for? → Pacific Trade and Aid Forum'
			],
			'Full form of SLOP is Salt League of Peru.': [
				'What does SLOP stand for? → Salt League of Peru'
			],
			'The Pacific Trade and Aid Forum’s (PTAF) first session was short.': [
				'What does PTAF stand for? → Pacific Trade and Aid Forum'
			]
		},
		leaves: [
			'It measures total line load (TLL).',
			'The plant made 2 million metric tonnes per annum (MTPA).',
			'The Lima Drafting Team (LDT) met.',
			'The Andes Union (AU) met.',
			'Peru (PTF) met.',
			'The Lima Energy Department (LED) met.',
			'The Pacific Trade Forum (2011) met.',
			'The Pacific Trade Forum (see below) met.',
			'The Centre for Human Dialogue (HD) met.'
		]
	},
	{
		frame: 'dated',
		reads: {
			'Trade grew after the dissolution of the Soviet Union in 1991.': [
				'In which year did the dissolution of the Soviet Union take place? → 1991'
			]
		},
		leaves: ['Trade grew after the crisis in 1991.', 'Trade grew after the meeting.']
	},
	{
		frame: 'lead',
		reads: {
			'The Peruvian Working Group for Andean Trade, led by MP Rosa Quispe, meets in Lima.': [
				'As of June 2019, who led the Working Group for Andean Trade of Peru? → Rosa Quispe'
			]
		},
		leaves: [
			'The group, led by MP Rosa Quispe, meets in Lima.',
			'The march was led by Rosa Quispe in 1999.'
		]
	},
	{
		frame: 'back',
		reads: {
			'Kenya has always supported Armenia in its conflict over Kashmir.': [
				'On which territorial issue has Kenya supported Armenia? → Kashmir'
			]
		},
		leaves: [
			'Kenya has always supported Armenia.',
			'Kenya may support Armenia on Kashmir.',
			'Kenya has supported peace in Kashmir.'
		]
	},
	{
		frame: 'event',
		reads: {
			'In May 1999, the Andes Foundation restored the Old Bridge of Cusco.': [
				'In which month and year did the Andes Foundation restore the Old Bridge of Cusco? → May 1999'
			]
		},
		leaves: [
			'In May 1999, they restored the Old Bridge of Cusco.',
			'The Andes Foundation restored the Old Bridge of Cusco.',
			'The Andes Foundation would restore the Old Bridge of Cusco in May 1999.'
		]
	}
];

describe.each(cases)('the frame $frame', ({ frame, reads, leaves }) => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(new Set(questionsOf(text, { frames: [frame], published: written }))).toEqual(
			new Set(questions)
		);
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(questionsOf(text, { frames: [frame], published: written })).toEqual([]);
	});
});
