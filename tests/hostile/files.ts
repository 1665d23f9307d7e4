import { strToU8 } from 'fflate';
import { basic, packageOf, zstd } from '../fixtures/anki.ts';
import { docxOf, para } from '../fixtures/docx.ts';
import { pixel } from '../fixtures/images.ts';
import { column, pdfOf } from '../fixtures/pdf.ts';
import { gzip, overlapping, png, zip } from './bytes.ts';

/** A file that somebody made to do harm, for one of the doors. */
export type Hostile = {
	/** What it tries. */
	readonly tries: string;
	readonly file: string;
	readonly bytes: () => Uint8Array | Promise<Uint8Array>;
};

const of = (
	tries: string,
	file: string,
	content: string | (() => Uint8Array | Promise<Uint8Array>)
) => ({
	tries,
	file,
	bytes: typeof content === 'string' ? () => strToU8(content) : content
});

const json = (deck: object) =>
	JSON.stringify({
		format: 'hafiza-deck/1',
		id: 'stranger',
		title: 'Stranger',
		notes: [],
		...deck
	});
const basicNote = { id: 'n', question: 'Q?', answer: 'A' };

/** Markup of which nothing may come to life, wherever it stands. */
export const markup: readonly string[] = [
	'<script>ran()</script>',
	'<img src=x onerror=ran()>',
	'<svg onload=ran()><script>ran()</script></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
	'<template><script>ran()</script></template>',
	'<style>@import "https://elsewhere.example/a.css"; body { background: url(https://elsewhere.example/b) }</style>',
	'<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">Log in</div>',
	'<form action="https://elsewhere.example/" method="post"><input name=a autofocus onfocus=ran()></form>',
	'<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
	'<base href="https://elsewhere.example/">',
	'<iframe srcdoc="<script>parent.ran()</script>"></iframe><object data="data:text/html,x"></object><embed src="//elsewhere.example/">',
	'<a href="javascript:ran()" target="_top" ping="https://elsewhere.example/">here</a>',
	'<img srcset="https://elsewhere.example/a 2x" src="https://elsewhere.example/b">',
	'<video poster="https://elsewhere.example/c" src="https://elsewhere.example/d" autoplay></video>',
	'<dialog open id="body">sign in</dialog><button popovertarget="body">ok</button>',
	'<b id="__proto__" name="constructor">x</b><b name="hasOwnProperty">y</b>',
	'![x](https://elsewhere.example/e.png) [a](javascript:ran()) ![y](media:../../a.png)',
	'\\(\\href{javascript:ran()}{x}\\) $$\\includegraphics{https://elsewhere.example/f}$$',
	'\u202eتوسا\u202c <b>\u2067x</b> \u200b\u200d\ufeff',
	'<noscript><p title="</noscript><img src=x onerror=ran()>">'
];

const strange = '<p style="position:fixed;inset:0">' + markup.join('\n') + '</p>';
const notes = (count: number, note: (i: number) => object) =>
	Array.from({ length: count }, (_, i) => ({
		id: `n${i}`,
		question: `Q${i}`,
		answer: 'A',
		...note(i)
	}));

