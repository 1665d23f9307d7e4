import { describe, expect, it } from 'vitest';
import type { Detail, DetailKind } from '#lib/core/deck/details.ts';
import { grouped, thingInWords } from './open-things.ts';

const text =
	'Rosa Quispe saw 140 old ships in Riga on 4 May 1993, 7 per cent of $2 million, all 1,400.';
const thing = (kind: DetailKind, answer: string): Detail => {
	const start = text.indexOf(answer);
	const end = start + answer.length;
	return { kind, answer, start, end, paragraph: 1, sentence: { start: 0, end: text.length } };
};

describe('things that no card asks for', () => {
	it('stand in groups, dates first and figures last', () => {
		const things = [
			thing('number', '140'),
			thing('place', 'Riga'),
			thing('organisation', 'Rosa'),
			thing('date', '4 May 1993'),
			thing('name', 'Quispe')
		];
		expect(
			grouped(things).map(({ group, things }) => [group, things.map(({ answer }) => answer)])
		).toEqual([
			['dates', ['4 May 1993']],
			['places', ['Riga']],
			['names', ['Rosa', 'Quispe']],
			['counts', ['140']]
		]);
		expect(grouped([])).toEqual([]);
	});

	it('are said with what they count', () => {
		const said = (kind: DetailKind, answer: string) => thingInWords(thing(kind, answer), text);
		expect(said('number', '140')).toBe('140 old ships');
		expect(said('number', '7 per cent')).toBe('7 per cent');
		expect(said('number', '1,400')).toBe('1,400');
		expect(said('place', 'Riga')).toBe('Riga');
	});
});
