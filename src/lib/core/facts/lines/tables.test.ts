import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

describe('a table', () => {
	it('says of the first column what its header names', () => {
		const text =
			'| Country | Capital | Currency |\n|---|---|---|\n| Nepal | Kathmandu | Nepalese rupee |\n| Bhutan | Thimphu | Ngultrum |\n';
		expect(asked(text)).toEqual([
			'What is the capital of Nepal? → Kathmandu',
			'What is the currency of Nepal? → Nepalese rupee',
			'What is the capital of Bhutan? → Thimphu',
			'What is the currency of Bhutan? → Ngultrum'
		]);
	});

	it('tells what each article of a constitution is about', () => {
		const text =
			'# Rights under the Constitution of India\n\n| Article No. | Subject |\n|---|---|\n| 14 | Equality before law |\n| 17A | Abolition of untouchability |\n| next | Other rights |\n';
		expect(asked(text).filter((question) => question.startsWith('Which'))).toEqual([
			'Which article of the Constitution of India deals with equality before law? → Article 14',
			'Which article of the Constitution of India deals with abolition of untouchability? → Article 17A'
		]);
	});

	it('tells of a law when it was passed, and of a code or a fund nothing', () => {
		const text =
			'| Law | Year |\n|---|---|\n| Clean Rivers Act | 1970 |\n| Code of Ostra | 1804 |\n| Forest Superfund | 1981 |\n| Treaty of Tacna | 1929 |\n';
		expect(asked(text)).toEqual([
			'In which year was the Clean Rivers Act passed? → 1970',
			'In which year was the Treaty of Tacna signed? → 1929'
		]);
	});

	it('has a bar behind its last cell alone, and the name that it tells of in its first row', () => {
		const text =
			'The Salt Treaty French: Traité du sel | |\n---|---|\nSigned | 8 July 1937[1] |\nLocation | Lima, Peru |\nEffective | 1 May 1938 |\nDepositary | Government of Peru[2] |\nLanguages | English, French, and Spanish |\n';
		expect(asked(text)).toEqual([
			'On which date was the Salt Treaty signed? → 1937-07-08',
			'Where was the Salt Treaty signed? → Lima, Peru',
			'On which date did the Salt Treaty enter into force? → 1938-05-01',
			'What is the depositary of the Salt Treaty? → Government of Peru',
			'In which languages was the Salt Treaty written? → English, French and Spanish'
		]);
	});

	it('may tell the place of a founding before its date', () => {
		const text =
			'Nordvik Shipping Company\n\nType | Public |\n---|---|\nFounded | Varda, Norway (4 April 1975 (1975-04-04)) |\nFounder(s) | Rosa Quispe, John Otieno |\n';
		expect(asked(text)).toEqual([
			'On which date was the Nordvik Shipping Company founded? → 1975-04-04',
			'Where was the Nordvik Shipping Company founded? → Varda, Norway',
			'Who founded the Nordvik Shipping Company? → Rosa Quispe and John Otieno'
		]);
	});

	it('tells of a firm by its name in the law, whatever stands in it', () => {
		const text =
			'S.T. Holm - Nordvik A/S History\n\nAddress:\nQuay 4\n\nPublic Company\nIncorporated: 1904 as Dampskib Nordvik\nEmployees: 60,000\nSales: EUR 21.3 billion ($24.1 billion) (2002)\n';
		expect(asked(text)).toEqual([
			'In which year was S.T. Holm - Nordvik A/S incorporated? → 1904',
			'Under which name was S.T. Holm - Nordvik A/S founded? → Dampskib Nordvik',
			'As of 2002, how large were the sales of S.T. Holm - Nordvik A/S? → EUR 21.3 billion'
		]);
	});

	it('may have lost its columns', () => {
		const rows = 'Capital Varda\nLanguages Ostran\nGovernment Monarchy\nCurrency Ostran mark\n';
		const text = `Kingdom of Ostra\n\n${rows}\nThe Kingdom of Ostra was a state on the coast.\n`;
		expect(asked(text)).toContain('What is the capital of the Kingdom of Ostra? → Varda');
		expect(asked(text)).toContain('Which language was spoken in the Kingdom of Ostra? → Ostran');
		expect(asked('Kingdom of Ostra\n\nCapital Varda\n\nMore of it.\n')).toEqual([]);
	});

	it('says in its header what each name of the first column is', () => {
		const text =
			'| Convention | Year | Secretariat |\n|---|---|---|\n| Salta (SLT) | 1971 | Lima, Peru |\n| Varda Protocol | 1987 | Oslo |\n| UNSLT | 1992 | Bonn |\n';
		expect(asked(text)).toEqual([
			'In which year was the Salta Convention adopted? → 1971',
			'Where is the secretariat of the Salta Convention? → Lima, Peru',
			'In which year was the Varda Protocol adopted? → 1987',
			'Where is the secretariat of the Varda Protocol? → Oslo',
			'In which year was UNSLT adopted? → 1992',
			'Where is the secretariat of UNSLT? → Bonn'
		]);
	});

	it('at the head of a text is about what the text is about', () => {
		const text =
			'Callao Salt Bank\n\nBanks that lend for salt\n\nEstablishment     July 1944, during a conference\nInitial purpose     To lend salt\nHeadquarters     Lima, Peru.\n';
		expect(asked(text)).toEqual([
			'In which month and year was the Callao Salt Bank founded? → 1944-07',
			'Where is the headquarters of the Callao Salt Bank? → Lima, Peru'
		]);
	});

	it('takes the unit from the header', () => {
		const text = '| River | Length (km) |\n|---|---|\n| Meghna | 264 |\n| Teesta | 414 |\n';
		expect(asked(text)).toContain('What is the length of the Meghna River? → 264 km');
	});

	it('reads columns that wide gaps or tabs part', () => {
		const gaps =
			'Rivers of Asia\n\nRiver        Length      Mouth\nYangtze      6,300 km    East China Sea\nMekong       4,350 km    South China Sea\n';
		const tabs = 'Tata Steel\n\nType\tPublic\nFounder\tJamsetji Tata\nHeadquarters\tMumbai\n';
		expect(asked(gaps)).toContain('What is the length of the Yangtze River? → 6,300 km');
		expect(asked(tabs)).toContain('Who founded Tata Steel? → Jamsetji Tata');
	});

	it('dates treaties and battles by their column of years', () => {
		const text =
			'| Battle | Year |\n|---|---|\n| Battle of Plassey | 1757 |\n| Battle of Talikota | 1565 |\n';
		expect(asked(text)).toContain('In which year did the Battle of Plassey take place? → 1757');
	});

	it('tells who held an office from when to when', () => {
		const text =
			'# Presidents of India\n\n| Name | Term |\n|---|---|\n| Rajendra Prasad | 1950–1962 |\n| Zakir Husain | 1967–1969 |\n';
		expect(asked(text)).toContain(
			'Who was president of India from 1950 to 1962? → Rajendra Prasad'
		);
	});

	it.each([
		[
			'figures of quarters',
			'| | Q1 | Q2 |\n|---|---|---|\n| Sales | 10 | 12 |\n| Profit | 3 | 4 |\n'
		],
		['a layout', '| Home | News |\n|---|---|\n| Sports | Contact |\n'],
		[
			'headers that name nothing known',
			'| Team | Points |\n|---|---|\n| Peru | 12 |\n| Kenya | 9 |\n'
		],
		[
			'rows that name no thing',
			'| Country | Capital |\n|---|---|\n| it | Lima |\n| the others | Cusco |\n'
		],
		[
			'values of another type',
			'| Country | Area |\n|---|---|\n| Peru | large |\n| Kenya | larger |\n'
		],
		['one row', '| Country | Capital |\n|---|---|\n']
	])('gives nothing for %s', (_, text) => {
		expect(asked(text)).toEqual([]);
	});

	it('reads each of a thousand lines', () => {
		const rows = Array.from({ length: 1000 }, (_, i) => `${1000 + (i % 900)} – Battle of Lima${i}`);
		expect(asked(`Battles of Peru\n\n${rows.join('\n')}\n`)).toHaveLength(1000);
	});
});
