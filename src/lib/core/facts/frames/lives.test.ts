import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

type Case = { frame: string; reads: Record<string, string[]>; leaves: string[] };

/** Sentences of a biography, a company's history and exam notes that a frame must read, and such that it must leave. */
const cases: Case[] = [
	{
		frame: 'birth',
		reads: {
			'Tarja Lindqvist was born in Tampere on 4 March 1951.': [
				'On which date was Tarja Lindqvist born? → 4 March 1951',
				'Where was Tarja Lindqvist born? → Tampere'
			],
			'Emeka Obiora was a Nigerian novelist, born on 16 November 1930 in Ogidi.': [
				'On which date was Emeka Obiora born? → 16 November 1930',
				'Where was Emeka Obiora born? → Ogidi'
			],
			'- Mahesh Rao was born at Porbandar on 2 October 1869.': [
				'On which date was Mahesh Rao born? → 2 October 1869',
				'Where was Mahesh Rao born? → Porbandar'
			],
			'The founder of the firm, Liis Kask, was born in 1961.': [
				'In which year was Liis Kask born? → 1961'
			],
			'Ada Moss, born in Boston, Massachusetts, in 1920 to poor parents, became a judge.': [
				'In which year was Ada Moss born? → 1920',
				'Where was Ada Moss born? → Boston, Massachusetts'
			]
		},
		leaves: [
			'She was born in Tampere on 4 March 1951.',
			'The idea was born in Tampere in 1951.',
			'Tarja Lindqvist was born to a family of teachers.',
			'His brother Pekka was born in 1953.',
			'It is said that Tarja Lindqvist was born in Tampere in 1951.'
		]
	},
	{
		frame: 'death',
		reads: {
			'Tarja Lindqvist died in Helsinki on 9 May 2019.': [
				'On which date did Tarja Lindqvist die? → 9 May 2019',
				'Where did Tarja Lindqvist die? → Helsinki'
			],
			'King Carlos was assassinated in Lisbon on 1 February 1908.': [
				'On which date was King Carlos assassinated? → 1 February 1908',
				'Where was King Carlos assassinated? → Lisbon'
			],
			'- Ashok Bose died at Calcutta in 1934.': [
				'In which year did Ashok Bose die? → 1934',
				'Where did Ashok Bose die? → Calcutta'
			],
			'The founder of the firm, Liis Kask, died in May 1999.': [
				'In which month and year did Liis Kask die? → May 1999'
			],
			'Ada Moss, who studied law, died on 3 June 1980.': [
				'On which date did Ada Moss die? → 3 June 1980'
			]
		},
		leaves: [
			'They died in Helsinki on 9 May 2019.',
			'The custom died in 1934.',
			'His brother Pekka died in 1953.',
			'Kofi Mensah was born in Accra. His twin sister Adjoa Mensah, who died in 1991, was a nurse.',
			'Ada Moss nearly died.',
			'Ada Moss did not die in 1980.'
		]
	},
	{
		frame: 'study',
		reads: {
			'Tarja Lindqvist studied chemistry at the University of Turku from 1970 to 1975.': [
				'In which period did Tarja Lindqvist study at the University of Turku? → 1970–1975',
				'At which school or university did Tarja Lindqvist study from 1970 to 1975? → University of Turku'
			],
			'The pilot Brock Hale graduated from Stevens High School in 2006.': [
				'In which year did Brock Hale graduate from Stevens High School? → 2006',
				'From which school or university did Brock Hale graduate in 2006? → Stevens High School'
			],
			'- Sofia Lind, judge: Sofia Lind graduated from Uppsala University in 1973.': [
				'In which year did Sofia Lind graduate from Uppsala University? → 1973',
				'From which school or university did Sofia Lind graduate in 1973? → Uppsala University'
			],
			'Ada Moss received her Ph.D. in physics from the University of Michigan in 1961.': [
				'In which year did Ada Moss receive a doctorate from the University of Michigan? → 1961',
				'From which university did Ada Moss receive a doctorate in 1961? → University of Michigan'
			],
			'With honours, Ada Moss graduated from Eton College in 1950.': [
				'In which year did Ada Moss graduate from Eton College? → 1950',
				'From which school or university did Ada Moss graduate in 1950? → Eton College'
			]
		},
		leaves: [
			'He studied at the University of Turku in 1970.',
			'Tarja Lindqvist studied birds in 1970.',
			'Scientists studied the lake at the University of Turku in 1970.',
			'Ada Moss was born in Dakar in 1950, studied medicine at the University of Turku and won.',
			'Ada Moss graduated in 1950.'
		]
	},
	{
		frame: 'belong',
		reads: {
			'In 1983 the chemist Tarja Lindqvist joined the Green League.': [
				'In which year did Tarja Lindqvist join the Green League? → 1983',
				'Which league did Tarja Lindqvist join in 1983? → Green League'
			],
			'Amara Diallo became a member of the African Democratic Rally in 1952.': [
				'In which year did Amara Diallo join the African Democratic Rally? → 1952',
				'Which organisation did Amara Diallo join in 1952? → African Democratic Rally'
			],
			'- Subhas Bose joined the Swaraj Party in May 1923.': [
				'In which month and year did Subhas Bose join the Swaraj Party? → May 1923',
				'Which party did Subhas Bose join in May 1923? → Swaraj Party'
			],
			'The engineer Liis Kask joined the Baltic Steel Company on 4 May 2009.': [
				'On which date did Liis Kask join the Baltic Steel Company? → 4 May 2009',
				'Which company did Liis Kask join on 4 May 2009? → Baltic Steel Company'
			],
			'In 1913 Rosa Paz became a member of the club called “Ateneo Verde”.': [
				'In which year did Rosa Paz join Ateneo Verde? → 1913',
				'Which organisation did Rosa Paz join in 1913? → Ateneo Verde'
			]
		},
		leaves: [
			'Peru joined the Andean League in 1983.',
			'Tarja Lindqvist joined the Green League.',
			'She joined the Green League in 1983.',
			'Liis Kask joined the talks in Oslo in 1983.',
			'Liis Kask studied in Riga in 1982 and joined the Green League the following year.'
		]
	},
	{
		frame: 'marry',
		reads: {
			'Tarja Lindqvist married the architect Pekka Saarinen in 1986.': [
				'In which year did Tarja Lindqvist marry Pekka Saarinen? → 1986',
				'Whom did Tarja Lindqvist marry in 1986? → Pekka Saarinen'
			],
			'Amara Diallo married Awa Keita on 4 May 1948.': [
				'On which date did Amara Diallo marry Awa Keita? → 4 May 1948',
				'Whom did Amara Diallo marry on 4 May 1948? → Awa Keita'
			],
			'- Louis XIV married Maria Theresa, daughter of Philip IV, in 1660.': [
				'In which year did Louis XIV marry Maria Theresa? → 1660',
				'Whom did Louis XIV marry in 1660? → Maria Theresa'
			],
			'The founder of the firm, Liis Kask, married Jaan Poska in May 1999.': [
				'In which month and year did Liis Kask marry Jaan Poska? → May 1999',
				'Whom did Liis Kask marry in May 1999? → Jaan Poska'
			],
			'In 1997 Ada Moss, a judge, married John Bell.': [
				'In which year did Ada Moss marry John Bell? → 1997',
				'Whom did Ada Moss marry in 1997? → John Bell'
			]
		},
		leaves: [
			'They married in 2014.',
			'Ada Moss married in 1997.',
			'Ada Moss married John Bell.',
			'Ada Moss married John Bell, who died in 1993.',
			'The film married two styles in 1997.'
		]
	},
	{
		frame: 'award',
		reads: {
			'Tarja Lindqvist was awarded the Nordic Environment Prize in 1998.': [
				'In which year did Tarja Lindqvist receive the Nordic Environment Prize? → 1998',
				'Which prize did Tarja Lindqvist receive in 1998? → Nordic Environment Prize'
			],
			'C. V. Rao was the uncle of Tarja Lindqvist, who won the Nobel Prize in Physics in 1983.': [
				'In which year did Tarja Lindqvist receive the Nobel Prize in Physics? → 1983',
				'Which prize did Tarja Lindqvist receive in 1983? → Nobel Prize in Physics'
			],
			'- C. V. Rao received the Nobel Prize in Physics in 1930.': [
				'In which year did C. V. Rao receive the Nobel Prize in Physics? → 1930',
				'Which prize did C. V. Rao receive in 1930? → Nobel Prize in Physics'
			],
			'The novelist Emeka Obiora won the Caine Medal in 2007 for a novel.': [
				'In which year did Emeka Obiora receive the Caine Medal? → 2007',
				'Which medal did Emeka Obiora receive in 2007? → Caine Medal'
			],
			'In 2015 Helena Costa and Rui Pinto shared the Atlantic Peace Medal.': [
				'In which year did Helena Costa and Rui Pinto share the Atlantic Peace Medal? → 2015',
				'Which medal did Helena Costa and Rui Pinto share in 2015? → Atlantic Peace Medal'
			],
			'Liis Kask received the Baltic Design Award in May 2011.': [
				'In which month and year did Liis Kask receive the Baltic Design Award? → May 2011',
				'Which award did Liis Kask receive in May 2011? → Baltic Design Award'
			]
		},
		leaves: [
			'Tarja Lindqvist received the highest civilian award in Finland in 1954.',
			'Emeka Obiora won several prizes in 2007.',
			'Emeka Obiora received a nomination for the Caine Medal in 2007.',
			'He won the Caine Medal in 2007.',
			'Emeka Obiora won the Caine Medal.',
			'Peru received the Lima Star of rockets in 2007.',
			'Brock Hale won the league’s Newcomer of the Year award in 2003.'
		]
	},
	{
		frame: 'author',
		reads: {
			'Rui Pinto wrote the novel Grey Harbour in 1994.': [
				'Who wrote the novel Grey Harbour? → Rui Pinto',
				'In which year did Rui Pinto write the novel Grey Harbour? → 1994'
			],
			'The opera Blue Rivers was composed by Liis Kask in 1911.': [
				'Who composed the opera Blue Rivers? → Liis Kask',
				'In which year did Liis Kask compose the opera Blue Rivers? → 1911'
			],
			'- Jyoti Rao wrote Gulamnama in 1873.': [
				'Who wrote Gulamnama? → Jyoti Rao',
				'In which year did Jyoti Rao write Gulamnama? → 1873'
			],
			'The essay Silent Plough was written by the poet Anita Bose.': [
				'Who wrote the essay Silent Plough? → Anita Bose'
			],
			'Ada Moss and John Bell co-wrote the textbook Plain Law in May 1980.': [
				'Who co-wrote the textbook Plain Law? → Ada Moss and John Bell',
				'In which month and year did Ada Moss and John Bell co-write the textbook Plain Law? → May 1980'
			]
		},
		leaves: [
			'Rui Pinto wrote a novel in 1994.',
			'He wrote the novel Grey Harbour in 1994.',
			'Rui Pinto wrote to the king in 1994.',
			'Rui Pinto wrote about birds in 1994.',
			'Rui Pinto would write the novel Grey Harbour in 1994.'
		]
	}
];

describe.each(cases)('the frame $frame', ({ frame, reads, leaves }) => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy(frame, text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy(frame, text)).toEqual([]);
	});
});
