import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../document/read.ts';
import { contextsOf } from '../../facts/context.ts';
import { readDocument } from '../../language/read.ts';
import { readModel } from '../../language/model/file.ts';
import { weighable } from '../gaps.ts';

const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));

/** Every gap that may be weighed, as "words with the gap → answer". */
const gapsOf = (text: string, title?: string): string[] =>
	weighable(contextsOf(readDocument(readText(text, title ? { title } : {}), model))).map(
		({ candidate: { question } }) => `${question.stem} → ${question.key}`
	);
const saying = (gaps: readonly string[], words: string): string[] =>
	gaps.filter((gap) => gap.includes(words));

const rosa = 'Rosa Quispe was born in Lima in 1940. ';

describe('a sentence with a gap', () => {
	it('names whom its first pronoun means and leaves the others as they are', () => {
		const gaps = gapsOf(
			`${rosa}She resigned in 1976 and lived in Mombasa until 1979, when she went back to Peru.`
		);
		expect(
			saying(
				gaps,
				'“Rosa Quispe resigned in _____ and lived in Mombasa until 1979, when she went back'
			)
		).toHaveLength(1);
	});

	it('keeps what stands in brackets, behind a semicolon and behind a colon', () => {
		const gaps = gapsOf(
			'Three ships carried the mail: the Sea Bird (1901), the Sea Lion (1904) and the Sea Star (1911).',
			'Ports of Kenya'
		);
		expect(saying(gaps, 'the Sea Lion (_____)').join(' ')).toMatch(/→ 1904$/);
	});

	it('ends where it only goes on, if that is not needed', () => {
		const gaps = gapsOf(
			'In 1984 the Nordsund Line sold the Sea Bird to Peru, which the papers of Lima called a triumph of trade.'
		);
		expect(saying(gaps, 'sold the Sea Bird to _____.”')).not.toEqual([]);
	});

	it('tells money in US dollars', () => {
		const gaps = gapsOf('In 1984 the exports of Kenya to Peru came to US$127 million.');
		expect(saying(gaps, '→ US$127 million')).not.toEqual([]);
	});

	it('stands under a heading with its number, not with what is left of it', () => {
		const notes = [
			'The text was changed often in these years, as the courts of the islands had asked for it.',
			'',
			'42nd Amendment of 1976:',
			'- Parliament above the courts of Denmark',
			'- Harbour fees paid to Norway'
		].join('\n');
		const gaps = gapsOf(notes, 'Constitution of Ostra').join('\n');
		expect(gaps).toContain(
			'Constitution of Ostra – 42nd Amendment of 1976: which country is missing?'
		);
		expect(gaps).not.toMatch(/(?:^|– )nd /m);
	});

	it('asks a line of notes for the years behind its name, and for what it was', () => {
		const gaps = gapsOf(
			'Plans\n\n- Lake Plan (1951-56): Dams and canals\n- Hill Plan (1956-61): Tunnels',
			'Economy of Ostra'
		);
		expect(gaps.join('\n')).toContain(
			'which period is missing? “Lake Plan (_____): Dams and canals” → 1951–1956'
		);
		expect(gaps.join('\n')).toContain('“Lake Plan (1951-56): _____” → Dams and canals');
	});

	it('asks for a date whose year its paragraph tells, and for none reckoned from the day of the text', () => {
		const gaps = gapsOf(
			'On 4 May 1984 Rosa Quispe left Lima. On 9 June Rosa Quispe opened the Harbour Museum in Mombasa.',
			'Ports'
		);
		expect(saying(gaps, '→ 9 June 1984')).not.toEqual([]);
		expect(
			gapsOf('Yesterday Rosa Quispe opened the Harbour Museum in Mombasa.', 'Ports').filter((gap) =>
				/date is missing/.test(gap)
			)
		).toEqual([]);
	});

	it('lacks a date with its weekday', () => {
		const gaps = gapsOf(
			'Rosa Quispe opened the Harbour Museum in Lima on Monday, 27 August 1883.',
			'Ports'
		);
		expect(saying(gaps, '→ 27 August 1883').join('\n')).not.toMatch(/Monday/);
		expect(saying(gaps, '→ 27 August 1883')).not.toEqual([]);
	});

	it('leaves out praise before a noun', () => {
		const gaps = gapsOf(
			'In 1984 Rosa Quispe won a prestigious award at the famous Harbour Museum in Mombasa.',
			'Ports'
		);
		expect(saying(gaps, 'won an award at the famous Harbour Museum')).not.toEqual([]);
	});

	it('stands under no headline of a day', () => {
		const gaps = gapsOf(
			'The Treaty of Mombasa was signed by Peru in 1984.',
			'On this day in May: a treaty'
		);
		expect(gaps).not.toEqual([]);
		expect(saying(gaps, 'this day')).toEqual([]);
	});

	it('keeps the words of what is called after somebody', () => {
		const gaps = gapsOf(
			'Rosa Quispe was born in Lima in 1940. In 1976 the Quispe effect was found in Mombasa.',
			'Ports'
		);
		expect(saying(gaps, 'Quispe effect')).not.toEqual([]);
		expect(saying(gaps, 'Rosa Quispe effect')).toEqual([]);
	});

	it('may lack a figure with the unit it is joined to, and an ordinal', () => {
		const gaps = gapsOf(
			'In 1984 Peru sold the port under a 99-year lease at the 17th meeting of the Nordsund Council in Lima.',
			'Ports'
		);
		expect(saying(gaps, 'under a _____ lease')).toEqual([expect.stringMatching(/→ 99-year$/)]);
		expect(saying(gaps, 'at the _____ meeting')).toEqual([expect.stringMatching(/→ 17th$/)]);
	});

	it('may lack names that are told together, or one in quotation marks', () => {
		const gaps = gapsOf(
			'In 1984 Rosa Quispe of Lima wrote the novel “Blue Sailor” in Mombasa.',
			'Ports'
		);
		expect(saying(gaps, '→ Blue Sailor')).not.toEqual([]);
		expect(
			saying(
				gapsOf(
					'In 1901 the Nordsund Line was sold to Denmark and Norway by its founders.',
					'Ports'
				),
				'hich names are missing? “In 1901 the Nordsund Line was sold to _____'
			)
		).toEqual([expect.stringMatching(/→ Denmark and Norway$/)]);
	});

	it.each([
		[
			'"first" as a figure',
			'In 1984 the Nordsund Line was the first to sail from Lima to Mombasa.',
			/→ first$/
		],
		[
			'a year that was not read as one',
			'During the reform 1984, the Nordsund Line sold ships to Peru.',
			/figure is missing.*→ 1984$/
		],
		[
			'a country behind its town',
			'In 1984 the Nordsund Line was sold in Lima, Peru.',
			/Lima, _____/
		],
		[
			'half of a name at its start',
			'Rosa Quispe sold the Nordsund Line to Kenya in 1984.',
			/“Rosa _____/
		],
		['the same in another unit', 'The canal of Nord is 80 kilometres (50 mi) long.', /\(_____\)/],
		[
			'what is only about so',
			'The empire of Nord lasted from c. 1230 to the reign of Jan Dahl.',
			/c\. _____/
		]
	])('never lacks %s', (_what, text, bad) => {
		expect(gapsOf(text).filter((gap) => bad.test(gap))).toEqual([]);
	});

	it('is not made of a thing that only the text before names', () => {
		const gaps = gapsOf('Two bodies met in Lima. Kenya joined the organisation in 1996 with Peru.');
		expect(saying(gaps, 'the organisation in')).toEqual([]);
	});

	it('drops the letters that stand behind what is missing', () => {
		const gaps = gapsOf('In 1984 Peru joined the Union of Northern Harbours (UNH) with Kenya.');
		expect(gaps.filter((gap) => gap.includes('_____ (UNH)'))).toEqual([]);
	});
});

describe('a point of a list', () => {
	const acts = `# The Port Strike\n\n- Harbour Act (1764):\n- Forced the captains of Mombasa to carry the mail for Nordsund.\n- Mail Act (1765):\n- Taxed the ships of Peru in Mombasa.`;

	it('is told under the label above it', () => {
		expect(saying(gapsOf(acts), 'Harbour Act (1764): w').join(' ')).toMatch(/carry the mail for/);
		expect(saying(gapsOf(acts), 'Mail Act (1765): w').join(' ')).toMatch(/Taxed the ships of/);
	});

	it('is told under the label that it began with', () => {
		const gaps = gapsOf(
			`# The Port Strike\n\n- Harbour Act: The captains met in Lima in 1764. It was repealed by Jan Dahl in 1766.`
		);
		expect(saying(gaps, 'Harbour Act: w').join(' ')).toMatch(/in 1766|_____/);
	});

	it('is not asked for what its label says', () => {
		expect(saying(gapsOf(acts), '1764): w').filter((gap) => gap.endsWith('→ 1764'))).toEqual([]);
	});
});
