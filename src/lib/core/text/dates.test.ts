import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type PlainDate } from './date.ts';
import { findDates, parseDate } from './dates.ts';
import { hostile, texts } from '../../../../tests/arbitraries/hostile.ts';

const published: PlainDate = { precision: 'day', year: 2024, month: 5, day: 15 }; // a Wednesday

/** What was found, as the words and what they mean. */
const found = (text: string, from?: PlainDate) =>
	findDates(text, { published: from }).map(({ start, end, value, unresolved }) => [
		text.slice(start, end),
		value === undefined ? unresolved : isoDate(value)
	]);

describe('dates in a text', () => {
	it.each([
		['The pact was sealed on 3 April 1987 at sea.', '3 April 1987', '1987-04-03'],
		['The pact was sealed on April 3, 1987, at sea.', 'April 3, 1987', '1987-04-03'],
		['It took effect on 26th June, 1955.', '26th June, 1955', '1955-06-26'],
		['Signed on the 2nd of May 2016 in Lima', '2nd of May 2016', '2016-05-02'],
		['Filed 2019-11-30 by the clerk', '2019-11-30', '2019-11-30'],
		['in force since 07.08.2001.', '07.08.2001', '2001-08-07'],
		['on 25/12/2003', '25/12/2003', '2003-12-25'],
		['on Tuesday, 14 May 2024 they met', 'Tuesday, 14 May 2024', '2024-05-14'],
		['on Sept. 5, 2012', 'Sept. 5, 2012', '2012-09-05'],
		['on 12-Mar-1999', '12-Mar-1999', '1999-03-12'],
		['crowned on 26 January 959 (by a bishop)', '26 January 959', '0959-01-26'],
		['on March 30 - April 2, 2011,', 'March 30 - April 2, 2011', '2011-03-30/2011-04-02'],
		['on June 25-26, 2018', 'June 25-26, 2018', '2018-06-25/2018-06-26'],
		['on 13-14 June 2018', '13-14 June 2018', '2018-06-13/2018-06-14'],
		['on 25 and 26 June 2018', '25 and 26 June 2018', '2018-06-25/2018-06-26'],
		['from 14th to 28th June 2018', '14th to 28th June 2018', '2018-06-14/2018-06-28'],
		['from 14thto 28thJune 2018', '14thto 28thJune 2018', '2018-06-14/2018-06-28'],
		['On May 31 June 2, 2009, ministers', 'May 31 June 2, 2009', '2009-05-31/2009-06-02'],
		['28 December – 3 January 2017', '28 December – 3 January 2017', '2016-12-28/2017-01-03'],
		['lasted 1914–18 in all', '1914–18', '1914/1918'],
		['fought in 1914 – 18, far away', '1914 – 18', '1914/1918'],
		['the 2014-2015 season', '2014-2015', '2014/2015'],
		['budget of 2021/22', '2021/22', '2021/2022'],
		['from 1990 to 1995', '1990 to 1995', '1990/1995'],
		['between 1990 and 1995', '1990 and 1995', '1990/1995'],
		['between 5 May and 7 June 1999', '5 May and 7 June 1999', '1999-05-05/1999-06-07'],
		['June to August 2019', 'June to August 2019', '2019-06/2019-08'],
		['in the fall of 1985', 'fall of 1985', '1985-23'],
		['in the winter of 1941–42', 'winter of 1941–42', '1941-24'],
		['in the early 1970s', 'early 1970s', '197X;early'],
		['since the mid-1980s', 'mid-1980s', '198X;mid'],
		["in the 1960's", "1960's", '196X'],
		['in the 18th century', '18th century', '17XX'],
		['a seventeenth-century map', 'seventeenth-century', '16XX'],
		['the 5th century BC', '5th century BC', '-05XX'],
		['the 17th and 18th centuries', '17th and 18th centuries', '16XX/17XX'],
		['in October, 1956 they', 'October, 1956', '1956-10'],
		['in 1956 they', '1956', '1956'],
		['the treaty of 1936 and', '1936', '1936'],
		['the 1936 treaty', '1936', '1936'],
		['a poet (1867–1934)', '1867–1934', '1867/1934'],
		['a poet (born 1862)', '1862', '1862'],
		['the pact (1995).', '1995', '1995'],
		['1905 – The province is split', '1905', '1905'],
		['- 1947: Two states', '1947', '1947'],
		['The Forest Act, 1927', '1927', '1927'],
		['around 323 BCE', '323 BCE', '-0322'],
		['reigned 269-233 BCE', '269-233 BCE', '-0268/-0232'],
		['founded in AD 79', 'AD 79', '0079'],
		['fought in BC 261', 'BC 261', '-0260'],
		['ruled from BC 321 to BC 297', 'BC 321 to BC 297', '-0320/-0296'],
		['as early as 1685', '1685', '1685'],
		['published in 2004 in two languages', '2004', '2004'],
		['planned for 2026.', '2026', '2026'],
		['at the end of 2025', 'end of 2025', '2025;end'],
		['in the first half of 2021', 'first half of 2021', '2021;first half']
	])('%o states %o', (text, words, iso) => {
		expect(found(text)).toEqual([[words, iso]]);
	});

	it.each([
		'an exercise named Two Rivers - 2021 ended',
		'Screenshot 20231221 214639',
		'they printed 2004 copies',
		'sold in 2004 copies',
		'a force of 1500 soldiers',
		'by 1500 tonnes a year',
		'a 1500 km road',
		'a 2000 year old custom',
		'see page 1934',
		'see pp. 1914-18',
		'1000-1500 people came',
		'It may 5 times march 12 miles.',
		'It may not come',
		'They march in step',
		'the A-1990 engine',
		'Boeing 1990',
		'it cost $1990',
		'2,004 votes',
		'30 of them',
		'News from Today.Az and others',
		"in today's Europe",
		'the last year of his life',
		'2019-13-45',
		'every two years'
	])('%o states none', (text) => {
		expect(found(text, published)).toEqual([]);
	});

	it('reads each year of a list', () => {
		expect(found('It met in 2012, 2014 and 2016.').map(([, iso]) => iso)).toEqual([
			'2012',
			'2014',
			'2016'
		]);
	});

	it('gives two dates that share a month both of it', () => {
		expect(found('on 5 and 12 May 2019')).toEqual([
			['5', '2019-05-05'],
			['12 May 2019', '2019-05-12']
		]);
		expect(found('in June and July 2019').map(([, iso]) => iso)).toEqual(['2019-06', '2019-07']);
	});

	it('leaves open which number of two is the day', () => {
		expect(found('on 03/04/2020')).toEqual([['03/04/2020', 'ambiguous']]);
		expect(found('on 04/04/2020')).toEqual([['04/04/2020', '2020-04-04']]);
	});

	it('tells what preposition leads a date', () => {
		const lead = (text: string) => findDates(text)[0]?.preposition;
		expect(lead('since 1991')).toBe('since');
		expect(lead('as of May 2014')).toBe('as of');
		expect(lead('in the 1990s')).toBe('in');
		expect(lead('1991 – A split')).toBeUndefined();
		expect(lead('agreed at the 1930 conference')).toBeUndefined();
	});
});

