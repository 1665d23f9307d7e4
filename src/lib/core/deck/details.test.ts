import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { detailsOf } from './details.ts';

const of = (text: string) => detailsOf(readDocument(readText(text)));
const found = (text: string) => of(text).map(({ start, end }) => text.slice(start, end));

const sheet = `Tamrania

Facts

Capital: name: Ostra; geographic coordinates: 17 58 N, 102 36 E
Administrative divisions: 14 cantons
Elevation extremes: lowest point: Lake Omber 12 m; highest point: Mount Varda 2,911 m
Independence: 3 June 1921 (from France)
Languages: Lao (official), Tamrish
Climate: tropical monsoon; rainy season (May to November)
GDP (official exchange rate): $11.68 billion (2014 est.)
Constitution: latest promulgated 13-15 August 1991; amended 2003`;

describe('what a card could ask for in lines that are no sentences', () => {
	it('is found in the values of labelled rows, at any depth of labels', () => {
		for (const answer of [
			'Ostra',
			'14',
			'Lake Omber',
			'12 m',
			'Mount Varda',
			'2,911 m',
			'3 June 1921',
			'France',
			'Lao',
			'Tamrish',
			'$11.68 billion',
			'2014',
			'13-15 August 1991'
		])
			expect(found(sheet)).toContain(answer);
	});

	it('leaves out the labels, lone letters and months of any year', () => {
		for (const word of ['Capital', 'Independence', 'Climate', 'Languages', 'N', 'E', 'May'])
			expect(found(sheet)).not.toContain(word);
	});

	it('is found in timelines, with the years that stand alone', () => {
		const text =
			'Key dates\n\n1955 – Rosa Quispe meets Arne Holm at the Riga Conference\n1964 – The Ostra Line opens\nMarch 2, 1973 – Harbour treaty signed';
		for (const answer of ['1955', 'Rosa Quispe', 'Arne Holm', '1964', 'March 2, 1973'])
			expect(found(text)).toContain(answer);
	});

	it('is found in tables and belongs to their paragraph', () => {
		const text =
			'Dams\n\n| Dam | River | Height | Opened |\n| --- | --- | --- | --- |\n| Orlik | Vltava | 91 m | 1961 |\n| Slapy | Vltava | 65 m | 1955 |';
		const details = of(text);
		for (const answer of ['Orlik', '91 m', '1961', 'Slapy', '1955'])
			expect(found(text)).toContain(answer);
		expect(new Set(details.map(({ paragraph }) => paragraph))).toEqual(new Set([2]));
	});

	it('is found in headings that name someone, but not in those that name a section', () => {
		const text =
			'Women of Science\n\nMarta Oyen (1916–1984)\nShe worked in Oslo.\n\nPeople and Society\nMost people live in Oslo.';
		expect(found(text)).toContain('Marta Oyen');
		expect(found(text)).not.toContain('People and Society');
	});

	it('takes each end of a stretch of days, and a stretch of years as one', () => {
		const text =
			'Ana Rojas was president from 4 May 1979 to 28 November 1990. She was mayor from 1998 to 2003.';
		expect(of(text).map(({ answer }) => answer)).toEqual(
			expect.arrayContaining(['4 May 1979', '28 November 1990', '1998–2003'])
		);
	});

	it('takes a high ordinal, but no low one', () => {
		const text = 'The 27th edition was held in Oslo. It was the first edition there.';
		expect(found(text)).toContain('27th');
		expect(found(text).some((words) => /first/.test(words))).toBe(false);
	});

	it('is found in a paragraph of labels that is too long for a sentence', () => {
		const text = `Executive branch\n\n${Array.from({ length: 60 }, (_, i) => `post ${i}: Rosa Quispe (since ${i % 28 || 28} June 20${i % 20 < 10 ? '0' : ''}${i % 20})`).join('; ')}`;
		expect(found(text)).toContain('9 June 2009');
	});

	it('counts no menus and no bylines', () => {
		expect(of('By Rosa Quispe\n\nHome » News » Peru\n\n© 2019 Harbour Press')).toEqual([]);
	});

	it('never overlaps, stays in its block and stands in the words that go with it', () => {
		const piece = fc.constantFrom(
			'Capital:',
			'name: Ostra;',
			'1955 –',
			'| 91 m |',
			'(since 4 May 1979)',
			'Peru 34.2%,',
			'\t',
			'\n',
			'\n\n',
			'4 May 1979 to 5 June 1980'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				let end = 0;
				for (const detail of of(pieces.join(' '))) {
					expect(detail.start).toBeGreaterThanOrEqual(end);
					expect(detail.end).toBeGreaterThan(detail.start);
					expect(detail.sentence.start).toBeLessThanOrEqual(detail.start);
					expect(detail.sentence.end).toBeGreaterThanOrEqual(detail.end);
					end = detail.end;
				}
			}),
			{ seed: 7, numRuns: 100 }
		);
	});
});
