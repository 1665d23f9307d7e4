import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { noteKinds, type NoteKind } from '../text/kinds.ts';
import { gradeTyped } from './typed.ts';

const said = (given: string, key: string, kind: NoteKind, stem = '') => {
	const verdict = gradeTyped(given, { keys: [key], kind, stem });
	return verdict.result === 'nearly' ? verdict.reason : verdict.result;
};

describe('a typed date', () => {
	it.each([
		'14 Aug 1947',
		'14 august 1947',
		'14th August, 1947',
		'August 14, 1947',
		'Aug. 14th 1947',
		'1947-08-14',
		'1947/8/14',
		'14/8/47',
		'14/08/1947',
		'8/14/1947',
		'14.8.1947',
		'14-8-47',
		'14 8 1947',
		'14 Aug 47',
		"14 August '47",
		'14Aug1947',
		'Thursday, 14 August 1947',
		'on 14 August 1947.',
		'۱۴ اگست ۱۹۴۷ء',
		'١٤/٨/١٩٤٧',
		'14 avqust 1947-ci il',
		'14 Ağustos 1947'
	])('is right by its value: %s', (given) => {
		expect(said(given, '14 August 1947', 'date')).toBe('right');
	});

	it.each([
		['August 1947', '14 August 1947'],
		['1947', '14 August 1947'],
		['14 August', '14 August 1947'],
		['Aug 14', '14 August 1947'],
		['47', '14 August 1947'],
		['1940s', '1947'],
		["'47", '1947'],
		['1990s', 'the early 1990s'],
		['the 19th century', 'the 1870s'],
		['1982–1983', 'January 1982 – December 1983']
	])('is coarser than asked: %s for %s', (given, key) => {
		expect(said(given, key, 'date')).toBe('coarser');
	});

	it.each([
		['14 August 1947', '1947'],
		['August 1947', '1947'],
		['1992', 'the 1990s'],
		['1972', 'the early 1970s'],
		['late 1990s', 'the 1990s'],
		['1917-1922', '1917–1922'],
		['XIX century', 'the 19th century'],
		['19-cu əsr', 'the 19th century'],
		['۱۹ویں صدی', 'the 19th century'],
		['90s', 'the 1990s'],
		["the '90s", 'the 1990s'],
		['323 bc', '323 BC'],
		['c. 1500', '1500'],
		['1500', 'circa 1500'],
		['711 AD', '711'],
		['1914-18', '1914–1918'],
		['1914 to 1918', '1914–1918'],
		['8 avqust 1992', '8 August 1992']
	])('may be finer or in other words: %s for %s', (given, key) => {
		expect(said(given, key, 'date')).toBe('right');
	});

	it('is the year alone where the year is asked', () => {
		const key = '14 August 1947';
		expect(said('1947', key, 'date', 'In which year did it happen?')).toBe('right');
		expect(said('1948', key, 'date', 'In which year did it happen?')).toBe('wrong');
	});

	it.each([
		['15 August 1947', '14 August 1947'],
		['14 August 1948', '14 August 1947'],
		['1948', '1947'],
		['1974', '1947'],
		['July 1947', 'June 1947'],
		['20th century', '14 August 1947'],
		['323 AD', '323 BC'],
		['31 February 1947', '14 August 1947'],
		['in August or September 1947', '14 August 1947'],
		['1947 or 1948', '1947'],
		['1915', '1914–1918'],
		['late 1990s', 'the early 1990s'],
		['1978', 'the early 1970s'],
		['the early 1970s', '1978'],
		['1828–1835', '1829'],
		['1982–1998', 'January 1982 – December 1983'],
		['Baku', '1947'],
		['', '1947']
	])('is wrong: %s for %s', (given, key) => {
		expect(said(given, key, 'date')).toBe('wrong');
	});

	it('may have a slip in the name of its month, never in its figures', () => {
		expect(said('14 Agust 1947', '14 August 1947', 'date')).toBe('misspelt');
		expect(said('3 Febuary 1999', '3 February 1999', 'date')).toBe('misspelt');
		expect(said('24 Jly 1923', '24 July 1923', 'date')).toBe('misspelt');
		expect(said('24 Jul 1923', '24 July 1923', 'date')).toBe('right');
		expect(said('24 Juny 1923', '24 July 1923', 'date')).toBe('wrong');
		expect(said('24 Jly 1923', '24 June 1923', 'date')).toBe('wrong');
		expect(said('14 Agust 1974', '14 August 1947', 'date')).toBe('wrong');
	});

	it('is a part where it is one end of a stretch', () => {
		expect(said('1914', '1914–1918', 'date')).toBe('part');
	});

	it('shows what it was read as, word against word', () => {
		expect(gradeTyped('14/8/48', { keys: ['14 August 1947'], kind: 'date' }).difference).toEqual([
			{ kind: 'same', text: '14 August ' },
			{ kind: 'extra', text: '1948' },
			{ kind: 'missing', text: '1947' }
		]);
	});
});

