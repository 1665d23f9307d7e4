import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const may2019 = { precision: 'day', year: 2019, month: 5, day: 4 } as const;

describe('brackets behind a name', () => {
	it.each([
		[
			'Marie Curie (7 November 1867 – 4 July 1934) was a physicist.',
			'On which date was Marie Curie born? → 1867-11-07'
		],
		[
			'Ronald Ross (1857–1932) was a British scientist.',
			'In which year did Ronald Ross die? → 1932'
		],
		[
			'Rosa Quispe (Cusco, July 2, 1882 – February 12, 1960, Lima) was a teacher.',
			'Where did Rosa Quispe die? → Lima'
		],
		[
			'The minister is Rosa Quispe (born 12 May 1950), a lawyer.',
			'On which date was Rosa Quispe born? → 1950-05-12'
		],
		[
			'The text of the Treaty of Lausanne (1923) is long.',
			'In which year was the Treaty of Lausanne signed? → 1923'
		],
		[
			'After the Battle of Plassey (1757) the Company ruled.',
			'In which year did the Battle of Plassey take place? → 1757'
		],
		[
			'Walkers like the Salt Creek National Park (Peru) in spring.',
			'In which country is Salt Creek National Park located? → Peru'
		],
		[
			'It borders Kazakhstan (capital: Astana) in the north.',
			'What is the capital of Kazakhstan? → Astana'
		],
		[
			'The Second Anglo-Sikh War (1848–49) ended.',
			'In which period did the Second Anglo-Sikh War take place? → 1848/1849'
		]
	])('are read: %s', (text, question) => {
		expect(asked(text)).toContain(question);
	});

	it.each([
		'President Kiplagat (2002–2013) retired.',
		'The Mughal Empire (1526–1857) fell.',
		'Rosa Quispe (1991) wrote that prices rise.',
		'The Free Trade Agreement (1995) is old.',
		'The general election (2014) was held.',
		'The Treaty of London (1839) is one of many.',
		'He met Rosa Quispe (left) in Lima.',
		'Rosa Quispe (1990–1996) was chairwoman of the bank.'
	])('are left alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});

describe('a year in the phrase of a name', () => {
	it.each([
		[
			'It was ended by the Kargil War of 1999.',
			'In which year did the Kargil War take place? → 1999'
		]
	])('is read: %s', (text, question) => {
		expect(asked(text)).toContain(question);
	});

	it.each([
		'They hosted the 2018 Lima World Cup.',
		'The 1957 Commerce Agreement helped trade.',
		'They spoke of the 1974 Simla Accord.',
		'The Punjab Tenancy Act of 1868 protected farmers.',
		'The subsequent Punjab Tenancy Act of 1887 went further.',
		'In 1974 the Simla Accord was known.',
		'The Helsinki Accords of 1975 are known.'
	])('is left alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});

describe('an apposition', () => {
	it.each([
		[
			'Dhaka, the capital of Bangladesh, lies on a river.',
			'What is the capital of Bangladesh? → Dhaka'
		],
		[
			'The headquarters of the Salt Council of Peru are located in Cusco, near the lake.',
			'Where is the headquarters of the Salt Council of Peru? → Cusco'
		],
		[
			'The capital of Nepal, Kathmandu, has an airport.',
			'What is the capital of Nepal? → Kathmandu'
		],
		[
			'Jomo Kenyatta, the first president of Kenya, died in 1978.',
			'Who was the first president of Kenya? → Jomo Kenyatta'
		],
		[
			'The first president of Turkey, Mustafa Kemal Atatürk, reformed it.',
			'Who was the first president of Turkey? → Mustafa Kemal Atatürk'
		],
		[
			'Rosa Quispe, chairman of the Lima Water Board, spoke.',
			'As of May 2019, who chaired the Lima Water Board? → Rosa Quispe'
		]
	])('is read: %s', (text, question) => {
		expect(asked(text, may2019)).toContain(question);
	});

	it.each([
		'Dhaka, a capital of culture, lies on a river.',
		'In 1990 Rosa Quispe, president of Peru, spoke.',
		'His trip before the Lake War pleased the president of Peru, Rosa Quispe, in Lima.',
		'He retired in 1993. He pleased the president of Peru, Rosa Quispe, in Lima.',
		'Lima and the capital of Chile are far apart.',
		'Rosa Quispe, the daughter of a founder of Peru, spoke.',
		'Quispe, the president of a club, spoke.'
	])('is left alone: %s', (text) => {
		expect(asked(text, may2019)).toEqual([]);
	});
});

describe('a caption', () => {
	it.each([
		[
			'Photo: Prime Minister Rosa Quispe meets President John Okello in Nairobi, 5 February 2008',
			'On which date did Rosa Quispe meet President John Okello in Nairobi? → 2008-02-05'
		]
	])('is read: %s', (text, question) => {
		expect(asked(text)).toContain(question);
	});

	it.each([
		'Photo: Rosa Quispe / Herald, 4 May 2011',
		'Photo: the minister meets farmers, 4 May 2011',
		'Image: Lima at night (2012)',
		'Credit: AFP, 4 May 2011'
	])('is left alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});

describe('page furniture', () => {
	it.each([
		'Home | News | Sports | Contact',
		'Reading time: 5 min',
		'Share: Facebook',
		'Phone: +254 20 555 0101',
		'ISBN: 978-0-306-40615-7',
		'DOI: 10.1000/182',
		'Copyright (c) 2019 Herald Group',
		'Last updated: 13 May 2019',
		'Smith, John (1999). A History of Kenya. London.',
		'1. Otieno, A. (2005): Ports of Africa',
		'Views: 12,345'
	])('gives nothing: %s', (line) => {
		expect(asked(`Kenya\n\n${line}\n\nKenya is a country.`, may2019)).toEqual([]);
	});
});

describe('a year over names', () => {
	it('tells nothing of an empire', () => {
		expect(asked('# Songhai Empire\n\n1599\n- Mali Empire\n- Gao Empire')).toEqual([]);
	});
});

describe('years alone on a line with a name', () => {
	it('are a life only where no reign is so long', () => {
		const lives = asked(
			'Rulers of Ostra\n\n• Ana Quispe (1876-1911)\n• Rosa Soto (1850-1921)\n• Juan Soto (1866-1899), a painter\n'
		).filter((card) => /born|die/.test(card));
		expect(lives.join()).not.toContain('Quispe');
		expect(lives).toContain('In which year did Rosa Soto die? → 1921');
		expect(lives).toContain('In which year did Juan Soto die? → 1899');
	});

	it('tell no place of death behind a dash', () => {
		expect(asked('The painter Rosa Soto (1850-1921 — Arequipa) was known.').join()).not.toContain(
			'Where'
		);
	});

	it('are nobody’s under the heading of an infobox', () => {
		expect(
			asked('Rosa Soto\n\nPersonal details\nBorn20 May 1843\nDied7 April 1903\n').join()
		).not.toContain('Personal');
	});
});
