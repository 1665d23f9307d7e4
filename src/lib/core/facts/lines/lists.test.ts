import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const under = (heading: string, ...lines: string[]) =>
	asked(`# ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);

describe('the parts of a law', () => {
	it.each([
		[
			'Constitution of India',
			'Article 14 – Equality before law',
			'Which article of the Constitution of India deals with equality before law? → Article 14'
		],
		[
			'Constitution of India – Important Articles',
			'Art. 19: Freedom of speech',
			'What does Article 19 of the Constitution of India deal with? → freedom of speech'
		],
		[
			'Indian Polity',
			'Tenth Schedule – Anti-defection',
			'Which schedule of the Constitution of India deals with anti-defection? → Tenth Schedule'
		],
		[
			'Montreux Convention',
			'Articles 2–7: merchant ships',
			'Which articles of the Montreux Convention deal with merchant ships? → Articles 2–7'
		],
		[
			'Charter of Lima',
			'Article 3: abolishes the tax on salt',
			'Which article of the Charter of Lima abolishes the tax on salt? → Article 3'
		]
	])('are read under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Fundamental Rights', 'Article 14 – Equality before law'],
		['Constitution of India', 'Article 14 – it is important'],
		['Constitution of India', 'Article 14 – see page 12: the table'],
		['Free Trade Agreement', 'Article 3 – customs'],
		['Constitution of India', '44th (1978): right to property removed from the list']
	])('are left alone under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('commissions, cases and terms', () => {
	it.each([
		[
			'Sarkaria Commission (1983): Centre–State relations',
			'What did the Sarkaria Commission of 1983 deal with? → Centre–State relations'
		],
		[
			'Mandal Commission – backward classes',
			'What did the Mandal Commission deal with? → backward classes'
		],
		[
			'Golaknath v. State of Punjab (1967): limits of amendment',
			'In which year was Golaknath v. State of Punjab decided? → 1967'
		],
		[
			'Repo rate – the rate at which a central bank lends money to banks',
			'Which term means “the rate at which a central bank lends money to banks”? → repo rate'
		],
		[
			'Quorum: the least number of members who must be present to decide',
			'Which term means “the least number of members who must be present to decide”? → quorum'
		]
	])('are read: %s', (line, question) => {
		expect(under('Terms of law', line)).toContain(question);
	});

	it.each([
		'National Commission: education',
		'Simon Commission: arrived in 1928',
		'Writ: it is issued by courts',
		'Note: the chapter which is important for the test',
		'Bill – the bill that a member brings to the house'
	])('are left alone: %s', (line) => {
		expect(under('Terms of law', line)).toEqual([]);
	});
});

describe('lists under what they list', () => {
	it('tells the founding members and how many they were', () => {
		const list = 'The founding members of ASEAN are:\n\n- Indonesia\n- Malaysia\n- Thailand\n';
		expect(asked(list)).toEqual([
			'Which countries were the founding members of ASEAN? → Indonesia, Malaysia and Thailand',
			'How many founding members of ASEAN were there? → 3'
		]);
	});

	it.each([
		'The members of ASEAN include:\n\n- Indonesia\n- Malaysia\n',
		'The founding members of its council are:\n\n- Indonesia\n- Malaysia\n',
		'The founding members of ASEAN are:\n\n- Indonesia, which is large; and so on\n- Malaysia\n',
		'Features of the plan:\n\n- Roads\n- Schools\n'
	])('leaves an open or vague list alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});

	it('tells who held an office', () => {
		expect(under('Kings of Bhutan', 'Ugyen Wangchuck: 1907–1926')).toEqual([
			'Who was king of Bhutan from 1907 to 1926? → Ugyen Wangchuck',
			'In which period was Ugyen Wangchuck king of Bhutan? → 1907/1926'
		]);
		expect(under('Important people', 'Ugyen Wangchuck: 1907–1926')).toEqual([]);
	});

	it('tells who visited which country', () => {
		expect(under('Visits from Peru to Kenya', 'Prime Minister Rosa Quispe (2004)')).toEqual([
			'Which Peruvian prime minister visited Kenya in 2004? → Rosa Quispe',
			'In which year did the Peruvian prime minister Rosa Quispe visit Kenya? → 2004'
		]);
		expect(under('Visits', 'Prime Minister Rosa Quispe (2004)')).toEqual([]);
		expect(under('Visits from Peru to Kenya', 'A delegation (2004)')).toEqual([]);
	});

	it('tells how a sum is shared out, as of its date', () => {
		const text =
			"Aid\n\nJapan's aid to Kenya amounts to 25 billion yen in total (as of May 2014)\n\n- Grants: 5 billion yen\n- Loans: 20 billion yen\n";
		expect(asked(text)).toEqual([
			"As of May 2014, how much of Japan's aid to Kenya was grants? → 5 billion yen",
			"As of May 2014, how much of Japan's aid to Kenya was loans? → 20 billion yen"
		]);
		expect(asked(text.replace(' (as of May 2014)', ''))).toEqual([]);
	});

	it('dates the works of a writer', () => {
		expect(asked('# Rosa Quispe\n\n## Works\n\n- The Quiet Lake (1905)\n- Essays\n')).toEqual([
			'In which year was “The Quiet Lake” by Rosa Quispe published? → 1905'
		]);
		expect(asked('# A reader\n\n## Works\n\n- The Quiet Lake (1905)\n')).toEqual([]);
	});

	it('reads an entry of a dictionary of people', () => {
		expect(
			asked('People\n\nQuispe, Rosa M. (1930–2019), Peruvian physicist who built a lens.')
		).toEqual([
			'In which year was Rosa M. Quispe born? → 1930',
			'In which year did Rosa M. Quispe die? → 2019'
		]);
	});
});