describe('a typed amount', () => {
	it.each([
		['1,500,000', '1.5 million'],
		['15 lakh', '1.5 million'],
		['15,00,000', '1.5 million'],
		['1 500 000', '1.5 million'],
		['1.500.000', '1.5 million'],
		['1,5 million', '1.5 million'],
		['1.5M', '1.5 million'],
		['half a million', '500,000'],
		['two hundred and fifty', '250'],
		['1.5 milyon', '1.5 million'],
		['۱۵ لاکھ', '1.5 million'],
		['١٬٥٠٠٬٠٠٠', '1.5 million'],
		['15 lakh', '1,500,000'],
		['2000 m', '2 km'],
		['2,000 metres', '2 km'],
		['2km', '2 km'],
		['564 miles', '907 km'],
		['30 percent', '30%'],
		['30 per cent', '30%'],
		['%30', '30%'],
		['۳۰ فیصد', '30%'],
		['30 faiz', '30%'],
		['twelve', '12'],
		['12', 'twelve'],
		['eleven provinces', '11'],
		['11', '11 provinces'],
		['60,000', 'about 60,000'],
		['$11.7 bn', 'US$11.7 billion'],
		['Rs 500', 'PKR 500'],
		['3rd', 'third'],
		['-5', 'minus 5'],
		['.5', '0.5'],
		['0,5', '0.5'],
		['6 weeks', '42 days'],
		['100 hectares', '1 km²'],
		['10 to 15 tonnes', '10–15 tonnes']
	])('is right by its value: %s for %s', (given, key) => {
		expect(said(given, key, 'figure')).toBe('right');
	});

	it.each([
		['2', '2 km', 'no-unit'],
		['30', '30%', 'no-unit'],
		['11.7 billion', 'US$11.7 billion', 'no-unit'],
		['1.5 million', '1,523,000', 'coarser'],
		['10', '10–15 tonnes', 'part']
	])('is nearly right: %s for %s is %s', (given, key, reason) => {
		expect(said(given, key, 'figure')).toBe(reason);
	});

	it('needs no unit and no scale that the question names', () => {
		expect(said('907', '907 km', 'figure', 'How many kilometres long is it?')).toBe('right');
		expect(said('30', '30%', 'figure', 'What percentage voted?')).toBe('right');
		expect(said('1.5', '1.5 million', 'figure', 'How many million people live there?')).toBe(
			'right'
		);
		expect(said('907 miles', '907', 'figure', 'How many km long is it?')).toBe('wrong');
	});

	it.each([
		['2 kg', '2 km'],
		['2 m', '2 km'],
		['13', '12'],
		['21', '12'],
		['15', '1.5'],
		['1,5', '15'],
		['1.5', '1.5 million'],
		['1.5 billion', '1.5 million'],
		['100', '104'],
		['104', '100'],
		['-5', '5'],
		['less than 100', 'more than 100'],
		['12 or 13', '12'],
		['12', '10–15 tonnes'],
		['€5 million', '$5 million'],
		['thirteen', 'thirty'],
		['many', '12'],
		['', '12'],
		['%', '30%']
	])('is wrong: %s for %s', (given, key) => {
		expect(said(given, key, 'figure')).toBe('wrong');
	});
});

