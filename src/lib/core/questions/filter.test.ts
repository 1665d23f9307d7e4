import { describe, expect, it } from 'vitest';
import { filterQuestions } from './filter.ts';
import type { Question } from './question.ts';

const question = (stem: string, key: string, flags: Question['fact']['flags'] = []): Question => ({
	id: stem + key,
	direction: 'when',
	kind: 'date',
	stem,
	key,
	accept: [],
	distractors: [],
	tier: 'A',
	precision: 1,
	fact: { id: 'f', frame: 'x', slots: new Map(), isNegated: false, tier: 'A', flags, proofs: [] }
});

const reasonFor = (stem: string, key: string, flags: Question['fact']['flags'] = []) =>
	filterQuestions([question(stem, key, flags)], () => false).dropped[0]?.reason;

describe('filterQuestions', () => {
	it.each([
		['leak', 'Which treaty on fishing did Peru sign?', 'treaty on fishing'],
		['unresolved-reference', 'When did it sign the treaty of Lima?', '1901'],
		['unresolved-reference', 'When did both countries sign the Treaty of Lima?', '1901'],
		['unresolved-reference', 'When did Peru sign a treaty with the country?', '1901'],
		['unresolved-reference', 'When was the agreement signed?', '1901'],
		['markup', 'When did Peru sign {{treaty}}?', '1901'],
		['long-stem', `When did ${'very '.repeat(30)}long things happen in Peru?`, '1901'],
		['long-key', 'What did Peru buy?', 'so '.repeat(20)]
	] as const)('drops for %s: %s', (reason, stem, key) => {
		expect(reasonFor(stem, key)).toBe(reason);
	});

	it.each([
		['When did Peru sign the agreement on fishing with Chile?', '1901'],
		['Which country did Rosa Quispe visit on 4 May 2011?', 'Chile'],
		['When was the treaty between Peru and Chile signed?', '1901'],
		['When did Peru join the United Nations?', '1945']
	])('keeps: %s', (stem, key) => {
		expect(reasonFor(stem, key)).toBeUndefined();
	});

	it('drops both of two questions that ask the same and expect different keys', () => {
		const { dropped } = filterQuestions(
			[question('When did Peru win?', '1901'), question('When did Peru win?', '1905')],
			() => false
		);
		expect(dropped.map(({ reason }) => reason)).toEqual(['two-answers', 'two-answers']);
	});

	it('asks a question once', () => {
		const twice = [question('When did Peru win?', '1901'), question('When did Peru win?', '1901')];
		expect(filterQuestions(twice, () => false).kept).toHaveLength(1);
	});

	it('drops a quoted statement whose speaker is unknown', () => {
		expect(reasonFor('How much did Peru give Chile in 1901?', '$3', ['attributed'])).toBe(
			'unattributed'
		);
		expect(
			reasonFor('According to Rosa Quispe, how much did Peru give Chile in 1901?', '$3', [
				'attributed'
			])
		).toBeUndefined();
	});
});
