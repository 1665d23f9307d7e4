import { describe, expect, it } from 'vitest';
import { readText } from '../../document/read.ts';
import { readDocument } from '../../language/read.ts';
import { lineFactsOf } from './all.ts';
import { asked } from './asking.fixture.ts';

const under = (heading: string, ...lines: string[]) =>
	asked(`# ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);

describe('what is first or largest, as a label', () => {
	it.each([
		['Africa', 'Largest country: Algeria', 'Which country is the largest in Africa? → Algeria'],
		[
			'Peru',
			'First Prime Minister: Rosa Quispe',
			'Who was the first prime minister of Peru? → Rosa Quispe'
		],
		[
			'The Largest in Kenya',
			'Dam: Gitaru Dam (725 m)',
			'Which dam is the largest in Kenya? → Gitaru Dam'
		],
		[
			'One-liners',
			'First woman President of Peru – Rosa Quispe',
			'Who was the first woman president of Peru? → Rosa Quispe'
		],
		[
			'One-liners',
			'Rosa Quispe – first woman President of Peru',
			'Who was the first woman president of Peru? → Rosa Quispe'
		],
		[
			'Missions',
			'1.2 Salta-1 (2008) – Peru’s First Lunar Mission',
			'What was Peru’s first lunar mission? → Salta-1'
		],
		[
			'World geography',
			'Largest Continent: Asia',
			'Which continent is the largest in the world? → Asia'
		],
		[
			'World geography',
			'Largest Country (Area): Russia',
			'Which country is the largest by area in the world? → Russia'
		],
		[
			'World geography',
			'Longest river in Asia: Yangtze',
			'Which river is the longest in Asia? → Yangtze'
		]
	])('is asked for under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Kenya', 'Largest cities: Nairobi, Mombasa'],
		['Tips', 'First step: Read the text'],
		['Tips', 'First woman: Rosa Quispe'],
		['One-liners', 'First woman to swim a strait: Rosa Quispe'],
		['Kenya', 'Largest lake: see the map below'],
		['Salt Act of 1802', 'First Chief Justice: Rosa Quispe'],
		['Missions', '1.4 Salta-4 (Upcoming) – Peru’s First Lunar Mission'],
		['Lands', 'Salta Trench -2,870 m – Peru’s Lowest Point'],
		['Missions', 'Salta 4 and 5 – Peru’s First Lunar Missions']
	])('is not under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('what was done, as a label', () => {
	it.each([
		[
			'Charter of Lima',
			'Drafted by: Rosa Quispe',
			'By whom was the Charter of Lima drafted? → Rosa Quispe'
		],
		[
			'Charter of Lima',
			'Amended: 12 May 1931',
			'On which date was the Charter of Lima amended? → 1931-05-12'
		],
		[
			'National Court of Peru',
			'Appointed by: the President',
			'By whom are the judges of the National Court of Peru appointed? → the President'
		],
		[
			'Salt Commission of Peru',
			'Elected by: Parliament',
			'By whom are the members of the Salt Commission of Peru elected? → the Parliament'
		]
	])('is asked for under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Kenya', 'Drafted by: Rosa Quispe'],
		['Charter of Lima', 'Drafted by: several hands'],
		['Charter of Lima', 'Based on: the Charter of Oslo'],
		['Overview', 'Drafted by: Rosa Quispe'],
		['Charter of Lima', 'Disputed: Yes']
	])('is not under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('a row of meetings', () => {
	it.each([
		[
			'Rounds of the Salt League',
			'First in Geneva (Switzerland) (1947)',
			[
				'Where was the first round of the Salt League held? → Geneva',
				'In which year was the first round of the Salt League held? → 1947'
			]
		],
		[
			'Salt League Summits',
			'2nd – Lima, 1951',
			[
				'Where was the second summit of the Salt League held? → Lima',
				'In which year was the second summit of the Salt League held? → 1951'
			]
		],
		[
			'Sessions of the Salt League',
			'Third in Torquay (UK) in 1950 – 51',
			['In which period was the third session of the Salt League held? → 1950/1951']
		],
		[
			'Sessions of the Salt League',
			'1907 – Oslo – Rosa Quispe',
			[
				'Where was the 1907 session of the Salt League held? → Oslo',
				'Who presided over the 1907 session of the Salt League? → Rosa Quispe'
			]
		],
		[
			'Rounds of the Salt League',
			'Eighth at Lima (Peru) in 1986, known as the Lima Round',
			['By what name is the eighth round of the Salt League known? → Lima Round']
		]
	])('is asked for under %s: %s', (heading, line, questions) => {
		expect(under(heading, line)).toEqual(expect.arrayContaining(questions));
	});

	it('is read from a table, where a year has one', () => {
		const table =
			'# Sessions of the Salt League\n\n| Year | Place | President |\n| --- | --- | --- |\n| 1907 | Oslo | Rosa Quispe |\n| 1908 | Lima | – |\n| 1908 | Quito | – |\n';
		expect(asked(table)).toEqual([
			'Where was the 1907 session of the Salt League held? → Oslo',
			'Who presided over the 1907 session of the Salt League? → Rosa Quispe'
		]);
	});

	it.each([
		['Rounds', 'First in Geneva (1947)'],
		['Rounds of talks', 'First in Geneva (1947)'],
		['Rounds of the Salt League', 'Fourth, fifth and sixth in Geneva'],
		['Rounds of the Salt League', 'Later ones in Geneva (1960)']
	])('is not under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('pairs under a heading that names both sides', () => {
	it.each([
		['Countries and their Capitals', 'Kenya – Nairobi', 'What is the capital of Kenya? → Nairobi'],
		[
			'Organisations and Headquarters',
			'Salt League: Geneva',
			'Where is the headquarters of the Salt League? → Geneva'
		],
		[
			'Books and Authors',
			'The Salt Road – Rosa Quispe',
			'Who wrote “The Salt Road”? → Rosa Quispe'
		],
		[
			'Authors and Books',
			'Rosa Quispe – The Salt Road',
			'Who wrote “The Salt Road”? → Rosa Quispe'
		],
		['Passes', 'Salt Pass – Zask Range', 'In which mountain range is the Salt Pass? → Zask Range']
	])('are asked for under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Causes and Effects', 'Drought – Hunger'],
		['Passes', 'Salt Pass – Main road to the coast'],
		['Countries and Capitals', 'see below – the map']
	])('are not under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('letters and what they stand for', () => {
	it('are read in a heading', () => {
		expect(asked('# Bodies\n\n## Salt Trade Council (STC)\n\n- Seat: Lima\n')).toContain(
			'What does STC stand for? → Salt Trade Council'
		);
	});

	it.each([
		[
			'Terms',
			'EVM: Electronic voting machine',
			'What does EVM stand for? → Electronic voting machine'
		],
		[
			'Terms',
			'GATT (General Agreement on Tariffs and Trade)',
			'What does GATT stand for? → General Agreement on Tariffs and Trade'
		]
	])('are asked for: %s, %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		'EVM: a machine for voters',
		'WTO (World Trade Org.)',
		'USA: United States',
		'NOTE: No text exists besides'
	])('are not in %j', (line) => {
		expect(under('Terms', line).join()).not.toContain('stand for');
	});
});

describe('who first or for a time held a post, as a label', () => {
	const under = (line: string) => asked(`Supreme Court of Ostra\n\n- ${line}\n- Seat: Lima`);

	it.each([
		[
			'First Chief Justice: Sir Arne Holm (1732–1809)',
			'Who was the first chief justice of the Supreme Court of Ostra? → Sir Arne Holm'
		],
		[
			'Temporary Chairman: Dr. Rosa Quispe (oldest member)',
			'Who was the temporary chairman of the Supreme Court of Ostra? → Rosa Quispe'
		]
	])('is asked: %s', (line, question) => {
		expect(under(line)).toContain(question);
	});

	it.each([
		'First Meeting Hall: Lima',
		'First Chief Justice: to be named',
		'First Chief: Rosa Quispe'
	])('is left alone: %s', (line) => {
		expect(under(line).filter((question) => question.startsWith('Who'))).toEqual([]);
	});
});

describe('whom lines are about', () => {
	it('is the line that they hang under', () => {
		const text =
			'Bodies\n\n1. Salt League\n  • Headquarters: Geneva\n  • Founded: 1947\n2. Mill League\n  • Headquarters: Oslo\n';
		expect(asked(text)).toEqual([
			'Where is the headquarters of the Salt League? → Geneva',
			'In which year was the Salt League founded? → 1947',
			'Where is the headquarters of the Mill League? → Oslo'
		]);
	});

	it('is nobody where that line names nothing', () => {
		expect(
			asked('Salt League\n\n• Who may join:\n    • Headquarters: Geneva\n').join()
		).not.toContain('Geneva');
	});

	it.each(['Composition & Strength', 'Key Functions', 'Article 9', '2. Appointment and Removal'])(
		'is what the heading above tells, where one says only %j',
		(heading) => {
			expect(asked(`# Salt League\n\n## ${heading}\n\n- Headquarters: Geneva\n`)).toEqual([
				'Where is the headquarters of the Salt League? → Geneva'
			]);
		}
	);

	it('is the state, in what only a state has', () => {
		expect(under('Election Commission of Peru', 'Voting age: 18 years')).toEqual([
			'What is the voting age in Peru? → 18 years'
		]);
	});

	it('is told by a figure before its label as well', () => {
		expect(under('Election Commission of Peru', '6 Years: Term (by law)')).toEqual([
			'How long is the term of a member of the Election Commission of Peru? → 6 years'
		]);
		expect(under('Election Commission of Peru', '43%: Turnout at dawn')).toEqual([]);
	});

	it('has several pairs in one line', () => {
		expect(
			under('Lima Convention', 'Adopted: 26 November 1949. Came into force: 26 January 1950.')
		).toEqual([
			'On which date was the Lima Convention adopted? → 1949-11-26',
			'On which date did the Lima Convention enter into force? → 1950-01-26'
		]);
	});
});