describe('a typed name', () => {
	it.each<[string, string, NoteKind]>([
		['President Ilham Əliyev', 'Ilham Aliyev', 'leader'],
		['İlham Əliyev', 'Ilham Aliyev', 'leader'],
		['ILHAM ALIYEV', 'President Ilham Aliyev', 'leader'],
		['Ilham Aliyev', 'Ilham Aliyev, President of Azerbaijan', 'leader'],
		['Aliyev, Ilham', 'Ilham Aliyev', 'person'],
		['Dr. Mehriban Aliyeva', 'Mehriban Aliyeva', 'person'],
		['Quaid-e-Azam Muhammad Ali Jinnah', 'Muhammad Ali Jinnah', 'person'],
		['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan', 'leader'],
		['Shusha', 'Şuşa', 'place'],
		['Şuşa', 'Shusha', 'place'],
		['DIYARBAKIR', 'Diyarbakır', 'place'],
		['diyarbakir', 'DİYARBAKIR', 'place'],
		['Türkiye', 'Turkey', 'place'],
		['Republic of Turkiye', 'Turkey', 'place'],
		['USA', 'United States', 'place'],
		['Kingdom of Sweden', 'Sweden', 'place'],
		['Holland', 'the Netherlands', 'place'],
		['UN', 'United Nations', 'organisation'],
		['UNO', 'the United Nations (UN)', 'organisation'],
		['ECO', 'Economic Cooperation Organization', 'organisation'],
		[
			'Economic Cooperation Organisation',
			'Economic Cooperation Organization (ECO)',
			'organisation'
		],
		['North Atlantic Treaty Organisation', 'NATO', 'organisation'],
		['State Oil Fund', 'the State Oil Fund', 'organisation'],
		['NPC', 'National Peoples Congress', 'organisation'],
		['al qaeda', 'Al-Qaeda', 'organisation'],
		['JF 17', 'JF-17', 'term'],
		['Baku', 'Baku (Azerbaijan)', 'place'],
		['Pakistan & Turkey', 'Türkiye and Pakistan', 'other'],
		['اقوام متحده', 'اقوامِ متحدہ', 'organisation'],
		['كراچى', 'کراچی', 'place'],
		['قائداعظم', 'قائد اعظم', 'person'],
		['WW2', 'Second World War', 'event'],
		['Lahore', 'Lahore, Pakistan', 'place'],
		['Baku, Azerbaijan', 'Baku', 'place'],
		['Turkey, Pakistan', 'Pakistan, Turkey', 'place'],
		['Müller', 'Mueller', 'person'],
		['Narendra Modi', 'PM Narendra Modi of India', 'leader'],
		['William E. Boeing', 'William Boeing', 'person'],
		['Kurakchay Treaty', 'Treaty of Kurakchay', 'agreement']
	])('is the same thing: %s for %s', (given, key, kind) => {
		expect(said(given, key, kind)).toBe('right');
	});

	it.each<[string, string, NoteKind]>([
		['Ilham Aliev', 'Ilham Aliyev', 'leader'],
		['Karachy', 'Karachi', 'place'],
		['Azerbijan', 'Azerbaijan', 'place'],
		['Isalmabad', 'Islamabad', 'place'],
		['Osama', 'Usama', 'person'],
		['Nakhchivan Autonmous Republic', 'Nakhchivan Autonomous Republic', 'place'],
		['fotosynthesis', 'photosynthesis', 'term'],
		['mitocondria', 'mitochondria', 'term']
	])('may be misspelt: %s for %s', (given, key, kind) => {
		expect(said(given, key, kind)).toBe('misspelt');
	});

	it.each<[string, string, NoteKind]>([
		['Iran', 'Iraq', 'place'],
		['Niger', 'Nigeria', 'place'],
		['Republic of China', 'the People’s Republic of China', 'leader'],
		['South Africa', 'Cape Agulhas, South Africa', 'place'],
		['Lahore, India', 'Lahore, Pakistan', 'place'],
		['Slovakia', 'Slovenia', 'place'],
		['Austria', 'Australia', 'place'],
		['North Korea', 'South Korea', 'place'],
		['Democratic Republic of Congo', 'Republic of the Congo', 'place'],
		['Elizabeth I', 'Elizabeth II', 'person'],
		['Vitamin', 'Vitamin B', 'term'],
		['George H. Bush', 'George W. Bush', 'leader'],
		['JF-18', 'JF-17', 'term'],
		['Apollo 12', 'Apollo 11', 'event'],
		['C', 'C++', 'term'],
		['internal', 'external', 'term'],
		['asymmetric', 'symmetric', 'term'],
		['First World War', 'Second World War', 'event'],
		['not Baku', 'Baku', 'place'],
		['Baku or Ganja', 'Baku', 'place'],
		['Heydar Aliyev', 'Ilham Aliyev', 'leader'],
		['Ilham', 'Ilham Aliyev', 'leader'],
		['President', 'Ilham Aliyev', 'leader'],
		['India', 'Air India', 'organisation'],
		['Treaty of Peace', 'Treaty of Peace and Friendship', 'agreement'],
		['', 'Baku', 'place'],
		['   ', 'Baku', 'place'],
		['?', 'Baku', 'place']
	])('is another: %s for %s', (given, key, kind) => {
		expect(said(given, key, kind)).toBe('wrong');
	});

	it.each<[string, string, NoteKind]>([
		['Jinnah', 'Muhammad Ali Jinnah', 'person'],
		['M. A. Jinnah', 'Muhammad Ali Jinnah', 'person'],
		['Turkey', 'Pakistan and Türkiye', 'other'],
		['Elizabeth', 'Elizabeth II', 'leader'],
		['Caspian', 'Caspian Sea', 'place']
	])('may be a part: %s for %s', (given, key, kind) => {
		expect(said(given, key, kind)).toBe('part');
	});

	it('needs no kind that the question names', () => {
		expect(said('Kura', 'Kura River', 'place', 'Which river flows through Mingachevir?')).toBe(
			'right'
		);
		expect(said('Gulistan', 'Treaty of Gulistan', 'agreement', 'Which treaty ended it?')).toBe(
			'right'
		);
		expect(said('Gulistan', 'Treaty of Gulistan', 'agreement', 'What ended it?')).toBe('wrong');
		expect(said('River', 'Kura River', 'place', 'Which river is it?')).toBe('wrong');
	});

	it('is no slip where it is one of the wrong options', () => {
		const asked = { keys: ['stalactite'] as const, kind: 'term' as const };
		expect(gradeTyped('stalagtite', asked).result).toBe('nearly');
		expect(gradeTyped('stalagmite', { ...asked, wrong: ['Stalagmite'] }).result).toBe('wrong');
	});

	it('is held against the answer that it comes nearest to', () => {
		const verdict = gradeTyped('Stepanakart', {
			keys: ['Khankendi', 'Stepanakert'],
			kind: 'place'
		});
		expect(verdict).toMatchObject({ result: 'nearly', reason: 'misspelt', key: 'Stepanakert' });
		expect(verdict.difference).toEqual([
			{ kind: 'same', text: 'Stepanak' },
			{ kind: 'extra', text: 'a' },
			{ kind: 'missing', text: 'e' },
			{ kind: 'same', text: 'rt' }
		]);
	});
});

