import { describe, expect, it } from 'vitest';
import { readText } from '../../document/read.ts';
import { readDocument } from '../../language/read.ts';
import { lineFactsOf } from './all.ts';
import { asked } from './asking.fixture.ts';

const country = (...rows: string[]) => `Tanzania\n\nGovernment\n\n${rows.join('\n')}\n`;
const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

describe('the figures of a labelled row', () => {
	it('count what a country has, as of the day of the text or its last estimate', () => {
		expect(
			asked(country('Administrative divisions: 31 regions; Arusha, Dodoma'), written)
		).toContain('As of June 2019, how many regions did Tanzania have? → 31');
		expect(
			asked(
				country(
					'Administrative divisions: 31 regions; Arusha, Dodoma',
					'Literacy: 77.9% (2014 est.)',
					'Population: 51,045,882 (July 2015 est.)'
				)
			)
		).toContain('As of 2015, how many regions did Tanzania have? → 31');
	});

	it('count nothing without a day, and no years, measures or people', () => {
		expect(asked(country('Administrative divisions: 31 regions', 'Capital: Dodoma'))).not.toContain(
			'31'
		);
		const rows = country(
			'Term of office: 5 years',
			'Coastline: 1,424 km',
			'Army: 27,000 people',
			'Motto: 2 hands'
		);
		expect(asked(rows, written).some((question) => question.includes('how many'))).toBe(false);
	});

	it('give the height of the highest point beside its name', () => {
		expect(
			asked(
				country(
					'Elevation extremes: lowest point: Indian Ocean 0 m; highest point: Mount Kibo 5,895 m'
				)
			)
		).toEqual(
			expect.arrayContaining([
				'What is the highest point of Tanzania? → Mount Kibo',
				'What is the height of Mount Kibo in Tanzania? → 5,895 m'
			])
		);
	});

	it('give the largest of several shares where it stands first', () => {
		const questions = asked(
			country(
				'Exports - partners: India 21.4%, China 8.1%, Japan 5.1% (2015)',
				'Religions: Christian 61.4%, Muslim 35.2%, other 3.4% (2010 est.)',
				'Imports - partners: India 5%, China 34.5% (2015)'
			)
		);
		expect(questions).toContain(
			'As of 2015, which country was the largest export partner of Tanzania? → India'
		);
		expect(questions).toContain(
			'As of 2010, what was the largest religious group in Tanzania? → Christian'
		);
		expect(questions.join()).not.toContain('import partner');
	});

	it('say from whom a country became independent', () => {
		expect(asked(country('Independence: 9 December 1961 (from the UK)'))).toEqual(
			expect.arrayContaining([
				'On which date did Tanzania gain independence? → 1961-12-09',
				'From which country did Tanzania gain independence? → United Kingdom'
			])
		);
	});

	it('count the articles of the law above a list', () => {
		const law =
			'Laws\n\nKigali Charter\n- 120 articles, 4 schedules; elected chamber\n- a few clauses\n';
		expect(asked(`${law}\nThe Kigali Charter is law.`)).toEqual(
			expect.arrayContaining([
				'How many articles did the Kigali Charter have? → 120',
				'How many schedules did the Kigali Charter have? → 4'
			])
		);
	});
});

describe('holders of an office and the day since when they hold it', () => {
	const branch =
		'chief of state: President Lt. Gen. Rosa QUISPE (since 8 June 2006); Vice President Arne HOLM (since May 2007); head of government: Prime Minister Ana ROJAS (since 2010); cabinet: Council of Ministers';

	it('are asked for by office and day, names in usual letters', () => {
		expect(asked(country(branch))).toEqual(
			expect.arrayContaining([
				'Who became president of Tanzania on 8 June 2006? → Rosa Quispe',
				'Which post did Rosa Quispe take up on 8 June 2006? → president of Tanzania'
			])
		);
		// Nobody says that it is the first time.
		expect(asked(country(branch)).join()).not.toContain('Quispe become');
	});

	it('are not asked for where several may hold the office, or the lines are about a person', () => {
		expect(asked(country(branch)).join()).not.toContain('Who became vice president');
		expect(asked(`Marta Oyen\n\nKey facts\n\n${branch}\n`).join()).not.toContain('Who became');
	});

	it('are given once, and only with a day that the row states', () => {
		const twice = `${branch}; head of government: President Rosa QUISPE (since 8 June 2006)`;
		expect(
			asked(country(twice)).filter((one) => one.startsWith('Who became president'))
		).toHaveLength(1);
		expect(
			asked(country('chief of state: President Rosa QUISPE (since the war)')).join()
		).not.toContain('Quispe become');
	});
});

describe('what a person was the first or the only one to be', () => {
	const life = (line: string) => asked(`Leaders\n\nMarta Oyen (1816–1884)\n${line}\n`);

	it('is read from the line under the name', () => {
		expect(life('- First Governor-General of Bengal (Regulating Act, 1773).')).toContain(
			'Who was the first Governor-General of Bengal? → Marta Oyen'
		);
		expect(life('First woman in the world to become prime minister. She held it long.')).toContain(
			'Who was the first woman in the world to become prime minister? → Marta Oyen'
		);
		expect(life("Africa's first woman prime minister. Arne Holm appointed her.")).toContain(
			"Who was Africa's first woman prime minister? → Marta Oyen"
		);
	});

	it('is not where words leave open among whom, or tell of something else', () => {
		for (const line of [
			'- First woman president.',
			'- First visited Peru in 1850.',
			'- Last work of Holm.',
			'- First Lady whose husband ruled Peru.'
		])
			expect(life(line).filter((one) => one.startsWith('Who was'))).toEqual([]);
		expect(asked('Key facts\n\n- First Governor-General of Bengal.\n').join()).not.toContain(
			'Who was'
		);
	});
});

describe('what a line cannot tell for certain', () => {
	it('is not asked where the name tells the place', () => {
		expect(asked('The Ramsar Convention\n\nPlace of signing: Ramsar, Iran\n').join()).not.toContain(
			'Where was'
		);
		expect(asked('The Basel Convention\n\nPlace of signing: Geneva\n').join()).not.toContain(
			'→ Basel'
		);
	});
	it('is kept out of the sure questions where several answers are right', () => {
		const [fact] = lineFactsOf(
			readDocument(readText(country('Government type: federal republic')))
		).filter(({ frame }) => frame.name === 'property');
		expect(fact?.draft.tier).toBe('C');
	});
});
