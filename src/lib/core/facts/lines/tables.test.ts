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