describe('any answer at all', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...['14', 'August', '1947', '1.5', ',', '.', '/', '-', '%', 'km', 'million', 'لاکھ', '۱۹۴۷ء'],
			...[
				'President',
				'of',
				'the',
				'Republic of',
				'(',
				')',
				'ə',
				'İ',
				'ı',
				'\ud800',
				'\u200f',
				'\0'
			],
			...["'", '47', 'and', 'c.', 'minus', 'Turkey', 'Dr.', '\n', ' ', '__proto__', 'constructor']
		),
		fc.string({ unit: 'binary', maxLength: 6 })
	);
	const text = fc
		.tuple(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '))
		.map(([all, between]) => all.join(between));
	const kind = fc.constantFrom(...noteKinds);

	it('is graded without throwing, and shows no difference where it is right', () => {
		fc.assert(
			fc.property(text, text, kind, text, (given, key, kind, stem) => {
				const { result, difference } = gradeTyped(given, { keys: [key], kind, stem });
				expect(['right', 'nearly', 'wrong']).toContain(result);
				if (result === 'right') expect(difference.map(({ kind }) => kind)).toEqual(['same']);
			}),
			{ seed: 21, numRuns: 800 }
		);
	});

	it('is right where it is the key, unless it is blank', () => {
		fc.assert(
			fc.property(text, kind, (key, kind) => {
				const { result } = gradeTyped(key, { keys: [key], kind });
				expect(result).toBe(key.trim() === '' ? 'wrong' : 'right');
			}),
			{ seed: 22, numRuns: 500 }
		);
	});

	it('is not made right by case or the space around it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('Baku', '14 August 1947', '2 km', 'Ilham Aliyev'),
				kind,
				(key, kind) => {
					for (const given of [key.toUpperCase(), key.toLowerCase(), ` ${key}\n`])
						expect(gradeTyped(given, { keys: [key], kind }).result).toBe('right');
				}
			),
			{ seed: 23 }
		);
	});

	it.each([
		['letters', 'a'],
		['words', 'ab '],
		['figures', '1'],
		['figures between signs', '1,'],
		['stops', '1.'],
		['titles', 'President '],
		['names', 'Baku, '],
		['brackets', '('],
		['blanks', ' '],
		['Urdu', 'کراچی '],
		['marks', '\u0301'],
		['initials', 'U.'],
		['apostrophes', "1'"],
		['joins', 'and '],
		['of', 'republic of ']
	])('takes time in line with its length: many %s', (_, unit) => {
		const long = unit.repeat(10_000 / unit.length);
		const start = cpuMs();
		for (const key of ['14 August 1947', '1.5 million', 'Ilham Aliyev', `${long}x`])
			for (const kind of ['date', 'figure', 'person', 'other'] as const)
				gradeTyped(long, { keys: [key], kind, stem: long });
		expect(cpuMs() - start).toBeLessThan(1600);
	});
});
