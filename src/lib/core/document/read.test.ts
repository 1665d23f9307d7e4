import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile, texts } from '../../../../tests/arbitraries/hostile.ts';
import type { Document } from './document.ts';
import { readMarkdown, readText } from './read.ts';

const words = ({ text }: Document, { span }: Document['blocks'][number]) =>
	text.slice(span.start, span.end);
const kinds = (document: Document) =>
	document.blocks.map((block) => [block.kind, words(document, block)]);
const read = (...pieces: string[]) => readText(pieces.join('\n\n'));
const kindOf = (line: string) =>
	readText(`The pact holds to this day.\n\n${line}\n\nIt was renewed in 1990.`).blocks[1]?.kind;

const body = 'The two towns signed a pact of friendship in the spring and have kept it ever since.';

describe('plain text', () => {
	it('is a piece a paragraph, with its number', () => {
		const { blocks } = readText(`\n\n${body}\n \t\n\n\r\n${body}\r\n\r\n${body}`);
		expect(blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
	});

	it('is never changed, and its id says which text it is', () => {
		const text = ` ${body}\t\n`;
		expect(readText(text).text).toBe(text);
		expect(readText(text).id).toBe(readText(text).id);
		expect(readText(text).id).not.toBe(readText(`${text} `).id);
	});

	it('joins lines that were broken because they were full', () => {
		const text =
			'The harbour was deepened twice in the reign\nof the second queen, who paid for it out of\nher own purse and never asked for thanks.';
		expect(kinds(readText(text))).toEqual([['body', text]]);
	});

	it('keeps lines apart that were not full', () => {
		const text = `${body}\n${body}`;
		expect(readText(text).blocks).toHaveLength(2);
	});

	it('has a title, headings of two levels, and blocks under them', () => {
		const text = `Two towns and a pact\n\n${body}\n\n\nTrade\n\nEarly years\n\n${body}`;
		const { title, blocks } = readText(text);
		expect(title).toBe('Two towns and a pact');
		expect(blocks.map(({ kind, level, under }) => [kind, level, under])).toEqual([
			['heading', 1, undefined],
			['body', undefined, 0],
			['heading', 2, undefined],
			['heading', 3, undefined],
			['body', undefined, 3]
		]);
	});

	it('knows questions and answers by their marks and without', () => {
		const document = read('Q: When was it signed?', `A: ${body}`, 'What came of it?', body);
		expect(kinds(document)).toEqual([
			['question', 'When was it signed?'],
			['body', body],
			['question', 'What came of it?'],
			['body', body]
		]);
	});

	it.each([
		['By Ann Lee', 'byline'],
		['Written by Ann Lee, Staff', 'byline'],
		['By 1905, the firm made cars.', 'body'],
		['04 October 2022 [13:00] - Daily.Az', 'dateline'],
		['Posted On: 11 JUN 2025 2:42PM by PRB Lima', 'dateline'],
		['Published: May 5, 2020', 'dateline'],
		['2022-05-24', 'dateline'],
		['In May 2020 they met again.', 'body'],
		["Editor's note: the writer owns a boat.", 'editorial'],
		['Disclaimer: views are personal.', 'editorial'],
		['The views expressed are those of the writer.', 'editorial'],
		['Photo: A. Agency', 'caption'],
		['(Photo courtesy of a friend)', 'caption'],
		['Home » News » The pact', 'boilerplate'],
		['Show More', 'boilerplate'],
		['Related Articles', 'boilerplate'],
		['Back to top button', 'boilerplate'],
		['Adblock Detected', 'boilerplate'],
		['Copyright © 2022 The Daily', 'boilerplate'],
		['We use cookies to make this better.', 'boilerplate'],
		['Stay up-to-date with our channel', 'boilerplate'],
		['Facebook Twitter WhatsApp', 'boilerplate'],
		['5 min read', 'boilerplate'],
		['Screenshot 20231221 214639 Reader', 'boilerplate'],
		['a_picture_of_it.jpg', 'boilerplate'],
		['https://example.org/a/b', 'boilerplate'],
		['* * *', 'boilerplate'],
		['1905 – A province is split', 'row'],
		['12 May 1905: The hall burns', 'row'],
		['| Year | What |', 'row'],
		['Year\tWhat', 'row'],
		['- A first thing of many', 'item'],
		['(a) A first thing of many', 'item'],
		['3. A third thing of many', 'item'],
		['A. B. Clark was there and saw it all.', 'body'],
		['The home team shares the cup and tweets about it.', 'body']
	])('takes %o for %s', (line, kind) => {
		expect(kindOf(line)).toBe(kind);
	});

	it('reads a list under the line that heads it, each item without its mark', () => {
		const document = readText(
			`${body}\n\nTrade of the two:\n\n-   Wool: 5 tons\n-   Salt: 9 tons\n\n${body}`
		);
		expect(kinds(document).slice(1, 4)).toEqual([
			['heading', 'Trade of the two:'],
			['row', 'Wool: 5 tons'],
			['row', 'Salt: 9 tons']
		]);
		expect(document.blocks[2]?.under).toBe(1);
	});

	it('joins the indented lines of an item', () => {
		const document = readText('-   A long first thing\n    that goes on\n-   A second');
		expect(kinds(document)).toEqual([
			['item', 'A long first thing\n    that goes on'],
			['item', 'A second']
		]);
	});

	it('takes a lone "key: value" for a sentence', () => {
		expect(kindOf('Verdict: they were right about it')).toBe('body');
	});

	it('drops references and links after the text, and goes on with an article behind them', () => {
		const long = `${body} ${body}`;
		const document = read(
			body,
			'See also',
			'- Another pact',
			'References',
			'[1] A book',
			'After the war',
			long
		);
		expect(document.blocks.map(({ kind }) => kind)).toEqual([
			'body',
			'boilerplate',
			'boilerplate',
			'boilerplate',
			'boilerplate',
			'heading',
			'body'
		]);
	});

	it('reads on under a heading that says notes', () => {
		expect(read('Notes', body).blocks.map(({ kind }) => kind)).toEqual(['heading', 'body']);
	});

	it('leaves the rest of a picture outside the words', () => {
		const document = readText(`Old_town_2008.jpg (left) and its hall.]] ${body}`);
		expect(kinds(document).at(-1)).toEqual(['body', body]);
	});
});

describe('who speaks', () => {
	const quoted = '"The pact is good for both, and it will last for many years to come,"';

	it('is named beside the quotation', () => {
		const [block] = readText(`${quoted} said Ann Lee.`).blocks;
		expect(block).toMatchObject({ kind: 'quotation', speaker: 'Ann Lee' });
	});

	it('is the one named last where the text says he', () => {
		const document = read('It helped, the trader Bo Roe told us.', `${quoted} he said.`);
		expect(document.blocks[1]).toMatchObject({ kind: 'quotation', speaker: 'Bo Roe' });
	});

	it('goes on over paragraphs until the mark that closes', () => {
		const document = read('"It began well.', 'Then it grew.', 'It will last," Lee added.', body);
		expect(document.blocks.map(({ kind, speaker }) => [kind, speaker])).toEqual([
			['quotation', 'Lee'],
			['quotation', 'Lee'],
			['quotation', 'Lee'],
			['body', undefined]
		]);
	});

	it('is nobody after a mark that was never closed', () => {
		const document = read('He called it "great.', body, body);
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
	});

	it('is not asked of a word in quotation marks', () => {
		expect(read('They called it the "long peace" for years.').blocks[0]?.kind).toBe('body');
	});
});

describe('what a document says of itself', () => {
	it('stands in its first lines', () => {
		const document = readText(
			`Daily.Az » Politics » A pact of towns\n04 October 2022 [13:00] - Daily.Az\n\nBy Daily.Az\n\nBy Vera Holm\n\n${body}`
		);
		expect(document).toMatchObject({
			title: 'A pact of towns',
			publisher: 'Daily.Az',
			author: 'Vera Holm',
			published: { precision: 'day', year: 2022, month: 10, day: 4 }
		});
	});

	it('stands in the dateline of a wire report, which is not read', () => {
		const document = readText(` date 2025-02-25 BAKU, Azerbaijan, February 25. ${body}`);
		expect(document.published).toEqual({ precision: 'day', year: 2025, month: 2, day: 25 });
		expect(kinds(document).at(-1)).toEqual(['body', body]);
	});

	it.each([
		'WASHINGTON (AP) — ',
		'JOINT BASE EAST-HILL, Va. - ',
		'Lima, Peru — ',
		'LIMA—',
		'EAST HILL, Peru: ',
		'East Hill, October 30: ',
		'New Lima [Peru], September 1 (ANI): '
	])('leaves %o outside', (dateline) => {
		expect(kinds(readText(dateline + body))).toEqual([
			['dateline', dateline.trim()],
			['body', body]
		]);
	});

	it('stands in its last lines', () => {
		const document = read(body, 'Copyright © Daily.Az', 'Mr. Ivo Stern is a lecturer at a college');
		expect(document).toMatchObject({ publisher: 'Daily.Az', author: 'Ivo Stern' });
		expect(document.blocks.at(-1)?.kind).toBe('byline');
	});

	it('gives way to what is known beforehand', () => {
		const document = readText(`A title\n\nBy Ann Lee\n\n2020-01-01\n\n${body}`, {
			title: 'Another',
			published: { precision: 'year', year: 1999 },
			author: undefined
		});
		expect(document).toMatchObject({
			title: 'Another',
			author: 'Ann Lee',
			published: { precision: 'year', year: 1999 }
		});
	});

	it('is not taken from the story', () => {
		const document = read(body, 'On 5 May 1990 the pact was renewed for a hundred years.');
		expect(document.published).toBeUndefined();
		expect(document.author).toBeUndefined();
	});
});

describe('any text at all', () => {
	it.each([
		['plain', readText],
		['Markdown', readMarkdown]
	])('as %s gives blocks inside it, in order and apart', (_, reader) => {
		fc.assert(
			fc.property(texts, (text) => {
				let [end, paragraph] = [0, 1];
				const document = reader(text);
				for (const block of document.blocks) {
					expect(block.span.start).toBeGreaterThanOrEqual(end);
					expect(block.span.end).toBeGreaterThan(block.span.start);
					expect(block.paragraph).toBeGreaterThanOrEqual(paragraph);
					if (block.under !== undefined)
						expect(document.blocks[block.under]?.kind).toMatch(/heading/);
					end = block.span.end;
					paragraph = block.paragraph;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 9, numRuns: 300 }
		);
	});

	it.each(hostile)('%s is read without a throw', (_, text) => {
		expect(() => readText(text)).not.toThrow();
		expect(() => readMarkdown(text)).not.toThrow();
	});
});
