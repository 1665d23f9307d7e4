import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../../tests/arbitraries/deck.ts';
import * as quiz from '../../../../../tests/arbitraries/quiz.ts';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import type { MediaName } from '../../deck/media.ts';
import type { NoteId } from '../../deck/note.ts';
import { whole } from '../gather.ts';
import { lossesOf } from '../losses.ts';
import { printBase64, readBase64 } from './base64.ts';
import { readMoodle } from './read.ts';
import { writeMoodle } from './write.ts';

const read = (xml: string) => readMoodle(xml, 'bank.xml');
const notesOf = (xml: string) => read(xml).collection?.decks.flatMap(({ notes }) => notes) ?? [];
const said = (xml: string) => read(xml).findings.map(({ line, code }) => `${line ?? ''} ${code}`);
const text = (words: string) => `<text><![CDATA[${words}]]></text>`;
const question = (type: string, stem: string, inner = '', name = '') =>
	`<question type="${type}"><name><text>${name}</text></name><questiontext format="html">${text(stem)}</questiontext>${inner}</question>`;
const answer = (words: string, fraction: number, inner = '') =>
	`<answer fraction="${fraction}" format="html">${text(words)}${inner}</answer>`;
const bank = (...questions: string[]) =>
	`<?xml version="1.0"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 250]);

describe('decks in Moodle’s XML', () => {
	it('are read back as they were written, for all that it can express', () => {
		// a range of numbers comes back as a number with a tolerance
		const key = (text: string) => text !== '*';
		const notes = quiz
			.notes(key, 3)
			.filter(({ answer, accept }) => ![answer, ...accept].some((each) => /^-?\d\.\./.test(each)));
		fc.assert(
			fc.property(quiz.deck(notes), (deck) => {
				const { collection, findings } = read(writeMoodle({ decks: [deck], media: new Map() }));
				expect(findings).toEqual([]);
				expect(collection?.decks).toEqual([deck]);
			}),
			{ seed: 51, numRuns: 200 }
		);
	});

	it('lose nothing that is not told before, whatever they hold', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				const collection = { decks: [deck], media: new Map(), histories: [] };
				const write = writeMoodle;
				expect(lossesOf({ read: readMoodle, write }, collection)).toBeInstanceOf(Array);
			}),
			{ seed: 52, numRuns: 150 }
		);
	});

	it('carry their images and hints', () => {
		const name = 'kura-map.png' as MediaName;
		const note = whole('n' as NoteId, {
			type: 'choice',
			question: `Where? ![a map](media:${name})`,
			answer: `![](media:${name})`,
			distractors: ['x'],
			hint: 'West'
		});
		const media = new Map([[name, { type: 'image/png' as const, bytes: png }]]);
		const deck = { id: 'd' as never, title: 'D', language: 'en', sources: [], notes: [note] };
		const { collection, tallies } = read(writeMoodle({ decks: [deck], media }));
		expect(collection?.decks).toEqual([deck]);
		expect(collection?.media.get(name)).toEqual({ type: 'image/png', bytes: png });
		expect(tallies.get('media')).toEqual({ read: 2, taken: 2, left: 0 });
	});
});

describe('a question of Moodle', () => {
	it.each([
		[
			'a choice',
			question(
				'multichoice',
				'Q?',
				`<single>true</single>${answer('<p>a</p>', 0)}${answer('b', 100)}`
			),
			{ type: 'choice', answer: 'b', distractors: ['a'] }
		],
		[
			'true or false',
			question('truefalse', 'Q?', answer('true', 0) + answer('false', 100)),
			{ type: 'choice', answer: 'False' }
		],
		[
			'a short answer',
			question(
				'shortanswer',
				'Q?',
				answer('Crete', 100) + answer('Kreta', 100) + answer('Greece', 0)
			),
			{ type: 'typed', accept: ['Kreta'], distractors: ['Greece'] }
		],
		[
			'a number',
			question('numerical', 'Q?', answer('23.8', 100, '<tolerance>0.1</tolerance>')),
			{ type: 'typed', kind: 'figure', answer: '23.8 ± 0.1' }
		],
		[
			'pairs',
			question(
				'matching',
				'Q?',
				['a', 'b']
					.map(
						(left) =>
							`<subquestion format="html">${text(left)}<answer><text>${left}${left}</text></answer></subquestion>`
					)
					.join('') +
					'<subquestion format="html"><text></text><answer><text>cc</text></answer></subquestion>'
			),
			{ type: 'matching', answer: 'a = aa\nb = bb', distractors: ['cc'] }
		],
		[
			'an order',
			question('ordering', 'Q?', answer('second', 2) + answer('first', 1)),
			{ type: 'ordering', answer: 'first\nsecond' }
		],
		[
			'an essay',
			question('essay', 'Q?', `<graderinfo format="html">${text('<p>So</p>')}</graderinfo>`),
			{ type: 'basic', answer: 'So' }
		],
		[
			'a gap to write in',
			question('cloze', 'It is in {1:SA:=Baku~%100%Bakı~%0%Ganja#no}.'),
			{
				type: 'cloze',
				question: 'It is in [Baku].',
				accept: ['Bakı'],
				distractors: ['Ganja'],
				explanation: 'Ganja — no'
			}
		],
		[
			'a gap to choose for',
			question('cloze', 'It is in {1:MULTICHOICE:Ganja~=Baku}.'),
			{ type: 'choice', question: 'It is in _____.', answer: 'Baku', distractors: ['Ganja'] }
		],
		[
			'several gaps',
			question('cloze', '{1:SA:=a\\}b} and {2:MC:=x~y} and {:NM:=5:0.5}'),
			{ type: 'cloze', question: '[a}b] and [x::x / y] and [5 ± 0.5]' }
		],
		[
			'words to choose',
			question(
				'gapselect',
				'A [[2]] one',
				['x', 'y']
					.map((word) => `<selectoption><text>${word}</text><group>1</group></selectoption>`)
					.join('')
			),
			{ type: 'cloze', question: 'A [y::x / y] one' }
		],
		[
			'tags, hints and feedback',
			question(
				'shortanswer',
				'Q?',
				answer('a', 100, `<feedback format="html">${text('Yes')}</feedback>`) +
					`<generalfeedback format="html">${text('All')}</generalfeedback><hint format="html">${text('Look')}</hint><tags><tag><text>t</text></tag></tags><hidden>1</hidden>`
			),
			{ explanation: 'All\nYes', hint: 'Look', tags: ['t', 'hidden'] }
		]
	])('is %s', (_, xml, note) => {
		expect(notesOf(bank(xml))).toMatchObject([note]);
		expect(said(bank(xml))).toEqual([]);
	});

	it('costs itself alone where it is broken or of a type that no card can ask', () => {
		const xml = bank(
			question('shortanswer', 'One?', answer('1', 100)),
			'<question type="multichoice"><name><text>no end',
			question('calculated', 'Two?'),
			question('multichoice', 'Three?', answer('a', 0) + answer('b', 0)),
			question('description', 'Read this.'),
			question('shortanswer', 'Four?', answer('4', 100)),
			question('gapselect', 'No [[1]] there'),
			question('shortanswer', 'Five?', answer('', 100))
		);
		expect(notesOf(xml).map(({ answer }) => answer)).toEqual(['1', '4']);
		expect(said(xml)).toEqual([
			'4 no-end',
			'5 other-type',
			'6 no-right',
			'7 no-question',
			'9 no-gap',
			'10 no-right'
		]);
		expect(read(xml).tallies.get('notes')).toEqual({ read: 8, taken: 2, left: 6 });
	});

	it('stands in the deck of its category', () => {
		const category = (path: string) =>
			`<question type="category"><category><text>${path}</text></category><info format="html"><text>&lt;p&gt;About&lt;/p&gt;</text></info></question>`;
		const xml = bank(
			category('$course$/top/Land/Rivers'),
			question('shortanswer', 'Q?', answer('a', 100))
		);
		expect(read(xml).collection?.decks).toMatchObject([
			{ title: 'Land::Rivers', description: 'About' }
		]);
	});

	it('has the same id for the same idnumber or name, whatever else it says', () => {
		const id = (inner: string, stem = 'Q?') =>
			notesOf(bank(question('shortanswer', stem, answer('a', 100) + inner)))[0]?.id;
		expect(id('<idnumber>7</idnumber>')).toBe(id('<idnumber>7</idnumber>', 'R?'));
		expect(id('')).toBe(id(''));
		expect(id('')).not.toBe(id('', 'R?'));
	});

	it('names images after their bytes, for many are called the same, and tells what it cannot keep', () => {
		const file = (name: string, bytes: Uint8Array) =>
			`<file name="${name}" path="/" encoding="base64">${printBase64(bytes)}</file>`;
		const xml = bank(
			...[1, 2].map(
				(i) =>
					`<question type="shortanswer"><questiontext format="html">${text(`Q${i} <img src="@@PLUGINFILE@@/a%20b.png" alt="it"><img src="@@PLUGINFILE@@/c.svg">`)}${file('a b.png', Uint8Array.from([...png, i]))}${file('c.svg', png.subarray(1))}${file('d.png', png)}</questiontext>${answer('a', 100)}</question>`
			)
		);
		const { collection, findings, tallies } = read(xml);
		expect(collection?.media.size).toBe(2);
		expect(notesOf(xml)[0]?.question).toMatch(/^Q1 !\[it\]\(media:[\da-z]{11}\.png\)$/);
		expect(findings.map(({ what }) => what)).toEqual([
			'left out of the note: c.svg, d.png',
			'left out of the note: c.svg, d.png'
		]);
		expect(tallies.get('media')).toEqual({ read: 6, taken: 2, left: 4 });
	});
});

describe('base 64', () => {
	it('gives back the bytes it was made of', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(readBase64(printBase64(bytes))).toEqual(bytes);
			}),
			{ seed: 53, numRuns: 200 }
		);
	});
	it.each(['a', 'ab!c', 'ä'])('refuses %j', (text) => {
		expect(readBase64(text)).toBeUndefined();
	});
});

describe('any text', () => {
	it('is read without a throw, and counted', () => {
		const piece = fc.constantFrom(
			'<quiz>',
			'<question type="',
			'multichoice">',
			'cloze">',
			'</question>',
			'<questiontext format="html">',
			'<text>',
			'</text>',
			'<![CDATA[',
			']]>',
			'{1:SA:',
			'}',
			'~',
			'=',
			'<answer fraction="100">',
			'</answer>',
			'<file name="__proto__">',
			'<!-- hafiza-deck {"id":1} -->',
			'&lol;',
			'<!DOCTYPE x [<!ENTITY lol "lol">]>'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (all) => {
				const { tallies } = read(all.join(''));
				const { read: met = 0, taken = 0, left = 0 } = tallies.get('notes') ?? {};
				expect(met).toBe(taken + left);
			}),
			{ seed: 54, numRuns: 300 }
		);
	});

	it('expands no entities of its own', () => {
		const laughs = Array.from(
			{ length: 9 },
			(_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`
		).join('');
		const xml = `<!DOCTYPE q [<!ENTITY l0 "ha">${laughs}]>${bank(question('shortanswer', 'Q?', '<answer fraction="100"><text>&l9;</text></answer>'))}`;
		expect(notesOf(xml)[0]?.answer).toBe('&l9;');
	});

	it.each([
		'<a>',
		'<question type="cloze">',
		'{1:SA:',
		'{1:SA:=x}',
		'[[1]]',
		'\n',
		'&amp;',
		'<file>',
		'<question><text>',
		'<!--',
		'{',
		'x'
	])('takes time that grows with its length for many %j', (unit) => {
		const run = (xml: string) => {
			const start = cpuMs();
			read(xml);
			return cpuMs() - start;
		};
		run(unit.repeat(1000));
		expect(run(unit.repeat(200_000 / unit.length))).toBeLessThan(5000);
		for (const type of ['cloze', 'gapselect'])
			expect(run(bank(question(type, unit.repeat(100_000 / unit.length))))).toBeLessThan(5000);
	});
});

const samples = '../shared/samples/quiz';
const files = existsSync(samples)
	? readdirSync(samples).filter((name) => name.endsWith('.xml'))
	: [];
if (files.length === 0) console.log(`skipped: there are no question banks of others in ${samples}`);
describe.runIf(files.length > 0)('question banks of others', () => {
	it.each(files)('%s is read, and all of it counted', (name) => {
		const { findings, tallies, collection } = read(readFileSync(`${samples}/${name}`, 'utf8'));
		const { read: met = 0, taken = 0, left = 0 } = tallies.get('notes') ?? {};
		expect(met).toBeGreaterThan(0);
		expect(taken + left).toBe(met);
		expect(collection?.decks.flatMap(({ notes }) => notes)).toHaveLength(taken);
		expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(
			name === 'moodle-all.xml' ? left - 1 : 0
		);
	});
});