describe('dates that count from another', () => {
	it.each([
		['It fell yesterday.', '2024-05-14'],
		['They met today in Rome.', '2024-05-15'],
		['He left last year.', '2023'],
		['She spoke last month.', '2024-04'],
		['It opens this year.', '2024'],
		['over the past ten years', '2014/2024'],
		['over the next 5 years', '2024/2029'],
		['in the last 21 days', '2024-04-24/2024-05-15'],
		['two years ago', '2022'],
		['beginning last March', '2024-03'],
		['on Monday', '2024-05-13'],
		['The two will meet on Friday.', '2024-05-17'],
		['The board approved on Friday a line that will open soon.', '2024-05-10'],
		['Earlier, on 9 May, the head stated that the plan will go on.', '2024-05-09'],
		['On Friday the two will meet.', '2024-05-17'],
		['The rally is to be held on Friday and will be long.', '2024-05-17'],
		['The Bank Tuesday approved a loan.', '2024-05-14'],
		['A quake Monday killed forty.', '2024-05-13'],
		['The Andes Bank (AB) Tuesday approved a loan.', '2024-05-14'],
		['It was signed on April 11.', '2024-04-11'],
		['They marked it on 9 June.', '2024-06-09'],
		['Talks will begin on 2 July.', '2024-07-02'],
		['at a base on Friday, 10 May', '2024-05-10'],
		['in July', '2023-07'],
		['The union said Tuesday that it was over.', '2024-05-14'],
		['A quake struck the coast late Sunday night, officials said.', '2024-05-12'],
		['The envoy will come soon, an aide told the press on Monday.', '2024-05-13'],
		['The firm announced on Tuesday that it will sell its mill.', '2024-05-14'],
		['They met in Oslo this morning.', '2024-05-15'],
		['They met in Oslo last night.', '2024-05-14'],
		['They met yesterday evening.', '2024-05-14'],
		['He came on Friday morning, 10 May', '2024-05-10']
	])('%o is counted from the day of publication', (text, iso) => {
		const [date] = findDates(text, { published });
		expect(date?.value && isoDate(date.value)).toBe(iso);
		expect(date?.value?.basis).toBe('dateline');
	});

	it.each([
		['It fell yesterday.', 'relative'],
		['He left last year.', 'relative'],
		['They met on Monday.', 'relative'],
		['It was signed on April 11.', 'no-year'],
		['A year later, he retired.', 'anaphoric'],
		['The following year it closed.', 'anaphoric'],
		['The next day they left.', 'anaphoric']
	])('%o stays open without one', (text, why) => {
		expect(findDates(text)[0]?.unresolved).toBe(why);
	});

	it('takes a weekday for the same day as before', () => {
		const text =
			'The mill said Monday that it will close, in a letter that reached the union on Monday.';
		expect(found(text, published).map(([, day]) => day)).toEqual(['2024-05-13', '2024-05-13']);
	});

	it.each([
		'the Friday prayers',
		'a Sunday in spring',
		'on Black Friday sales',
		'Black Friday brought crowds',
		'this morning’s paper'
	])('%o tells no day', (text) => {
		expect(findDates(text, { published })).toEqual([]);
	});

	it('stays open where a month of publication cannot tell the day', () => {
		const month: PlainDate = { precision: 'month', year: 2024, month: 5 };
		expect(found('It fell yesterday, not last month.', month)).toEqual([
			['yesterday', 'relative'],
			['last month', '2024-04']
		]);
	});

	it('goes on in the year of the date before it', () => {
		const text = 'On 4 June 2015 rebels struck. On 10 June the army answered.';
		const [, second] = findDates(text);
		expect(second?.value).toMatchObject({ year: 2015, month: 6, day: 10, basis: 'context' });
	});

	it('takes the number of a resolution for no year', () => {
		expect(found('It was set up by UN Security Council Resolution 1535.')).toEqual([]);
		expect(found('Resolution 1973 was read. The Assembly adopted Resolution 1901.')).toEqual([]);
		expect(found('The Lima Resolution 1940 stood.')).toEqual([['1940', '1940']]);
		expect(found('The Resolution of 1949 stood.')).toEqual([['1949', '1949']]);
	});

	it('takes no year from a passage about another time', () => {
		const text = 'The union was founded in 1947. On 9 June its hall burned down.';
		expect(found(text, published)[1]).toEqual(['9 June', 'no-year']);
	});

	it('takes no year from another paragraph', () => {
		const text = 'On 4 June 2015 rebels struck.\n\nOn 10 June the army answered.';
		expect(found(text)[1]).toEqual(['10 June', 'no-year']);
	});

	it('takes no day whose weekday fits no year nearby', () => {
		expect(
			found('on Monday, 19 June', { precision: 'day', year: 2013, month: 6, day: 26 })
		).toEqual([['Monday, 19 June', 'no-year']]);
	});
});

