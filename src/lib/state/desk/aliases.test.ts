import { describe, expect, it } from 'vitest';
import type { Detail } from '#lib/core/deck/details.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { aliased, likelyAliases, renamed } from './aliases.ts';

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
	flags: [],
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
