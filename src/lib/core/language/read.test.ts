import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import type { Clause, Phrase } from './clause.ts';
import type { Mention } from './mention.ts';
import { readDocument } from './read.ts';

const read = (text: string) => readDocument(readText(text, {}));

/** `type:name`, with an office in brackets, of all that a text mentions but dates and numbers. */
const named = (mention: Mention): string[] => {
	if (!('name' in mention))
		return mention.type === 'office' ? [`office:${mention.title}/${mention.of ?? ''}`] : [];
	const office = mention.type === 'person' && mention.office;
	return [
		`${mention.type}:${mention.name}${office ? ` [${office.title}/${office.of ?? ''}]` : ''}`
	];
};
const mentionsOf = (text: string) =>
	read(text).sentences.flatMap(({ mentions }) => mentions.flatMap(named));

const said = (phrase?: Phrase) => phrase?.text ?? '–';
/** `subject | verb | object | preposition phrase …` of every clause. */
const clausesOf = (text: string) =>
	read(text).sentences.flatMap(({ clauses }) =>
		clauses.map((clause: Clause) =>
			[
				said(clause.subject),
				`${clause.verb.isNegated ? 'not ' : ''}${clause.verb.lemma}${clause.verb.isPassive ? ' (passive)' : ''}`,
				said(clause.object),
				...clause.obliques.map(({ preposition, phrase }) => `${preposition} ${phrase.text}`)
			].join(' | ')
		)
	);

describe('mentions', () => {
	it.each([
		[
			'The Peruvian Foreign Minister Ana Maria Lopez spoke.',
			['person:Ana Maria Lopez [Foreign Minister/Peru]']
		],
		[
			'It met the Minister of Foreign Affairs of the Republic of Korea Kim Min.',
			['person:Kim Min [Minister of Foreign Affairs/South Korea]']
		],
		['It met the President of Peru, Rosa Quispe, today.', ['person:Rosa Quispe [President/Peru]']],
		['It pleased former President Rosa Quispe.', ['person:Rosa Quispe']],
		['It met Ambassador to Japan Grace Otieno.', ['person:Grace Otieno [Ambassador to Japan/]']],
		['It met Dr. J. K. Otieno.', ['person:J. K. Otieno']],
		[
			'It joined the Committee on Foreign Affairs of the Senate of Peru.',
			['organisation:Committee on Foreign Affairs of the Senate of Peru']
		],
		['It joined the Peruvian National Assembly.', ['organisation:National Assembly']],
		[
			'It left for the 13th Summit of the Pacific Trade Forum.',
			['event:13th Summit of the Pacific Trade Forum']
		],
		['It kept the Treaty of Lima.', ['agreement:Treaty of Lima']],
		['United Nations envoys met.', ['organisation:United Nations']],
		['United States Congress met.', ['organisation:United States Congress']],
		['Resolution 1973 was read.', ['agreement:Resolution 1973']],
		[
			'United Nations Security Council Resolution 1284 was read.',
			['agreement:United Nations Security Council Resolution 1284']
		],
		['It flew the JF-17 Thunder.', ['equipment:JF-17 Thunder']],
		[
			'It went to Türkiye and to the United States of America.',
			['country:Turkey', 'country:United States']
		],
		[
			'It left West Germany for the Kingdom of Albania.',
			['country:West Germany', 'country:Albania']
		],
		['It went from New Delhi to Gujarat.', ['place:New Delhi', 'place:Gujarat']],
		['It was called Blue Heron - 2021.', ['name:Blue Heron - 2021']]
	])('%s', (text, expected) => {
		expect(mentionsOf(text)).toEqual(expected);
	});

	it.each([
		'However, nothing happened.',
		'Trade grew.',
		'Twenty people came.',
		'On Monday it rained.'
	])('finds no name in: %s', (text) => {
		expect(mentionsOf(text)).toEqual([]);
	});

	it('gives a surname the full name that the text uses', () => {
		expect(mentionsOf('President Rosa Quispe spoke. Later Quispe left.')).toEqual([
			'person:Rosa Quispe [President/]',
			'person:Rosa Quispe'
		]);
	});

	it('leaves a surname alone that two people share', () => {
		const names = mentionsOf('President Rosa Quispe met Minister Juan Quispe. Later Quispe left.');
		expect(names.at(-1)).toBe('person:Quispe');
	});
});

describe('clauses', () => {
	it.each([
		['Kenya signed a treaty with Peru.', ['Kenya | sign | treaty with Peru']],
		['A treaty was signed by Kenya in Lima.', ['treaty | sign (passive) | – | by Kenya | in Lima']],
		['The treaty, signed by Kenya, pleased Peru.', ['treaty | sign (passive) | – | by Kenya']],
		['Kenya has not recognised Peru.', ['Kenya | not recognise | Peru']],
		['Kenya paid an official visit to Peru.', ['Kenya | visit | – | to Peru']],
		[
			'Kenya was the third country which soon recognised Peru.',
			['Kenya | be | third country', 'Kenya | recognise | Peru']
		],
		['Kenya bought ships and sold tea.', ['Kenya | buy | ships', 'Kenya | sell | tea']],
		['Kenya bought ships, and Peru sold tea.', ['Kenya | buy | ships', 'Peru | sell | tea']],
		['Kenya plans to buy ships from Peru.', ['Kenya | plan | –', 'Kenya | buy | ships | from Peru']]
	])('%s', (text, expected) => {
		expect(clausesOf(text)).toEqual(expected);
	});

	it('gives a date to the verb, and to a war or a collapse what is theirs', () => {
		const when = (text: string) => read(text).sentences[0]?.clauses[0]?.when?.value;
		expect(when('In 1999 Kenya signed a treaty.')).toMatchObject({ year: 1999 });
		expect(when('Kenya signed a treaty in Lima in 1999.')).toMatchObject({ year: 1999 });
		expect(when('Kenya recognised Peru after the collapse of Spain in 1999.')).toBeUndefined();
	});

	it('takes the year of a nearby date for one without', () => {
		const dates = read(
			'On 4 June 2015 Kenya bought ships. On 10 June Peru sold tea.'
		).sentences.map(({ clauses }) => clauses[0]?.when?.value);
		expect(dates).toMatchObject([
			{ year: 2015, day: 4 },
			{ year: 2015, day: 10 }
		]);
	});
});

describe('readDocument', () => {
	it('keeps every span inside the text, in order, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const { sentences, legible } = read(text);
				expect(legible).toHaveLength(text.length);
				const spans = sentences.flatMap((sentence) => [
					sentence,
					...sentence.mentions,
					...sentence.clauses
				]);
				expect(
					spans.filter(({ start, end }) => start < 0 || end > text.length || start > end)
				).toEqual([]);
			}),
			{ seed: 11, numRuns: 300 }
		);
	});

	it('passes over a sentence that nobody could follow', () => {
		expect(read(`${'Kenya signed and '.repeat(500)}left.`).sentences).toEqual([]);
	});
});
