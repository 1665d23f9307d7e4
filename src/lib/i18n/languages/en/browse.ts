import type { Ordering } from '#lib/core/find/order.ts';
import type { Problem } from '#lib/core/find/problem.ts';
import { isolate } from '../../format.ts';
import { number, percent, plural } from './format.ts';

const cards = (n: number) => plural(n, { one: '# card', other: '# cards' });
const notes = (n: number) => plural(n, { one: '# note', other: '# notes' });
const meant = (suggestion: string | undefined) =>
	suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;

/** What the browser of cards says, in English; and the shape of every other language's. */
export const browse = {
	title: 'Search',
	search: 'Search your cards',
	placeholder: 'Words of a question or an answer',
	help: 'How to search',
	cards,
	reading: (share: number) => `Reading your library: ${percent(share)}`,
	grid: 'Cards',
	empty: 'There is no card yet.',
	emptyWhy: 'Add a deck or make one from a document, and its cards stand here.',
	none: 'No card is like that.',
	noneCalled: (kind: 'deck' | 'tag', name: string) =>
		kind === 'deck'
			? `There is no deck called ${isolate(name)}.`
			: `There is no tag ${isolate(name)}.`,
	tryInstead: (name: string) => `Search for ${isolate(name)}`,
	everything: 'Show all cards',

	problem: (problem: Problem): string => {
		switch (problem.code) {
			case 'unknown-name':
				return `“${problem.name}:” is no name that can be searched.${meant(problem.suggestion && `${problem.suggestion}:`)} Put it in quotes to search for the words.`;
			case 'unknown-value':
				return `“${problem.value}” can't stand after “${problem.name}:”.${meant(problem.suggestion)} These can: ${problem.known.join(', ')}.`;
			case 'no-value':
				return `Something has to follow “${problem.name}:”.`;
			case 'no-number':
				return problem.name === 'prop'
					? `“${problem.value}” is no number. Write one, as in prop:stability>30.`
					: `“${problem.value}” is no number of days. Write a whole one, as in ${problem.name}:7.`;
			case 'no-comparison':
				return `“prop:${problem.value}” has to be compared, as in prop:${problem.value}>3.`;
			case 'no-grade':
				return `“${problem.value}” is no grade: 1 is Again, 2 Hard, 3 Good, 4 Easy.`;
			case 'unclosed-quote':
				return 'A quotation mark has no partner. Close it, or take it out.';
			case 'unclosed-bracket':
				return 'A bracket is not closed. Close it, or put it in quotes.';
			case 'unopened-bracket':
				return 'A bracket is closed that was not opened. Take it out, or put it in quotes.';
			case 'empty-brackets':
				return 'These brackets are empty. Put something in, or take them out.';
			case 'too-deep':
				return 'Too many brackets within each other. Take some out.';
			case 'missing':
				return `Something is missing beside “${problem.word}”. Put it there, or put “${problem.word}” in quotes.`;
		}
	},

	// filters
	filters: 'Filters',
	filter: {
		due: 'Due',
		new: 'New',
		leech: 'Won’t stick',
		suspended: 'Suspended',
		flagged: 'Flagged',
		forgotten: 'Forgotten this week',
		added: 'Added this week',
		untagged: 'Without tags'
	},
	deck: 'Deck',
	allDecks: 'All decks',
	tag: 'Tag',
	allTags: 'All tags',
	order: 'Order',
	orders: {
		deck: 'As in the decks',
		text: 'By text',
		due: 'By due day',
		added: 'By day added',
		stability: 'By how long they last',
		difficulty: 'By how hard they are',
		retrievability: 'By chance of recall',
		lapses: 'By times forgotten'
	} satisfies Record<Ordering, string>,
	upward: 'Upward',
	downward: 'Downward',

	// saved searches
	saved: 'Saved searches',
	saveSearch: 'Save this search',
	searchName: 'Name',
	save: 'Save',
	noneSaved: 'No search is saved yet. Search for something, then save it here.',
	wasSaved: (name: string) => `${isolate(name)} is saved.`,
	forget: (name: string) => `Delete the saved search ${name}`,
	forgotten: (name: string) => `${isolate(name)} is deleted.`,

	// rows
	column: {
		select: 'Select',
		question: 'Question',
		answer: 'Answer',
		deck: 'Deck',
		due: 'Due',
		stability: 'Stability',
		state: 'State',
		tags: 'Tags'
	},
	state: {
		new: 'new',
		learning: 'learning',
		review: 'review',
		suspended: 'suspended',
		buried: 'put off'
	},
	leech: 'won’t stick',
	due: (inDays: number) => {
		if (inDays === 0) return 'today';
		if (inDays === 1) return 'tomorrow';
		return inDays > 0
			? `in ${plural(inDays, { one: '# day', other: '# days' })}`
			: `${plural(-inDays, { one: '# day', other: '# days' })} ago`;
	},
	rowLoading: 'One moment',

	// selection
	selection: 'Selection',
	selected: (n: number, of: number) =>
		n === of ? `${cards(n)} selected` : `${cards(n)} of ${notes(of)} selected`,
	selectAll: (n: number) => `Select all ${number(n)}`,
	clearSelection: 'Clear the selection',
	stop: 'Stop',
	working: (share: number | undefined) =>
		share === undefined ? 'Working' : `Working: ${percent(share)}`,
	acts: {
		tag: 'Tags',
		move: 'Move',
		suspend: 'Suspend',
		unsuspend: 'Bring back',
		flag: 'Flag',
		due: 'Set the day',
		reset: 'Start anew',
		delete: 'Delete',
		study: 'Study these'
	},
	tagsTo: (n: number) => `Tags of ${notes(n)}`,
	tagNames: 'Tags, with commas between them',
	addTags: 'Put them on',
	removeTags: 'Take them off',
	moveTo: (n: number) => `Move ${notes(n)} to another deck`,
	moveWhy: 'Their answers and what was learnt go with them.',
	moveHere: 'Move them here',
	noOtherDeck: 'There is no other deck.',
	flagFor: (n: number) => `Flag for ${cards(n)}`,
	dueFor: (n: number) => `When ${cards(n)} come back`,
	dueNewStay: 'New cards stay as they are.',

	// said
	tagged: (n: number) => (n === 0 ? 'They have these tags already.' : `${notes(n)} tagged.`),
	untagged: (n: number) =>
		n === 0 ? 'They have none of these tags.' : `${notes(n)} without these tags now.`,
	moved: (n: number, title: string) => `${notes(n)} moved to ${isolate(title)}.`,
	suspended: (n: number) => `${cards(n)} suspended.`,
	unsuspended: (n: number) => `${cards(n)} brought back.`,
	flagged: (n: number) => `Flag set for ${cards(n)}.`,
	unflagged: (n: number) => `Flag taken off ${cards(n)}.`,
	dueSet: (n: number) => (n === 0 ? 'New cards have no due day.' : `Day set for ${cards(n)}.`),
	wasReset: (n: number) => `${cards(n)} are new again. Their answers stay in the history.`,
	deleted: (n: number) => `${notes(n)} deleted.`,
	edited: 'The note is changed.',
	undone: 'It is as before.',
	stopped: 'Stopped. Everything is as before.',
	nothingToUndo: 'There is nothing to take back here.',

	// one note
	editNote: 'Edit the note',
	aboutCard: 'About this card',
	gone: 'This note is no longer there.',

	// help
	helpWhy: 'Tap an example to try it.',
	examples: {
		words: 'Words',
		names: 'Names',
		states: 'States',
		numbers: 'Numbers and days',
		together: 'Together'
	},
	means: {
		words: 'both words, in any order; accents, case and spelling of letters do not matter',
		phrase: 'these words one after the other',
		part: 'a star stands for any letters',
		not: 'without this word',
		deck: 'in the deck whose name begins so',
		tag: 'with this tag, or one below it',
		kind: 'about a date, a place, a person …',
		type: 'of this kind of card',
		source: 'from a source whose name holds this',
		flag: 'with this flag, or any with flag:*',
		due: 'due now',
		state: 'new, learning or review',
		leech: 'forgotten again and again',
		suspended: 'put away, or put off',
		stability: 'remembered for longer than thirty days',
		recall: 'less likely recalled now than eight times in ten',
		lapses: 'forgotten at least four times',
		overdue: 'due before today',
		added: 'added within seven days',
		rated: 'answered today',
		again: 'forgotten within seven days',
		introduced: 'met for the first time within a month',
		or: 'one or the other',
		brackets: 'brackets hold together'
	},
	keys: {
		title: 'Keys',
		search: 'Go to the search',
		move: 'Next card, previous card',
		select: 'Select or leave out',
		range: 'Select up to there',
		all: 'Select all that were found',
		open: 'Edit the note',
		delete: 'Delete what is selected',
		undo: 'Take back what was done last',
		clear: 'Clear the selection'
	}
};

export type BrowseWords = typeof browse;
