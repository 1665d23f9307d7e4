import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

describe('a list that its lead counts', () => {
	it.each([
		[
			'The Callao Forum consists of three councils: Harbour Council, Salt Council and Reef Council.',
			'Which three councils does the Callao Forum consist of? → Harbour Council, Salt Council and Reef Council'
		],
		[
			'The Kingdom of Ostra had four main dynasties: Varda, Salta (1485), Oyen, and Miro.',
			'Which four main dynasties did the Kingdom of Ostra have? → Varda, Salta, Oyen and Miro'
		],
		[
			'There are two kinds of salt in Peru: rock salt and sea salt.',
			'Which are the two kinds of salt in Peru? → rock salt and sea salt'
		],
		[
			'The three rivers of Varda are: Oyen, Miro and Salta.',
			'Which are the three rivers of Varda? → Oyen, Miro and Salta'
		],
		[
			'Four houses ruled over Ostra:\n- Varda\n- Salta\n- Oyen\n- Miro\n',
			'Which four houses ruled over Ostra? → Varda, Salta, Oyen and Miro'
		],
		[
			'2 types of port in Peru – open and closed',
			'Which are the 2 types of port in Peru? → open and closed'
		]
	])('is asked for: %s', (text, card) => {
		expect(asked(`Notes on the coast\n\n${text}\n`)).toContain(card);
	});

	it.each([
		'The Callao Forum consists of three councils: Harbour Council and Salt Council.',
		'It consists of three councils: Harbour Council, Salt Council and Reef Council.',
		'The Callao Forum has three members: Peru, Kenya and Nepal.',
		'There are three main reasons for the war: hunger, taxes and pride.',
		'Four houses in the town near the river of the coast: Varda, Salta, Oyen and Miro.'
	])('is left out: %s', (text) => {
		expect(asked(`Notes on the coast\n\n${text}\n`).filter((card) => /^Which/.test(card))).toEqual(
			[]
		);
	});
});
