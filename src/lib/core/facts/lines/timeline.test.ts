import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (line: string) => `Notes on history\n\n${line}\n`;

describe('a line of a timeline', () => {
	it.each([
		['1905 – Partition of Bengal', 'In which year did the Partition of Bengal take place? → 1905'],
		['1757: Battle of Plassey', 'In which year did the Battle of Plassey take place? → 1757'],
		[
			'1861-65 : American Civil War',
			'In which period did the American Civil War take place? → 1861/1865'
		],
		[
			'July 1947 – Indian Independence Act passed',
			'In which month and year was the Indian Independence Act passed? → 1947-07'
		],
		[
			'30 January 1948 – Assassination of Mahatma Gandhi',
			'On which date was Mahatma Gandhi assassinated? → 1948-01-30'
		],
		[
			'1885 - Indian National Congress founded by A. O. Hume',
			'In which year was the Indian National Congress founded by A. O. Hume? → 1885'
		],
		['1833 - Lima Fire - miners blamed', 'In which year did the Lima Fire take place? → 1833'],
		[
			'Kapp Putsch -1920 - strikers held out',
			'In which year did the Kapp Putsch take place? → 1920'
		],
		[
			'Locarno Treaty - Oct 1925 - borders agreed',
			'In which month and year was the Locarno Treaty signed? → 1925-10'
		],
		[
			'Fall of Constantinople – 1453',
			'In which year did the fall of Constantinople take place? → 1453'
		],
		[
			'1 September 1939: Germany invades Poland',
			'On which date did Germany invade Poland? → 1939-09-01'
		],
		[
			'1571 – Battle of Lepanto: The fleets meet off Greece',
			'In which year did the Battle of Lepanto take place? → 1571'
		],
		[
			'1899-1902: The Boer War, a conflict over gold and land, drains the treasury',
			'In which period did the Boer War take place? → 1899/1902'
		],
		[
			'Second Battle of Salt Creek 1402—Timur defeated a khan. It ended the old order.',
			'In which year did the Second Battle of Salt Creek take place? → 1402'
		],
		[
			'1878 – First meeting of the Salt League of Peru',
			'In which year did the First meeting of the Salt League of Peru take place? → 1878'
		],
		['2007: Tata Steel acquires Corus', 'In which year did Tata Steel acquire Corus? → 2007']
	])('reads: %s', (line, question) => {
		expect(asked(notes(line))).toContain(question);
	});

	it.each([
		'1952 – First general elections',
		'2005: It was amended',
		'c. 1500 BC – Arrival of the Aryans',
		'1990s – Economic reforms',
		'1885 – Rosa Quispe',
		'Before 1500: many kingdoms of Asia',
		'Chapter 2: 1905–1911',
		'Fourth Plan (1969-74): Growth with stability',
		'Related: Treaty of Lausanne (1923)',
		'1999 – Agreement on fisheries',
		'1838 – Tripartite treaty between Shah Zaman, Rana Pal and the Dutch',
		'1999 – Note: a pause',
		'1999 – Second meeting: talks go on',
		'03/04/2020 – Treaty of Lima signed',
		'External Situation Report n. 12, published 14 March 2024'
	])('leaves alone: %s', (line) => {
		expect(asked(notes(line))).toEqual([]);
	});

	it.each([
		[
			'1742 : Salt March to Oyen, Battle of Vashlovan, January 4, Freedom pledge',
			[
				'In which year did the Salt March to Oyen take place? → 1742',
				'In which year did the Battle of Vashlovan take place? → 1742'
			]
		],
		[
			'1921 - Establishment of schools at Lima, Cusco and Puno',
			['In which year did the establishment of schools at Lima, Cusco and Puno take place? → 1921']
		],
		[
			'1931: Quechua Committees formed in Peru',
			['In which year were the Quechua Committees formed in Peru? → 1931']
		],
		[
			'1955: Oyen Boycott Movement called off',
			['In which year was the Oyen Boycott Movement called off? → 1955']
		],
		[
			'1876: The Malwa Titles Act made Queen Marta Empress of Malwa',
			['In which year did the Malwa Titles Act make Queen Marta Empress of Malwa? → 1876']
		],
		['1835: Quechua adopted as the official language', []],
		["1906: Foundation of the `Friends of Malwa society'", []],
		[
			'1940: Malwa League adopts the Oyen resolution; launched Individual Boycott',
			['In which year did the Malwa League adopt the Oyen resolution? → 1940']
		],
		['1942: Quit Malwa Movement', ['In which year did the Quit Malwa Movement take place? → 1942']],
		['1931: Rebellion in Peru', []]
	])('takes what happened apart: %s', (line, questions) => {
		expect(asked(`Chronology of Events\n\n${line}\n1757: Battle of Plassey\n`)).toEqual([
			...questions,
			'In which year did the Battle of Plassey take place? → 1757'
		]);
	});

	it('takes its date from a heading that is one', () => {
		const text = 'Year by year\n\nA short list follows.\n\n## 1905\n\n- Partition of Bengal\n';
		expect(asked(`# Notes\n\n${text}`)).toContain(
			'In which year did the Partition of Bengal take place? → 1905'
		);
	});

	it('reads a table with a column of years', () => {
		const table =
			'| Year | Event |\n|---|---|\n| 1066 | Battle of Hastings |\n| 1215 | it rained |\n';
		expect(asked(table)).toEqual(['In which year did the Battle of Hastings take place? → 1066']);
	});

	it('gives a life its subject from the title', () => {
		const text =
			'# Sarojini Naidu\n\n- 1925: Became president of the Indian National Congress\n- 1930: Arrested during the Salt Satyagraha\n';
		expect(asked(text)).toEqual([
			'In which year did Sarojini Naidu become president of the Indian National Congress? → 1925',
			'In which year was Sarojini Naidu arrested during the Salt Satyagraha? → 1930'
		]);
	});
});

