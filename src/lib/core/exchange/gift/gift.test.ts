import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../../tests/arbitraries/deck.ts';
import * as quiz from '../../../../../tests/arbitraries/quiz.ts';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { lossesOf } from '../losses.ts';
import { looksLikeGift } from './looks.ts';
import { readGift } from './read.ts';
import { writeGift } from './write.ts';

const read = (text: string) => readGift(text, 'bank.gift');
const notesOf = (text: string) => read(text).collection?.decks.flatMap(({ notes }) => notes) ?? [];
const said = (text: string) => read(text).findings.map(({ line, code }) => `${line ?? ''} ${code}`);

describe('decks in GIFT', () => {
	const key = (text: string) => !text.includes('->') && text !== '*';
	it('are read back as they were written, for all that GIFT can express', () => {
		fc.assert(
			fc.property(quiz.deck(quiz.notes(key, 1)), (deck) => {
				const { collection, findings } = read(writeGift({ decks: [deck] }));
				expect(findings).toEqual([]);
				expect(collection?.decks).toEqual([deck]);
			}),
			{ seed: 41, numRuns: 200 }
		);
	});

	it('lose nothing that is not told before, whatever they hold', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				const collection = { decks: [deck], media: new Map(), histories: [] };
				expect(lossesOf({ read: readGift, write: writeGift }, collection)).toBeInstanceOf(Array);
			}),
			{ seed: 42, numRuns: 150 }
		);
	});
});

describe('a question in GIFT', () => {
	it.each([
		[
			'a choice',
			'Who?{~Grant ~Jefferson =no one}',
			{ type: 'choice', answer: 'no one', distractors: ['Grant', 'Jefferson'] }
		],
		[
			'true or false',
			'[markdown]Grant is _there_.{FALSE}',
			{ type: 'choice', question: 'Grant is _there_.', answer: 'False', distractors: ['True'] }
		],
		[
			'a short answer',
			'Who?{=no one =nobody}',
			{ type: 'typed', answer: 'no one', accept: ['nobody'] }
		],
		[
			'a gap',
			'Two and two {=make =makes} four.',
			{ type: 'cloze', question: 'Two and two [make] four.', accept: ['makes'] }
		],
		[
			'a choice in a gap',
			'It {=is ~was} so.',
			{ type: 'choice', question: 'It _____ so.', answer: 'is' }
		],
		[
			'pairs',
			'Match. {=Canada -> Ottawa =Italy -> Rome = -> Paris}',
			{ type: 'matching', answer: 'Canada = Ottawa\nItaly = Rome', distractors: ['Paris'] }
		],
		[
			'a number with a tolerance',
			'Pi? {#3.1415:0.0005}.',
			{ type: 'typed', kind: 'figure', question: 'Pi?', answer: '3.1415 ± 0.0005' }
		],
		['a range', 'Pick {#1..5}', { answer: '1..5' }],
		[
			'escaped signs',
			'a\\=b \\{c\\} \\~ \\# 1\\:2 \\\\ \\(x\\)\\nd{=e\\=f}',
			{ question: 'a=b {c} ~ # 1:2 \\ \\(x\\)\nd', answer: 'e=f' }
		],
		[
			'HTML',
			'[html]<p>Which <b>sea</b>?</p>{=<i>One</i> ~<a href="https://example.org/#x">Two</a>}',
			{
				question: 'Which <b>sea</b>?',
				answer: '<i>One</i>',
				distractors: ['Two (https://example.org/#x)']
			}
		],
		[
			'a name, an id and tags',
			'// [id:Q7] [tag:a] [tag:b c]\n::Name::Why?{=so}',
			{ question: 'Why?', tags: ['a', 'b c'] }
		],
		[
			'feedback',
			'Q?{=yes#Right! ~no#Wrong. ####All of it}',
			{ explanation: 'All of it\nRight!\nno — Wrong.' }
		],
		['an essay with a model answer', 'Why?{####Because}', { type: 'basic', answer: 'Because' }]
	])('is %s', (_, text, note) => {
		expect(notesOf(text)).toMatchObject([note]);
	});

	it('is left out where its answer is empty or its answers stand in two places', () => {
		const text = 'One?{=1}\n\nEmpty?{=}\n\nTwo {=a} gaps {=b} here.';
		expect(notesOf(text).map(({ answer }) => answer)).toEqual(['1']);
		expect(said(text)).toEqual(['3 no-right', '5 bad-question']);
	});

	it('costs itself alone where it is broken', () => {
		const text =
			'\ufeff// a bank\nOne?{=1}\n\nBroken {=a\n\nTwo?{=2}\n\nNo end }\n\nThree {\n=3\n\n=drei }\n\nPairs {=a -> b =c}\n\nNumber {#x}\n\nEssay {}\n\nOnly words.\n';
		expect(notesOf(text).map(({ answer }) => answer)).toEqual(['1', '2', '3']);
		expect(said(text)).toEqual([
			'4 bad-question',
			'8 bad-question',
			'15 bad-question',
			'17 bad-question',
			'19 essay-without-key',
			'21 no-question'
		]);
		expect(read(text).tallies.get('notes')).toEqual({ read: 9, taken: 3, left: 6 });
	});

	it('tells of weights that are lost, and shows several right answers as a card', () => {
		expect(notesOf('Q?{~%50%a ~%50%b ~%-100%c}')).toMatchObject([
			{ type: 'basic', question: 'Q?\n☐ a\n☐ b\n☐ c', answer: 'a\nb' }
		]);
		expect(said('Q?{~%50%a ~%50%b ~%-100%c}')).toEqual(['1 several-right']);
		expect(said('Q?{=a ~%50%b ~c}')).toEqual(['1 partly']);
		expect(said('Q?{=a =%50%b}')).toEqual(['1 partly']);
	});

	it('stands in the deck of its category', () => {
		const text = '$CATEGORY: $course$/top/Land/Rivers\n\nA?{=a}\n\n$CATEGORY: tom//dick\nB?{=b}\n';
		expect(read(text).collection?.decks.map(({ title, notes }) => [title, notes.length])).toEqual([
			['Land::Rivers', 1],
			['tom/dick', 1]
		]);
	});

	it('has the same id when the file is read again', () => {
		const ids = (text: string) => notesOf(text).map(({ id }) => id);
		expect(ids('New?{=n}\n\n// [id:7]\nOld wording?{=o}')[1]).toBe(
			ids('// [id:7]\nNew wording?{=o}')[0]
		);
		expect(ids('A?{=a}\n\nB?{=b}')).toEqual(ids('A?{=a}\n\nB?{=b}'));
	});
});

