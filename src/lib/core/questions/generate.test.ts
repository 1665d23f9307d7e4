import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import type { PlainDate } from '../text/date.ts';
import { generate } from './generate.ts';

const text = `Kenya and Japan

By Amina Njoroge

Diplomatic relations between Kenya and Japan were established on 12 December 1963. The Kenyan embassy in Tokyo was opened on 1 June 1979. On 4 May 2011, Kenyan President Moses Kiplagat visited Japan to attend the 5th Summit of the Pacific Trade Forum (PTF).

Trade turnover between the two countries totalled $45.5 million in 2010. Kenya and Japan signed an agreement on fisheries in Nairobi in 1984.

"Japan donated $3 million to Kenya in 2007," the analyst said.
`;

const read = (written: string, published?: PlainDate) =>
	readText(written, published ? { published } : {});

describe('generate', () => {
	it('proves every question by a span of the document that holds its key', () => {
		const document = read(text);
		const { questions } = generate([document]);
		expect(questions.length).toBeGreaterThan(8);
		for (const { fact } of questions)
			for (const { span, paragraph } of fact.proofs) {
				expect(text.slice(span.start, span.end).trim()).not.toBe('');
				expect(paragraph).toBeGreaterThan(0);
			}
	});

	it('gives the same questions with the same ids each time', () => {
		const once = generate([read(text)]).questions;
		expect(generate([read(text)]).questions).toEqual(once);
		expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
	});

	it('asks for three letters that many a body has under what the text is about, for known ones as they are', () => {
		const { questions } = generate([
			readText(
				'The Lima Trade Agency (LTA) met in 1999. The World Health Organization (WHO) came in 2001. Peru sells liquefied natural gas (LNG) and brown oil beans (BOB).',
				{ title: 'Ports of Peru' }
			)
		]);
		expect(questions.map(({ stem }) => stem)).toEqual(
			expect.arrayContaining([
				'Ports of Peru: what does LTA stand for?',
				'What does WHO stand for?',
				'What does LNG stand for?'
			])
		);
	});

	it('takes letters that the world knows for name enough where a text gives itself none', () => {
		const { questions } = generate([
			readText('SEBI was founded in 1988. TQLB was founded in 1990.')
		]);
		expect(questions.map(({ stem }) => stem)).toContain('In which year was SEBI founded?');
		expect(questions.some(({ stem }) => stem.includes('TQLB'))).toBe(false);
	});

	it('asks a fact of two documents once, by its finer date and with both proofs', () => {
		const coarse = read('Japan recognised Peru in 1901.');
		const fine = read('Japan recognised the independence of Peru on 7 August 1901.');
		const { questions: all, conflicts } = generate([coarse, fine]);
		const questions = all.filter(({ fact }) => fact.frame !== 'gap');
		expect(questions.map(({ key }) => key)).toEqual(['7 August 1901']);
		expect(questions[0]?.fact.proofs).toHaveLength(2);
		expect(conflicts).toEqual([]);
	});

	it('asks nothing where two documents contradict each other, and shows both', () => {
		const { questions, conflicts } = generate([
			read('Japan recognised Peru in 1901.'),
			read('Japan recognised Peru in 1905.')
		]);
		expect(questions).toEqual([]);
		expect(conflicts).toHaveLength(1);
	});

	it('does not take two people with one surname in two documents for one', () => {
		const { questions } = generate([
			read('On 4 May 2011, Kenyan President Moses Kiplagat visited Japan.'),
			read('On 9 June 2015, President Kiplagat visited Peru.')
		]);
		expect(questions.some(({ stem, key }) => (stem + key).includes('Peru'))).toBe(false);
	});

	it('gives distractors of the key’s kind, none of them right', () => {
		for (const { distractors, key, accept, stem } of generate([read(text)]).questions) {
			expect([0, 2, 3]).toContain(distractors.length);
			expect(new Set([...distractors, key]).size).toBe(distractors.length + 1);
			for (const wrong of distractors) {
				expect(accept).not.toContain(wrong);
				expect(stem).not.toContain(wrong);
			}
		}
	});

	it('drops in own words what would repeat twelve words of the document', () => {
		const long =
			'In May 1999, the Royal Society for the Study of Old Andean Music and Dance of Cusco opened a school in Lima.';
		const { dropped } = generate([read(long)], { ownWords: true });
		expect(dropped.map(({ reason }) => reason)).toContain('verbatim');
	});

	it('reads hostile text without a throw', () => {
		const nasty = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 400 }),
			fc
				.array(
					fc.constantFrom(
						'In',
						'May',
						'1999',
						'the',
						'President',
						'of',
						'signed',
						'Peru',
						'and',
						',',
						'.',
						'(',
						')',
						'"',
						'-',
						'–',
						'visited',
						'to',
						"'s",
						'\n\n',
						'U.S.',
						'5th',
						'$3 million',
						'[1]',
						'🙂',
						'A:',
						'which',
						'by'
					),
					{ maxLength: 60 }
				)
				.map((words) => words.join(' '))
		);
		fc.assert(
			fc.property(nasty, (written) => {
				const document = read(written, { precision: 'year', year: 2020 });
				const spans = generate([document]).questions.flatMap(({ fact }) =>
					fact.proofs.map(({ span }) => span)
				);
				expect(spans.filter(({ start, end }) => start >= end || end > written.length)).toEqual([]);
			}),
			{ seed: 7, numRuns: 400 }
		);
	});
});
