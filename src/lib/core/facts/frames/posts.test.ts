import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

type Case = { frame: string; reads: Record<string, string[]>; leaves: string[] };

/** Sentences of an encyclopaedia, a press release and exam notes that a frame must read, and such that it must leave. */
const cases: Case[] = [
	{
		frame: 'appoint',
		reads: {
			'Rosa Quispe was elected President of Peru in 2006.': [
				'Who was elected President of Peru in 2006? → Rosa Quispe',
				'In which year was Rosa Quispe elected President of Peru? → 2006',
				'To which post was Rosa Quispe elected in 2006? → President of Peru'
			],
			'The board of Baltic Steel named Liis Kask as its chief executive on 1 February 2016.': [
				'Who was named chief executive of Baltic Steel on 1 February 2016? → Liis Kask',
				'On which date was Liis Kask named chief executive of Baltic Steel? → 1 February 2016',
				'To which post was Liis Kask appointed on 1 February 2016? → chief executive of Baltic Steel'
			],
			'Rosa Quispe, 47, was appointed on 6 September 2011 as Speaker of the Malwa Assembly.': [
				'Who was appointed Speaker of the Malwa Assembly on 6 September 2011? → Rosa Quispe',
				'On which date was Rosa Quispe appointed Speaker of the Malwa Assembly? → 6 September 2011',
				'To which post was Rosa Quispe appointed on 6 September 2011? → Speaker of the Malwa Assembly'
			],
			'- Ravi Menon appointed the first Governor of Malwa State on 1 November 1956.': [
				'Who was appointed the first Governor of Malwa State on 1 November 1956? → Ravi Menon',
				'On which date was Ravi Menon appointed the first Governor of Malwa State? → 1 November 1956',
				'To which post was Ravi Menon appointed on 1 November 1956? → first Governor of Malwa State'
			],
			'The election of Gopal Das as Speaker of the Malwa Assembly in 1952 was unopposed.': [
				'Who was elected Speaker of the Malwa Assembly in 1952? → Gopal Das',
				'In which year was Gopal Das elected Speaker of the Malwa Assembly? → 1952',
				'To which post was Gopal Das elected in 1952? → Speaker of the Malwa Assembly'
			],
			'The governor today announced the appointment of Liis Kask of Estonia as Director-General of the Baltic Ports Agency.':
				[
					'Who was appointed Director-General of the Baltic Ports Agency on 3 June 2019? → Liis Kask',
					'On which date was Liis Kask appointed Director-General of the Baltic Ports Agency? → 3 June 2019',
					'To which post was Liis Kask appointed on 3 June 2019? → Director-General of the Baltic Ports Agency'
				],
			'In 1991 the chemist Tarja Lindqvist was elected to the Parliament of Finland.': [
				'In which year was Tarja Lindqvist elected to the Parliament of Finland? → 1991',
				'To which body was Tarja Lindqvist elected in 1991? → Parliament of Finland'
			]
		},
		leaves: [
			'Rosa Quispe was not elected President of Peru in 2006.',
			'Rosa Quispe will be sworn in as President of Peru on 4 May 2020.',
			'She was elected President of Peru in 2006.',
			'Rosa Quispe was elected President in 2006.',
			'Rosa Quispe became ill in 2006.',
			'Rosa Quispe was appointed the first ambassador to Nairobi.',
			'On 4 May 2006 Rosa Quispe met Juan Lagos, who was later named Governor of Cusco Province.'
		]
	},
	{
		frame: 'succeed',
		reads: {
			'Erkki Niemi was succeeded by Tarja Lindqvist as chair of the Green League in 2003.': [
				'Who succeeded Erkki Niemi as chair of the Green League in 2003? → Tarja Lindqvist',
				'Whom did Tarja Lindqvist succeed as chair of the Green League in 2003? → Erkki Niemi',
				'In which year did Tarja Lindqvist succeed Erkki Niemi as chair of the Green League? → 2003'
			],
			'- Lord Harding succeeded Lord Minto as Viceroy of India in 1910.': [
				'Who succeeded Lord Minto as Viceroy of India in 1910? → Lord Harding',
				'Whom did Lord Harding succeed as Viceroy of India in 1910? → Lord Minto',
				'In which year did Lord Harding succeed Lord Minto as Viceroy of India? → 1910'
			],
			'King Temur II was succeeded by his son Aslan III in 1403.': [
				'Who succeeded King Temur II in 1403? → Aslan III',
				'Whom did Aslan III succeed in 1403? → King Temur II',
				'In which year did Aslan III succeed King Temur II? → 1403'
			],
			'Jaan Poska replaced Liis Kask as chief executive of Baltic Steel.': [
				'Who succeeded Liis Kask as chief executive of Baltic Steel? → Jaan Poska',
				'Whom did Jaan Poska succeed as chief executive of Baltic Steel? → Liis Kask'
			],
			'The Lima Convention is a treaty on lakes. Juan Lagos replaced Pedro Soto as Secretary General in May 2011.':
				[
					'Lima Convention: who succeeded Pedro Soto as Secretary General in May 2011? → Juan Lagos',
					'Lima Convention: whom did Juan Lagos succeed as Secretary General in May 2011? → Pedro Soto',
					'Lima Convention: in which month and year did Juan Lagos succeed Pedro Soto as Secretary General? → May 2011'
				],
			'President Rosa Quispe of Peru was succeeded by Juan Lagos on 28 July 2011.': [
				'Who succeeded Rosa Quispe as President of Peru on 28 July 2011? → Juan Lagos',
				'Whom did Juan Lagos succeed as President of Peru on 28 July 2011? → Rosa Quispe',
				'On which date did Juan Lagos succeed Rosa Quispe as President of Peru? → 28 July 2011'
			]
		},
		leaves: [
			'Juan Lagos replaced Pedro Soto.',
			'Juan Lagos replaced Pedro Soto in May 2011.',
			'Juan Lagos succeeded Pedro Soto as chairman in May 2011.',
			'Juan Lagos succeeded Ana Rojas as President of Peru. Ana Rojas became president again in 2011.',
			'Juan Lagos followed Pedro Soto into the hall.',
			'Juan Lagos replaced Pedro Soto, who stepped down in May 2011.',
			'The new pump replaced the old one in 2011.',
			'Juan Lagos may succeed Pedro Soto as Mayor of Lima in 2021.',
			'Juan Lagos succeeded in a difficult task in 2011.'
		]
	},
	{
		frame: 'resign',
		reads: {
			'- Lord Curzon resigned as Viceroy of India in August 1905.': [
				'In which month and year did Lord Curzon resign as Viceroy of India? → August 1905',
				'Who resigned as Viceroy of India in August 1905? → Lord Curzon'
			],
			'Prime Minister Rui Dias of Portugal resigned on 4 April 2015.': [
				'On which date did Rui Dias resign as Prime Minister of Portugal? → 4 April 2015',
				'Who resigned as Prime Minister of Portugal on 4 April 2015? → Rui Dias'
			],
			'The painter Tarja Lindqvist retired from teaching in 1929.': [
				'In which year did Tarja Lindqvist retire from teaching? → 1929'
			],
			'Jaan Poska stepped down as chief executive of Baltic Steel in December 2015.': [
				'In which month and year did Jaan Poska resign as chief executive of Baltic Steel? → December 2015',
				'Who resigned as chief executive of Baltic Steel in December 2015? → Jaan Poska'
			]
		},
		leaves: [
			'Rosa Quispe left office on 28 July 2011.',
			'Rui Dias resigned.',
			'The shuttle was retired in 2011.',
			'Rui Dias did not resign in 2015.',
			'Rui Dias may resign as Mayor of Braga in 2021.',
			'They resigned on 4 April 2015.',
			'Rui Dias left the office at noon on 4 April 2015.'
		]
	},
	{
		frame: 'serve',
		reads: {
			'Liis Kask was the third Governor of Malwa from 1970 to 1975.': [
				'Who was the third Governor of Malwa from 1970 to 1975? → Liis Kask',
				'In which period was Liis Kask the Governor of Malwa? → 1970–1975',
				'Which post did Liis Kask hold from 1970 to 1975? → third Governor of Malwa'
			],
			'Lord Curzon was Viceroy of India from 1899 to 1905.': [
				'Who was Viceroy of India from 1899 to 1905? → Lord Curzon',
				'In which period was Lord Curzon Viceroy of India? → 1899–1905',
				'Which post did Lord Curzon hold from 1899 to 1905? → Viceroy of India'
			],
			'Jaan Poska had served as chief executive of Baltic Steel from 2004 to 2015.': [
				'Who was chief executive of Baltic Steel from 2004 to 2015? → Jaan Poska',
				'In which period was Jaan Poska chief executive of Baltic Steel? → 2004–2015',
				'Which post did Jaan Poska hold from 2004 to 2015? → chief executive of Baltic Steel'
			],
			'The linguist Ayla Demirkan served as president of the Nordic Dialect Society in 1991.': [
				'Who was president of the Nordic Dialect Society in 1991? → Ayla Demirkan',
				'In which year was Ayla Demirkan president of the Nordic Dialect Society? → 1991',
				'Which post did Ayla Demirkan hold in 1991? → president of the Nordic Dialect Society'
			],
			'Hiren Roy was a member of the Lok Sabha from 1952 to 1977.': [
				'In which period was Hiren Roy a member of the Lok Sabha? → 1952–1977',
				'Which post did Hiren Roy hold from 1952 to 1977? → member of the Lok Sabha'
			],
			'The chemist Tarja Lindqvist served as Minister of the Environment from 1995 to 1999.': [
				'In which period was Tarja Lindqvist Minister of the Environment? → 1995–1999'
			]
		},
		leaves: [
			'Lord Curzon was Viceroy of India.',
			'Tarja Lindqvist has served as Minister of the Environment since 1995.',
			'The hall served as a school from 1995 to 1999.',
			'She served as its director from 1987 to 2003.',
			'Tarja Lindqvist served in the navy from 1995 to 1999.'
		]
	},
	{
		frame: 'office',
		reads: {
			"Japan's Prime Minister Kenji Mori praised the plan.": [
				'As of June 2019, who was Prime Minister of Japan? → Kenji Mori'
			],
			'Rosa Quispe, the President of Peru, praised the plan.': [
				'As of June 2019, who was President of Peru? → Rosa Quispe'
			],
			'Prime Minister Ravi Bose of India praised the plan.': [
				'As of June 2019, who was Prime Minister of India? → Ravi Bose'
			],
			'Norwegian Foreign Minister Ine Dahl praised the plan.': [
				'As of June 2019, who was Foreign Minister of Norway? → Ine Dahl'
			],
			'It was sent to the Chancellor of Germany, Karl Brandt, for a talk.': [
				'As of June 2019, who was Chancellor of Germany? → Karl Brandt'
			]
		},
		leaves: [
			'Rosa Quispe, the former President of Peru, praised the plan.',
			'In 2011 Rosa Quispe, the President of Peru, praised the plan.',
			'The President of Peru praised the plan.',
			'Kenji Mori, a minister, praised the plan.',
			'The late Prime Minister Ravi Bose of India had praised it.'
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
