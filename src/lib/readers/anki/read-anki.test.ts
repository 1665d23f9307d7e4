import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	basic,
	createdAt,
	packageOf,
	zstd,
	type Package
} from '../../../../tests/fixtures/anki.ts';
import { pixel } from '../../../../tests/fixtures/images.ts';
import { readAnki } from './read-anki.ts';

const read = async (holds: Package) => readAnki(await packageOf(holds));
const notesOf = async (holds: Package) =>
	(await read(holds)).collection?.decks.flatMap(({ notes }) => notes) ?? [];
const codes = async (bytes: Uint8Array) => (await readAnki(bytes)).findings.map(({ code }) => code);
/** One note of a type with these templates. */
const made = (fields: Record<string, string>, ...templates: [string, string][]): Package => ({
	types: [{ name: 'Own', fields: Object.keys(fields), templates }],
	notes: [{ fields: Object.values(fields) }]
});

const day = 86_400_000;
const at = (days: number, hour = 12) => createdAt * 1000 + days * day + (hour - 4) * 3_600_000;

describe('a package', () => {
	it.each([1, 2, 3] as const)(
		'of version %i gives its decks, notes, tags and images',
		async (version) => {
			const bytes = pixel();
			const { collection, findings, tallies } = await read({
				version,
				decks: new Map([[7, 'Geography::Rivers']]),
				notes: [
					{ fields: ['Which river? <img src="the map.png">', 'the <b>Kura</b>'], tags: 'a b::c' }
				],
				cards: [{ deck: 7 }],
				media: new Map([
					['the map.png', bytes],
					['__proto__', bytes]
				])
			});
			const [deck] = collection?.decks ?? [];
			const [image = ''] = [...(collection?.media.keys() ?? [])];
			expect(image).toMatch(/^[0-9a-f]{32}\.png$/);
			expect(deck?.title).toBe('Geography::Rivers');
			expect(deck?.notes).toMatchObject([
				{
					type: 'basic',
					question: `Which river? ![](media:${image})`,
					answer: 'the <b>Kura</b>',
					tags: ['a', 'b::c']
				}
			]);
			expect(findings.map(({ code }) => code)).toEqual(['images-unused']);
			expect(Object.fromEntries(tallies)).toMatchObject({
				notes: { read: 1, taken: 1, left: 0 },
				cards: { read: 1, taken: 1, left: 0 },
				media: { read: 2, taken: 1, left: 1 }
			});
		}
	);

	it('read twice gives the same ids, and a newer copy the same with its changes', async () => {
		const [first] = await notesOf({ notes: [{ guid: 'abc', fields: ['a', 'b'] }] });
		const [newer] = await notesOf({
			notes: [
				{ guid: 'x', fields: ['x', 'y'] },
				{ guid: 'abc', fields: ['a2', 'b'] }
			]
		}).then((notes) => notes.slice(1));
		expect(newer).toMatchObject({ id: first?.id, question: 'a2' });
	});
});

