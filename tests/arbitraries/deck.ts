import fc from 'fast-check';
import type { Deck } from '../../src/lib/core/deck/deck.ts';
import {
	noteKinds,
	noteTypes,
	tiers,
	type DeckId,
	type Note,
	type NoteId
} from '../../src/lib/core/deck/note.ts';
import type { Evidence, Source } from '../../src/lib/core/deck/source.ts';

/** Pieces of the deck format and of texts that files, editors and pastes bring along. */
const pieces = [
	...['Q:', 'A:', 'D:=', 'id:', 'tags:', 'C: ', '## ', '##', '---', '<!-- x -->', '# ', '- '],
	...['\n', '\n\n', '\r\n', '\r', '\t', '  ', ' ', '\u00a0', '\u2028', '\u0085', '\ufeff', '\0'],
	...['"', '\\', '|', '\\|', ',', ':', '=', '[', ']', '::', '[c1::', '{}', 'null', '-', '5'],
	...['![', '](media:k.png)', '![a](media:k.png)', '\\(', '\\)', '$$', ' = ', '\\='],
	...['a', 'Baku', 'ə', 'کراچی', '\u200f', '\u202b', 'é', 'e\u0301', '👩‍🚀', '\ud800']
];

const nasty = fc
	.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string()), {
		maxLength: 8
	})
	.map((all) => all.join(''));
const plain = fc.constantFrom('Baku', 'Which city?', 'two words', 'first\nsecond', 'قراباغ');

/** Any text: half of the time such as a person writes, else the worst. */
const text = fc.oneof(plain, nasty);
const id = text.filter((s) => s !== '' && !/\p{Cs}/u.test(s));
const list = fc.array(text, { maxLength: 3 });

const source: fc.Arbitrary<Source> = fc.record(
	{ id, title: text, publisher: text, author: text, published: text, url: text },
	{ requiredKeys: ['id', 'title'] }
);

const evidence: fc.Arbitrary<Evidence> = fc.record(
	{ source: id, paragraph: fc.nat(), start: fc.nat(), end: fc.nat(), quote: text },
	{ requiredKeys: ['source', 'paragraph', 'start', 'end'] }
);

export const note: fc.Arbitrary<Note> = fc.record(
	{
		id: id.map((s) => s as NoteId),
		type: fc.constantFrom(...noteTypes),
		kind: fc.constantFrom(...noteKinds),
		topic: text,
		question: text,
		answer: text,
		accept: list,
		distractors: list,
		hint: text,
		explanation: text,
		tags: list,
		tier: fc.constantFrom(...tiers),
		flags: list,
		evidence: fc.array(evidence, { maxLength: 2 })
	},
	{
		requiredKeys: [
			'id',
			'type',
			'kind',
			'question',
			'answer',
			'accept',
			'distractors',
			'tags',
			'tier',
			'flags',
			'evidence'
		]
	}
);

/** Any deck that the types allow, with notes that differ in id. */
export const deck: fc.Arbitrary<Deck> = fc.record(
	{
		id: id.map((s) => s as DeckId),
		title: text,
		language: text,
		licence: text,
		authors: fc.array(text, { minLength: 1, maxLength: 3 }),
		description: text,
		sources: fc.array(source, { maxLength: 3 }),
		notes: fc.uniqueArray(note, { maxLength: 5, selector: ({ id }) => id })
	},
	{ requiredKeys: ['id', 'title', 'language', 'sources', 'notes'] }
);
