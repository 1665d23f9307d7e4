import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown/parse.ts';
import type { DeckId } from './note.ts';
import { leftOf, readQuick } from './read-quick.ts';

const cards = (text: string) =>
	readQuick(text).deck.notes.map(({ type, question, answer }) => [type, question, answer]);
const said = (text: string) =>
	readQuick(text).findings.map(({ line, code }) => `${line ?? ''} ${code}`);

describe('cards a line each', () => {
	it('are read by a tab, by two colons, and by brackets', () => {
		const text = [
			'Where does the Kura rise?\tTürkiye',
			'',
			'Capital of Azerbaijan::Baku',
			'C++ scope is written :: with [brackets] too',
			'The Kura flows into the [Caspian Sea::water].',
			'کے ٹو کی بلندی :: 8,611 میٹر'
		].join('\r\n');
		expect(cards(text)).toEqual([
			['basic', 'Where does the Kura rise?', 'Türkiye'],
			['basic', 'Capital of Azerbaijan', 'Baku'],
			['basic', 'C++ scope is written', 'with [brackets] too'],
			['cloze', 'The Kura flows into the [Caspian Sea::water].', ''],
			['basic', 'کے ٹو کی بلندی', '8,611 میٹر']
		]);
		expect(said(text)).toEqual([]);
	});

	it('cost themselves alone where they cannot be read, with their line', () => {
		const text = 'Only words\nA :: B\n:: B\nA ::\n\na\tb\tc\na\tb\t';
		expect(said(text)).toEqual(['1 no-key', '3 empty-field', '4 empty-field', '6 too-many-parts']);
		expect(cards(text)).toHaveLength(2);
	});

	it('are the same notes each time, also where two ask the same', () => {
		const ids = (text: string) => readQuick(text, 'd' as DeckId).deck.notes.map(({ id }) => id);
		expect(ids('A :: B\nA :: C')).toEqual(ids('A :: D\nA :: E'));
		expect(new Set(ids('A :: B\nA :: C')).size).toBe(2);
		expect(ids('A :: B')).toEqual(
			parseMarkdown('Q: A\nA: B', undefined, 'd' as DeckId).deck.notes.map(({ id }) => id)
		);
	});

	it('give way to the Markdown format where one line begins as it does', () => {
		const text = 'Q: Where does the Kura rise?\nA: Türkiye\n\nC: The [Kura].';
		expect(readQuick(text)).toEqual(parseMarkdown(text));
	});

	it('leave the lines that are to be mended, and those alone', () => {
		const left = (text: string) => leftOf(text, readQuick(text));
		expect(left('a :: b\nnoanswer\n\n[x] y\n:: z')).toBe('noanswer\n:: z');
		expect(left('a :: b\n[x] y')).toBe('');
		const head = '---\ntitle: Rivers\n---';
		const bad = 'Q: Which is longest?\n  Of all.';
		const text = `${head}\n\nQ: a\nA: b\n\n${bad}\n\nQ: c\nA: d\n\nno card`;
		expect(left(text)).toBe(`${head}\n\n${bad}\n\nno card`);
		expect(left(`${bad}\n\nQ: a\nA: b`)).toBe(bad);
		expect(left(`${head}\n\nQ: a\nA: b\nE: c`)).toBe('');
	});

	it('never throw, and each line is a note, a finding or blank', () => {
		const pieces = fc.constantFrom('\t', '::', ':', '[', ']', 'a', '\n', '\r', ' ', '\\', 'ک');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
				const text = all.join('');
				const { deck, findings } = readQuick(text);
				const filled = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
				expect(deck.notes.length + findings.length).toBe(filled.length);
			}),
			{ seed: 8, numRuns: 300 }
		);
	});
});
