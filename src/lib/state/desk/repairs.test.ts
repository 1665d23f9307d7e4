import { describe, expect, it } from 'vitest';
import type { Detail } from '#lib/core/deck/details.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { attributed, allKept, speakerOf, unattributed, withoutFlag, workedOut } from './repairs.ts';

const note = (question: string, answer: string, more: Partial<Note> = {}): Note => ({
	id: 'n' as NoteId,
	type: 'basic',
	kind: 'other',
	question,
	answer,
	accept: [],
	distractors: [],
	tags: [],
	tier: 'A',
	flags: ['contested', 'as-of'],
	evidence: [{ source: 's', paragraph: 2, start: 10, end: 40 }],
	...more
});
const person = (answer: string, start = 0): Detail => ({
	start,
	end: start + 1,
	kind: 'person',
	paragraph: 1,
	answer,
	sentence: { start, end: start + 1 }
});

describe('an attribution', () => {
	it('says whose word it is, once', () => {
		const asked = attributed('In which year was the dam built?', ' the ministry ');
		expect(asked).toBe('According to the ministry, in which year was the dam built?');
		expect(attributed(asked, 'Rosa Quispe')).toBe(
			'According to Rosa Quispe, in which year was the dam built?'
		);
	});

	it('is read and taken off, a comma in the name included', () => {
		const asked = 'According to Rosa Quispe, President of Peru, how many ships came?';
		expect(speakerOf(asked)).toBe('Rosa Quispe, President of Peru');
		expect(unattributed(asked)).toBe('How many ships came?');
		expect(speakerOf('How many ships came?')).toBeUndefined();
	});
});

describe('a flag', () => {
	it('goes alone', () => {
		expect(withoutFlag(note('q', 'a'), 'contested')).toEqual({ flags: ['as-of'] });
	});

	it('of a date that was worked out shows the words and the date', () => {
		const text = 'It began.  The visit took place last Monday in Baku.';
		const start = text.indexOf('last');
		const monday: Detail = {
			...person('24 February 2025', start),
			end: start + 'last Monday'.length,
			kind: 'date',
			isWorkedOut: true
		};
		expect(workedOut(note('q', 'a'), [person('Baku', 20), monday], text)).toEqual({
			said: 'last Monday',
			date: '24 February 2025'
		});
		expect(workedOut(note('q', 'a'), [person('Baku', 20)], text)).toBeUndefined();
	});
});

describe('two statements kept both', () => {
	it('are one card with either answer right and each with its source', () => {
		const [a, b] = [note('When?', '1991'), note('When?', '1992')];
		expect(allKept([a, b], [{ id: 's', title: 'On the pact' }])).toMatchObject({
			answer: '1991 / 1992',
			accept: ['1991', '1992'],
			explanation: 'On the pact, ¶ 2: 1991. On the pact, ¶ 2: 1992.',
			evidence: [{ paragraph: 2 }, { paragraph: 2 }]
		});
	});
});
