import { describe, expect, it } from 'vitest';
import { cardsOf, noteIdOf } from './cards.ts';
import { noteTypes, type NoteId } from './note.ts';

const ids = (type: (typeof noteTypes)[number], question = 'Stem?') =>
	cardsOf({ id: 'n1' as NoteId, type, question }).map(({ id }) => id);

describe('the cards of a note', () => {
	it.each(['basic', 'choice', 'typed', 'ordering', 'matching'] as const)(
		'are one for %s',
		(type) => {
			expect(ids(type)).toEqual(['n1/0']);
		}
	);

	it('are two for a reversed note', () => {
		expect(ids('reversed')).toEqual(['n1/0', 'n1/1']);
	});

	it('are one a deletion for a cloze, and none without a deletion', () => {
		expect(ids('cloze', 'From [Baku] to [Ganja]')).toEqual(['n1/0', 'n1/1']);
		expect(ids('cloze', 'From Baku to Ganja')).toEqual([]);
	});

	it('stand in the order of their ords, one for a group of deletions', () => {
		expect(ids('cloze', '[c3::a] [c1::b] [c3::c]')).toEqual(['n1/0', 'n1/2']);
	});
});

describe('the id of a note that has none', () => {
	it('follows from its strings alone', () => {
		expect(noteIdOf('basic', 'Stem?')).toBe(noteIdOf('basic', 'Stem?'));
		expect(noteIdOf('basic', 'Stem?')).not.toBe(noteIdOf('basic', 'Stem!'));
	});
});
