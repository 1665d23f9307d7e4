import fc from 'fast-check';
import type { Deck } from '../../src/lib/core/deck/deck.ts';
import { printCloze } from '../../src/lib/core/deck/cloze.ts';
import { itemsOf } from '../../src/lib/core/deck/items.ts';
import { printPair } from '../../src/lib/core/deck/lists.ts';
import type { DeckId, Note, NoteId } from '../../src/lib/core/deck/note.ts';

/** Words and signs that mean something in GIFT, XML, HTML, TeX and spreadsheets. */
const pieces = [
	...['Baku', 'two words', 'قراباغ', 'ə', 'é', '👩‍🚀', '5', '3.14', 'a', 'TRUE', 'T'],
	...[
		'=',
		'~',
		'#',
		'{',
		'}',
		':',
		'::',
		'\\',
		'\\n',
		'->',
		'%50%',
		'//',
		'####',
		'[html]',
		'[x]',
		'$CATEGORY:'
	],
	...[
		'<b>',
		'</p>',
		'&amp;',
		'&',
		'<',
		'>',
		'"',
		"'",
		']]>',
		'<!--',
		'-->',
		'--',
		'@@PLUGINFILE@@/'
	],
	...[
		'\\(x^2\\)',
		'$$y$$',
		'\\[z\\]',
		'$',
		'**',
		'_',
		'|',
		';',
		',',
		'\t',
		'*',
		'{1:SA:=x}',
		'[[1]]',
		'+',
		'-',
		'@'
	]
];

const joined = (most: number) =>
	fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most }).chain((all) =>
		fc
			.array(fc.constantFrom('', ' ', '  '), { minLength: all.length, maxLength: all.length })
			.map((gaps) =>
				all
					.map((piece, i) => piece + (gaps[i] ?? ''))
					.join('')
					.trim()
			)
	);

/** A line that is neither empty nor has space at its ends. */
export const line = joined(6).filter((text) => text !== '');
/** Some lines. */
export const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const distinct = (least: number, most: number, of: fc.Arbitrary<string> = line) =>
	fc.uniqueArray(of, { minLength: least, maxLength: most });

const rest = {
	id: fc.string({ minLength: 1 }).map((id) => id as NoteId),
	explanation: fc.option(text, { nil: undefined }),
	tags: fc.uniqueArray(fc.constantFrom('rivers', 'two words', 'a]b', 'کشور'), { maxLength: 2 })
};

const plain = {
	kind: 'other',
	accept: [],
	distractors: [],
	tier: 'manual',
	flags: [],
	evidence: []
} as const;

const note = (
	own: fc.Arbitrary<Pick<Note, 'type' | 'question' | 'answer'> & Partial<Note>>
): fc.Arbitrary<Note> =>
	fc.tuple(fc.record(rest), own).map(([{ explanation, ...all }, asked]) => ({
		...plain,
		...all,
		...(explanation !== undefined && { explanation }),
		...asked
	}));

const choice = fc
	.tuple(fc.constantFrom('choice', 'basic', 'reversed'), text, distinct(2, 4, text))
	.map(
		([type, question, [answer = '', ...distractors]]) =>
			({ type, question, answer, distractors }) as const
	);
const trueFalse = fc.tuple(text, fc.boolean()).map(
	([question, is]) =>
		({
			type: 'choice',
			question,
			answer: is ? 'True' : 'False',
			distractors: [is ? 'False' : 'True']
		}) as const
);
const keyed = (key: fc.Arbitrary<string>) =>
	fc
		.tuple(fc.constantFrom('typed', 'basic', 'reversed'), text, distinct(1, 3, key))
		.map(
			([type, question, [answer = '', ...accept]]) => ({ type, question, answer, accept }) as const
		);
const known = (key: fc.Arbitrary<string>) =>
	fc
		.tuple(text, distinct(2, 3, key))
		.map(
			([question, [answer = '', ...distractors]]) =>
				({ type: 'typed', question, answer, distractors }) as const
		);
const amount = fc.constantFrom('5', '-3.5', '1e6', '3.14 ± 0.005', '1..5', '-3..-1');
const figure = fc
	.tuple(text, distinct(1, 3, amount))
	.map(
		([question, [answer = '', ...accept]]) =>
			({ type: 'typed', kind: 'figure', question, answer, accept }) as const
	);
const matching = fc
	.tuple(text, fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 4 }), distinct(0, 2))
	.map(([question, pairs, distractors]) => ({
		type: 'matching' as const,
		question,
		answer: pairs.map(([left, right]) => printPair({ left, right })).join('\n'),
		distractors
	}));
const ordering = fc
	.tuple(text, distinct(2, 4))
	.map(([question, items]) => ({ type: 'ordering' as const, question, answer: items.join('\n') }))
	// What a line says behind its item gives the order away, and is not written.
	.filter(({ answer }) => itemsOf(answer).every(({ when }) => when === undefined));
const cloze = (key: fc.Arbitrary<string>, most: number) =>
	fc
		.tuple(line, fc.array(fc.tuple(key, line), { minLength: 1, maxLength: most }))
		.map(([before, all]) => ({
			type: 'cloze' as const,
			answer: '',
			question: printCloze([
				{ kind: 'text', text: `${before} ` },
				...all.flatMap(([hidden, after], ord) => [
					{ kind: 'deletion' as const, text: hidden, ord },
					{ kind: 'text' as const, text: ` ${after}` }
				])
			])
		}));

/** Keys as they are typed; `key` says which a format can hold. */
export const notes = (key: (text: string) => boolean, deletions: number): fc.Arbitrary<Note> => {
	const typed = line.filter(key);
	return fc.oneof(
		...[
			choice,
			trueFalse,
			keyed(typed),
			known(typed),
			figure,
			matching,
			ordering,
			cloze(typed, deletions)
		].map(note)
	);
};

/** A deck that a bank of questions can hold. */
export const deck = (note: fc.Arbitrary<Note>): fc.Arbitrary<Deck> =>
	fc.record({
		id: fc.string({ minLength: 1 }).map((id) => id as DeckId),
		title: fc.constantFrom('Rivers', 'Land::Seas', 'a/b', 'Örtlər'),
		language: fc.constantFrom('en', 'ur', 'az'),
		sources: fc.constant([{ id: 's', title: 'A -- book' }]),
		notes: fc.uniqueArray(note, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
	});
