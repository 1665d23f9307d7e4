import { isolate } from '../../format.ts';
import { number, plural } from './format.ts';

/** What the editor of notes and the changing of whole decks say, in English; and the shape of every other language's. */
export const edit = {
	title: 'Editor',
	newNote: 'A new card',
	oldNote: 'Edit a card',
	into: 'Goes to the deck',
	gone: 'This card is not in your library any more.',
	noDeck: 'There is no deck yet that a card could go to. Make one in the library first.',
	add: 'Add, and write the next',
	added: (deck: string) => `Added to ${isolate(deck)}.`,
	saved: 'The card is saved.',
	written: (n: number) => plural(n, { one: '# card written', other: '# cards written' }),
	keys: 'Ctrl and Enter save. The next card keeps the kind, topic and tags of the last.',
	unfinished: 'What you had begun is back.',
	startAnew: 'Begin anew',

	look: 'How it will look',
	phone: 'Phone',
	desktop: 'Desktop',
	width: 'Width',
	side: 'Side',
	asked: 'Question',
	answered: 'With its answer',
	card: (at: number, all: number) => `Card ${number(at)} of ${number(all)}`,
	nothingYet: 'The card is shown here once it can be asked.',

	near: 'Your library has something like it',
	nearWhy: 'If it asks the same, keep one of them.',
	inDeck: (deck: string) => `in ${isolate(deck)}`,

	history: 'Earlier wordings',
	noHistory: 'Its words were not changed yet.',
	until: (moment: string) => `Until ${moment}`,
	restore: 'Restore these words',
	otherFields: 'Only its kind, type or sources were different.',
	removed: 'taken out',
	insertedWord: 'put in',
	fields: {
		topic: 'Topic',
		question: 'Question',
		answer: 'Answer',
		accept: 'Also right',
		distractors: 'Wrong options',
		hint: 'Hint',
		explanation: 'Explanation'
	},

	about: 'About the deck',
	aboutTitle: 'Name',
	description: 'Description',
	language: 'Language of the cards',
	languageWhy: 'As in en, ur, az.',
	licence: 'Licence',
	licenceWhy: 'Choose one or write your own.',
	authors: 'Authors',
	authorsWhy: 'With commas between them.',
	aboutSaved: 'What stands about the deck is saved.',
	by: (authors: string) => `By ${authors}`,

	whole: 'Change the whole deck',
	replace: 'Find and replace',
	find: 'Find',
	replaceBy: 'Replace by',
	exact: 'Capitals count',
	wholeWords: 'Whole words only',
	looking: 'Looking …',
	foundIn: (notes: number) =>
		notes === 0
			? 'Nothing is found.'
			: `Found in ${plural(notes, { one: '# note', other: '# notes' })}. Take the tick away where it should stay.`,
	take: (question: string) => `Change: ${question}`,
	replaceIn: (notes: number) => plural(notes, { one: 'Change # note', other: 'Change # notes' }),
	replaced: (notes: number) => plural(notes, { one: '# note changed.', other: '# notes changed.' }),
	more: (n: number) => `and ${number(n)} more`,

	merge: 'Merge with another deck',
	mergeWhy:
		'All cards go to the end of the other deck, with their progress. This deck is gone then.',
	mergeInto: 'Goes into',
	mergeNow: 'Merge',
	merged: (notes: number, deck: string) =>
		`${plural(notes, { one: '# note', other: '# notes' })} moved to ${isolate(deck)}.`,
	split: 'Split off a part',
	splitWhy: 'The chosen notes become a deck of their own, with their progress.',
	splitBy: 'Which notes',
	splitByNames: { tag: 'With the tag', topic: 'On the topic', source: 'From the source' },
	splitTitle: 'Name of the new deck',
	splitNow: (notes: number) =>
		plural(notes, { one: 'Split # note off', other: 'Split # notes off' }),
	splitDone: (notes: number, deck: string) =>
		`${plural(notes, { one: '# note is', other: '# notes are' })} now in ${isolate(deck)}.`,
	noParts:
		'The notes of this deck have neither tags nor topics nor sources to choose by. Choose them in the search and move them.',
	noOther: 'There is no other deck.',
	undone: 'Taken back.'
};

export type EditWords = typeof edit;