describe('note types', () => {
	it.each<[string, Package, object[]]>([
		[
			'with a typed answer are typed, with the rest as explanation',
			made({ Q: 'q', A: 'a', More: 'm' }, [
				'{{Q}} {{type:A}}',
				'{{FrontSide}}<hr id=answer>{{type:A}}<br>{{More}}'
			]),
			[{ type: 'typed', question: 'q', answer: 'a', explanation: 'm' }]
		],
		[
			'whose two templates mirror each other are reversed',
			made(
				{ Q: 'q', A: 'a' },
				['{{Q}}', '{{FrontSide}}<hr id=answer>{{A}}'],
				['{{A}}', '{{FrontSide}}<hr id="answer">{{Q}}']
			),
			[{ type: 'reversed', question: 'q', answer: 'a' }]
		],
		[
			'with an optional reverse that is not wanted are basic',
			{
				...made(
					{ Q: 'q', A: 'a', R: '' },
					['{{Q}}', '{{FrontSide}}<hr id=answer>{{A}}'],
					['{{#R}}{{A}}{{/R}}', '{{Q}}']
				),
				cards: [{ ord: 0 }]
			},
			[{ type: 'basic' }]
		],
		[
			'with several other templates give a note a card',
			made({ Q: 'q', A: 'a' }, ['Who is {{Q}}?', '{{A}}'], ['{{A}} is who?', '{{Q}}']),
			[
				{ question: 'Who is q?', answer: 'a' },
				{ question: 'a is who?', answer: 'q' }
			]
		],
		[
			'show what depends on a field, hints on demand, and no field that is empty',
			made({ Q: 'q', A: 'a', E: '', H: 'h' }, [
				'{{Q}}{{#E}}never{{/E}}{{^E}}!{{/E}}{{hint:H}}',
				'{{A}}'
			]),
			[{ question: 'q!', answer: 'a', hint: 'h' }]
		]
	])('%s', async (_, holds, notes) => {
		expect(await notesOf(holds)).toMatchObject(notes);
	});

	const cloze = (text: string): Package => ({
		types: [
			{
				name: 'Cloze',
				isCloze: true,
				fields: ['Text', 'Extra'],
				templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}']]
			}
		],
		notes: [{ fields: [text, 'more'] }]
	});
	it.each([
		[
			'deletions and hints',
			'{{c1::Baku}} lies on the {{c2::Caspian::sea}} [sic]',
			['[Baku] lies on the [Caspian::sea] \\[sic\\]']
		],
		['numbers', '{{c2::a}} {{c1::b}} {{c2::c}}', ['[c2::a] [c1::b] [c2::c]']],
		['marks over deletions', '<b>a {{c1::b}} c</b>', ['<b>a </b>[<b>b</b>]<b> c</b>']],
		['formulas in deletions', '{{c1::\\(x[1]\\)}}', ['[\\(x\\[1\\]\\)]']],
		['deletions in formulas', '\\(a = {{c1::b}}\\)', ['\\(a =\\)[\\(b\\)]']],
		['deletions within deletions', '{{c1::a {{c2::b}}}} c', ['[a b] c', 'a [b] c']]
	])('of clozes keep %s', async (_, text, questions) => {
		const notes = await notesOf(cloze(text));
		expect(notes.map(({ question }) => question)).toEqual(questions);
		expect(notes[0]).toMatchObject({ type: 'cloze', explanation: 'more' });
	});

	it('of image occlusion give the picture with its words', async () => {
		const { collection, tallies } = await read({
			types: [
				{
					name: 'IO',
					isCloze: true,
					fields: ['Occlusion', 'Image', 'Header', 'Back Extra'],
					templates: [['{{cloze:Occlusion}}', '{{Image}}']]
				}
			],
			notes: [
				{
					fields: [
						'{{c1::image-occlusion:rect:left=.1}}{{c2::image-occlusion:rect:left=.2}}',
						'<img src="a.png">',
						'The heart',
						'four chambers'
					]
				}
			],
			cards: [{ ord: 0 }, { ord: 1 }],
			media: new Map([['a.png', pixel()]])
		});
		expect(collection?.decks[0]?.notes[0]).toMatchObject({
			type: 'basic',
			question: expect.stringMatching(/^The heart\n!\[\]\(media:/),
			answer: 'four chambers'
		});
		expect(tallies.get('cards')).toEqual({ read: 2, taken: 1, left: 1 });
	});

	it('of image occlusion ask for their heading where nothing else is said, and are told where there is none', async () => {
		const masks = '{{c1::image-occlusion:rect:left=.1}}';
		const { collection, findings } = await read({
			types: [
				{
					name: 'IO',
					isCloze: true,
					fields: ['Occlusion', 'Image', 'Header'],
					templates: [['{{cloze:Occlusion}}', '{{Image}}']]
				}
			],
			notes: [
				{ fields: [masks, '<img src="a.png">', 'The heart'] },
				{ fields: [masks, '<img src="a.png">', ''] }
			],
			cards: [{ note: 0 }, { note: 1 }],
			media: new Map([['a.png', pixel()]])
		});
		expect(collection?.decks[0]?.notes).toMatchObject([
			{ question: expect.stringMatching(/^!\[\]\(media:/), answer: 'The heart' }
		]);
		expect(findings.map(({ code }) => code)).toContain('occlusion-wordless');
	});
});

it('takes what decks say of themselves, and options that are not the usual ones', async () => {
	const decks = { 1: { id: 1, name: 'Land', desc: 'By <b>Aysel</b>', conf: 7 } };
	const options = {
		7: { name: 'Few', desiredRetention: 0.85, new: { perDay: 5 }, rev: { perDay: 200 } }
	};
	const { collection, findings } = await read({
		notes: [{ fields: ['a', 'b'] }],
		sql: `UPDATE col SET conf = '{"fsrs":true}', decks = '${JSON.stringify(decks)}', dconf = '${JSON.stringify(options)}'`
	});
	expect(collection?.decks[0]?.description).toBe('By Aysel');
	expect([...(collection?.rules?.values() ?? [])]).toEqual([
		{ desiredRetention: 0.85, newPerDay: 5 }
	]);
	expect(findings.map(({ code }) => code)).toContain('deck-rules');
});

describe('the markup of a field', () => {
	it.each([
		['lines', 'a<br>b<div>c</div>d', 'a\nb\nc\nd'],
		['lists', '<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
		['numbered lists', '<ol>\n<li>a<li>b</ol>', '1. a\n2. b'],
		['tables', '<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a | b\nc | d'],
		['entities', 'a &lt;b&gt; &amp;&nbsp;c', 'a \\<b> & c'],
		[
			'marks',
			'H<sub>2</sub>O <em>is <strong>wet</strong></em> <span style="font-weight: 700">!</span>',
			'H<sub>2</sub>O <i>is </i><b><i>wet</i></b> <b>!</b>'
		],
		['MathJax', '\\(a &lt; b\\) \\[c<br>d\\]', '\\(a < b\\) $$c d$$'],
		['LaTeX', '[latex]$x$[/latex] [$]y[/$] [$$]z[/$$]', '\\(x\\) \\(y\\) $$z$$'],
		['dollars', 'from $$5 to $$6', 'from \\$\\$5 to \\$\\$6'],
		['sounds', 'a [sound:x.mp3] b', 'a b'],
		[
			'scripts and styles',
			'a<script>alert(1)</script><style>b{}</style><iframe src=//c></iframe>',
			'a'
		],
		[
			'handlers and addresses',
			'<a href="javascript:x()" onclick="y()">a</a><img src=x onerror=z()>',
			'a(x)'
		],
		['right-to-left words', '<div dir="rtl">دریائے کورا</div>', 'دریائے کورا'],
		['furigana', '<ruby>漢字<rp>(</rp><rt>かんじ</rt></ruby>', '漢字 (かんじ)']
	])('keeps the sense of %s', async (_, html, text) => {
		const [note] = await notesOf({ notes: [{ fields: [html, 'x'] }] });
		expect(note?.question).toBe(text);
	});

	it('is told once a kind, with a count', async () => {
		const { findings } = await read({
			notes: [{ fields: ['<a href=x>one</a><script>1</script>', '<a href=y>two</a>'] }]
		});
		expect(findings.map(({ code, what }) => [code, what])).toEqual([
			['links', '2 links became their words (“one”, “two”)'],
			['scripts', '1 script was taken out']
		]);
	});

	it('nested without end costs its form alone', async () => {
		const [note] = await notesOf({ notes: [{ fields: ['<div><b>'.repeat(5000) + 'deep', 'x'] }] });
		expect(note?.question).toBe('deep');
	});
});

describe('the history', () => {
	const card = { type: 2, queue: 2, due: 30, ivl: 10, factor: 2500, reps: 2, lapses: 1 };

	it('has every answer, with days by the place and the hour that the collection names', async () => {
		const { collection, tallies, findings } = await read({
			notes: [{ fields: ['a', 'b'] }],
			cards: [{ ...card, queue: -1, flags: 3, data: '{"s":12.5,"d":5.5}' }],
			reviews: [
				[at(1), 1, 3, 1, 0, 4000, 0],
				[at(2, 27), 1, 4, 10, 2500, 900, 1],
				[at(3), 1, 0, 5, 2500, 0, 4],
				[at(4), 1, 3, 0, 0, 100, 3],
				[at(5), 1, 0, 0, 0, 0, 4],
				[at(6), 99, 3, 1, 0, 0, 0],
				[at(7), 1, 3, -600, 612, 100, 2],
				[5, 1, 3, 0, 0, 100, 3]
			]
		});
		const day0 = Math.floor(createdAt / 86_400);
		const [history] = collection?.histories ?? [];
		expect(history).toMatchObject({
			isSuspended: true,
			flag: 3,
			state: {
				phase: 'review',
				stability: 12.5,
				difficulty: 5.5,
				dueDay: day0 + 30,
				intervalDays: 10,
				lapses: 1
			}
		});
		expect(history?.reviews).toEqual([
			{ type: 'grade', at: at(1), day: day0 + 1, grade: 3, tookMs: 4000, intervalDays: 1 },
			{ type: 'grade', at: at(2, 27), day: day0 + 2, grade: 4, tookMs: 900, intervalDays: 10 },
			{ type: 'practice', at: at(4), day: day0 + 4, grade: 3, tookMs: 100 },
			{ type: 'reset', at: at(5), day: day0 + 5 },
			{ type: 'grade', at: at(7), day: day0 + 7, grade: 3, tookMs: 100 }
		]);
		expect(tallies.get('reviews')).toEqual({ read: 8, taken: 5, left: 3 });
		expect(findings.map(({ code }) => code).sort()).toEqual([
			'broken-reviews',
			'by-hand',
			'orphan-reviews'
		]);
	});

	it('without reviews and memory is worked out from interval and ease', async () => {
		const { collection } = await read({ notes: [{ fields: ['a', 'b'] }], cards: [card] });
		expect(collection?.histories[0]?.state).toMatchObject({ phase: 'review', stability: 10 });
	});

	it('takes no memory that cannot be', async () => {
		for (const data of [
			'{"s":1e308,"d":5}',
			'{"s":"x","d":NaN}',
			'{"s":-1,"d":99}',
			'[',
			'{"__proto__":{"s":1,"d":1}}'
		]) {
			const { collection } = await read({
				notes: [{ fields: ['a', 'b'] }],
				cards: [{ ...card, data }],
				reviews: [[at(1), 1, 3, 10, 0, 1, 0]]
			});
			expect(collection?.histories[0]).not.toHaveProperty('state');
		}
	});

	it('of a filtered deck is that of the home deck', async () => {
		const { collection } = await read({
			decks: new Map([
				[1, 'Default'],
				[2, 'Home'],
				[3, 'Cram']
			]),
			notes: [{ fields: ['a', 'b'] }],
			cards: [{ ...card, deck: 3, odid: 2, due: -100, odue: 40 }]
		});
		expect(collection?.decks.map(({ title }) => title)).toEqual(['Home']);
		expect(collection?.histories[0]?.state).toMatchObject({
			dueDay: Math.floor(createdAt / 86_400) + 40
		});
	});
});

describe('a package that nobody should have made', () => {
	const good = { notes: [{ fields: ['a', 'b'] }] };

	it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
		['an empty file', () => new Uint8Array(), 'broken'],
		['something else', () => new TextEncoder().encode('not a zip at all'), 'broken'],
		['a zip without a collection', () => zipSync({ 'a.txt': Uint8Array.of(1) }), 'not-anki'],
		[
			'a collection that is none',
			() => zipSync({ 'collection.anki2': new Uint8Array(5000) }),
			'broken'
		],
		[
			'a newer version',
			() => zipSync({ meta: Uint8Array.of(8, 9), 'collection.anki2': new Uint8Array(9) }),
			'newer-package'
		],
		['a file cut short', async () => (await packageOf(good)).slice(0, -200), 'broken'],
		[
			'a flipped bit',
			async () => {
				const bytes = await packageOf(good);
				bytes[200] = (bytes[200] ?? 0) ^ 64;
				return bytes;
			},
			'broken'
		],
		[
			'a view that never ends',
			() =>
				packageOf({
					...good,
					sql: 'DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, id guid, 1 mid, id tags, id flds FROM n'
				}),
			'foreign-code'
		],
		[
			'a trigger',
			() =>
				packageOf({
					...good,
					sql: 'CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END'
				}),
			'foreign-code'
		],
		['a table missing', () => packageOf({ ...good, sql: 'DROP TABLE cards' }), 'broken'],
		[
			'zstd that is none',
			() => zipSync({ meta: Uint8Array.of(8, 3), 'collection.anki21b': new Uint8Array(500) }),
			'broken'
		],
		[
			'a bomb',
			() => zipSync({ meta: Uint8Array.of(8, 3), 'collection.anki21b': bomb() }),
			'too-large'
		]
	])('is refused for %s', async (_, make, code) => {
		const result = await readAnki(await make());
		expect(result.findings.map(({ code }) => code)).toEqual([code]);
		expect(result.collection).toBeUndefined();
	});

	it('costs rows that cannot be, and no others', async () => {
		const { tallies, collection } = await read({
			notes: [
				{ fields: ['a', 'b'] },
				{ fields: ['c', 'd'] },
				{ type: 5, fields: ['e'] },
				{ guid: 'guid0', fields: ['f', 'g'] }
			],
			sql: `INSERT INTO notes VALUES (9223372036854775807, 'x', 1000, 0, 0, '', 'huge', 'huge', 0, 0, '');
INSERT INTO notes VALUES (77, x'00ff', 1000, 0, 0, '', 'blob', 'blob', 0, 0, '');
INSERT INTO cards VALUES (500, 4242, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '');
INSERT INTO cards VALUES (501, 1, 1, 'x', 0, 0, 9e99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')`
		});
		expect(collection?.decks.flatMap(({ notes }) => notes)).toHaveLength(2);
		expect(tallies.get('notes')).toEqual({ read: 6, taken: 2, left: 4 });
		const cards = tallies.get('cards');
		expect(cards?.read).toBe((cards?.taken ?? 0) + (cards?.left ?? 0));
	});

	it('with names of prototypes is as every other', async () => {
		const holds: Package = {
			types: [
				{
					...basic,
					name: '__proto__',
					fields: ['__proto__', 'constructor'],
					templates: [['{{__proto__}}', '{{constructor}}']]
				}
			],
			decks: new Map([[1, '__proto__']]),
			notes: [{ fields: ['a', 'b'], tags: '__proto__ constructor' }]
		};
		const { collection } = await read(holds);
		expect(collection?.decks[0]).toMatchObject({
			title: '__proto__',
			notes: [{ question: 'a', answer: 'b', tags: ['__proto__', 'constructor'] }]
		});
	});

	it('never throws, whatever bytes of it are changed', async () => {
		const whole = await packageOf({ ...good, media: new Map([['a.png', pixel()]]) });
		for (let i = 0; i < 60; i++) {
			const bytes = whole.slice();
			for (let j = 0; j < 3; j++)
				bytes[(i * 7919 + j * 104729) % bytes.length] = (i * 31 + j) & 255;
			expect(await codes(bytes)).toBeInstanceOf(Array);
		}
	});
});

/** A few bytes that say "a hundred thousand zeros" again and again: blocks of run length. */
function bomb(): Uint8Array {
	const head = zstd(new Uint8Array()).slice(0, 6);
	const block = [((100_000 << 3) & 255) | 2, (100_000 >> 5) & 255, (100_000 >> 13) & 255, 0];
	return Uint8Array.from([...head, ...Array.from({ length: 2000 }, () => block).flat(), 1, 0, 0]);
}