/** Files for the screen of import and for the command line. */
export const decks: readonly Hostile[] = [
	of(
		'markup in every field',
		'a.json',
		json({
			title: markup.join(''),
			language: markup[1],
			licence: markup[0],
			authors: markup,
			description: strange,
			sources: [{ id: 's', title: markup[0], url: 'javascript:ran()' }],
			notes: [
				{
					...basicNote,
					question: strange,
					answer: strange,
					hint: strange,
					explanation: strange,
					tags: markup,
					topic: strange,
					accept: markup,
					distractors: markup,
					flags: markup,
					evidence: [{ source: 's', quote: strange }]
				}
			]
		})
	),
	of(
		'markup in Markdown',
		'a.md',
		`---\ntitle: ${markup[0]}\nauthors: ${markup[1]}\nlanguage: "><script>"\n---\n\nQ: ${markup.join(' ')}\nA: ${markup.join(' ')}\n`
	),
	of(
		'markup in a table',
		'a.csv',
		`Front,Back\n"${strange.replaceAll('"', '""')}","=cmd|'/c calc'!A1"\n"=HYPERLINK(""https://elsewhere.example"")","+1"\n`
	),
	of(
		'markup in GIFT',
		'a.gift',
		`::${markup[0]}::[html]${markup[1]} {=${markup[2]} ~${markup[7]}}\n`
	),
	of(
		'markup in Moodle',
		'a.xml',
		`<quiz><question type="shortanswer"><name><text>x</text></name><questiontext format="html"><text><![CDATA[${strange}]]></text></questiontext><answer fraction="100"><text><![CDATA[${markup[1]}]]></text></answer></question></quiz>`
	),
	of(
		'names of the prototype',
		'a.json',
		`{"format":"hafiza-deck/1","id":"__proto__","title":"constructor","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"notes":[{"id":"__proto__","question":"hasOwnProperty","answer":"x","tags":["__proto__","constructor","toString"],"__proto__":{"isAdmin":true}}]}`
	),
	of(
		'names of the prototype as columns',
		'a.csv',
		'__proto__,constructor,hasOwnProperty\na,b,c\nd,e,f\n'
	),
	of('depth of 100,000', 'a.json', () => strToU8('['.repeat(100_000) + ']'.repeat(100_000))),
	of('depth in a note', 'a.json', () =>
		strToU8(json({}).replace('"notes":[]', `"notes":${'['.repeat(50_000)}${']'.repeat(50_000)}`))
	),
	of('depth in many decks', 'a.json', () =>
		strToU8(
			`{"format":"hafiza-decks/1","decks":[${'{"notes":['.repeat(20_000)}${']}'.repeat(20_000)}]}`
		)
	),
	of(
		'duplicate keys',
		'a.json',
		'{"format":"hafiza-deck/1","format":"x","id":"a","id":"b","title":"one","title":"two","notes":[{"id":"n","question":"q","question":"r","answer":"a"}]}'
	),
	of(
		'numbers out of range',
		'a.json',
		json({
			notes: [{ ...basicNote, evidence: [{ source: 's', paragraph: 1e300, start: -1, end: 1.5 }] }]
		}).replace('1e+300', '1e400')
	),
	of('NaN', 'a.json', '{"format":"hafiza-deck/1","id":"a","title":NaN,"notes":[]}'),
	of(
		'half letters',
		'a.json',
		json({
			title: '\ud800',
			notes: [{ ...basicNote, question: '\udc00\ud800 half', answer: '\ud83d' }]
		})
	),
	of(
		'directions and NUL in names',
		'a.json',
		json({
			title: 'safe\u202egpj.exe\u0000\u0007\u001b[31m',
			authors: ['\u202eme', 'a\nb'],
			notes: [{ ...basicNote, tags: ['\u202etag', 'a\u0000b', '\u2066x'], topic: '\u202eevil' }]
		})
	),
	of(
		'directions in Markdown',
		'a.md',
		'---\ntitle: "deck \u202etxt.exe\u0000"\n---\n\nQ: one \u202etwo\nA: three\n'
	),
	of('10,000 gaps in a note', 'a.json', () =>
		strToU8(json({ notes: [{ id: 'n', type: 'cloze', question: '[word] '.repeat(10_000) }] }))
	),
	of('10,000 gaps in Markdown', 'a.md', () =>
		strToU8(`# Gaps\n\nC: ${'[word] '.repeat(10_000)}\n`)
	),
	of('a gap within a gap', 'a.json', () =>
		strToU8(
			json({
				notes: [{ id: 'n', type: 'cloze', question: `${'[c1::'.repeat(5000)}x${']'.repeat(5000)}` }]
			})
		)
	),
	of('50,000 marks on a letter', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: `o${'\u0301'.repeat(50_000)}` }] }))
	),
	of('marks on a title', 'a.json', () =>
		strToU8(json({ title: `o${'\u0301'.repeat(50_000)}`, notes: [basicNote] }))
	),
	of('a word of 90,000 letters', 'a.json', () =>
		strToU8(
			json({ notes: [{ ...basicNote, question: 'x'.repeat(90_000), answer: 'y'.repeat(90_000) }] })
		)
	),
	of('a text of 1 MB', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: 'x '.repeat(500_000) }] }))
	),
	of('20,000 tags', 'a.json', () =>
		strToU8(
			json({ notes: [{ ...basicNote, tags: Array.from({ length: 20_000 }, (_, i) => `t${i}`) }] })
		)
	),
	of('20,000 wrong answers', 'a.json', () =>
		strToU8(
			json({
				notes: [
					{
						...basicNote,
						type: 'choice',
						distractors: Array.from({ length: 20_000 }, (_, i) => `d${i}`)
					}
				]
			})
		)
	),
	of('20,000 answers that fit', 'a.json', () =>
		strToU8(
			json({
				notes: [
					{ ...basicNote, type: 'typed', accept: Array.from({ length: 20_000 }, (_, i) => `d${i}`) }
				]
			})
		)
	),
	of('20,000 items in order', 'a.json', () =>
		strToU8(
			json({
				notes: [
					{
						...basicNote,
						type: 'ordering',
						answer: Array.from({ length: 20_000 }, (_, i) => `d${i}`).join('\n')
					}
				]
			})
		)
	),
	of('10,000 formulas', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: '\\(x\\)'.repeat(10_000) }] }))
	),
	of('10,000 marks of words', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: '<b>x</b><i>y</i>'.repeat(6000) }] }))
	),
	of('10,000 pictures', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: '![x](media:a.png)'.repeat(5000) }] }))
	),
	of('100,000 lines', 'a.json', () =>
		strToU8(json({ notes: [{ ...basicNote, question: '\n'.repeat(90_000) + 'x' }] }))
	),
	of('an id without end', 'a.json', () =>
		strToU8(
			json({ id: 'i'.repeat(1_000_000), notes: [{ ...basicNote, id: 'i'.repeat(1_000_000) }] })
		)
	),
	of('5,000 decks', 'a.json', () =>
		strToU8(
			JSON.stringify({
				format: 'hafiza-decks/1',
				decks: Array.from({ length: 5000 }, (_, i) => ({
					format: 'hafiza-deck/1',
					id: `d${i}`,
					title: `D${i}`,
					notes: notes(1, () => ({ id: `x${i}` }))
				}))
			})
		)
	),
	of(
		'entities that burst',
		'a.xml',
		`<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><quiz><question type="shortanswer"><questiontext><text>&c;</text></questiontext><answer fraction="100"><text>x</text></answer></question></quiz>`
	),
	of(
		'an entity of another file',
		'a.xml',
		'<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "https://elsewhere.example/y.dtd"> %y;]><quiz><question type="shortanswer"><questiontext><text>&x;</text></questiontext><answer fraction="100"><text>x</text></answer></question></quiz>'
	),
	of('tags without end', 'a.xml', () =>
		strToU8(`<quiz>${'<question type="shortanswer">'.repeat(50_000)}`)
	),
	of('attributes without end', 'a.xml', () =>
		strToU8(`<quiz><question ${'a="1" '.repeat(100_000)}></question></quiz>`)
	),
	of('quotes without end', 'a.csv', () => strToU8('a,"b\n'.repeat(20_000))),
	of('50,000 columns', 'a.csv', () => strToU8(`${'a,'.repeat(50_000)}\n`.repeat(3))),
	of('braces without end', 'a.gift', () => strToU8('{'.repeat(200_000))),
	of('equals without end', 'a.gift', () => strToU8(`q {${'=~'.repeat(100_000)}`)),
	of('brackets without end', 'a.md', () => strToU8(`C: ${'['.repeat(90_000)}\n`)),
	of('a head without end', 'a.md', () => strToU8(`---\n${'a: &x [*x, *x]\n'.repeat(3000)}`)),
	of(
		'tags of a head',
		'a.md',
		'---\ntitle: !!js/function "function(){ran()}"\n__proto__:\n  isAdmin: true\n---\n\nQ: a\nA: b\n'
	),
	of('zeros', 'a.txt', () => new Uint8Array(100_000)),
	of('a page for a deck', 'a.md', '<!doctype html><html><script>ran()</script></html>'),
	of('a picture for a deck', 'a.json', () => pixel()),
	of('a zip of paths', 'a.zip', () =>
		zip({
			'../../../etc/passwd.md': 'Q: a\nA: b\n',
			'/abs.md': 'Q: c\nA: d\n',
			'C:\\win.md': 'Q: e\nA: f\n'
		})
	),
	of('a zip of names of the prototype', 'a.zip', () =>
		zip({ '__proto__.md': 'Q: a\nA: b\n', 'constructor.json': '{}', '__proto__.png': pixel() })
	),
	of('a zip with one name twice', 'a.zip', () =>
		overlapping((i) => (i < 2 ? 'deck.md' : 'Deck.md'), 3, strToU8('Q: a\nA: b\n'))
	),
	of('a zip of overlapping files', 'a.zip', () =>
		overlapping((i) => `${i}.md`, 10_000, strToU8('x'.repeat(1_000_000)))
	),
	of('a zip that bursts', 'a.zip', () => zip({ 'a.md': new Uint8Array(5_000_000) })),
	of('a zip in a zip', 'a.zip', () =>
		zip({ 'a.zip': zip({ 'a.zip': zip({ 'a.md': 'Q: a\nA: b\n' }) }) })
	),
	of('a zip without end', 'a.zip', () => zip({ 'a.md': 'Q: a\nA: b\n' }).subarray(0, 60)),
	of('a zip of 64 bits', 'a.zip', () => {
		const bytes = zip({ 'a.md': 'Q: a\nA: b\n' });
		bytes.fill(255, bytes.length - 14, bytes.length - 2);
		return bytes;
	}),
	of('a picture of 50,000 × 50,000', 'a.zip', () =>
		zip({ 'a.md': 'Q: ![x](media:a.png)\nA: b\n', 'a.png': png(50_000, 50_000) })
	),
	of('a drawing named as a picture', 'a.zip', () =>
		zip({
			'a.md': 'Q: ![x](media:a.png) ![y](media:b.svg)\nA: b\n',
			'a.png': '<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
			'b.svg': '<svg/>'
		})
	),
	of('a page that begins as a picture', 'a.zip', () =>
		zip({
			'a.md': 'Q: ![x](media:a.gif)\nA: b\n',
			'a.gif': 'GIF89a/*<html><script>ran()</script>*/=1'
		})
	),
	of('a package with triggers', 'a.apkg', () =>
		packageOf({
			notes: [{ fields: ['a', 'b'] }],
			sql: 'CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END'
		})
	),
	of('a package with views', 'a.apkg', () =>
		packageOf({
			notes: [{ fields: ['a', 'b'] }],
			sql: 'ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x id, x guid, 1000 mid, x tags, x flds FROM c'
		})
	),
	of('a package with markup', 'a.apkg', () =>
		packageOf({
			types: [
				{
					...basic,
					templates: [
						[
							`<script>ran()</script><style>@import "//elsewhere.example"</style>{{Front}}`,
							'{{Back}}<img src=x onerror=ran()>'
						]
					]
				}
			],
			decks: new Map([[1, `<img src=x onerror=ran()>\u202e`]]),
			notes: [{ fields: [strange, strange], tags: '<b>\u202ex __proto__' }]
		})
	),
	of('a package with numbers out of range', 'a.apkg', () =>
		packageOf({
			notes: [{ fields: ['a', 'b'] }],
			cards: [{ note: 0, ivl: 1e15, factor: -5, reps: 1e18, due: 9e15, type: 2, queue: 2 }],
			reviews: [
				[9e15, 1, 9, 1, 1, 1, 1],
				[-5, 1, 3, 1, 1, 1, 1],
				[1_700_000_000_000, 1, 3, 1e30, -1e30, 1e30, 1]
			]
		})
	),
	of('a package with a huge field', 'a.apkg', () =>
		packageOf({ notes: [{ fields: ['abcdefghij'.repeat(60_000), 'b'] }, { fields: ['c', 'd'] }] })
	),
	of('a package with a corrupt page', 'a.apkg', async () => {
		const bytes = await packageOf({
			version: 1,
			notes: notes(300, () => ({})).map(() => ({ fields: ['a'.repeat(50), 'b'] }))
		});
		return bytes.map((byte, i) => (i > 3000 && i < 3100 ? byte ^ 255 : byte));
	}),
	of('a package that bursts', 'a.apkg', () =>
		zip({
			meta: Uint8Array.of(8, 3),
			'collection.anki21b': zstd(new Uint8Array(20_000_000)).subarray(0, 12),
			media: ''
		})
	),
	of('a package with a list without end', 'a.apkg', async () =>
		zip({
			meta: Uint8Array.of(8, 3),
			'collection.anki21b': zstd(Uint8Array.of(1)),
			media: zstd(Uint8Array.of(10, 255, 255, 255, 255, 255, 255, 255, 255, 127))
		})
	),
	of('a package with no database', 'a.apkg', () =>
		zip({ 'collection.anki2': 'DROP TABLE notes', media: '{}' })
	),
	of('a package with paths', 'a.apkg', () =>
		packageOf({
			version: 1,
			notes: [
				{
					fields: [
						'<img src="../../a.png"><img src="/etc/passwd"><img src="https://elsewhere.example/a.png"><img src="__proto__">',
						'b'
					]
				}
			],
			media: new Map([
				['../../a.png', pixel()],
				['__proto__', pixel()],
				['/etc/passwd', pixel()]
			])
		})
	),
	of('a package with a picture of 50,000 × 50,000', 'a.apkg', () =>
		packageOf({
			notes: [{ fields: ['<img src="a.png">', 'b'] }],
			media: new Map([['a.png', png(50_000, 50_000)]])
		})
	),
	of('nested lists in a package', 'a.apkg', () =>
		packageOf({
			notes: [{ fields: ['<ul><li>'.repeat(10_000) + 'x', '<blockquote>'.repeat(10_000) + 'y'] }]
		})
	),
	of('bytes', 'a.colpkg', () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255))
];

