import { describe, expect, it } from 'vitest';
import type { Detail } from '#lib/core/deck/details.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import {
	aliased,
	attributed,
	bothKept,
	likelyAliases,
	renamed,
	speakerOf,
	unattributed,
	withoutFlag,
	workedOut
} from './repairs.ts';

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

describe('two names that mean one', () => {
	const alias = { from: 'Ali Alizadaon', to: 'Ali Alizada' };

	it('become one in questions and answers, and both answers are right', () => {
		const asked = note('Whom did Ali Alizadaon meet?', 'Rosa Quispe');
		expect(aliased(asked, [alias]).question).toBe('Whom did Ali Alizada meet?');
		expect(aliased(note('Who spoke?', 'Ali Alizadaon'), [alias])).toMatchObject({
			answer: 'Ali Alizada',
			accept: ['Ali Alizadaon']
		});
		expect(aliased(note('Who sang?', 'Ali Alizada'), [alias]).accept).toEqual(['Ali Alizadaon']);
	});

	it('leave other notes as they are, and each note the same when told twice', () => {
		const other = note('Who came?', 'Rosa Quispe');
		expect(aliased(other, [alias])).toBe(other);
		const once = aliased(note('Who spoke?', 'Ali Alizadaon'), [alias]);
		expect(aliased(once, [alias])).toEqual(once);
	});

	it('are whole words, and a surname is none of another person', () => {
		expect(renamed('The UNO and the UN', { from: 'UN', to: 'United Nations' })).toBe(
			'The UNO and the United Nations'
		);
		const aliyev = { from: 'Aliyev', to: 'Ilham Aliyev' };
		expect(renamed('Heydar Aliyev, Ilham Aliyev and President Aliyev', aliyev)).toBe(
			'Heydar Aliyev, Ilham Aliyev and President Ilham Aliyev'
		);
	});

	it('are proposed where one is the other misspelt or in short', () => {
		const details = [person('Ilham Aliyev'), person('Ali Alizada'), person('Ilham Aliyev')];
		expect(likelyAliases([...details, person('Aliyev'), person('Ali Alizadeh')])).toEqual([
			{ from: 'Aliyev', to: 'Ilham Aliyev' },
			{ from: 'Ali Alizadeh', to: 'Ali Alizada' }
		]);
		expect(likelyAliases([person('Peru'), person('Iran')])).toEqual([]);
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
		expect(bothKept(a, b, [{ id: 's', title: 'On the pact' }])).toMatchObject({
			answer: '1991 / 1992',
			accept: ['1991', '1992'],
			explanation: 'On the pact, ¶ 2: 1991. On the pact, ¶ 2: 1992.',
			evidence: [{ paragraph: 2 }, { paragraph: 2 }]
		});
	});
});
