import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { verbs } from '../../src/cli/verbs.ts';
import { docxOf, para } from '../fixtures/docx.ts';
import { column, pdfOf } from '../fixtures/pdf.ts';
import { memoryIo } from './memory-io.ts';

const hafiza = async (argv: string[], files: Record<string, string | Uint8Array> = {}) => {
	const { io, said, files: after } = memoryIo(files);
	return { code: await run(argv, io), ...said, files: after };
};
const good = 'Q: Which river?\nA: Kura\n';
const bad = 'Q: Which river is the Kura?\nA: Kura\n';

describe('the command line', () => {
	it('shows its verbs when asked, and as an error when called with none', async () => {
		expect(await hafiza(['--help'])).toMatchObject({ code: 0, err: [] });
		const { code, out } = await hafiza([]);
		expect(code).toBe(2);
		for (const verb of verbs.keys()) expect(out).toContain(`  ${verb} `);
	});

	it.each([...verbs.keys()])('explains %s with --help', async (verb) => {
		const { code, out } = await hafiza([verb, '--help']);
		expect(code).toBe(0);
		expect(out).toMatch(`hafiza ${verb} `);
	});

	it.each([
		['an unknown verb', ['chekc'], 'there is no verb "chekc"'],
		['a name that every object has', ['constructor'], 'there is no verb "constructor"'],
		['an unknown option', ['check', '--fast', 'a.md'], "Unknown option '--fast'"],
		['no deck to check', ['check'], 'no deck is named'],
		['no deck to convert', ['convert', '-o', 'a.md'], 'no deck is named'],
		['two decks to convert', ['convert', 'a.md', 'b.md', '-o', 'c.md'], 'only one deck'],
		['no output', ['convert', 'a.md'], '-o OUT is missing'],
		['an output without a name', ['convert', 'a.md', '-o'], '-o, --output']
	])('answers 2 and one line for %s', async (_, argv, line) => {
		const { code, err, out } = await hafiza(argv);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toHaveLength(1);
		expect(err[0]).toContain(line);
	});
});

describe('check', () => {
	it('answers 0 for a good deck and counts what it saw', async () => {
		expect(await hafiza(['check', 'a.md'], { 'a.md': good })).toMatchObject({
			code: 0,
			out: '1 deck, 1 note, 0 findings\n',
			err: []
		});
	});

	it('names file, line, what is wrong and what to do, one line a finding', async () => {
		const { code, err } = await hafiza(['check', 'a.md'], { 'a.md': `\n${bad}\nQ: And?\n` });
		expect(code).toBe(1);
		expect(err).toEqual([
			'a.md:5: this question has no answer; add a line "A:"',
			expect.stringMatching(
				/^a\.md:2: \w+: the answer "Kura" stands in the question; reword the question, or ask for something else$/
			)
		]);
	});

	it('prints the findings as JSON', async () => {
		const { code, out } = await hafiza(['check', '--json', 'a.md'], { 'a.md': bad });
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			decks: 1,
			notes: 1,
			findings: [{ code: 'leak', severity: 'error', file: 'a.md', line: 1 }]
		});
	});

	it('reads a folder, every format in it, but not its README', async () => {
		const json = '{"format":"hafiza-deck/1","id":"d","title":"D","notes":[]}';
		const files = { 'd/a.md': good, 'd/e/b.json': json, 'd/README.md': 'Prose', 'd/c.png': '' };
		expect(await hafiza(['check', 'd'], files)).toMatchObject({
			out: '2 decks, 1 note, 1 finding\n',
			err: ['d/e/b.json: there is no card in it; add one, or leave the file out']
		});
	});

	it('finds a contradiction between two files', async () => {
		const { err } = await hafiza(['check', 'a.md', 'b.md'], {
			'a.md': good,
			'b.md': 'Q: Which river?\nA: Araz\n'
		});
		expect(err).toHaveLength(1);
		expect(err[0]).toMatch(/^b\.md:1: \w+: the same question has the answer "Kura" in a\.md:1; /);
	});

	it.each([
		['a missing file', ['x.md'], {}, 'x.md: there is no such file; check the path'],
		['a folder without decks', ['d'], { 'd/c.png': '' }, 'd: there is no deck in this folder'],
		[
			'another format',
			['a.doc'],
			{ 'a.doc': '' },
			'a.doc: no format of decks ends like this; use one of .md, .json, .csv, .tsv, .txt, .gift, .xml'
		],
		['a file without ending', ['deck'], { deck: good }, 'deck: no format of decks ends like this'],
		[
			'bytes that are no text',
			['a.md'],
			{ 'a.md': new Uint8Array([0, 1, 2, 3]) },
			'a.md: it holds no words'
		],
		['broken JSON', ['a.json'], { 'a.json': '{\n"a",' }, 'a.json:2: this is not JSON']
	])('answers 1 and one line for %s', async (_, decks, files, line) => {
		const { code, err } = await hafiza(['check', ...decks], files as Record<string, string>);
		expect(code).toBe(1);
		expect(err).toHaveLength(1);
		expect(err[0]).toContain(line);
	});

	it('reads what a Windows editor saves as UTF-16', async () => {
		const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(good, 'utf16le')]);
		expect(await hafiza(['check', 'a.md'], { 'a.md': utf16 })).toMatchObject({ code: 0, err: [] });
	});
});

