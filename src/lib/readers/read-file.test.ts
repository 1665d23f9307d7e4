import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../tests/fixtures/cpu-ms.ts';
import { docxOf, item, para } from '../../../tests/fixtures/docx.ts';
import { column, pdfOf } from '../../../tests/fixtures/pdf.ts';
import { limits } from './limits.ts';
import { pdfToMarkdown } from './pdf.ts';
import { readFile, readPasted } from './read-file.ts';

const bytes = (text: string) => strToU8(text);

async function textOf(name: string, data: Uint8Array) {
	const read = await readFile(name, data);
	return read.ok ? read.file.text : read.trouble;
}
const troubleOf = async (name: string, data: Uint8Array) => {
	const read = await readFile(name, data);
	return read.ok ? undefined : read.trouble;
};

describe('a text', () => {
	it.each([
		['UTF-8', bytes('Naïve café')],
		['UTF-8 with its mark', bytes('\ufeffNaïve café')],
		['UTF-16 with its mark', new Uint8Array(Buffer.from('\ufeffNaïve café', 'utf16le'))],
		['UTF-16 without', new Uint8Array(Buffer.from('Naïve café', 'utf16le'))],
		['UTF-16, high byte first', new Uint8Array(Buffer.from('\ufeffNaïve café', 'utf16le').swap16())]
	])('is read in %s', async (_, data) => {
		expect(await textOf('a.txt', data)).toBe('Naïve café');
	});

	it('that is no UTF-8 is refused, never mended', async () => {
		expect(await troubleOf('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toEqual({
			code: 'charset',
			charset: 'utf-8'
		});
		expect(await troubleOf('a.md', new Uint8Array([1, 0, 0, 0, 2, 3]))).toMatchObject({
			code: 'charset'
		});
	});

	it('without a word is empty', async () => {
		for (const text of ['', ' \n\t', '—'])
			expect(await troubleOf('a.txt', bytes(text))).toEqual({ code: 'empty' });
	});

	it('larger than its limit is refused before it is read', async () => {
		expect(await troubleOf('a.txt', new Uint8Array(limits.bytes.text + 1))).toMatchObject({
			code: 'excess',
			of: 'bytes'
		});
	});
});

describe('a PDF that takes long', () => {
	it('is given up when its seconds are over', async () => {
		const pdf = pdfOf([column(72, 700, ['Words.']), column(72, 700, ['More words.'])]);
		await expect(pdfToMarkdown(pdf, undefined, 0)).rejects.toMatchObject({
			trouble: { code: 'excess', of: 'seconds' }
		});
	});
});

describe('a page', () => {
	it('is known below any number of comments, and a text that begins with them is none', async () => {
		const comments = '<!-- a -->\n<!---->'.repeat(40);
		expect(await troubleOf('a.txt', bytes(`${comments}<html><p>Words`))).toEqual({
			code: 'ending',
			is: 'html'
		});
		const timed = async (text: string) => {
			const began = performance.now();
			expect(await textOf('a.md', bytes(text))).toContain('words');
			return performance.now() - began;
		};
		// Looked for in each other's company they would take longer than anyone waits; what loads first is not counted.
		await timed('<!----> words');
		const [few, many] = [
			await timed('<!----> words'),
			await timed(`${'<!---->'.repeat(140)} words`)
		];
		expect(many).toBeLessThan(500 + 100 * few);
		expect(await timed(`${'<?xml?><!---->'.repeat(70)} words`)).toBeLessThan(500 + 100 * few);
	});

	it('is read in the charset that it states', async () => {
		const html = '<meta charset="windows-1252"><p>Na\xefve caf\xe9</p>';
		expect(await textOf('a.html', new Uint8Array(Buffer.from(html, 'latin1')))).toBe('Naïve café');
		const equiv =
			'<meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><p>\xdeehir</p>';
		expect(await textOf('a.htm', new Uint8Array(Buffer.from(equiv, 'latin1')))).toBe('Şehir');
	});

	it('is refused where its bytes are none of its charset, or it names none that exists', async () => {
		const wrong = Buffer.from('<p>caf\xe9</p>', 'latin1');
		expect(await troubleOf('a.html', new Uint8Array(wrong))).toMatchObject({ charset: 'utf-8' });
		expect(await troubleOf('a.html', bytes('<meta charset=klingon-8><p>é</p>'))).toEqual({
			code: 'charset',
			charset: 'klingon-8'
		});
	});
});

