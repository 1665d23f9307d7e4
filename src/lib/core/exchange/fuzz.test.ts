import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../../tests/arbitraries/deck.ts';
import { spoilt } from '../../../../tests/arbitraries/spoilt.ts';
import { headSchema, noteSchema } from '../deck/schema.ts';
import { readHtml } from '../document/html/read.ts';
import { readMarkdown, readText } from '../document/read.ts';
import { readPaper } from '../exam/paper-file.ts';
import { formats } from './formats.ts';
import { deckAsCollection } from './collection.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env['RUNS'] ?? 60);
/** Nobody waits longer for a small file, on a busy machine either. */
const maxMs = 4000;

const inTime = <T>(read: () => T): T => {
	const began = performance.now();
	const result = read();
	expect(performance.now() - began).toBeLessThan(maxMs);
	return result;
};

describe('a spoilt file of decks', () => {
	it.each([...formats.keys()])('in %s is read or refused in words, and never more', (ending) => {
		const format = formats.get(ending);
		if (!format) throw new Error(ending);
		const written = deck.map((one) => format.write(collectionOf(one)));
		fc.assert(
			fc.property(spoilt(written), (text) => {
				const { collection, findings } = inTime(() => format.read(text, `deck${ending}`));
				for (const { notes, ...head } of collection?.decks ?? []) {
					expect(v.is(headSchema, head)).toBe(true);
					for (const note of notes) expect(v.is(noteSchema, note)).toBe(true);
					expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
				}
				for (const { what, todo } of findings) {
					expect(what).not.toMatch(/^Invalid |undefined|\[object/);
					expect(todo).not.toMatch(/^Invalid |undefined|\[object/);
				}
				expect(collection !== undefined || findings.length > 0).toBe(true);
				expect('isAdmin' in {}).toBe(false);
			}),
			{ seed: 31, numRuns }
		);
	});
});

const collectionOf = (one: Parameters<typeof deckAsCollection>[0]['deck']) => {
	const { collection } = deckAsCollection({ deck: one, findings: [] } as never);
	if (!collection) throw new Error('no collection');
	return collection;
};

describe('a spoilt text', () => {
	const page =
		'<html lang="en"><head><title>Baku</title></head><body><article><h1>Baku</h1><p>Baku lies on <b>the sea</b>.</p><ul><li>a<li>b</ul><table><tr><td>1<td>2</table><pre>  x\n y</pre></article></body></html>';
	const article =
		'---\ntitle: Baku\n---\n# Baku\n\nBaku was founded in 1806.\n\n> a quotation\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
	const paper = JSON.stringify({ format: 'hafiza-paper/1', id: 'p', title: 'Cities', minutes: 10 });

	it.each<[string, string, (text: string) => unknown]>([
		['a page', page, readHtml],
		['Markdown', article, readMarkdown],
		['plain text', article, readText],
		['a paper', paper, readPaper]
	])('of %s never throws, and is soon read', (_, whole, read) => {
		fc.assert(
			fc.property(spoilt(fc.constant(whole), 12), (text) => {
				expect(inTime(() => read(text))).toBeDefined();
			}),
			{ seed: 32, numRuns }
		);
	});
});
