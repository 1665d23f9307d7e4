import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../../tests/arbitraries/deck.ts';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { parseMarkdown } from './parse.ts';
import { printMarkdown } from './print.ts';

const clean = { findings: [] };
const notesOf = (text: string) => {
	const { deck, findings } = parseMarkdown(text);
	expect(findings).toEqual([]);
	return deck.notes;
};
const said = (text: string) =>
	parseMarkdown(text, 'deck.md').findings.map(({ line, code }) => `${line ?? ''} ${code}`);

describe('a deck in Markdown', () => {
	it('is read back as it was printed, whatever its texts hold', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				const text = printMarkdown(deck);
				expect(parseMarkdown(text)).toMatchObject({ deck, ...clean });
				expect(printMarkdown(parseMarkdown(text).deck)).toBe(text);
			}),
			{ seed: 5, numRuns: 1500 }
		);
	});

	it('names its authors, and says where they cannot be read', () => {
		const head = (line: string) => parseMarkdown(`---\ntitle: T\n${line}\n---\n`);
		expect(head('authors: Leyla, Sana').deck.authors).toEqual(['Leyla', 'Sana']);
		expect(head('authors:').deck.authors).toBeUndefined();
		expect(head('authors:= [1]').findings).toMatchObject([{ code: 'front-matter', line: 3 }]);
		expect(head('authors: A\nauthors: B').findings).toMatchObject([{ line: 4 }]);
	});

	it('survives an editor that writes Windows line ends and a byte order mark', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				const text = `\ufeff${printMarkdown(deck).replaceAll('\n', '\r\n')}`;
				expect(parseMarkdown(text)).toMatchObject({ deck, ...clean });
			}),
			{ seed: 6, numRuns: 300 }
		);
	});

	it('never throws and settles after one printing, for any text', () => {
		const lines = fc.array(
			fc.oneof(
				fc.constantFrom(
					'Q: Why?',
					'A: So',
					'C: [x]',
					'D:',
					'## T',
					'##',
					'---',
					'',
					'  more',
					'id: 1'
				),
				fc.string(),
				fc
					.tuple(fc.constantFrom('Q', 'A', 'S', 'source', 'tags', 'tier', 'E'), fc.string())
					.map(([key, text]) => `${key}:${text}`)
			),
			{ maxLength: 20 }
		);
		fc.assert(
			fc.property(lines, (all) => {
				const { deck } = parseMarkdown(all.join('\n'));
				expect(parseMarkdown(printMarkdown(deck)).deck).toEqual(deck);
			}),
			{ seed: 7, numRuns: 2000 }
		);
	});
});

describe('a card', () => {
	it('is a stem, a key, other right answers and distractors', () => {
		expect(notesOf('Q: Which river?\nA: Kura\nA: the Kura\nD: Araz\nD: Samur')).toMatchObject([
			{
				type: 'basic',
				question: 'Which river?',
				answer: 'Kura',
				accept: ['the Kura'],
				distractors: ['Araz', 'Samur'],
				tier: 'manual',
				kind: 'other'
			}
		]);
	});

	it('stands under its topic, until an empty heading', () => {
		expect(
			notesOf('Q: 1\nA: 1\n## Rivers\nQ: 2\nA: 2\n\nQ: 3\nA: 3\n##\nQ: 4\nA: 4').map((n) => n.topic)
		).toEqual([undefined, 'Rivers', 'Rivers', undefined]);
	});

	it('may follow another without a blank line, and may hold one before its key', () => {
		expect(notesOf('Q: 1\n\nA: a\nQ: 2\nA: b').map((n) => n.answer)).toEqual(['a', 'b']);
	});

	it('may name its id before its stem', () => {
		expect(notesOf('id: x\nQ: 1\nA: a\n\nid: y\nQ: 2\nA: b').map((n) => n.id)).toEqual(['x', 'y']);
	});

	it('goes on over indented lines, even such as look like the format', () => {
		expect(
			notesOf('Q: Which lines?\n  Q: one\n  ## two\n\n  --- three\nA:\n    all\n      of them')
		).toMatchObject([
			{ question: 'Which lines?\nQ: one\n## two\n\n--- three', answer: 'all\n  of them' }
		]);
	});

	it('reads what copying from a web page leaves: no-break spaces and marks of direction', () => {
		expect(notesOf('\u200fQ:\u00a0کراچی کہاں ہے؟\u00a0\n\u202bA: سندھ')).toMatchObject([
			{ question: 'کراچی کہاں ہے؟', answer: 'سندھ' }
		]);
	});

	it('holds its evidence as source, paragraph, span and quote', () => {
		expect(
			notesOf('Q: 1\nA: 1\nS: svi\nS: svi 4\nS: svi 4:10-20 "so it was"')[0]?.evidence
		).toEqual([
			{ source: 'svi', paragraph: 0, start: 0, end: 0 },
			{ source: 'svi', paragraph: 4, start: 0, end: 0 },
			{ source: 'svi', paragraph: 4, start: 10, end: 20, quote: 'so it was' }
		]);
	});

	it('takes an equals sign for text unless JSON follows', () => {
		expect(notesOf('Q:=SUM(B1)\nA:=5\nA:= " spaced "')).toMatchObject([
			{ question: '=SUM(B1)', answer: '=5', accept: [' spaced '] }
		]);
	});

	it('passes over a comment of one line', () => {
		expect(notesOf('<!-- from here on rivers -->\nQ: 1\nA: 1')).toHaveLength(1);
	});
});