describe('the kind of a file', () => {
	const pdf = pdfOf([column(72, 700, ['Words of a document.'])]);
	const docx = docxOf(para('Words of a document.'));

	it.each([
		['a PDF called .docx', 'a.docx', pdf, { code: 'ending', is: 'pdf' }],
		['a Word document called .pdf', 'a.pdf', docx, { code: 'ending', is: 'docx' }],
		['a page called .txt', 'a.txt', bytes('<!doctype html><p>a'), { code: 'ending', is: 'html' }],
		['a page called .docx', 'a.docx', bytes('<html><p>a'), { code: 'ending', is: 'html' }],
		['a text called .pdf', 'a.pdf', bytes('words'), { code: 'ending', is: 'text' }],
		[
			'a spreadsheet called .docx',
			'a.docx',
			zipSync({ 'xl/workbook.xml': bytes('x') }),
			{ code: 'ending', is: 'other' }
		],
		['a picture called .html', 'a.html', bytes('GIF89a'), { code: 'ending', is: 'other' }],
		['a picture', 'a.gif', bytes('GIF89a'), { code: 'unknown' }],
		['another kind of text', 'a.css', bytes('p { color: red }'), { code: 'unknown' }]
	])('%s is told', async (_, name, data, trouble) => {
		expect(await troubleOf(name, data)).toEqual(trouble);
	});

	it('is seen in the bytes where the name has no ending', async () => {
		expect(await textOf('notes', bytes('Only words.'))).toBe('Only words.');
		expect(await textOf('notes', docx)).toBe('Words of a document.');
		expect(await textOf('notes', pdf)).toBe('Words of a document.');
	});
});

describe('a Word document', () => {
	const styles =
		'<w:styles><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="H3"><w:basedOn w:val="H"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>';
	const numbering =
		'<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
	const read = (body: string) =>
		textOf('a.docx', docxOf(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering }));

	it('keeps headings by style, by what it is based on and by outline, and drops the contents', async () => {
		expect(
			await read(
				para('Ports … 3', '<w:pStyle w:val="T"/>') +
					para('Ports', '<w:pStyle w:val="H"/>') +
					para('Ships', '<w:pStyle w:val="H3"/>') +
					para('Sails', '<w:outlineLvl w:val="2"/>')
			)
		).toBe('## Ports\n\n## Ships\n\n### Sails');
	});

	it('keeps lists, numbered or not, in one another', async () => {
		expect(
			await read(
				item('one') + item('deep', 1) + item('two') + para('x') + item('a', 0, 2) + item('b', 0, 2)
			)
		).toBe('- one\n  - deep\n- two\n\nx\n\n1. a\n2. b');
	});

	it('keeps tables with merged cells', async () => {
		const cell = (words: string, properties = '') =>
			`<w:tc><w:tcPr>${properties}</w:tcPr>${para(words)}</w:tc>`;
		const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
		expect(
			await read(
				`<w:tbl>${row(cell('Year'), cell('Kinds', '<w:gridSpan w:val="2"/>'))}${row(cell('1999', '<w:vMerge w:val="restart"/>'), cell('a'), cell('b'))}${row(cell('', '<w:vMerge/>'), cell('c'), cell('d'))}</w:tbl>`
			)
		).toBe('| Year | Kinds | Kinds |\n| --- | --- | --- |\n| 1999 | a | b |\n| 1999 | c | d |');
	});

	it('leaves out what was deleted or hidden, and keeps what was inserted', async () => {
		const run = (words: string, properties = '') =>
			`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
		expect(
			await read(
				`<w:p>${run('Five ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins>${run('secret ', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('ships &amp; sails')}</w:p>`
			)
		).toBe('Five new ships & sails');
	});

	it('gives its title and author, but not the name of a program or a file', async () => {
		const core = (title: string) => ({
			'docProps/core.xml': `<cp><dc:title>${title}</dc:title><dc:creator>Ada Quay</dc:creator></cp>`
		});
		const read = await readFile('a.docx', docxOf(para('x'), core('Harbours')));
		expect(read).toMatchObject({ file: { meta: { title: 'Harbours', author: 'Ada Quay' } } });
		const odd = await readFile('a.docx', docxOf(para('x'), core('notes-final.docx')));
		expect(odd).toMatchObject({ file: { meta: { title: undefined } } });
	});

	it('under a password, empty, damaged or cut off is told', async () => {
		const whole = docxOf(para('Words.'));
		expect(await troubleOf('a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual({
			code: 'encrypted'
		});
		expect(await troubleOf('a.docx', docxOf(''))).toEqual({ code: 'empty' });
		for (const length of [4, 30, 100, whole.length - 5])
			expect(await troubleOf('a.docx', whole.subarray(0, length))).toEqual({ code: 'broken' });
	});

	it('that bursts, nests or grows without end is refused in bounded time', async () => {
		const start = cpuMs();
		const bomb = docxOf('a'.repeat(30e6));
		expect(await troubleOf('a.docx', bomb)).toMatchObject({ code: 'excess', of: 'unpacked' });
		const deep = docxOf('<w:ins>'.repeat(100_000));
		expect(await troubleOf('a.docx', deep)).toMatchObject({ code: 'excess' });
		const laughs = zipSync({
			'word/document.xml': bytes(
				`<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:body>${para('&b;')}</w:body>`
			)
		});
		expect(await textOf('a.docx', laughs)).toBe('\\&b;');
		expect(cpuMs() - start).toBeLessThan(4000);
	});
});

