import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNames, actionOf, can, inMenu, keysOf, type Moment } from './actions.ts';

const moment: fc.Arbitrary<Moment> = fc.record({
	side: fc.constantFrom('question', 'answer', 'waiting', 'finished', 'absent'),
	isNew: fc.boolean(),
	hasSiblings: fc.boolean(),
	hasHint: fc.boolean(),
	hasPrevious: fc.boolean(),
	canSay: fc.boolean()
});

describe('the keys of a session', () => {
	it('each mean one thing, and what they mean can be done', () => {
		const keys = actionNames.flatMap((name) => keysOf(name));
		expect(new Set(keys).size).toBe(keys.length);
		fc.assert(
			fc.property(moment, fc.constantFrom(...keys), (moment, key) => {
				const name = actionOf(key, moment);
				expect(name === undefined || can(name, moment)).toBe(true);
			}),
			{ seed: 5 }
		);
	});

	it('are those that a person chose, and no longer their own', () => {
		const answer: Moment = { side: 'answer' };
		const remapped = new Map([
			['easy', ['K']],
			['undo', []]
		] as const);
		expect(actionOf('K', answer, remapped)).toBe('easy');
		expect(actionOf('4', answer, remapped)).toBeUndefined();
		expect(actionOf('Z', answer, remapped)).toBeUndefined();
	});

	it('of two things with the same key do what can be done', () => {
		const remapped = new Map([['hint', ['1']]] as const);
		expect(actionOf('1', { side: 'question', hasHint: true }, remapped)).toBe('hint');
		expect(actionOf('1', { side: 'answer', hasHint: true }, remapped)).toBe('again');
	});

	it('give nothing away on the question', () => {
		const question: Moment = { side: 'question' };
		expect(['1', '2', '3', '4', 'T', 'Q'].map((key) => actionOf(key, question))).toEqual(
			Array(6).fill(undefined)
		);
	});
});

it('the menu offers only what can be done', () => {
	fc.assert(
		fc.property(moment, (moment) => {
			expect(inMenu(moment).every((name) => can(name, moment))).toBe(true);
		}),
		{ seed: 6 }
	);
	expect(inMenu({ side: 'question', isNew: true })).not.toContain('set-due');
	expect(inMenu({ side: 'question', isNew: true })).not.toContain('bury-note');
	expect(inMenu({ side: 'waiting' })).toEqual(['help']);
});
