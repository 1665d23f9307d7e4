import { describe, expect, it } from 'vitest';
import type { Detail, DetailKind } from '#lib/core/deck/details.ts';
import { askable } from './askable.ts';

/** The things of a text by their words, where those come first after the thing before. */
function kept(text: string, things: readonly (readonly [DetailKind, string])[], title?: string) {
	let at = 0;
	const details = things.map(([kind, answer]): Detail => {
		const start = text.indexOf(answer, at);
		at = start + answer.length;
		return { kind, answer, paragraph: 1, start, end: at, sentence: { start: 0, end: text.length } };
	});
	return askable(details, { text, title }).map(({ answer }) => answer);
}

describe('what a card could ask for', () => {
	it('are dates, and counts of something', () => {
		expect(
			kept(
				'On 4 May 1993, at its 30th session, three sat 44-day talks over 140 ships worth $2 million. 225 of 7.',
				[
					['date', '4 May 1993'],
					['number', '30th'],
					['number', 'three'],
					['number', '44-day'],
					['number', '140'],
					['number', '$2 million'],
					['number', '7']
				]
			)
		).toEqual(['4 May 1993', '140', '$2 million']);
	});

	it('are names, each once, and no part of one', () => {
		expect(
			kept('Rosa Quispe met the Union in Riga. Quispe left Riga for Chile.', [
				['person', 'Rosa Quispe'],
				['organisation', 'Union'],
				['place', 'Riga'],
				['person', 'Quispe'],
				['place', 'Riga'],
				['place', 'Chile']
			])
		).toEqual(['Rosa Quispe', 'Union', 'Riga', 'Chile']);
	});

	it('are not what the title names, nor single words that may be anything', () => {
		expect(
			kept(
				'Peru learnt English from Survey and JF-17, says Blue Nile.',
				[
					['place', 'Peru'],
					['name', 'English'],
					['name', 'Survey'],
					['name', 'JF-17'],
					['name', 'Blue Nile']
				],
				'The ships of Peru'
			)
		).toEqual(['JF-17', 'Blue Nile']);
	});

	it('are none of none', () => {
		expect(kept('', [])).toEqual([]);
	});
});
