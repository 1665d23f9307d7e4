import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionNames, actionOf, actions } from './actions.ts';
import { defaultOptions, readOptions } from './options.ts';
import { isChoosable, readRemapped, rivalsOf, withKeys } from './remap.ts';
import { optionsOf } from '../deck/options.ts';
import { spokenOf } from './spoken.ts';

describe('the options of a session', () => {
	it('are the default ones where nothing, or nothing sensible, was kept', () => {
		expect(readOptions(undefined)).toEqual(defaultOptions);
		fc.assert(
			fc.property(fc.anything(), (kept) => {
				const options = readOptions(kept);
				expect(Object.keys(options)).toEqual(Object.keys(defaultOptions));
			}),
			{ seed: 44 }
		);
	});

	it('keep what can be, and replace what can’t', () => {
		const kept = {
			hasTimer: true,
			advance: { isOn: true, revealSeconds: 0, gradeSeconds: 3, grade: 4 },
			speech: 'shout',
			swipes: { isOn: true, start: 2, end: 9 },
			later: 1
		};
		expect(readOptions(kept)).toEqual({
			...defaultOptions,
			hasTimer: true,
			advance: { isOn: true, revealSeconds: 15, gradeSeconds: 3, grade: 1 },
			swipes: { isOn: true, start: 2, end: 3, up: 4, down: 2 }
		});
		expect(readOptions(JSON.parse(JSON.stringify(kept)))).toEqual(readOptions(kept));
	});
});

describe('keys', () => {
	const none = new Map();

	it('of the program itself are in nobody’s way', () => {
		for (const name of actionNames)
			for (const key of actions[name].keys) expect(rivalsOf(name, key, none)).toEqual([]);
	});

	it('do what they were chosen for, and can be given back', () => {
		const remapped = withKeys(none, 'good', ['J', 'J']);
		expect(actionOf('J', { side: 'answer' }, remapped)).toBe('good');
		expect(actionOf('3', { side: 'answer' }, remapped)).toBeUndefined();
		expect(withKeys(remapped, 'good', undefined)).toEqual(none);
		expect(withKeys(remapped, 'good', ['3'])).toEqual(none);
		expect(withKeys(none, 'good', []).get('good')).toEqual([]);
	});

	it('clash where two things can be done at the same time, and only there', () => {
		const remapped = withKeys(withKeys(none, 'edit', ['3']), 'hint', ['1']);
		expect(rivalsOf('edit', '3', remapped)).toEqual(['good']);
		expect(rivalsOf('good', '3', remapped)).toEqual(['edit']);
		expect(rivalsOf('hint', '1', remapped)).toEqual([]);
	});

	it('that are the browser’s, or no keys at all, can’t be chosen', () => {
		const can = ['A', 'Shift+A', '?', 'Space', 'Delete', 'ArrowLeft'].filter(isChoosable);
		expect(can).toHaveLength(6);
		const cant = ['Escape', 'Tab', 'Shift+Tab', 'Shift', 'F5', 'Dead', ''].filter(isChoosable);
		expect(cant).toEqual([]);
	});

	it('are read one by one: what can’t be is left out', () => {
		const kept = [['good', ['J']], ['fly', ['K']], ['hard', ['Tab']], 'again', ['easy', []]];
		expect([...readRemapped(kept)]).toEqual([
			['good', ['J']],
			['easy', []]
		]);
		expect(readRemapped({ good: ['J'] }).size).toBe(0);
	});
});

describe('what is read aloud', () => {
	const say = (
		type: Parameters<typeof spokenOf>[0]['type'],
		question: string,
		answer = '',
		distractors: string[] = []
	) =>
		[0, 1].map((ord) =>
			(['question', 'answer'] as const).map((side) =>
				spokenOf({ type, question, answer, distractors }, ord, side, 'k2 0')
			)
		);

	it('is the side that is shown, in words alone', () => {
		expect(say('basic', 'What is ![a map](media:a.png)?', '\\(x^2\\)')[0]).toEqual([
			'What is a map?',
			'x^2'
		]);
		expect(say('reversed', 'Baku', 'a capital')).toEqual([
			['Baku', 'a capital'],
			['a capital', 'Baku']
		]);
	});

	it('leaves out what a cloze hides, or gives its hint', () => {
		expect(say('cloze', 'The [Kura] flows into the [Caspian::sea].')).toEqual([
			['The … flows into the Caspian.', 'Kura'],
			['The Kura flows into the sea.', 'Caspian']
		]);
	});

	it('names the options after the question, as they stand on the screen', () => {
		const options = optionsOf({ answer: 'Kura', distractors: ['Aras', 'Indus'] }, 'k2 0');
		expect(say('choice', 'Which river?', 'Kura', ['Aras', 'Indus'])[0]).toEqual([
			['Which river?', ...options].join('. '),
			'Kura'
		]);
		expect(options.toSorted()).toEqual(['Aras', 'Indus', 'Kura']);
	});

	it('pauses between the lines of a list', () => {
		expect(say('ordering', 'In order?', 'First = 1991\nSecond = 1992')[0]?.[1]).toBe(
			'First. Second'
		);
		expect(say('matching', 'Which?', 'Baku = Azerbaijan\nIslamabad = Pakistan')[0]?.[1]).toBe(
			'Baku: Azerbaijan. Islamabad: Pakistan'
		);
	});
});
