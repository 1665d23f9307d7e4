import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../tests/arbitraries/deck.ts';
import { parseJson, printJson } from './json.ts';

const file = (deck: object) =>
	JSON.stringify({
		format: 'hafiza-deck/1',
		id: 'd',
		title: 'D',
		language: 'en',
		notes: [],
		...deck
	});
const note = { id: 'n', question: 'Why?', answer: 'So' };
const said = (text: string) => parseJson(text).findings.map(({ what, todo }) => `${what}; ${todo}`);

describe('a deck in JSON', () => {
	it('is read back as it was printed, whatever its texts hold', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				const text = printJson(deck);
				expect(parseJson(text)).toMatchObject({ deck, findings: [] });
				expect(parseJson(text).deck).toEqual(deck);
			}),
			{ seed: 8, numRuns: 1000 }
		);
	});

	it('is the same bytes in whatever order its fields were set', () => {
		const { deck } = parseJson(file({ notes: [note] }));
		const turned = Object.fromEntries(Object.entries(deck ?? {}).reverse()) as typeof deck;
		expect(turned && printJson(turned)).toBe(deck && printJson(deck));
	});

	it('never throws, for any text or any JSON', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(parseJson(text).findings.length).toBeGreaterThan(0);
			}),
			{ seed: 9, numRuns: 500 }
		);
	});

	it('may leave out what has a default, or say null', () => {
		const { deck, findings } = parseJson(file({ notes: [{ ...note, hint: null, accept: null }] }));
		expect(findings).toEqual([]);
		expect(deck?.notes).toEqual([
			{
				...note,
				type: 'basic',
				kind: 'other',
				accept: [],
				distractors: [],
				tags: [],
				tier: 'manual',
				flags: [],
				evidence: []
			}
		]);
	});

	it('passes over fields that it does not know, also such as name a prototype', () => {
		const text = file({ notes: [note] }).replace('{', '{"__proto__":{"polluted":1},"x":1,');
		expect(parseJson(text).findings).toEqual([]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(parseJson(text).deck).not.toHaveProperty('polluted');
	});

	it('may begin with a byte order mark', () => {
		expect(parseJson(`\ufeff${file({})}`).findings).toEqual([]);
	});
});

describe('trouble in JSON says where and what to do', () => {
	it.each([
		[
			'a newer format',
			'{"format":"hafiza-deck/2"}',
			'this deck was written in format 2, and this Hafiza reads format 1; update Hafiza, or export the deck as format 1'
		],
		[
			'another file',
			'{"name":"x"}',
			'this JSON is no deck of Hafiza; its "format" must be "hafiza-deck/1"'
		],
		['no title', file({ title: undefined }), 'title is missing; add it'],
		['an empty id', file({ id: '' }), 'id is empty; make it a text that is not empty'],
		['no list of notes', file({ notes: {} }), 'notes is Object; make it a list'],
		[
			'a source without title',
			file({ sources: [{ id: 's' }] }),
			'sources[0].title is missing; add it'
		],
		[
			'a tag that is a number',
			file({ notes: [note, { ...note, id: 'm', tags: ['a', 5] }] }),
			'notes[1].tags[1] is 5; make it a text'
		],
		[
			'a negative offset',
			file({ notes: [{ ...note, evidence: [{ source: 's', start: -1 }] }] }),
			'notes[0].evidence[0].start is -1; make it a whole number from 0 up'
		],
		[
			'an id used twice',
			file({ notes: [note, note] }),
			'notes[1] has the same id as notes[0]; take one of them away'
		]
	])('%s', (_, text, finding) => {
		expect(said(text)).toEqual([finding]);
	});

	it('names the line of a slip in the syntax', () => {
		expect(parseJson('{\n"format": "hafiza-deck/1",,\n}', 'deck.json').findings).toMatchObject([
			{ code: 'not-json', file: 'deck.json', line: 2 }
		]);
	});

	it('costs the bad note alone', () => {
		const { deck, findings } = parseJson(
			file({ notes: [note, { id: 'm' }, 'x', { ...note, id: 'o' }] })
		);
		expect(deck?.notes.map(({ id }) => id)).toEqual(['n', 'o']);
		expect(findings).toHaveLength(2);
	});
});
