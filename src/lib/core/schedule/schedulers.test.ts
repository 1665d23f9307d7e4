import { describe, expect, it } from 'vitest';
import type { DeckId } from '../deck/note.ts';
import { defaultParameters } from './memory.ts';
import { defaultPreset } from './preset.ts';
import type { ParametersId } from './review.ts';
import { schedulersFor } from './schedulers.ts';

const deck = (id: string) => id as DeckId;
const set = (id: string, isReverted = false) => ({
	id: id as ParametersId,
	values: defaultParameters.map((value, i) => (i === 0 ? value + id.length : value)),
	isReverted
});

describe('the scheduler of a deck', () => {
	it('is made once: decks without rules of their own share one', () => {
		const of = schedulersFor([{ id: deck('own'), preset: { newPerDay: 3 } }], defaultPreset);
		expect(of(deck('a'))).toBe(of(deck('b')));
		expect(of(deck('own'))).toBe(of(deck('own')));
		expect(of(deck('own')).preset).toEqual({ ...defaultPreset, newPerDay: 3 });
	});

	it('goes by the last learnt parameters that were not taken back', () => {
		const of = (...sets: ReturnType<typeof set>[]) =>
			schedulersFor([], defaultPreset, sets)(deck('a'));
		expect(of(set('x'), set('xy')).memory.parameters).toEqual(set('xy').values);
		expect(of(set('x'), set('xy', true)).preset.parameters).toBe('x');
		expect(of(set('x', true)).memory.parameters).toEqual(defaultParameters);
	});

	it('goes by the parameters that it names, and by the default ones where they are unknown', () => {
		const of = (name: string) => {
			const preset = { parameters: name as ParametersId };
			const decks = [{ id: deck('own'), preset }];
			return schedulersFor(decks, defaultPreset, [set('x'), set('xy')])(deck('own'));
		};
		expect(of('x').memory.parameters).toEqual(set('x').values);
		expect(of('lost').memory.parameters).toEqual(defaultParameters);
	});
});
