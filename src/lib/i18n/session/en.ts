import { formats } from '../format.ts';

const { number, plural } = formats('en-GB');

/** What a session says besides its cards, in English; and the shape of every other language's. */
export const en = {
	more: 'More',
	actions: {
		reveal: 'Show the answer; after it: take what is suggested',
		again: 'Again: forgotten',
		hard: 'Hard: recalled, with difficulty',
		good: 'Good: recalled',
		easy: 'Easy: recalled at once',
		undo: 'Take back what was done last',
		question: 'Look at the question again',
		passage: 'Show the passage that proves it',
		edit: 'Edit the note',
		'bury-card': 'Put the card off until tomorrow',
		'bury-note': 'Put the whole note off until tomorrow',
		'suspend-card': 'Suspend the card',
		'suspend-note': 'Suspend the whole note',
		delete: 'Delete the note',
		more: 'Show what else can be done',
		help: 'Show the keys'
	},
	edited: 'Edited.',
	finishedTitle: 'That was all for now',
	nothing: 'Nothing is due',
	nothingWhy: 'Every card of this choice rests until its day.',
	recalledWhy: (recalled: number, reviews: number) =>
		`${number(recalled)} of ${number(reviews)} reviews recalled`,
	spent: (minutes: number, cards: number) =>
		`${plural(cards, { one: '# card', other: '# cards' })} in ${plural(minutes, { one: '# minute', other: '# minutes' })}`,
	tomorrowWhy: (n: number) =>
		n === 0
			? 'Nothing is due tomorrow'
			: plural(n, { one: '# card is due tomorrow', other: '# cards are due tomorrow' }),
	noDeck: 'There is no such deck',
	noDeckWhy: 'The address may be old or mistyped, or the deck was taken out of your library.',
	deckRemovedWhy: 'What you answered before is kept, and so are the cards if you bring it back.',
	bringBack: 'Bring the deck back',
	noPassage: 'This note names no source.',
	noText: 'Once you have opened this article in Hafiza, the passage shows here.',
	openDocument: 'Open the article',
	paragraph: (n: number) => `paragraph ${number(n)}`,
	passageOf: 'The passage that proves it',
	sourceIs: 'Source',
	nothingToUndo: 'There is nothing to take back.',
	suspended: {
		card: 'This card will not be asked until you bring it back.',
		note: 'No card of this note will be asked until you bring it back.'
	},
	buried: {
		card: 'This card is put off until tomorrow.',
		note: 'All cards of this note are put off until tomorrow.'
	},
	deleted: 'The note is deleted.',
	undone: {
		grade: 'The last answer is taken back.',
		practice: 'The last practice answer is taken back.',
		'set-due': 'The day that was set is taken back.',
		reset: 'The card has its history back.',
		reposition: 'The card is back in its place.',
		suspend: 'The card is in use as before.',
		bury: 'The card is no longer put off.',
		flag: 'The flag is as before.',
		tag: 'The tags are as before.',
		move: 'The notes are back in their deck.',
		edit: 'The edit is taken back.',
		delete: 'The note is back.'
	},
	unfinished: 'Your unfinished edit is back.',
	waiting: 'A short pause',
	waitingDone: 'Stop here for now'
};

export type SessionWords = typeof en;
