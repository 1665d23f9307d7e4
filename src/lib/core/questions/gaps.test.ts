import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { generate } from './generate.ts';

const gapsIn = (text: string, title?: string) =>
	generate([readText(text, title ? { title } : {})])
		.questions.filter(({ fact }) => fact.frame === 'gap')
		.map(({ stem, key, tier }) => ({ stem, key, tier }));

describe('gaps', () => {
	it('takes out a figure that nothing asks, and says what the text is about', () => {
		expect(
			gapsIn(
				'Trade between Kenya and Peru passed through Mombasa for 47 years, mostly by Danish ships.',
				'Port of Mombasa'
			)
		).toEqual([
			{
				stem: 'Port of Mombasa: what is missing? “Trade between Kenya and Peru passed through Mombasa for _____, mostly by Danish ships.”',
				key: '47 years',
				tier: 'C'
			}
		]);
	});

	it.each([
		[
			'leans on another',
			'Its ships sailed from Mombasa to Callao in Peru for 47 years in those days.'
		],
		['is short', 'Peru sent 47 ships to Kenya.'],
		[
			'weighs',
			'Kenya and Peru took an important step in Mombasa after 47 years of great friendship.'
		],
		[
			'names one thing',
			'The ships of the company sailed for 47 years without a single loss at sea in Peru.'
		],
		[
			'calls somebody by a surname alone',
			'President Kiplagat opened a port in Kenya with Peru after 47 years of work.'
		]
	])('leaves alone a sentence that %s', (_why, text) => {
		expect(gapsIn(text)).toEqual([]);
	});

	it('takes out nothing that a question asks already', () => {
		const { questions } = generate([
			readText('Kenya and Peru signed an agreement on fisheries in Nairobi on 4 May 1984.', {})
		]);
		const asked = questions.filter(({ fact }) => fact.frame !== 'gap').map(({ key }) => key);
		const gaps = questions.filter(({ fact }) => fact.frame === 'gap').map(({ key }) => key);
		expect(asked).toContain('4 May 1984');
		expect(gaps).not.toContain('4 May 1984');
	});

	it('asks the same of a corrected text, and once of two that tell it alike', () => {
		const told =
			'Trade between Kenya and Peru passed through Mombasa for 47 years, mostly by Danish ships.';
		const idsOf = (...texts: string[]) =>
			generate(texts.map((text) => readText(text, { title: 'Port of Mombasa' })))
				.questions.filter(({ fact }) => fact.frame === 'gap')
				.map(({ id }) => id);
		const [id] = idsOf(told);
		expect(id).toBeDefined();
		expect(idsOf(`${told}\n\nA late word.`)).toEqual([id]);
		expect(idsOf(told, `A foreword.\n\n${told}`)).toEqual([id]);
	});
});
