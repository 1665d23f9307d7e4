import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { readFragment, readHtml } from './read.ts';

const prose =
	'The Union of Harbours was founded in Baku on 4 May 1993 by five countries of the coast.';
const more = 'Its members signed the charter a year later, and two others joined as observers.';

const article = (inner: string) =>
	readHtml(
		`<html><body><main><h1>Harbours</h1><p>${prose}</p>${inner}<p>${more}</p></main></body></html>`
	).markdown;

describe('a page', () => {
	it('is its article, without what stands around it', () => {
		const { markdown } = readHtml(`<!doctype html><body class="has-sidebar with-comments">
<header><a href="/">The Quay</a><nav><ul><li><a href="/world">World</a></ul></nav></header>
<div id="cookie-consent"><p>We would like to keep some cookies on your device, if you let us do so.</p></div>
<div class="wrap"><article><h1>Harbours</h1><div class="share-buttons"><a href="#">Send it</a></div>
<p>${prose}</p><aside><p>Buy this lovely boat while it is still there, it will not be for long.</p></aside>
<p>${more}</p><h2>Related stories</h2><p>A wholly different thing happened in another place.</p></article>
<div class="sidebar"><p>The most exciting things that others have read on this page today.</p></div></div>
<section id="comments"><p>I love harbours, they are the best thing that was ever built by people.</p></section>
<footer>All rights are ours</footer><script>alert(1)</script></body>`);
		expect(markdown).toBe(`# Harbours\n\n${prose}\n\n${more}`);
	});

	it('without any mark of an article is where the prose stands', () => {
		const { markdown } = readHtml(
			`<body><div><a href="/">Home</a> <a href="/a">About</a></div><div><div><h1>Harbours</h1><p>${prose}</p><p>${more}</p></div></div><div>Imprint</div></body>`
		);
		expect(markdown).toBe(`# Harbours\n\n${prose}\n\n${more}`);
	});

	it('takes the title from above the article', () => {
		const { markdown } = readHtml(
			`<body><h1>Harbours</h1><div><p>By us</p></div><article><p>${prose}</p></article></body>`
		);
		expect(markdown).toBe(`# Harbours\n\n${prose}`);
	});

	it('keeps a section whose class only mentions furniture, where most words stand in it', () => {
		const { markdown } = readHtml(`<body><div class="comments-page"><p>${prose}</p></div></body>`);
		expect(markdown).toBe(prose);
	});

	it('that is nothing but furniture is shown as it is', () => {
		expect(readHtml('<nav><p>Only a menu</p></nav>').markdown).toBe('Only a menu');
	});

	it('keeps a heading that begins like furniture but is not', () => {
		expect(article('<h2>Share of trade</h2><p>It rose.</p>')).toContain(
			'## Share of trade\n\nIt rose.'
		);
	});
});

describe('what an article holds', () => {
	it('keeps lists in lists', () => {
		expect(article('<ul><li>Ports<ul><li>Baku</ul><li>Ships</ul>')).toContain(
			'- Ports\n  - Baku\n- Ships'
		);
		expect(article('<ol start=3><li>three<li>four</ol>')).toContain('3. three\n4. four');
	});

	it('keeps tables, with cells that span rows and columns in each of them', () => {
		expect(
			article(
				'<table><caption>Ships</caption><tr><th>Year<th colspan=2>Kinds<tr><td rowspan=2>1999<td>a|b<td>c<tr><td>d<td>e</table>'
			)
		).toContain(
			'Ships\n\n| Year | Kinds | Kinds |\n| --- | --- | --- |\n| 1999 | a\\|b | c |\n| 1999 | d | e |'
		);
	});

	it('places cells that span no further than the widest row', () => {
		const wide = article('<table><tr><td>a<td colspan=60>b<tr><td>c<td>d<tr><td>e<td>f</table>');
		const rows = wide.split('\n').filter((line) => line.startsWith('|'));
		expect(rows.map((line) => line.split('|').length - 2)).toEqual([60, 60, 60, 60]);
	});

	it('keeps number signs at the end of a heading', () => {
		expect(article('<h2>In C#</h2><h2>a ## b ##</h2>')).toContain('## In C\\#\n\n## a ## b \\##');
	});

	it('reads a box of names and values as pairs', () => {
		expect(article('<table><tr><th>Capital<td>Baku<tr><th>Area<td>86,600 km</table>')).toContain(
			'Capital: Baku\n\nArea: 86,600 km'
		);
	});

	it('reads a table that only places things as what stands in it', () => {
		expect(article('<table><tr><td><h2>Ports</h2><p>There are five.</p><td>x</table>')).toContain(
			'## Ports\n\nThere are five.'
		);
	});

	it('marks captions, definitions and quotations', () => {
		expect(article('<figure><figcaption>A ship</figcaption></figure>')).toContain(
			'Caption: A ship'
		);
		expect(article('<dl><dt>Motto<dd>None</dl>')).toContain('Motto: None');
		expect(article('<blockquote><p>We meet.</p></blockquote>')).toContain('> We meet.');
	});

	it('drops reference marks and keeps raised figures', () => {
		expect(
			article('<p>It is 5 km<sup>2</sup> large.<sup><a href="#r">[4]</a></sup></p>')
		).toContain('It is 5 km2 large.\n');
	});

	it('escapes what would become a mark of Markdown', () => {
		expect(
			article('<p>1905. A *starred* _year_ with &lt;b&gt; and # signs</p><p># no heading</p>')
		).toContain('1905\\. A \\*starred\\* \\_year\\_ with \\<b> and # signs\n\n\\# no heading');
	});

	it('parts lines at one break and paragraphs at two', () => {
		expect(article('<p>One<br>two<br><br>three</p>')).toContain('One  \ntwo\n\nthree');
	});
});

