import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const march2014 = { precision: 'month', year: 2014, month: 3 } as const;
const under = (heading: string, ...lines: string[]) =>
	asked(`# ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`, march2014);

describe('"key: value" under the name of a thing', () => {
	it('leaves an infobox that stands under the name of another thing than the text’s', () => {
		const box =
			'Industry Banking\nFate Closed\nFounded 1828 (1828) in Lima, Peru\nFounder Rosa Quispe\n';
		const body = '\nThe Varda Nordvik Bank became one of the larger banks of the coast.\n';
		const founded = (head: string) =>
			asked(`Varda Nordvik Bank\n\n${head}${box}${body}`).filter((card) => card.includes('1828'));
		expect(founded('Nordvik Bank\n')).toEqual([]);
		expect(founded('')).toEqual(['In which year was the Varda Nordvik Bank founded? → 1828']);
	});

	it('asks for no capital of a realm that is no more, and for no seat of what merely lies somewhere', () => {
		expect(under('Ostran Empire', 'Capital: Lima', 'Currency: Sol').join()).not.toMatch(
			/capital|currency/
		);
		expect(under('Great Salt Council', 'Location: Lima').join()).not.toContain('headquarters');
	});

	it.each([
		['Bangladesh', 'Capital: Dhaka', 'What is the capital of Bangladesh? → Dhaka'],
		['Geography of Peru', 'Area: 1,285,216 km²', 'What is the area of Peru? → 1,285,216 km²'],
		[
			'Kenya at a glance',
			'**Population:** 47.6 million (2019)',
			'As of 2019, what was the population of Kenya? → 47.6 million'
		],
		[
			'Peru',
			'President: Rosa Quispe',
			'As of March 2014, who was the president of Peru? → Rosa Quispe'
		],
		[
			'Salt Bank of Peru',
			'**Governor**: Currently Rosa Quispe (as of May 2013)',
			'As of May 2013, who was the governor of the Salt Bank of Peru? → Rosa Quispe'
		],
		[
			'Nile Basin Initiative',
			'Headquarters – Entebbe',
			'Where is the headquarters of the Nile Basin Initiative? → Entebbe'
		],
		[
			'Saadabad Pact',
			'Signed: 8 July 1937',
			'On which date was the Saadabad Pact signed? → 1937-07-08'
		],
		[
			'Saadabad Pact',
			'Effective: 25 June 1938',
			'On which date did the Saadabad Pact enter into force? → 1938-06-25'
		],
		[
			'Peru',
			'Official languages: Spanish, Quechua and Aymara',
			'Which languages have official status in Peru? → Spanish, Quechua and Aymara'
		],
		[
			'Uruguay',
			'Area: total: 176,215 sq km; land: 175,015 sq km',
			'What is the area of Uruguay? → 176,215 sq km'
		],
		[
			'Tata Steel',
			'Employees: 78,321 (2023)',
			'As of 2023, how many employees did Tata Steel have? → 78,321'
		]
	])('reads under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Key outcomes', 'Capital: Dhaka'],
		['Bangladesh', 'Read more: click here'],
		['Bangladesh', 'Capital: it lies on a river'],
		['Bangladesh', 'Population: unknown'],
		['Bangladesh', 'Website: www.gov.example'],
		['Bangladesh', 'ISBN: 978-3-16-148410-0'],
		['Bangladesh', 'Phone: +880 2 555 0101'],
		['The Treaty', 'Signed: 8 July 1937'],
		['Free Trade Agreement', 'Signed: 8 July 1937'],
		['Peru Quiz', 'Capital: Lima']
	])('leaves alone under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});

	it('asks for what can change only where a date is known', () => {
		const text = '# Peru\n\n- President: Rosa Quispe\n- Population: 31 million\n- Capital: Lima\n';
		expect(asked(text)).toEqual(['What is the capital of Peru? → Lima']);
	});

	it('passes over headings of sections to the thing above them', () => {
		const text =
			'# Kenya\n\n## Key facts\n\n- Capital: Nairobi\n\n## Economy\n\n- Currency: Kenyan shilling\n';
		expect(asked(text)).toEqual([
			'What is the capital of Kenya? → Nairobi',
			'What is the currency of Kenya? → Kenyan shilling'
		]);
	});

	it('takes the subject from the first words where there is no title', () => {
		const text = 'AVEIRO is a city in Portugal.\n\nFounded: 959\nMayor: Rosa Quispe\n';
		expect(asked(text, march2014)).toContain(
			'As of March 2014, who was the mayor of AVEIRO? → Rosa Quispe'
		);
	});

	it('gives birth and death their places', () => {
		expect(under('Rosa Quispe', 'Born: 7 May 1861, Cusco', 'Died: 2 March 1941 in Lima')).toEqual([
			'On which date was Rosa Quispe born? → 1861-05-07',
			'Where was Rosa Quispe born? → Cusco',
			'On which date did Rosa Quispe die? → 1941-03-02',
			'Where did Rosa Quispe die? → Lima'
		]);
	});

	it('throws at no key and at no value', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (key, value) => {
				expect(() => under('Peru', `${key}: ${value}`, `Capital: ${value}`)).not.toThrow();
			}),
			{ seed: 7, numRuns: 60 }
		);
	});
});

describe('an entry with its properties', () => {
	it.each([
		[
			'Lakes',
			'Lake Victoria: largest lake of the continent; area 68,800 sq km',
			'What is the area of Lake Victoria? → 68,800 sq km'
		],
		[
			'Rivers',
			'Congo: It is deep and crosses the equator twice. Length 4,700 km',
			'What is the length of the Congo River? → 4,700 km'
		],
		[
			'Mountains',
			'Atlas Mountains: Morocco, Algeria; highest peak Toubkal (4,167 m)',
			'What is the highest point of the Atlas Mountains? → Toubkal'
		]
	])('reads under %s: %s', (heading, line, question) => {
		expect(under(heading, line)).toContain(question);
	});

	it.each([
		['Rivers', 'Nile: The longest river of Africa, 6,650 km'],
		['Lakes', 'Lake Chad: has shrunk by about 90 % since the 1960s'],
		['Terms', 'Writ: issued by a court; length unknown']
	])('leaves alone under %s: %s', (heading, line) => {
		expect(under(heading, line)).toEqual([]);
	});
});

describe('a subject by its letters', () => {
	it('is asked by the name that the text spells out', () => {
		const text =
			'# Money\n\nThe Grain Council of Ostra (GCO) sets prices.\n\n## Key facts about GCO\n\n- **Founded**: 1 April 1935\n';
		expect(asked(text)).toContain(
			'On which date was the Grain Council of Ostra founded? → 1935-04-01'
		);
	});
});