describe('a line that begins with what its heading did', () => {
	const under = (heading: string, line: string) =>
		asked(`# Modern times\n\n## ${heading}\n\n- ${line}\n`);

	it.each([
		[
			'Lord Dalhousie (1848–1856)',
			'Annexed Punjab in 1849',
			'In which year did Lord Dalhousie annex Punjab? → 1849'
		],
		[
			'Treaty of Sugauli (1816)',
			'Ratified in 1817',
			'In which year was the Treaty of Sugauli ratified? → 1817'
		],
		[
			'Rosa Quispe (1867–1934)',
			'Founded the Lima School of Music in 1901',
			'In which year did Rosa Quispe found the Lima School of Music? → 1901'
		],
		[
			'Rosa Quispe (1867–1934)',
			'Elected President of Peru in 1911',
			'In which year was Rosa Quispe elected President of Peru? → 1911'
		],
		[
			'Peru',
			'Joined the Pacific Alliance in 2011',
			'In which year did Peru join the Pacific Alliance? → 2011'
		]
	])('reads under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Key outcomes', 'Signed a treaty in 1905'],
		['Rosa Quispe (1867–1934)', 'Renounced her title in 1919'],
		['Rosa Quispe (1867–1934)', 'Educated at Oxford in 1885'],
		['Peru', 'Between 1905 and 1911 nothing happened'],
		['Lord Dalhousie (1848–1856)', 'Introduced reforms from 1848 to 1856']
	])('leaves alone under %s: %s', (heading, line) => {
		expect(under(heading, line).filter((one) => !/reign|born|die/.test(one))).toEqual([]);
	});

	it('may have its years and what happened as bullets of their own', () => {
		const text =
			'Nordvik Marine History\n\nKey Dates:\n\n- 1904:\n- Quay of Varda is opened.\n- 1931:\n- Varda Dam is completed.\n- 1950:\n- Bank of Salta is opened.\n';
		expect(asked(text)).toEqual([
			'In which year was the Quay of Varda opened? → 1904',
			'In which year was the Varda Dam completed? → 1931',
			'In which year was the Bank of Salta opened? → 1950'
		]);
	});

	it.each([
		[
			'Committees',
			'Rosa Quispe: 1957',
			'In which year was the Rosa Quispe Committee established? → 1957'
		],
		[
			'Important Battles',
			'Varda – 1526',
			'In which year did the Battle of Varda take place? → 1526'
		],
		['Peasant Movements', 'Salta: 1917', 'In which year did the Salta Movement take place? → 1917']
	])('under %s is told by that kind: %s', (heading, line, card) => {
		expect(asked(`# Local rule\n\n## ${heading}\n\n- ${line}\n`)).toEqual([card]);
	});

	it.each([
		[
			'1933 March – Varda Act passed',
			'In which month and year was the Varda Act passed? → 1933-03'
		],
		['1933 - Varda act - miners freed', 'In which year was the Varda Act passed? → 1933']
	])('may be written so: %s', (line, card) => {
		expect(asked(notes(line))).toEqual([card]);
	});
});

describe('a year over what happened then', () => {
	it('dates it', () => {
		const text =
			'Ostra\nAn island.\n1585\nBattle of Lepanto.\n1587\nFire of Lima; building of a port.\n1590\nSiege of Varda.\n1592\nDeath of Rosa Quispe.\n';
		expect(asked(text)).toEqual([
			'In which year did the Battle of Lepanto take place? → 1585',
			'In which year did the Fire of Lima take place? → 1587',
			'In which year did the Siege of Varda take place? → 1590',
			'In which year did Rosa Quispe die? → 1592'
		]);
	});
});