/** Files for the desk. */
export const documents: readonly Hostile[] = [
	of(
		'markup in a page',
		'a.html',
		`<html><head><title>${markup.join('')}</title><meta name=author content="\u202eme"></head><body>${strange}</body></html>`
	),
	of(
		'markup in Markdown',
		'a.md',
		`---\ntitle: ${markup[0]}\u202e\u0000x\n---\n${markup.join('\n\n')}`
	),
	of('markup in text', 'a.txt', markup.join('\n')),
	of('quotations 10,000 deep', 'a.md', () =>
		strToU8('>'.repeat(10_000) + ' Baku was founded in 1806.')
	),
	of('lists 5,000 deep', 'a.md', () =>
		strToU8(
			Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i * 2)}- Baku`)
				.join('\n')
				.slice(0, 4e6)
		)
	),
	of('elements 100,000 deep', 'a.html', () => strToU8(`<html>${'<div>'.repeat(100_000)}Baku`)),
	of('quotations 10,000 deep in a page', 'a.html', () =>
		strToU8(`<html>${'<blockquote>'.repeat(10_000)}Baku was founded in 1806.`)
	),
	of('lists 10,000 deep in a page', 'a.html', () =>
		strToU8(`<html>${'<ul><li>'.repeat(10_000)}Baku was founded in 1806.`)
	),
	of('tables 5,000 deep in a page', 'a.html', () =>
		strToU8(`<html>${'<table><tr><td>'.repeat(5000)}Baku was founded in 1806.`)
	),
	of('a pre of 1 MB', 'a.html', () =>
		strToU8(`<html><pre>${'Baku was founded in 1806. '.repeat(40_000)}</pre>`)
	),
	of('a pre of 1 MB of lines', 'a.html', () =>
		strToU8(`<html><pre>${'Baku was founded in 1806.\n'.repeat(40_000)}</pre>`)
	),
	of('50,000 marks on a letter', 'a.txt', () =>
		strToU8(`Bako${'\u0301'.repeat(50_000)} was founded in 1806.`)
	),
	of('a word of 1 MB', 'a.txt', () => strToU8('x'.repeat(1_000_000))),
	of('capitals of 100 KB', 'a.txt', () => strToU8('Aa '.repeat(33_000))),
	of('dashes of 100 KB', 'a.txt', () => strToU8('A-B-C-'.repeat(17_000))),
	of('brackets of 100 KB', 'a.md', () => strToU8('['.repeat(100_000))),
	of('links of 100 KB', 'a.md', () => strToU8('[a]('.repeat(25_000))),
	of('stars of 100 KB', 'a.md', () => strToU8('*a_'.repeat(33_000))),
	of('backticks of 100 KB', 'a.md', () =>
		strToU8(Array.from({ length: 440 }, (_, i) => '`'.repeat(i)).join(' '))
	),
	of('tables of 50,000 cells', 'a.md', () =>
		strToU8(`|${'a|'.repeat(25_000)}\n|${'-|'.repeat(25_000)}\n|${'b|'.repeat(25_000)}\n`)
	),
	of('entities', 'a.html', () =>
		strToU8(`<html><p>${'&amp;'.repeat(200_000)} Baku was founded in 1806.`)
	),
	of('100,000 dated sentences', 'a.txt', () =>
		strToU8(
			Array.from({ length: 100_000 }, (_, i) => `Baku was founded in ${1000 + (i % 900)}.`).join(
				' '
			)
		)
	),
	of('zeros', 'a.txt', () => new Uint8Array(100_000)),
	of('a document that bursts', 'a.docx', () =>
		zip({ 'word/document.xml': new Uint8Array(5_000_000) })
	),
	of('a document of overlapping parts', 'a.docx', () =>
		overlapping((i) => (i === 0 ? 'word/document.xml' : `w/${i}`), 9999, strToU8('<w:document/>'))
	),
	of('entities that burst in a document', 'a.docx', () =>
		zip({
			'word/document.xml':
				'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&b;&c; Baku</w:t></w:r></w:p></w:body></w:document>'
		})
	),
	of('a document without end', 'a.docx', () => docxOf('<w:p><w:r><w:t>'.repeat(30_000))),
	of('tables in tables of a document', 'a.docx', () =>
		docxOf(
			`${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${para('Baku')}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`
		)
	),
	of('a list level of 10^9', 'a.docx', () =>
		docxOf(para('Baku', '<w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr>'))
	),
	of('spans of 10^9 cells', 'a.docx', () =>
		docxOf(
			`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${para('Baku')}</w:tc></w:tr></w:tbl>`
		)
	),
	of(
		'spans of 10^9 cells in a page',
		'a.html',
		'<html><table><tr><td colspan=1000000000 rowspan=1000000000>Baku<tr><td>x</table>'
	),
	of(
		'a list that begins at 10^300',
		'a.html',
		`<html><ol start=${'9'.repeat(300)}><li value=-1e308>Baku</ol>`
	),
	of('a PDF with a script', 'a.pdf', () =>
		pdfOf([column(72, 700, ['Baku was founded in 1806.'])], {
			title: '\u202eevil',
			trailer: '/OpenAction << /S /JavaScript /JS (ran()) >>'
		})
	),
	of('a PDF without end', 'a.pdf', () => pdfOf([column(72, 700, ['Baku'])]).subarray(0, 300)),
	of('a PDF of 10^9 pages', 'a.pdf', () =>
		strToU8(
			new TextDecoder()
				.decode(pdfOf([column(72, 700, ['Baku'])]))
				.replace('/Count 1', '/Count 999999999')
		)
	),
	of('a PDF with pages in a ring', 'a.pdf', () =>
		strToU8(
			new TextDecoder()
				.decode(pdfOf([column(72, 700, ['Baku'])]))
				.replace('/Kids [5 0 R]', '/Kids [2 0 R]')
		)
	),
	of('a page for a document', 'a.docx', '<html>Baku</html>'),
	of('a PDF that is a page as well', 'a.html', () =>
		strToU8(
			`<html><script>ran()</script>${new TextDecoder().decode(pdfOf([column(72, 700, ['Baku'])]))}`
		)
	)
];

/** Files for the restoring of a backup. */
export const backups: readonly Hostile[] = [
	of('depth of 100,000', 'a.hafiza', () => strToU8('['.repeat(100_000))),
	of(
		'names of the prototype',
		'a.hafiza',
		'{"format":"hafiza-backup/1","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'
	),
	of('a line without end', 'a.hafiza', () =>
		gzip(`{"format":"hafiza-copy/1","madeAt":1}\n["notes","${'x'.repeat(70_000_000)}`)
	),
	of('tables of the prototype', 'a.hafiza', () =>
		gzip('{"format":"hafiza-copy/1","madeAt":1}\n["__proto__",{"isAdmin":true}]\n["end",1]\n')
	),
	of('markup for a format', 'a.hafiza', '{"format":"<script>ran()</script>"}'),
	of('numbers out of range', 'a.hafiza', () =>
		gzip('{"format":"hafiza-copy/1","madeAt":1e400}\n["events",{"id":"a","at":1e400}]\n["end",1]\n')
	),
	of('bytes', 'a.hafiza', () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255))
];
