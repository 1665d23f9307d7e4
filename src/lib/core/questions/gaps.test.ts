import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { contextsOf } from '../facts/context.ts';
import { readDocument } from '../language/read.ts';
import { readModel } from '../language/model/file.ts';
import { weighable } from './gaps.ts';
import { trustBy, trustIn, type Forest } from './gaps/trust.ts';
import { generate } from './generate.ts';
import type { Question } from './question.ts';

const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));

const isGap = ({ fact }: Question): boolean => fact.frame === 'gap';
const gapsIn = (text: string, title?: string) =>
	generate([readText(text, title ? { title } : {})], { model }).questions.filter(isGap);

const told =
	'In 1984 the Port of Mombasa was enlarged for the Danish shipping line Nordsund by engineers from Lima.';

describe('gaps', () => {
	it('take out a name that nothing asks, and say what the text is about', () => {
		const stems = gapsIn(told, 'Kenyan Ports').map(({ stem, key }) => [stem, key]);
		expect(stems).toContainEqual([
			'Kenyan Ports: which name is missing? “In 1984 the Port of Mombasa was enlarged for the Danish shipping line _____ by engineers from Lima.”',
			'Nordsund'
		]);
	});

	it('take out no people whose state stands before them', () => {
		const text = 'In 1984 the Port of Mombasa was enlarged for the Peruvians of the line Nordsund.';
		const keys = gapsIn(text, 'Kenya–Peru relations').map(({ key }) => key);
		expect(keys).not.toContain('Peruvians');
	});

	it.each([
		['leans on another', 'In 1984 it was enlarged for the Danish line Nordsund by men from Lima.'],
		['is short', 'Peru sent ships in 1984.'],
		['tells no year', 'Engineers from Lima often visit the Port of Mombasa for Nordsund.'],
		['tells no year of an office', 'Rosa Quispe heads the Nordsund Prize Committee in Mombasa.'],
		[
			'is a note between dashes',
			'Port of Mombasa - Kenya - in 1984 it was enlarged for the Danish line Nordsund by men from Lima.'
		],
		['names nobody', 'The first was built at Mombasa for the Danish line Nordsund in 1984.'],
		['only plans', 'In 1984 the Port of Mombasa was set to be enlarged by Rosa Quispe of Lima.'],
		['is a heading', 'Port of Mombasa enlarged for Nordsund by engineers from Lima'],
		['calls somebody by a surname alone', 'In 1984 President Kiplagat opened a port in Kenya.'],
		['tells of an office, not whose', 'In May 1984, Prime Minister visited Lima with Rosa Quispe.'],
		['points to a last one', 'The last exercise was held in 1984 in the Gulf of Guayaquil.'],
		['leans on that decision', 'Following that decision, Nordsund sold the Sea Bird in June 1984.'],
		['tells of an office by "the"', 'Rosa Quispe held the office for Peru from 1984 to 1990.'],
		['tells of a pair', 'The pair married on 4 May 1984 in the harbour town of Mombasa.'],
		['runs two dates into one', 'Nordsund sold the Sea Bird and the Sea Lion in 1984 in 1986.']
	])('are not shown of a sentence that %s', (_why, text) => {
		expect(gapsIn(text, 'Kenyan Ports').filter(({ tier }) => tier !== 'C')).toEqual([]);
	});

	it('take out nothing that a question asks already', () => {
		const { questions } = generate(
			[readText('Kenya and Peru signed an agreement on fisheries in Nairobi on 4 May 1984.', {})],
			{ model }
		);
		const asked = questions.filter((question) => !isGap(question)).map(({ key }) => key);
		const gaps = questions.filter(isGap).map(({ key }) => key);
		expect(asked).toContain('4 May 1984');
		expect(gaps).not.toContain('4 May 1984');
	});

	it('are three of a sentence at most, each of another answer', () => {
		const keys = gapsIn(told, 'Kenyan Ports').map(({ key }) => key);
		expect(keys.length).toBeLessThanOrEqual(3);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('never stand beside the rest of their name', () => {
		const stems = gapsIn(told, 'Kenyan Ports').map(({ stem }) => stem);
		expect(stems.join(' ')).not.toMatch(/_____ of \p{Lu}|\S \p{Lu}\p{Ll}+ _____/u);
	});

	it.each([
		[
			'a work',
			'Rosa Quispe won the Nordsund Prize in 1984 with Songs of a Blue Sailor.',
			/_____ of an?|of an? _____/
		],
		[
			'decades',
			'Most ports of Kenya lost ships to Mombasa in the 1960s and 1970s.',
			/_____ and|and _____/
		],
		[
			'a place',
			'On 4 May 1984 the Lima-based Nordsund Line bought Kenya Ferries.',
			/the _____ bought/
		]
	])('take no half of %s', (_what, text, half) => {
		const shown = gapsIn(text, 'Ports').filter(({ tier }) => tier !== 'C');
		expect(shown.filter(({ stem }) => half.test(stem))).toEqual([]);
	});

	it.each([
		[
			'a place after the date',
			'Nordsund opened a new line of ferries on 4 May 1984 in Mombasa.',
			'Mombasa'
		],
		[
			'what was made before the date',
			'Engineers of the Nordsund Line rebuilt the Sea Bird in 1984.',
			'Sea Bird'
		],
		[
			'a name after the year',
			'In 1984, Rosa Quispe joined the Danish shipping line Nordsund.',
			'Rosa Quispe'
		],
		[
			'the year of a thing in words',
			'The Nordsund Prize was first given in the year 1984 to Rosa Quispe.',
			'1984'
		]
	])('take out %s', (_what, text, key) => {
		const all = generate([readText(text, { title: 'Ports' })], { model }).questions;
		expect(all.map((question) => question.key)).toContain(key);
	});

	it.each([
		[
			'was done once',
			'Rosa Quispe founded the Nordsund Line with money from Jan Dahl of Aarhus.',
			'Jan Dahl'
		],
		[
			'holds for good',
			'The River Nord rises in the Pale Hills and flows into the Sea of Gran.',
			'Sea of Gran'
		],
		[
			'tells a century',
			'Mombasa traded with the islands of Sumatra in the 12th century.',
			'Sumatra'
		]
	])('need no year where what is told %s', (_what, text, key) => {
		const all = generate([readText(text, { title: 'Ports' })], { model }).questions;
		expect(all.map((question) => question.key)).toContain(key);
	});

	it('leave out what joins a sentence to the one before', () => {
		const text =
			'However, Nordsund also sold the Sea Bird to Peru in June 1984. Then in 1986 the Port of Mombasa was enlarged for Nordsund by Rosa Quispe.';
		const stems = gapsIn(text, 'Ports').map(({ stem }) => stem);
		expect(stems.length).toBeGreaterThan(0);
		expect(stems.join(' ')).not.toMatch(/However| also |Then/);
	});

	it('are not shown of the first of a kind that nothing tells', () => {
		const first = 'The first vaccine was licensed by the Lima Health Board on 4 May 1984.';
		const { questions } = generate([readText(first, {})], { model });
		expect(questions.filter((one) => isGap(one) && one.tier !== 'C')).toEqual([]);
	});

	it('keep a title in quotation marks, but no nickname in a name', () => {
		const text =
			'Rosa Quispe founded the weekly “Blue Sailor” in Mombasa in May 1984. Jan Dahl met Ana “Nita” Rojas in Lima in 1984.';
		const gaps = gapsIn(text, 'Kenyan Ports');
		expect(gaps.map(({ stem }) => stem).join(' ')).toMatch(/the weekly (?:‘Blue Sailor’|_____) in/);
		expect(gaps.map(({ key }) => key)).not.toContain('Nita');
	});

	it('are shown beforehand only where they are trusted', () => {
		const tiers = new Map(gapsIn(told, 'Kenyan Ports').map((gap) => [gap.tier, gap.precision]));
		expect(tiers.get('B') ?? 1).toBeGreaterThanOrEqual(0.7);
		expect(tiers.get('C') ?? 0).toBeLessThan(0.7);
	});

	it.each([
		['a name of a note', 'Harbour of Mombasa – lost by Nordsund', '– lost by _____'],
		['what stands behind a bar', 'Harbour of Mombasa | Nordsund', 'Harbour of Mombasa: _____']
	])('may be taken out of notes: %s', (_what, line, gap) => {
		const text = `# Kenyan Ports\n\n## Ships\n\n- ${line}\n- Lake Bird: lost`;
		const reading = readDocument(readText(text, { title: 'Kenyan Ports' }), model);
		const stems = weighable(contextsOf(reading)).map(({ candidate }) => candidate.question.stem);
		expect(stems.filter((stem) => stem.includes(`${gap}”`)).join(' ')).toMatch(
			/^Kenyan Ports – Ships: w/
		);
	});

	it('ask a name of a text that a headline heads with the headline', () => {
		const text = 'The bridge was paid for by the Danish shipping line Nordsund in May 1984.';
		const stems = gapsIn(text, 'Mombasa opens bridge over the northern creek');
		expect(stems.map(({ stem }) => stem).join(' ')).toMatch(
			/^Mombasa opens bridge over the northern creek: w/
		);
	});

	it('have no more words than a stem may', () => {
		const long = `${told.slice(0, -1)} and by the Union of the Builders of the Northern Harbours of Peru.`;
		for (const { stem } of gapsIn(long, 'Kenyan Ports'))
			expect(stem.split(' ').length).toBeLessThanOrEqual(
				30 + 'which name is missing?'.split(' ').length
			);
	});

	it('ask nothing of a sentence whose fact another text disputes', () => {
		const texts = ['1984', '1986'].map((year) =>
			readText(`The Nordsund Shipping Company was founded in ${year} in Mombasa by Rosa Quispe.`, {
				title: 'Nordsund Shipping Company'
			})
		);
		const { conflicts, questions } = generate(texts, { model });
		expect(conflicts).toHaveLength(1);
		expect(questions.filter(isGap)).toEqual([]);
	});

	it('ask the same of a corrected text, and once of two that tell it alike', () => {
		const idsOf = (...texts: string[]) =>
			generate(
				texts.map((text) => readText(text, { title: 'Kenyan Ports' })),
				{ model }
			)
				.questions.filter(isGap)
				.map(({ id }) => id);
		const ids = idsOf(told);
		expect(ids.length).toBeGreaterThan(0);
		expect(idsOf(told, `A foreword.\n\n${told}`)).toEqual(ids);
	});
});

describe('the trust in a gap', () => {
	it('is a share, whatever is known of it', () => {
		const features = fc.array(fc.tuple(fc.string(), fc.nat(1000)));
		fc.assert(
			fc.property(features, (rows) => {
				const trust = trustIn(new Map([...rows, ['topic', 1]]));
				expect(trust).toBeGreaterThan(0);
				expect(trust).toBeLessThan(1);
			}),
			{ seed: 1, numRuns: 50 }
		);
	});

	it('is what its trees add up to', () => {
		const forest: Forest = { base: 0, names: ['topic'], trees: [[0, 0.5, -1, 1], 0.5] };
		expect(trustBy(forest, new Map([['topic', 1]]))).toBeCloseTo(1 / (1 + Math.exp(-1.5)));
		expect(trustBy(forest, new Map())).toBeCloseTo(1 / (1 + Math.exp(0.5)));
	});
});