describe('the id of a card without one', () => {
	const idOf = (text: string) => notesOf(`---\ntitle: T\n---\n${text}`).map(({ id }) => id);

	it('stays when the key is mended or other cards come before it', () => {
		const [id] = idOf('Q: Why?\nA: So');
		expect(idOf('Q: New?\nA: Yes\n\nQ: Why?\nA: Because')[1]).toBe(id);
	});

	it('is another one for a second card with the same stem', () => {
		const [first, second] = idOf('Q: Why?\nA: So\n\nQ: Why?\nA: Because');
		expect(second).not.toBe(first);
	});

	it('never meets a written one', () => {
		const [id = ''] = idOf('Q: Why?\nA: So');
		expect(new Set(idOf(`Q: Why?\nA: So\n\nQ: Other?\nA: x\nid: ${id}`)).size).toBe(2);
	});
});

describe('front matter', () => {
	it('names the deck and its sources', () => {
		const { deck, findings } = parseMarkdown(
			'---\ntitle: Rivers\nid: rivers\nlanguage: az\nlicence: CC0-1.0\n' +
				'source: atlas | The atlas \\| part 2 | author: A. Author | published: 2021 | url: https://example.org/a\n---\n'
		);
		expect(findings).toEqual([]);
		expect(deck).toEqual({
			id: 'rivers',
			title: 'Rivers',
			language: 'az',
			licence: 'CC0-1.0',
			sources: [
				{
					id: 'atlas',
					title: 'The atlas | part 2',
					author: 'A. Author',
					published: '2021',
					url: 'https://example.org/a'
				}
			],
			notes: []
		});
	});

	it('may be missing, as in a paste', () => {
		expect(parseMarkdown('Q: 1\nA: 1').deck).toMatchObject({
			title: 'Untitled deck',
			language: 'und'
		});
	});

	it.each([
		['without an end', '---\ntitle: T\n\nQ: 1\nA: 1', ['3 front-matter'], 1],
		['with an unknown field', '---\nauthor: me\n---\nQ: 1\nA: 1', ['2 front-matter'], 1],
		[
			'with a source that is no source',
			'---\nsource: atlas\n---\nQ: 1\nA: 1',
			['2 front-matter'],
			1
		],
		['with two titles', '---\ntitle: a\ntitle: b\n---\n', ['3 front-matter'], 0]
	])('%s is a finding and costs no card', (_, text, findings, cards) => {
		expect(said(text)).toEqual(findings);
		expect(parseMarkdown(text).deck.notes).toHaveLength(cards);
	});
});

describe('a bad card is a finding with its line and costs that card alone', () => {
	const good = 'Q: Good?\nA: Yes\n\n';
	it.each([
		['no key', 'Q: Why?', ['4 no-key']],
		['no stem', 'A: So', ['4 no-stem']],
		['an empty key', 'Q: Why?\nA:', ['5 empty-field']],
		['a key that goes on without indentation', 'Q: Why?\nA: So\nand so', ['6 stray-line']],
		['two hints', 'Q: Why?\nA: So\nH: 1\nH: 2', ['7 repeated-field']],
		['two stems', 'C: Why [so]?\nQ: Why?\nA: So\nC: [x]\nQ: y', ['8 no-key']],
		['an unknown kind', 'Q: Why?\nA: So\nkind: riddle', ['6 bad-value']],
		['an unknown type', 'Q: Why?\nA: So\ntype: essay', ['6 bad-value']],
		['a cloze that begins with Q:', 'Q: [So]?\nA: So\ntype: cloze', ['4 bad-value']],
		['evidence that is none', 'Q: Why?\nA: So\nS: page 4, top', ['6 bad-value']],
		['tags that are no list', 'Q: Why?\nA: So\ntags:= {"a":1}', ['6 bad-value']]
	])('%s', (_, card, findings) => {
		expect(said(`${good}${card}\n\nQ: Last?\nA: Yes`)).toEqual(findings);
		const answers = parseMarkdown(`${good}${card}\n\nQ: Last?\nA: Yes`).deck.notes.map(
			({ question }) => question
		);
		expect(answers.at(0)).toBe('Good?');
		expect(answers.at(-1)).toBe('Last?');
	});

	it('the same id twice', () => {
		expect(said('Q: 1\nA: 1\nid: x\n\nQ: 2\nA: 2\nid: x')).toEqual(['5 same-id']);
	});

	it('says what to do, with the file', () => {
		expect(parseMarkdown('Q: Why?', 'deck.md').findings).toEqual([
			{
				code: 'no-key',
				severity: 'error',
				file: 'deck.md',
				line: 1,
				what: 'this question has no answer',
				todo: 'add a line "A:"'
			}
		]);
	});

	it('keeps a card with a field that it does not know', () => {
		const { deck, findings } = parseMarkdown('q: Why?\nQ: Why?\nA: So\nlevel: 3');
		expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
		expect(findings[0]?.todo).toBe('write "Q:"');
		expect(deck.notes).toHaveLength(1);
	});

	it('names a run of lines outside of cards once', () => {
		expect(said('An essay.\nIt goes on.\n\nAnd on.\n\nQ: 1\nA: 1\n\nThe end.')).toEqual([
			'1 stray-line',
			'9 stray-line'
		]);
	});
});

describe('time', () => {
	it.each([
		['cards', 'Q: 1\nA: 1\n\n'],
		['keys in one card', 'A: 1\n'],
		['keys after gaps', 'A: 1\n\n'],
		['blank lines', '\n'],
		['indented lines', '  x\n'],
		['lines that belong nowhere', 'x\n'],
		['spaces', ' '],
		['spaces in evidence', 'S: x  \n'],
		['bars', 'source: |'],
		['fences', '---\n']
	])('grows in line with the length for many %s', (_, unit) => {
		const run = (n: number) => {
			const text = `Q: stem\n${unit.repeat(n)}`;
			const start = cpuMs();
			parseMarkdown(text);
			return cpuMs() - start;
		};
		run(1000);
		expect(run(100_000)).toBeLessThan(5000);
	});
});
