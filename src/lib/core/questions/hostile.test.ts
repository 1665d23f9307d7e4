import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { readText } from '../document/read.ts';
import { readModel } from '../language/model/file.ts';
import { generate } from './generate.ts';

const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));

const prose =
	'On 4 May 2011, Kenyan President Moses Kiplagat visited Japan to attend the 5th Summit of the Pacific Trade Forum (PTF). Trade totalled $45.5 million in 2010, and the two countries signed an agreement on fisheries. ';
const size = 50_000;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const cases: Readonly<Record<string, string>> = {
	'capitals throughout': filled(prose.toUpperCase()),
	'one sentence of real words': filled(prose.replace(/[.]/g, '')),
	'one word again and again': filled('peru '),
	'one name again and again': filled('Peru '),
	'and and and': filled('and '),
	'names joined by and': filled('Peru and '),
	'no spaces': filled('abcdefghij'),
	'capitals without spaces': filled('ABCDEFGHIJ'),
	'hyphens and capitals': filled('A-B-C-'),
	emoji: filled('🙂'),
	'a million brackets': '('.repeat(1_000_000),
	'open marks of a wiki': filled('[[{{'),
	commas: filled(','),
	'full stops': filled('. '),
	'line breaks': filled('\n'),
	digits: filled('1234567890'),
	'thousands of dates': filled('12 May 2011, '),
	'thousands of dated sentences': filled('In 1901 Peru visited Chile.\n'),
	'sums of money': filled('$3 million '),
	'committees of committees': filled('Committee of the Senate of '),
	'offices and names': filled('President of Peru, Rosa Quispe, '),
	'relative clauses without an end': filled('which said that Peru '),
	'a deep list': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i % 120)}- Peru signed`).join(
		'\n'
	),
	'a table': filled('| 1901 | Peru |\n'),
	headings: filled('# Peru\n\n'),
	'a heading of one word': `# ${'Rosa'.repeat(12_500)}\n\nIt was founded on 4 May 1993.`,
	'a heading of digits': `# ${'111 '.repeat(12_500)}\n\nIt was founded on 4 May 1993.`,
	tags: filled('<p>Peru</p>'),
	quotations: filled('“Peru ” "'),
	'zero-width characters': filled('Pe\u200bru\u200c '),
	'a script from right to left': filled('پاکستان کا '),
	'lone surrogates': filled('\ud800 a\udc00 '),
	'marks on marks': filled('a\u0301\u0301'),
	initials: filled('J. U.S. Mr. ')
};

/** Far above what it takes, so that a busy machine is no failure; the bench has the figures. */
const LONGEST_MS = 8000;

function tookMs(text: string, isWithModel: boolean): number {
	const start = cpuMs();
	const document = readText(text, { published: { precision: 'year', year: 2024 } });
	const { questions } = generate([document], isWithModel ? { model } : {});
	for (const { fact } of questions)
		for (const { span } of fact.proofs) expect(span.end).toBeLessThanOrEqual(text.length);
	return cpuMs() - start;
}

describe('hostile text', () => {
	it.each(Object.keys(cases))(
		'of %s is read without a throw and without end',
		(name) => {
			for (const isWithModel of [false, true])
				expect(tookMs(cases[name] ?? '', isWithModel)).toBeLessThan(LONGEST_MS);
		},
		120_000
	);

	it('of any pieces joined is read without a throw, and gives no question that breaks', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				...Object.values(cases).map((text) => text.slice(0, 40)),
				prose,
				prose.slice(40, 90)
			),
			fc.string({ unit: 'binary', maxLength: 30 })
		);
		const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
		fc.assert(
			fc.property(texts, (text) => {
				const { questions } = generate([readText(text, {})], { model });
				for (const { stem, key, distractors } of questions) {
					expect(stem.length * key.length).toBeGreaterThan(0);
					expect(distractors).not.toContain(key);
				}
			}),
			{ seed: 23, numRuns: 120 }
		);
	}, 120_000);
});