describe('a typed date', () => {
	it.each([
		['12 december 1991', '1991-12-12'],
		['Dec 12 1991', '1991-12-12'],
		['1991-12-12', '1991-12-12'],
		['12.12.1991', '1991-12-12'],
		['in 1991', '1991'],
		['the 1990s', '199X'],
		['fall 1995', '1995-23'],
		['autumn of 1995', '1995-23'],
		['5 may 1990', '1990-05-05'],
		['feb 28 - mar 1 2017', '2017-02-28/2017-03-01'],
		['1990-95', '1990/1995'],
		['19th century', '18XX'],
		['44 BC', '-0043'],
		[' 12 December 1991. ', '1991-12-12'],
		['۱۹۹۱', '1991']
	])('%o is understood', (typed, iso) => {
		const date = parseDate(typed);
		expect(date && isoDate(date)).toBe(iso);
	});

	it.each([
		'',
		'9 June',
		'hello',
		'1991 and',
		'yesterday',
		'31 February 1990',
		'03/04/2020',
		'in 1991 or 1992'
	])('%o is not one date', (typed) => {
		expect(parseDate(typed)).toBeUndefined();
	});
});

describe('any text at all', () => {
	it('keeps its dates in order, apart and inside', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const date of findDates(text, { published })) {
					expect(date.start).toBeGreaterThanOrEqual(end);
					expect(date.end).toBeGreaterThan(date.start);
					end = date.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 5, numRuns: 300 }
		);
	});

	it.each(hostile)('%s is read without a throw', (_, text) => {
		expect(() => findDates(text, { published })).not.toThrow();
		expect(() => parseDate(text.slice(0, 2000))).not.toThrow();
	});
});