describe('convert', () => {
	it('goes to JSON and back without loss', async () => {
		const text = `---\ntitle: Rivers\nid: r\nlanguage: en\n---\n\n## One\n\n${good}id: x\n`;
		const there = await hafiza(['convert', 'a.md', '-o', 'b.json'], { 'a.md': text });
		expect(there).toMatchObject({ code: 0, err: [] });
		const json = there.files.get('b.json') ?? '';
		const back = await hafiza(['convert', 'b.json', '--output', 'c.md'], { 'b.json': json });
		expect(back.files.get('c.md')).toBe(text);
	});

	it('leaves a bad card out, says so and answers 1', async () => {
		const { code, err, files } = await hafiza(['convert', 'a.md', '-o', 'b.md'], {
			'a.md': `Q: Why?\n\n${good}`
		});
		expect(code).toBe(1);
		expect(err).toEqual(['a.md:1: this question has no answer; add a line "A:"']);
		expect(files.get('b.md')).toContain('A: Kura');
	});

	it('overwrites a deck by itself only if nothing would be lost', async () => {
		const broken = `Q: Why?\n\n${good}`;
		const { code, files } = await hafiza(['convert', 'a.md', '-o', 'a.md'], { 'a.md': broken });
		expect(code).toBe(1);
		expect(files.get('a.md')).toBe(broken);
	});

	it.each([
		[
			'a format that it cannot write',
			'a.md',
			'b.colpkg',
			'b.colpkg: no format of decks ends like this; use one of .md, .json, .csv, .tsv, .txt, .gift, .xml'
		],
		['a format that it cannot read', 'a.doc', 'b.md', 'a.doc: no format of decks ends like this'],
		['a missing deck', 'x.md', 'b.md', 'x.md: there is no such file'],
		[
			'a missing folder',
			'a.md',
			'missing/b.md',
			'missing/b.md: its folder is missing; make the folder first'
		],
		['a deck of a newer format', 'new.json', 'b.md', 'new.json: this deck was written in format 2']
	])('answers 1, one line and no file for %s', async (_, input, output, line) => {
		const before = { 'a.md': good, 'new.json': '{"format":"hafiza-deck/2"}' };
		const { code, err, files } = await hafiza(['convert', input, '-o', output], before);
		expect(code).toBe(1);
		expect(err).toHaveLength(1);
		expect(err[0]).toContain(line);
		expect([...files.keys()]).toEqual(Object.keys(before));
	});
});