describe('a plain text', () => {
	it.each([
		['Q?{=a ~b}', true],
		['::N:: It is {TRUE}', true],
		['Number? {#5:1}', true],
		['$CATEGORY: a\n\nWords', true],
		['{{c1::Baku}}\tcity', false],
		['set {a, b}\tof two', false],
		['a::b\tc', false],
		['{='.repeat(10_000), false]
	])('%.30s is GIFT: %s', (text, is) => {
		expect(looksLikeGift(text)).toBe(is);
	});
});

describe('any text', () => {
	it('is read without a throw, and counted', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'=',
			'~',
			'#',
			'####',
			'->',
			'%50%',
			'::',
			'//',
			'\n\n',
			'\n',
			'\\',
			'$CATEGORY:',
			'[id:',
			']',
			'[html]',
			'..',
			':',
			'<p>',
			'TRUE',
			'5'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (all) => {
				const { tallies, collection } = read(all.join(''));
				const { read: met = 0, taken = 0, left = 0 } = tallies.get('notes') ?? {};
				expect(met).toBe(taken + left);
				expect(collection?.decks.flatMap(({ notes }) => notes).length ?? taken).toBe(taken);
			}),
			{ seed: 43, numRuns: 300 }
		);
	});

	it.each([
		'{',
		'}',
		'{=a\n\n',
		'~',
		'=',
		'#',
		'\\',
		'->',
		'<a ="',
		'[id:',
		'//',
		'$CATEGORY:a\n',
		'%1%',
		'::',
		' ',
		'\n',
		'Q?{=a}\n\n'
	])('takes time that grows with its length for many %j', (unit) => {
		const run = (text: string) => {
			const start = cpuMs();
			read(text);
			return cpuMs() - start;
		};
		run(unit.repeat(1000));
		expect(run(unit.repeat(100_000 / unit.length))).toBeLessThan(5000);
		expect(run(`Q {${unit.repeat(50_000 / unit.length)}}`)).toBeLessThan(5000);
	});
});

const samples = '../shared/samples/quiz';
const files = existsSync(samples)
	? readdirSync(samples).filter((name) => name.endsWith('.gift'))
	: [];
if (files.length === 0) console.log(`skipped: there are no question banks of others in ${samples}`);
describe.runIf(files.length > 0)('question banks of others', () => {
	it.each(files)('%s is read whole', (name) => {
		const { findings, tallies } = read(readFileSync(`${samples}/${name}`, 'utf8'));
		expect(findings.filter(({ code }) => code === 'bad-question')).toEqual([]);
		expect(tallies.get('notes')?.read).toBeGreaterThanOrEqual(0);
	});
});