describe('a PDF', () => {
	it('is its paragraphs, mended where lines broke them, under its headings', async () => {
		const pdf = pdfOf(
			[
				[
					{ text: 'Harbours', x: 72, y: 760, size: 20 },
					...column(72, 720, [
						'The Union of Harbours was founded in Baku on 4 May 1993 by five coun-',
						'tries of the coast, among them the self-',
						'governing territory of Borduria.'
					]),
					...column(72, 640, ['A second paragraph stands here.'])
				]
			],
			{ title: 'Harbours of the world' }
		);
		const read = await readFile('a.pdf', pdf);
		expect(read).toMatchObject({ file: { meta: { title: 'Harbours of the world' } } });
		expect(await textOf('a.pdf', pdf)).toBe(
			'# Harbours\n\nThe Union of Harbours was founded in Baku on 4 May 1993 by five countries of the coast, among them the self-governing territory of Borduria.\n\nA second paragraph stands here.'
		);
	});

	it('loses running heads and page numbers, and joins what a page broke', async () => {
		const page = (number: number, ...lines: string[]) => [
			{ text: `Harbours of the world ${number}`, x: 72, y: 810 },
			...column(72, 700, lines),
			{ text: String(number), x: 300, y: 30 }
		];
		expect(
			await textOf(
				'a.pdf',
				pdfOf([
					page(1, 'The union has five'),
					page(2, 'members and two observers.'),
					page(3, 'It meets every year.')
				])
			)
		).toBe('The union has five members and two observers.\n\nIt meets every year.');
	});

	it('reads columns one after the other', async () => {
		const lines = (word: string) =>
			Array.from({ length: 8 }, (_, i) => `${word} line number ${i + 1} goes to its very end`);
		const text = await textOf(
			'a.pdf',
			pdfOf([[...column(50, 700, lines('Left')), ...column(310, 700, lines('Right'))]])
		);
		expect(text).toMatch(
			/^Left line number 1 .* Left line number 8 goes to its very end\s+Right line number 1 /
		);
	});

	it('keeps rows of cells as a table', async () => {
		const row = (y: number, ...cells: string[]) =>
			cells.map((text, i) => ({ text, x: 72 + 150 * i, y }));
		expect(
			await textOf(
				'a.pdf',
				pdfOf([
					[...row(700, 'Year', 'Ships'), ...row(686, '1999', '12'), ...row(672, '2000', '15')]
				])
			)
		).toBe('| Year | Ships |\n| --- | --- |\n| 1999 | 12 |\n| 2000 | 15 |');
	});

	it('of pictures says that it has no text', async () => {
		expect(await troubleOf('scan.pdf', pdfOf([[], [], []]))).toEqual({ code: 'no-text' });
		const stamped = [1, 2, 3].map(() => [{ text: 'Scanned with some app', x: 200, y: 20 }]);
		expect(await troubleOf('scan.pdf', pdfOf(stamped))).toEqual({ code: 'no-text' });
	});

	it('that is damaged, cut off or under a password is told', async () => {
		const whole = pdfOf([column(72, 700, ['Words of a document.'])]);
		expect(await troubleOf('a.pdf', bytes('%PDF-1.4 and nothing more'))).toEqual({
			code: 'broken'
		});
		expect(await troubleOf('a.pdf', whole.subarray(0, 60))).toEqual({ code: 'broken' });
		const locked = pdfOf([column(72, 700, ['Words.'])], {
			trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
		});
		expect(await troubleOf('a.pdf', locked)).toEqual({ code: 'encrypted' });
	});

	it('tells how many of its pages are read', async () => {
		const seen: string[] = [];
		const pages = [1, 2].map((n) => column(72, 700, [`Page ${n} has words on it.`]));
		await readFile('a.pdf', pdfOf(pages), (done, all) => seen.push(`${done}/${all}`));
		expect(seen).toEqual(['1/2', '2/2']);
	});
});

describe('any bytes', () => {
	it('are read or refused, never thrown at', async () => {
		const starts = ['', '%PDF-1.7\n', 'PK\x03\x04', '<html>', '\ufeff', '---\n'];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...starts),
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a'),
				async (start, rest, name) => {
					const read = await readFile(name, new Uint8Array([...bytes(start), ...rest]));
					expect(typeof read.ok).toBe('boolean');
				}
			),
			{ seed: 3, numRuns: 200 }
		);
	});

	it('of a whole file with some of them changed are read or refused', async () => {
		const wholes = [
			docxOf(para('Words of a document.') + item('and a list')),
			pdfOf([column(72, 700, ['Words of a document.'])])
		];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(0, 1),
				fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
				async (which, changes) => {
					const data = Uint8Array.from(wholes[which] ?? []);
					for (const [at, byte] of changes) data[at % data.length] = byte;
					const read = await readFile(which === 0 ? 'a.docx' : 'a.pdf', data);
					expect(typeof read.ok).toBe('boolean');
				}
			),
			{ seed: 5, numRuns: 150 }
		);
	});
});

describe('a paste', () => {
	it('is Markdown, or nothing where it holds no words or is no page', async () => {
		expect(await readPasted('<h1>Ports</h1><p>Baku')).toBe('# Ports\n\nBaku');
		expect(await readPasted('<p> </p>')).toBeUndefined();
		expect(await readPasted('<b>'.repeat(5000))).toBeUndefined();
	});
});