describe('generate', () => {
	const sentence = 'The Economic Cooperation Organization was established in 1985.';

	it('reads a page, a Word file and a PDF, and takes the title that the file states', async () => {
		const files = {
			'a.html': `<title>Neighbours</title><nav>Menu</nav><p>${sentence}</p>`,
			'b.docx': docxOf(para(sentence)),
			'c.pdf': pdfOf([column(72, 700, [sentence])])
		};
		const { code, out } = await hafiza(['generate', ...Object.keys(files), '--rules'], files);
		expect(code).toBe(0);
		expect(out).toContain('A: 1985');
		expect(out).toContain('title: Neighbours; b; c');
		expect((await hafiza(['generate', 'a.html', '--rules'], files)).out).toContain('Neighbours');
	});

	it.each(['2023-02-31', '30 February 2023', '2023-13', '0000', 'soon'])(
		'refuses %s as the day when a document came out',
		async (published) => {
			const given = ['generate', 'a.txt', '--rules', '--published', published];
			const { code, err } = await hafiza(given, { 'a.txt': sentence });
			expect(code).toBe(2);
			expect(err.join('\n')).toContain(`"${published}" is no date`);
		}
	);

	it('says in one line what is wrong with a file', async () => {
		const files = { 'a.pdf': pdfOf([[]]), 'b.docx': '%PDF-1.4', 'c.html': '<p>' };
		const { code, err } = await hafiza(['generate', ...Object.keys(files)], files);
		expect(code).toBe(1);
		expect(err).toEqual([
			'a.pdf: it has no text, its pages are pictures; run text recognition (OCR) on it first',
			'b.docx: it is not what its ending says but pdf; change the ending',
			'c.html: there is no text in it; name a file with text'
		]);
	});
});

describe('merge', () => {
	const backup = (madeAt: number, settings: readonly unknown[] = []) =>
		JSON.stringify({
			format: 'hafiza-backup/1',
			madeAt,
			...Object.fromEntries(
				['decks', 'notes', 'suspensions', 'events', 'documents', 'drafts', 'decisions'].map(
					(name) => [name, []]
				)
			),
			settings
		});
	const theme = (value: string, count: number) => ({
		key: 'theme',
		value,
		hlc: `000000000001-000${count}-d`
	});
	const files = {
		'a.json': backup(1, [theme('dark', 1)]),
		'b.json': backup(2, [theme('light', 2)])
	};

	it('makes one backup of two, the same in either order, and says what came from where', async () => {
		const one = await hafiza(['merge', 'a.json', 'b.json', '-o', 'c.json'], files);
		const other = await hafiza(['merge', 'b.json', 'a.json', '-o', 'c.json'], files);
		expect(one).toMatchObject({
			code: 0,
			err: [],
			out: 'settings: only in A 0, only in B 0, alike in both 0, joined 1\n'
		});
		expect(one.files.get('c.json')).toBe(other.files.get('c.json'));
		expect(String(one.files.get('c.json'))).toContain('"light"');
	});

	it('writes gzip where the name is not that of JSON, and reads it again', async () => {
		const one = await hafiza(['merge', 'a.json', 'b.json', '-o', 'c.gz'], files);
		const again = await hafiza(
			['merge', 'a.json', 'c.gz', '-o', 'd.json'],
			Object.fromEntries(one.files)
		);
		expect(again).toMatchObject({ code: 0, err: [] });
		expect(String(again.files.get('d.json'))).toContain('"light"');
	});

	it.each([
		['a file that is none', 'x', 'this is no backup of Hafiza'],
		['a backup cut short', '{"format":"hafiza-backup/1","madeAt":1}', 'a.json: decks:']
	])('writes nothing for %s', async (_, text, message) => {
		const io = await hafiza(['merge', 'a.json', 'b.json', '-o', 'c.json'], {
			...files,
			'a.json': text
		});
		expect(io.code).toBe(1);
		expect(io.err.join('\n')).toContain(message);
		expect(io.files.has('c.json')).toBe(false);
	});
});
