import type { RejectReason } from '#lib/core/deck/reject-reasons.ts';
import { isolate } from '../../format.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';

/** The words of the desk, in English; and the shape of every other language's. */
export const desk = {
	progress: (decided: number, all: number) => `${number(decided)} of ${number(all)} decided`,
	accept: 'Accept',
	reject: 'Reject',
	isAccepted: 'Accepted',
	isRejected: 'Rejected',
	isEdited: 'Accepted as edited',
	isPreselected: 'Preselected',
	isInDeck: 'In the deck',
	inDeckAs: (before: string) => `Changed: the deck still has ${isolate(before)}`,
	tier: { A: 'Sure', B: 'Fair', C: 'Less sure', manual: 'Your own' },
	tierMeans: {
		A: 'The passage says exactly this.',
		B: 'The passage very likely says this: look before you keep it.',
		C: 'Read with less certainty, or a sentence with a word left out: check it against the passage.',
		manual: 'You wrote it.'
	},
	preselectedMeans: 'Goes into the deck unless you reject it.',
	legend: 'What the words mean',
	flagMeans: {
		'as-of': 'True when the text was written; it may have changed since.',
		attributed: 'The text says that somebody said so.',
		contested: 'The text says that others disagree.',
		planned: 'The text announces it; whether it happened is not told.',
		'relative-date': 'The text says “last year” or the like; the date was counted from its own.',
		conflict: 'Two passages tell it differently.'
	} as Record<string, string>,
	isBegun: 'Edit not finished',
	unfinished: (n: number) =>
		plural(n, {
			one: '# edit is not finished. Save it or cancel it, then add.',
			other: '# edits are not finished. Save or cancel them, then add.'
		}),
	goOnEditing: 'Go on editing',
	showSource: 'In the text',
	deckName: 'Deck',
	newDeck: 'New deck',
	addTo: (n: number, deck: string) =>
		`Add ${plural(n, { one: '# card', other: '# cards' })} to ${isolate(deck)}`,
	noneAccepted: 'Nothing accepted yet',
	added: (n: number, deck: string) =>
		`${plural(n, { one: '# card is', other: '# cards are' })} in ${isolate(deck)}.`,
	isAdded: 'Added · open the deck',
	studyNow: 'Study them now',
	savedNote: 'Every decision is kept at once. You can stop here and go on later.',
	counts: (accepted: number, rejected: number, left: number) =>
		`${number(accepted)} accepted · ${number(rejected)} rejected · ${number(left)} left`,
	preselected: (n: number) => `${number(n)} of them preselected`,
	place: (at: number, all: number) => `Card ${number(at)} of ${number(all)}`,
	views: 'What to look at',
	cards: 'Cards',
	later: 'Later',
	isLater: 'Put off',
	whyReject: 'Why?',
	reasons: {
		wrong: 'Wrong',
		ambiguous: 'More than one answer',
		trivial: 'Not worth knowing',
		stale: 'Out of date',
		duplicate: 'Asked already',
		wording: 'Badly worded'
	} satisfies Record<RejectReason, string>,
	noReason: 'Without a reason',
	rejectedAs: (reason: string) => `Rejected: ${reason}`,
	guesses: (n: number) => plural(n, { one: '# more, less sure', other: '# more, less sure' }),
	passage: 'Passage',
	uncovered: (n: number) =>
		plural(n, { one: '# thing not asked yet', other: '# things not asked yet' }),
	covered: 'Everything asked',
	uncoveredTitle: 'Not asked yet',
	uncoveredWhy:
		'Dates, names and figures of the text that no card asks for. Choose one to begin a card.',
	things: {
		dates: 'Dates',
		people: 'People',
		places: 'Places',
		names: 'Other names',
		counts: 'Figures'
	},
	moreThings: (n: number) => `${number(n)} more`,
	showAll: 'Show all cards',
	beginHint: 'Select words in the text, or tap underlined ones: a card with that answer begins.',
	begin: 'Make a card with these words',
	wordsOfText: 'Words of the text',
	wordsHow:
		'Arrow keys go from word to word, with Shift they take more. Enter or C makes a card with them.',
	ownTitle: 'A card of your own',
	noCandidates: 'No card was found, but the text has details to ask for.',
	noDate: 'The text gives no date of its own.',
	undated: (n: number) =>
		plural(n, {
			one: '# date in it (“last year”, “on Monday”) can only be worked out with it.',
			other: '# dates in it (“last year”, “on Monday”) can only be worked out with it.'
		}),
	date: 'Date of the text',
	dated: (day: string) => `Text of ${day}`,
	setDate: 'Use this date',
	changeDate: 'Change the date',
	dateDone: (day: string) => `All cards now count from ${day}. Your decisions are kept.`,
	asking: 'Asking anew',
	dateStands: 'The date is right',
	asOfStands: 'Keep it with its time',
	workedOut: (said: string, date: string) => `“${isolate(said)}” → ${isolate(date)}`,
	speaker: 'Who says it?',
	attribute: 'Say who says it',
	unattribute: 'It holds by itself',
	drop: 'Drop the card',
	happened: 'It has happened',
	repairs: 'To mend',
	names: 'Names',
	namesWhy: 'If two names mean the same, make them one: all cards follow, both answers are right.',
	nameFrom: 'This name',
	nameTo: 'means',
	likely: 'Perhaps the same',
	join: 'Make them one',
	joined: (from: string, to: string) => `${isolate(from)} is now ${isolate(to)} in every card.`,
	conflict: 'The text tells this in more than one way',
	keepThis: 'Keep this one',
	keepAll: 'Keep all, with their sources',
	dropAll: 'Drop all',
	again: (at: number, kept: number) =>
		`You have checked this text before (${dates.moment(at)}). ${plural(kept, { one: '# decision is', other: '# decisions are' })} kept.`,
	newer: (title: string, at: number, kept: number) =>
		`This is a new version of ${isolate(title)} (${dates.moment(at)}). ${plural(kept, { one: '# decision', other: '# decisions' })} on what did not change ${kept === 1 ? 'is' : 'are'} kept.`,
	updateDeck: (deck: string) => `Update the deck ${isolate(deck)}`,
	updatesDeck: (deck: string) => `Goes on in the deck ${isolate(deck)}.`,
	decideAnew: 'Decide anew',
	restAccepted: (n: number) =>
		n === 0
			? 'This paragraph has no other sure card without a flag.'
			: plural(n, {
					one: '# sure card of this paragraph accepted',
					other: '# sure cards of this paragraph accepted'
				}),
	acceptRest: 'Accept the sure ones of this paragraph',
	nothingToUndo: 'There is no decision to take back.',
	keys: {
		later: 'Put off',
		reason: 'Reject; then the reason',
		undo: 'Take back, as often as you like',
		peek: 'Show the passage with what stands around it',
		rest: 'Accept the sure, unflagged cards of this paragraph',
		words: 'To the words of the text',
		nextWord: 'In the text: from word to word',
		moreWords: 'In the text: take more words'
	}
};

export type DeskWords = typeof desk;
