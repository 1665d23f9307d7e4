import type { FlagColour } from '#lib/core/deck/flag.ts';
import { isolate } from '../../format.ts';
import { number, plural } from './format.ts';

/** What a session says besides its cards, in English; and the shape of every other language's. */
export const session = {
	damaged: (n: number) =>
		plural(n, {
			one: 'One entry of your library can no longer be read and is passed over; everything else is as it was. A backup brings it back.',
			other:
				'# entries of your library can no longer be read and are passed over; everything else is as it was. A backup brings them back.'
		}),
	more: 'More',
	actions: {
		reveal: 'Show the answer; after it: take what is suggested',
		again: 'Again: forgotten',
		hard: 'Hard: recalled, with difficulty',
		good: 'Good: recalled',
		easy: 'Easy: recalled at once',
		undo: 'Take back what was done last',
		question: 'Look at the question again',
		hint: 'Show the hint',
		unsure: 'Not sure: what is right counts as Hard, or as a guess',
		say: 'Read this side aloud',
		passage: 'Show the passage that proves it',
		info: 'About this card',
		previous: 'Look back at the last card',
		edit: 'Edit the note',
		tag: 'Tags',
		flag: 'Flag',
		'bury-card': 'Put the card off until tomorrow',
		'bury-note': 'Put the whole note off until tomorrow',
		'suspend-card': 'Suspend the card',
		'suspend-note': 'Suspend the whole note',
		'set-due': 'When it comes back',
		reset: 'Start anew with this card',
		reposition: 'Place among the new cards',
		delete: 'Delete the note',
		more: 'Show what else can be done',
		help: 'Show the keys'
	},
	flags: {
		none: 'No flag',
		red: 'Red',
		orange: 'Orange',
		green: 'Green',
		blue: 'Blue',
		pink: 'Pink',
		turquoise: 'Turquoise',
		purple: 'Purple'
	},
	flagged: (colour: FlagColour) =>
		({
			red: 'Flagged red.',
			orange: 'Flagged orange.',
			green: 'Flagged green.',
			blue: 'Flagged blue.',
			pink: 'Flagged pink.',
			turquoise: 'Flagged turquoise.',
			purple: 'Flagged purple.'
		})[colour],
	unflagged: 'The flag is gone.',
	tags: 'Tags, with commas between them',
	tagsWhy: '“past::wars” stands below “past”.',
	inDays: 'Days from today',
	onDay: 'Or on this day',
	soon: { 0: 'Today', 1: 'Tomorrow', 7: 'In a week', 30: 'In a month' },
	setDue: 'Set the day',
	dueSet: (days: number) =>
		days <= 0
			? 'The card comes back today.'
			: plural(days, {
					one: 'The card comes back tomorrow.',
					other: 'The card comes back in # days.'
				}),
	isReset: 'The card is new again. What you answered stays in the history.',
	place: 'Place among the notes of the deck, from 1',
	setPlace: 'Place it there',
	repositioned: (place: number) => `The card now stands at place ${number(place)}.`,

	about: {
		deck: 'Deck',
		due: 'Comes back',
		overdue: (days: number) =>
			plural(days, { one: 'due since yesterday', other: 'due for # days' }),
		dueToday: 'due today',
		dueIn: (days: number) => plural(days, { one: 'tomorrow', other: 'in # days' }),
		inSteps: 'within its learning steps',
		recall: 'Chance of recall now',
		stability: 'Stability',
		stabilityWhy: 'until the chance of recall is nine in ten',
		difficulty: 'Difficulty',
		outOfTen: (n: number) => `${number(n)} of 10`,
		reps: 'Answers',
		lapses: 'Forgotten in review',
		flag: 'Flag',
		suspended: 'Suspended',
		notMet: 'You have not met this card yet.',
		curve: 'How it is forgotten',
		curveSaid: (now: string, due: string) =>
			`The chance of recall is ${now} now and falls to ${due} by the day it is due.`,
		wanted: (share: string) => `wanted: ${share}`,
		now: 'now',
		recallThen: 'Chance of recall',
		moments: { answer: 'before an answer', now: 'now', due: 'due' },
		asTable: 'As a table',
		history: 'What happened',
		when: 'When',
		what: 'What',
		next: 'Next',
		took: 'Time',
		seconds: (n: number) => plural(n, { one: '# second', other: '# seconds' }),
		practice: (grade: string) => `practice: ${grade}`,
		'set-due': 'day set',
		reset: 'made new',
		reposition: 'moved',
		stand: 'brought along',
		answered: 'answered'
	},
	buttons: 'Buttons',
	buttonsOf: { 4: 'Again, Hard, Good, Easy', 2: 'Forgotten or recalled' },
	buttonsWhy:
		'Two buttons are quicker; four let a card come back sooner or later by how hard it was.',
	previousTitle: 'The last card',
	noPrevious: 'That card is gone.',
	wasGraded: 'You answered',

	practise: 'Practise',
	practiseWhy: 'The schedule stays as it is: nothing comes sooner or later for it.',
	practises: {
		all: 'All cards',
		new: 'New cards, to look at them first',
		today: 'What you answered today',
		missed: 'What you forgot today'
	},
	practiceWhy: 'Practice: the schedule stays as it is.',
	practised: 'Practised',
	practisedWhy: (recalled: number, cards: number) =>
		`${number(recalled)} of ${number(cards)} recalled at once`,
	nothingToPractise: 'There is nothing to practise here',
	nothingToPractiseWhy: 'No card of this choice is there.',
	practiseToday: 'Practise these again',
	leeches: (n: number) =>
		plural(n, { one: '# card won’t stick: see why', other: '# cards won’t stick: see why' }),
	practiseMissed: 'Practise what you forgot',
	practiseAgain: 'Once more',
	goOn: (minutes: number) => plural(minutes, { one: 'One more minute', other: '# more minutes' }),
	unbury: (n: number) =>
		plural(n, { one: 'Ask the card that was put off', other: 'Ask the # cards that were put off' }),
	nothingMore: 'There is nothing left to bring forward.',
	unread: 'This search cannot be read',
	unreadWhy: 'A word of it is mistyped, or a bracket is missing.',
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
			? 'No review is due tomorrow'
			: plural(n, { one: '# card is due tomorrow', other: '# cards are due tomorrow' }),
	noExam: 'This exam is not on this device any more',
	noExamWhy: 'Its cards wait in their decks, by the plain schedule.',
	noLibrary: 'Nothing is here to study',
	noLibraryWhy:
		'No deck is kept in this browser. If you had decks here, the data of the site was cleared; a copy brings them back.',
	bringCopy: 'Bring back a copy',
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
	/** What was taken back, and of which card: the beginning of its question. */
	undoneOf: (what: string, question: string) => `${what} “${isolate(question)}”`,
	undoneMany: (what: string, cards: number) =>
		`${what} ${plural(cards, { one: '# card', other: '# cards' })}`,
	undone: {
		grade: (grade: string) => `Your answer, ${grade}, is taken back.`,
		practice: (grade: string) => `Your practice answer, ${grade}, is taken back.`,
		'set-due': 'The day that was set is taken back.',
		reset: 'The card has its history back.',
		reposition: 'The card is back in its place.',
		stand: 'What was brought along is taken back.',
		suspend: 'The card is in use as before.',
		bury: 'The card is no longer put off.',
		flag: 'The flag is as before.',
		tag: 'The tags are as before.',
		move: 'The notes are back in their deck.',
		edit: 'The edit is taken back.',
		delete: 'The note is back.'
	},
	unfinished: 'Your unfinished edit is kept: Edit goes on with it.',
	chooseOption: 'Choose an option by its number',
	waiting: 'A short pause',
	waitingDone: 'Stop here for now'
};

export type SessionWords = typeof session;
