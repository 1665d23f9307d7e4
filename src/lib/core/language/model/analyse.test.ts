import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, longestSentence, namesIn, type Analysis } from './analyse.ts';
import { readModel } from './file.ts';
import type { Unit, UnitKind } from './tokens.ts';

const model = readModel(readFileSync('static/models/english.bin'));

/** The text with units marked as "[date 3 May 1950]" and the marks taken out. */
function marked(source: string): { text: string; units: Unit[] } {
	const units: Unit[] = [];
	let text = '';
	for (const part of source.split(/(\[[a-z]+ [^\]]+\])/)) {
		const [, kind, inside] = /^\[([a-z]+) ([^\]]+)\]$/.exec(part) ?? [];
		if (kind && inside)
			units.push({ start: text.length, end: text.length + inside.length, kind: kind as UnitKind });
		text += inside ?? part;
	}
	return { text, units };
}

/** Arcs as "child relation head", by spelling; the root hangs on ROOT. */
function arcs(source: string): string[] {
	const { text, units } = marked(source);
	const { tokens } = analyse(model, text, units);
	const form = (i: number): string =>
		i < 0 ? 'ROOT' : text.slice(tokens[i]?.start, tokens[i]?.end);
	return tokens.map(({ head, relation }, i) => `${form(i)} ${relation} ${form(head)}`);
}

const names = (text: string, { entities }: Pick<Analysis, 'entities'>): string[] =>
	entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('the tree of a sentence', () => {
	it.each([
		['The engineers built a bridge.', ['engineers nsubj built', 'bridge obj built']],
		[
			'The bridge was built by two engineers in 1931.',
			[
				'bridge nsubj:pass built',
				'engineers obl:agent built',
				'1931 obl built',
				'was aux:pass built'
			]
		],
		[
			'In March the minister visited the island for three days.',
			['March obl visited', 'minister nsubj visited', 'island obj visited', 'days obl visited']
		],
		[
			'The farmer who owned the mill sold it.',
			['farmer nsubj sold', 'owned acl:relcl farmer', 'mill obj owned', 'it obj sold']
		],
		[
			'The fleet left the harbour and reached the cape.',
			['fleet nsubj left', 'reached conj left', 'and cc reached', 'cape obj reached']
		],
		[
			'Mara Lind, the mayor of the town, resigned.',
			['Mara nsubj resigned', 'mayor appos Mara', 'town nmod mayor']
		],
		[
			'The treaty, signed in 1955, ended the war.',
			['treaty nsubj ended', 'signed acl treaty', '1955 obl signed', 'war obj ended']
		],
		[
			'Rice and wheat are the main crops.',
			['Rice nsubj crops', 'wheat conj Rice', 'are cop crops', 'main amod crops']
		],
		[
			'She did not say that the dam had failed.',
			['not advmod say', 'failed ccomp say', 'dam nsubj failed', 'that mark failed']
		]
	])('%s', (source, expected) => {
		expect(arcs(source)).toEqual(expect.arrayContaining(expected));
	});

	it.each([
		[
			'[name Lake Council] adopted the plan on [date 4 June 1987].',
			['Lake Council nsubj adopted', 'plan obj adopted', '4 June 1987 obl adopted']
		],
		[
			'The company paid [money $3.2 million] for [quantity 90 hectares] of land.',
			['$3.2 million obj paid', '90 hectares obl paid', 'land nmod 90 hectares']
		],
		[
			'[name Mara Lind] was elected president of [name the River Union] in [date May 2003].',
			['Mara Lind nsubj:pass elected', 'May 2003 obl elected']
		]
	])('takes units as single tokens: %s', (source, expected) => {
		expect(arcs(source)).toEqual(expect.arrayContaining(expected));
	});

	it('says of each head how sure it is', () => {
		const clear = analyse(model, 'The council adopted the plan.').tokens;
		expect(clear.map(({ margin }) => margin)).toEqual(clear.map(() => 1));
		const vague = analyse(
			model,
			'He saw the guard of the king with the telescope in the tower.'
		).tokens;
		expect(Math.min(...vague.map(({ margin }) => margin))).toBeLessThan(1);
		for (const { margin } of vague) expect(margin).toBeGreaterThanOrEqual(0);
	});

	it('gives lemmas and parts of speech', () => {
		const { tokens } = analyse(model, 'The cities were founded by traders who spoke Greek.');
		expect(tokens.map(({ lemma }) => lemma).join(' ')).toBe(
			'the city be found by trader who speak Greek .'
		);
		expect(tokens.map(({ upos }) => upos).slice(0, 5)).toEqual([
			'DET',
			'NOUN',
			'AUX',
			'VERB',
			'ADP'
		]);
	});
});

describe('names', () => {
	it('are found with their whole extent', () => {
		const text = 'The University of Bergen invited Clara Holm from Norway.';
		expect(names(text, analyse(model, text))).toEqual([
			'organisation University of Bergen',
			'person Clara Holm',
			'place Norway'
		]);
	});

	it('are found inside units, too', () => {
		const { text, units } = marked('[name Clara Holm] came to [name Norway] in [date 1950].');
		const found = names(text, analyse(model, text, units));
		expect(found).toEqual(expect.arrayContaining(['person Clara Holm', 'place Norway']));
		expect(found).toEqual(names(text, { entities: namesIn(model, text, units.slice(-1)) }));
	});
});

describe('any text', () => {
	it('gives a tree: one root, and from every token a way to it', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 80 }),
					fc
						.array(
							fc.constantFrom('of', 'and', ',', 'Rome', 'was', 'who', '(', '1950', "n't", 'built')
						)
						.map((words) => words.join(' '))
				),
				(text) => {
					const { tokens } = analyse(model, text);
					expect(tokens.filter(({ head }) => head === -1)).toHaveLength(tokens.length ? 1 : 0);
					const reachesRoot = tokens.map((_, start) => {
						let at = start;
						for (let steps = 0; at !== -1 && steps <= tokens.length; steps++)
							at = tokens[at]?.head ?? -1;
						return at === -1;
					});
					expect(reachesRoot).not.toContain(false);
				}
			),
			{ seed: 6, numRuns: 100 }
		);
	});

	it('gets no tree if it is longer than any sentence', () => {
		const { tokens, entities } = analyse(model, '( '.repeat(longestSentence + 1));
		expect(tokens).toHaveLength(longestSentence + 1);
		expect(entities).toEqual([]);
		expect(tokens.every(({ upos, head }, i) => upos === 'X' && head === i - 1)).toBe(true);
	});
});

describe('a sentence whose verb looks like a participle', () => {
	it.each([
		['Both countries established relations in [date 1826].', 'established root ROOT'],
		['Trade between the two countries stood at [money $5 million].', 'stood root ROOT'],
		['In [date 1958] the firm designed and built the first engine.', 'designed root ROOT']
	])('has that verb: %s', (source, arc) => {
		expect(arcs(source)).toContain(arc);
	});

	it.each([
		'A bridge built in [date 1901].',
		'The bridge built by farmers in [date 1901].',
		'The countries concerned were asked.'
	])('keeps the participle of: %s', (source) => {
		expect(arcs(source)).not.toContainEqual(
			expect.stringMatching(/^(?:built|concerned) root ROOT$/)
		);
	});
});