describe('notes that name no state', () => {
	const notes = '# Polity\n\nIt is a part of the Constitution.\n\n:::details **Key articles**\n';

	it('are of the one whose parliament and councils they name', () => {
		const text = `${notes}\n- Art 7: Gram Sabha\n- Art 8: Money bills of the Lok Sabha\n`;
		expect(asked(text)).toContain(
			'What does Article 7 of the Constitution of India deal with? → Gram Sabha'
		);
	});

	it('are of none where nothing tells', () => {
		expect(asked(`${notes}\n- Art 7: Village council\n- Art 8: Money bills\n`)).toEqual([]);
	});

	it('ask for no term of what every state has', () => {
		expect(asked('# Local Self-Government\n\n## Numbers\n\n- Term: 5 years\n')).toEqual([]);
	});
});

describe('parts of a law that are told short', () => {
	const notes = (...lines: string[]) =>
		`# Election Commission of Peru\n\nThe constitution names it.\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

	it.each([
		[
			'Art 9(1): Conduct, direction, control',
			'Which article of the Constitution of Peru deals with conduct, direction and control? → Article 9(1)'
		],
		[
			'Art 9(1)(a): Office of profit',
			'What does Article 9(1)(a) of the Constitution of Peru deal with? → office of profit'
		],
		[
			'10th Schedule: Defection',
			'Which schedule of the Constitution of Peru deals with defection? → 10th Schedule'
		],
		[
			'Art 9D: Reservation seats',
			'What does Article 9D of the Constitution of Peru deal with? → reservation of seats'
		]
	])('are of the state’s constitution: %s', (line, question) => {
		expect(asked(notes(line))).toContain(question);
	});

	it.each([
		'Art 9: President appoints',
		'Art 9: No person ineligible',
		'Art 9: Duration 5 years',
		'Part IV: Art 9 to 9O added',
		'10th Schedule: 29 subjects',
		'Art 9: Parliament power make laws',
		'Sec 9: Office of profit'
	])('are left alone: %s', (line) => {
		expect(asked(notes(line))).toEqual([]);
	});
});

describe('days that the world keeps', () => {
	it.each(['5 June – World Environment Day', 'World Environment Day: June 5th'])(
		'are asked for: %s',
		(line) => {
			expect(under('Important days', line)).toEqual([
				'On which date is World Environment Day observed? → 5 June'
			]);
		}
	);

	it.each(['26 January – Republic Day', '5 June – a fine day', '45 June – World Salt Day'])(
		'are not: %s',
		(line) => {
			expect(under('Important days', line).join()).not.toContain('observed');
		}
	);
});

describe('names with initials and titles', () => {
	it.each([
		['Salt League', 'Founder: M. K. Oyen', 'Who founded the Salt League? → M. K. Oyen'],
		[
			'First cabinet of Peru',
			'1st Law Minister – Dr. R.A. Quispe',
			'Who was the first law minister of Peru? → R.A. Quispe'
		],
		[
			'Committees and their Chairmen',
			'Salt Union Committee – Dr R. A. Quispe',
			'Who chaired the Salt Union Committee? → R. A. Quispe'
		]
	])('are no sentences: %s, %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});
});

describe('meanings', () => {
	it('may lack their article in a glossary', () => {
		expect(under('Key terms', 'Ghetto: Quarter where a minority was forced to live')).toEqual([]);
		expect(under('Key terms', 'Ghetto: Quarter where people are forced to live')).toEqual([
			'Which term means “quarter where people are forced to live”? → ghetto'
		]);
		expect(under('Results', 'Ghetto: Quarter where people are forced to live')).toEqual([]);
	});

	it('are told of many at once', () => {
		expect(
			under(
				'Types of banks',
				'Public Lenders: These are banks where most shares are held by the state. They are old.'
			)
		).toEqual(['What are banks where most shares are held by the state called? → Public Lenders']);
	});

	it('are not asked of what is one thing', () => {
		expect(
			under('Pacts', 'Tamran Agreement: a pact to open the road between the two harbours')
		).toEqual([]);
	});
});

describe('a line that tells two deaths or events', () => {
	it.each([
		['1748 : Death of Arne Holm at the age of 89.', ['In which year did Arne Holm die? → 1748']],
		[
			'1749 : Death of Arne Holm and accession of Rosa Quispe.',
			[
				'In which year did Arne Holm die? → 1749',
				'In which year did the accession of Rosa Quispe take place? → 1749'
			]
		],
		[
			'1739 : Arne Holm’s invasion of Lima.',
			['In which year did Arne Holm’s invasion of Lima take place? → 1739']
		],
		['Battle of Tamran in 1527', ['In which year did the Battle of Tamran take place? → 1527']]
	])('is parted: %s', (line, questions) => {
		expect(under('Timeline', line)).toEqual(questions);
	});
});

describe('what a list is about, where no heading names it', () => {
	const sheet = (first: string) =>
		asked(`Basic Facts\n\n${first}\nCapital : Lima\nArea: 90 sq km\n`);

	it('is the state whose official name it gives', () => {
		expect(sheet('Official Name: Republic of Peru')).toContain(
			'What is the capital of Peru? → Lima'
		);
	});

	it.each([
		'Official Name: The Salt Company',
		'Name of the writer: Rosa Quispe',
		'Country: unknown'
	])('is not known from %s', (first) => {
		expect(sheet(first)).toEqual([]);
	});

	it('is a body of the state that the notes are on, under a heading on its composition', () => {
		const notes =
			'# Making of the Constitution\n\nPeru and the Peruvian provinces wrote it.\n\n### Composition of the Constituent Assembly\n- First meeting: 9 December 1946\n';
		expect(asked(notes)).toContain(
			'On which date did the first meeting of the Constituent Assembly of Peru take place? → 1946-12-09'
		);
	});
});

describe('a text whose title is known', () => {
	const cards = (text: string) =>
		lineFactsOf(
			readDocument(readText(text, { title: 'Money and banking: Reserve Bank of Peru' }))
		).map(({ draft: { slots } }) => [...slots.values()].map((slot) => slot.text));

	it('is about the part of the title that names something, whatever the page puts over it', () => {
		expect(
			cards('Best courses of this week\n\n- Money matters.\n\n1st Governor-Rosa Quispe (1935-37)\n')
		).toEqual([['Reserve Bank of Peru', 'first governor/person/po', 'Rosa Quispe']]);
	});
});