describe('what a page says of itself', () => {
	const meta = (head: string, body = '') =>
		readHtml(`<head>${head}</head><body><p>${prose}</p>${body}</body>`).meta;

	it('is read from its head', () => {
		expect(
			meta(
				'<title>x</title><meta property="og:title" content="Harbours | The Quay"><meta property="og:site_name" content="The Quay"><meta name=author content="Ada Quay"><meta property="article:published_time" content="2024-07-11T09:00:00+04:00"><link rel=canonical href="https://quay.example/h">'
			)
		).toEqual({
			title: 'Harbours',
			publisher: 'The Quay',
			author: 'Ada Quay',
			published: { precision: 'day', year: 2024, month: 7, day: 11 },
			url: 'https://quay.example/h'
		});
	});

	it('is read from linked data, in a list or a graph', () => {
		const data = {
			'@type': 'NewsArticle',
			headline: 'Harbours',
			datePublished: '2024-07-11',
			author: [{ name: 'Ada Quay' }, { name: 'Ben Pier' }],
			publisher: { name: 'The Quay' }
		};
		for (const shape of [data, [{ '@type': 'WebSite' }, data], { '@graph': [data] }])
			expect(
				meta(`<script type="application/ld+json">${JSON.stringify(shape)}</script>`)
			).toMatchObject({
				title: 'Harbours',
				publisher: 'The Quay',
				author: 'Ada Quay, Ben Pier',
				published: { year: 2024, month: 7, day: 11 }
			});
	});

	it('takes the one time that its text is marked with, and none of several', () => {
		expect(meta('', '<time datetime="2024-07-11">then</time>').published).toMatchObject({
			day: 11
		});
		expect(
			meta('', '<time datetime="2024-07-11">a</time><time datetime="2024-07-12">b</time>').published
		).toBeUndefined();
	});

	it('is nothing where it is broken, of the wrong kind or no date', () => {
		const { title, author, published, url } = meta(
			'<script type="application/ld+json">{"@type": "Article", "author": 5, </script><meta name=date content="soon"><link rel=canonical href="javascript:x">'
		);
		expect([title, author, published, url]).toEqual([undefined, undefined, undefined, undefined]);
		const odd = '{"@type":"Article","headline":7,"datePublished":[],"author":{"@id":"x"}}';
		expect(meta(`<script type="application/ld+json">${odd}</script>`).title).toBeUndefined();
	});
});

describe('a piece of the clipboard', () => {
	it('is kept whole, menus and all, without what nobody sees', () => {
		expect(
			readFragment(
				'<meta charset=utf-8><nav><h2>Ports</h2></nav><p hidden>x<p>Baku<script>y</script>'
			)
		).toBe('## Ports\n\nBaku');
	});

	it('keeps a line in bold as the heading that it was meant for', () => {
		expect(readFragment('<p><b>Ports</b></p><p>There are <b>five</b>.</p>')).toBe(
			'**Ports**\n\nThere are five.'
		);
	});
});

describe('a hostile page', () => {
	it.each([
		['a hundred thousand tags in each other', '<div>'.repeat(100_000)],
		['the same in what is never read', '<svg>'.repeat(100_000)],
		['a million attributes', `<p ${Array.from({ length: 1e6 }, (_, i) => `a${i}=1`).join(' ')}>`],
		['a million elements', '<i></i>'.repeat(4e5)]
	])('%s is refused', (_, html) => {
		const start = cpuMs();
		expect(() => readHtml(html)).toThrow(expect.objectContaining({ name: 'Unreadable' }) as Error);
		expect(cpuMs() - start).toBeLessThan(3000);
	});

	it.each([
		['brackets', '<'.repeat(1e6)],
		['comments that never end', '<!--'.repeat(3e5)],
		['ends without beginnings', `<i>x${'</b>'.repeat(3e5)}`],
		['names in a hundred places', `<div class="${'share '.repeat(1e5)}">`.repeat(3)],
		[
			'five hundred asides around one text',
			`${'<div class=share>'.repeat(500)}${'word '.repeat(1e5)}`
		],
		[
			'linked data of a million brackets',
			`<script type="application/ld+json">${'['.repeat(4e5)}</script>`
		],
		[
			'tables whose cells span far more than there are',
			`<table>${'<tr>'.repeat(100)}${'<td colspan=100 rowspan=100>x'.repeat(50)}</table>`.repeat(
				300
			)
		],
		[
			'rows that push one another aside',
			`<table>${`<tr>${'<td colspan=60 rowspan=60>x'.repeat(59)}`.repeat(1000)}</table>`
		],
		['breaks and nothing else', `<p>a${'<br>'.repeat(1e5)}b`],
		['a heading of number signs', `<h1>${'#'.repeat(60_000)} a`],
		['headings of number signs', `<h1>${`a${'#'.repeat(60_000)}`.repeat(10)}b`],
		['tables in tables', `${'<table><tr><td>a<td>'.repeat(140)}${'word '.repeat(1e5)}`],
		['a truncated page', `<html><body><article><p>${prose}</p><table><tr><td>a`]
	])('%s end in bounded time', (_, html) => {
		const start = cpuMs();
		expect(readHtml(html)).toHaveProperty('markdown');
		expect(cpuMs() - start).toBeLessThan(3000);
	});
});
