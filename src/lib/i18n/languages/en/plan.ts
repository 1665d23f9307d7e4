import type { Mix } from '#lib/core/schedule/mix.ts';
import type { NewGather, NewOrder, ReviewOrder } from '#lib/core/schedule/order.ts';
import type { Ease } from '#lib/core/schedule/weekdays.ts';
import { isolate } from '../../format.ts';
import { number, percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { one: '# minute', other: '# minutes' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });
const answers = (n: number) => plural(n, { one: '# answer', other: '# answers' });
/** A loss in nats; what is compared differs in its third digit. */
const loss = (n: number) => n.toFixed(4);

/** What is said about planning, in English; and the shape of every other language's. */
export const plan = {
	title: 'How you study',
	lead: 'These rules hold for every deck, except where a deck has its own.',
	ofDeck: (title: string) => `How ${isolate(title)} is studied`,
	ofDeckLead: 'What differs here holds for this deck alone. All else is as in the library.',
	toLibraryRules: 'Rules of the library',
	ownDecks: 'Decks with rules of their own',
	places: {
		rules: 'How you study',
		days: 'Days off and easy weekdays',
		exams: 'Exam plans',
		catchUp: 'Catching up',
		memory: 'Learnt from your answers',
		leeches: 'Cards that won’t stick'
	},
	placesWhy: {
		rules: 'Retention, limits, steps, order: with what they cost',
		days: 'Holidays, free days, lighter weekdays',
		exams: 'A day, minutes, and what comes of it',
		catchUp: 'A plan for the days after a pause',
		memory: 'How you forget, as far as your answers tell',
		leeches: 'Why they are forgotten, and what may help'
	},
	apply: 'Use this',
	discard: 'Discard',
	applied: 'The next answers follow these rules.',

	rules: {
		desiredRetention: 'Desired retention',
		desiredRetentionWhy:
			'The chance that you recall a card when it comes back. Higher means more reviews.',
		howMuch: 'How much a day',
		newPerDay: 'New cards a day',
		ofEachDeck: 'Of each deck.',
		reviewsPerDay: 'Reviews a day, at most',
		reviewsPerDayWhy: 'Of each deck. What is left waits for the next day.',
		minutesPerDay: 'Minutes a day for new cards',
		minutesPerDayWhy: 'New cards come only as far as the reviews leave time. Empty: no limit.',
		minutesPerDayOfDeck:
			'New cards come only as far as the reviews leave time. Empty: as in the library.',
		steps: 'First steps',
		learningSteps: 'A new card comes again after',
		relearningSteps: 'A forgotten card comes again after',
		stepsWhy: 'Waits on one line: 1m 10m 1h 1d. Empty: on another day.',
		maximumIntervalDays: 'Longest wait, in days',
		order: 'Order',
		reviewOrder: 'Reviews',
		reviewOrders: {
			due: 'Longest due first',
			retrievability: 'Least likely to be recalled first',
			'retrievability-descending': 'Most likely to be recalled first',
			overdueness: 'Most overdue for its interval first',
			loss: 'First what waiting would cost most',
			easiest: 'Easiest first',
			hardest: 'Hardest first',
			'shortest-interval': 'Shortest interval first',
			'longest-interval': 'Longest interval first',
			added: 'As in the deck',
			'added-descending': 'As in the deck, from its end',
			random: 'Shuffled'
		} satisfies Record<ReviewOrder, string> as Record<ReviewOrder, string>,
		newGather: 'Which new cards come',
		newGathers: {
			position: 'The first of all decks',
			'position-descending': 'The last of all decks',
			deck: 'Deck by deck',
			'random-notes': 'Drawn by note',
			'random-cards': 'Drawn by card'
		} satisfies Record<NewGather, string> as Record<NewGather, string>,
		newOrder: 'In which order',
		newOrders: {
			gathered: 'As they come',
			ord: 'First sides first',
			random: 'Shuffled'
		} satisfies Record<NewOrder, string> as Record<NewOrder, string>,
		mix: 'New cards among reviews',
		mixes: {
			mixed: 'Spread among them',
			'reviews-first': 'After the reviews',
			'new-first': 'Before the reviews'
		} satisfies Record<Mix, string> as Record<Mix, string>,
		siblings: 'Cards of one note',
		siblingsWhy: 'One side gives the other away when both come on one day.',
		buryNewSiblings: 'New ones wait for another day',
		buryReviewSiblings: 'Reviews wait for another day',
		more: 'More rules',
		isBalanced: 'Even out the days',
		isBalancedWhy: 'Of the days that suit a card, one with less to do is taken.',
		leechThreshold: 'Forgotten so often, a card is looked at',
		inLibrary: (value: string) => `In the library: ${isolate(value)}.`,
		noLimit: 'no limit',
		asLibrary: 'As in the library',
		allAsLibrary: 'Same as the library’s',
		isAsLibrary: 'This deck is studied as the library is.',
		hasOwn: 'This deck has rules of its own.',
		changeOfDeck: 'Change its rules',
		wrong: {
			newPerDay: 'Give a whole number from 0 to 9,999.',
			reviewsPerDay: 'Give a whole number from 0 to 9,999.',
			minutesPerDay: 'Give minutes from 1 to 1,440, or leave it empty.',
			learningSteps: 'Give waits like 1m 10m 1h 1d, the longest 30d, or leave it empty.',
			relearningSteps: 'Give waits like 10m 1h 1d, the longest 30d, or leave it empty.',
			maximumIntervalDays: 'Give a whole number of days from 1 to 36,500.',
			leechThreshold: 'Give a whole number from 1 to 99.'
		},
		mend: 'Mend what is marked first.'
	},

	ahead: {
		title: 'What comes of it',
		asNow: 'As things stand',
		withChange: 'With the change',
		working: 'Working it out',
		failed: 'The forecast could not be worked out. Try again.',
		day: 'Day',
		minutes: (n: number) => minutes(n),
		minutesColumn: 'Minutes',
		left: 'Left for later',
		chart: (n: number) => `Minutes a day, for ${days(n)}`,
		average: (now: number) =>
			now < 1 ? 'Less than a minute a day.' : `About ${minutes(now)} a day.`,
		averages: (before: number, after: number) =>
			`${after < 1 ? 'Less than a minute' : `About ${minutes(after)}`} a day, now ${before < 1 ? 'less than one' : minutes(before)}.`,
		recall: (share: number) => `Of what you have met by then you would know ${percent(share)}.`,
		recalls: (before: number, after: number) =>
			`Of what you have met by then you would know ${percent(after)}, now ${percent(before)}.`,
		behind: (n: number) =>
			`${plural(n, { one: '# review', other: '# reviews' })} would be left undone at the end: the limit is too low for them.`,
		honest: 'A simulation by what is known of your memory.',
		stays: 'Cards that are planned keep their day.',
		show: 'Show it',
		none: 'There is no card yet to foresee anything for.',
		compare: 'Compare retentions',
		compareWhy: (n: number) => `The next ${days(n)} with each:`,
		retention: 'Retention',
		aDay: 'A day',
		known: 'Known at the end'
	},

	days: {
		title: 'Days off and easy weekdays',
		lead: 'Nothing is planned for a day off, and less for an easy one. What lies there already goes to days nearby.',
		off: 'Days off',
		pick: 'Press the days on which you will not study.',
		previous: 'Previous month',
		next: 'Next month',
		isOff: 'day off',
		today: 'today',
		breakFrom: 'From',
		breakTo: 'To',
		addBreak: 'Add a break',
		wrongBreak: 'Give a first day, and a last one that is not before it.',
		pastBreak: 'This break is over already.',
		longBreak: 'A break has at most a year.',
		planned: 'Planned',
		none: 'None is planned.',
		remove: (range: string) => `Remove ${range}`,
		range: (from: string, to: string) => `${from} – ${to}`,
		length: (n: number) => days(n),
		easy: 'Weekdays',
		ease: { normal: 'As usual', reduced: 'Half', minimum: 'Hardly any' } satisfies Record<
			Ease,
			string
		> as Record<Ease, string>,
		allEasy: 'If every weekday is easy, none is: the work stays the same.',
		moves: (n: number) =>
			n === 0
				? 'No card has to move.'
				: plural(n, { one: '# card goes to another day.', other: '# cards go to another day.' }),
		applied: (n: number) =>
			n === 0
				? 'Your days are kept.'
				: `Your days are kept, and ${plural(n, { one: '# card was moved', other: '# cards were moved' })}.`
	},

	catchUp: {
		title: 'Catching up',
		lead: 'More is waiting than fits into a day. Nothing is lost: take it off day by day, first what you are about to forget.',
		notNeeded: 'Nothing has piled up. What is due fits into a day.',
		how: [
			'After days away this place shows what so and so many minutes a day bring, and by when all is done.',
			'You choose; each day then asks the cards that lose most by waiting, and new ones pause.'
		],
		beforehand: 'Plan days off before you go',
		howMuch: 'How much time a day?',
		choice: (n: number) => `${minutes(n)} a day`,
		done: (n: number, day: string) => `done in ${days(n)}, on ${day}`,
		doneToday: 'done today',
		never: (n: number) => `not done within ${days(n)}: more comes back than is answered`,
		cost: (n: number) =>
			n === 0
				? 'no card more is forgotten'
				: `about ${plural(n, { one: '# card', other: '# cards' })} more forgotten meanwhile`,
		own: 'Other minutes',
		ownWrong: 'Give minutes from 5 to 600.',
		within: 'Or within so many days',
		withinWrong: 'Give days from 1 to 120.',
		findMinutes: 'Find the minutes',
		start: 'Catch up this way',
		change: 'Change to this',
		end: 'End the plan',
		running: (n: number) => `You are catching up with ${minutes(n)} a day.`,
		until: (day: string) => `Done on ${day}, as it looks now.`,
		untilUnknown: 'At this pace it does not get less.',
		newWait: 'New cards wait until nothing is left over.',
		started: 'Today holds only its part.',
		ended: 'The plan is ended.',
		over: 'You have caught up. New cards come again.',
		without: 'Without a plan',
		withPlan: 'With this plan'
	},

	memory: {
		title: 'Learnt from your answers',
		lead: 'Hafiza starts with how people commonly forget. From your answers it learns how you do, and takes that only where it foretells your latest answers better.',
		tooFew: (have: number, need: number) =>
			`There is too little to learn from yet: ${answers(have)} on later days, and ${number(need)} are needed. Much is gained from about ${number(2000)} on.`,
		check: 'Learn from my answers',
		checkAgain: 'Learn once more',
		working: 'Learning',
		cancelled: 'It was ended. Nothing has changed.',
		better: 'This foretells your answers better.',
		kept: 'What is in use foretells your answers as well or better. It stays.',
		basis: (reviews: number, heldOut: number) =>
			`From ${answers(reviews)}, judged by the last ${number(heldOut)}, which were not learnt from.`,
		before: 'In use',
		after: 'Learnt',
		wasBefore: 'Before',
		lossTitle: 'Surprise (log loss)',
		lossWhy: 'How much an answer surprises: less is better.',
		loss,
		curve: 'Foretold and recalled',
		curveWhy:
			'On the line, as much was recalled as was foretold. Larger dots stand for more answers.',
		foretold: 'Foretold',
		recalled: 'Recalled',
		answersColumn: 'Answers',
		curveColumn: 'By',
		willChange: 'What changes',
		willChangeWhy:
			'No card is moved. Each gets its next day when you answer it. New intervals after the first answer:',
		gradeColumn: 'Answer',
		adopt: 'Use what was learnt',
		adopted: 'From now on cards are planned by your own answers.',
		revert: 'Go back',
		reverted: 'Cards are planned as before.',
		inUse: 'In use now',
		common: 'How people commonly forget',
		ownSince: (at: string) => `Your own, since ${at}`,
		improved: (reviews: number, before: string, after: string) =>
			`From ${answers(reviews)}; surprise ${before} before, ${after} after.`,
		bySelf: 'Learn by itself',
		bySelfWhy: 'Once a month, where it helps. You are told, and can go back.',
		modes: {
			auto: 'Learn, use it where it is better, and tell me',
			ask: 'Learn, and ask me',
			off: 'Only when I say so'
		},
		notice:
			'Hafiza has learnt from your answers how you forget. It plans by that now; no card was moved.',
		offer: 'Hafiza has learnt from your answers how you forget, and could plan by that.',
		look: 'See what it found',
		dismiss: 'Good'
	},

	leeches: {
		title: 'Cards that won’t stick',
		lead: (n: number) =>
			plural(n, {
				one: 'This card is forgotten again and again. More of the same seldom helps; a small change often does.',
				other:
					'These # cards are forgotten again and again. More of the same seldom helps; a small change often does.'
			}),
		none: 'No card is forgotten again and again.',
		how: [
			'Each comes with the likely reason: it is taken for another, it is long, it is a list.',
			'A hint, a split in two or better words help it more than repeating.'
		],
		mostForgotten: 'See what you forgot most',
		noneWhy: (n: number) =>
			`A card is listed here when it was forgotten ${plural(n, { one: 'once', other: '# times' })} after it had been learnt.`,
		forgotten: (n: number) => plural(n, { one: 'forgotten once', other: 'forgotten # times' }),
		looking: 'Looking for the reason',
		cause: {
			confused: (answer: string) => `Taken for another card: ${isolate(answer)} was given for it.`,
			alike: 'Another card asks nearly the same.',
			list: (n: number) =>
				`The answer is a list of ${number(n)}: lists are hard to recall in one piece.`,
			long: (n: number) =>
				`The answer has ${number(n)} words: long ones are hard to recall in one piece.`,
			rival: 'Another card asks the same and wants something else.',
			vague: 'The question is very short: more than one answer may fit.',
			unknown: 'The words give no reason. A hint or a picture in mind may help.'
		},
		repair: {
			'tell-apart': 'Add what tells them apart',
			split: 'Ask for each part',
			'shorten-key': 'Shorten the answer',
			'reword-stem': 'Ask more exactly',
			'add-hint': 'Add a hint'
		},
		others: (n: number) =>
			plural(n, { one: '# more possible reason', other: '# more possible reasons' }),
		thisCard: 'This card',
		otherCard: 'The other card',
		splitWhy: 'One text with a gap for each part. Change it as you like.',
		splitAdd: 'Add these cards',
		splitNone: 'Put each part in [brackets].',
		alsoSuspend: 'Stop asking the old card',
		splitDone: (n: number) => plural(n, { one: '# card was added.', other: '# cards were added.' }),
		edited: 'Changed. It leaves this list until it is forgotten again.',
		leave: 'Leave it as it is',
		left: 'It leaves this list until it is forgotten again.',
		suspend: 'Stop asking it',
		suspended: 'It will not be asked until you bring it back.',
		more: 'Show more'
	},

	home: {
		dayOff: 'A day off',
		dayOffWhy: (day: string) => `Nothing has to be done. The next day of study is ${day}.`,
		studyAnyway: 'Study all the same',
		backlog: 'A day at a time',
		backlogWhy:
			'More has piled up than fits into a day. Spread it over some days, and see before what that costs.',
		plan: 'Plan the days',
		catchingUp: (n: number) => `Catching up, ${minutes(n)} a day.`,
		until: (day: string) => `Done on ${day}, as it looks.`,
		change: 'Change',
		stray: (n: number) =>
			`${plural(n, { one: '# card was', other: '# cards were' })} answered while the date of this device was ahead. Without your help they come back only then.`,
		strayBring: 'Bring them back',
		strayBack: (n: number) => `${plural(n, { one: '# card is', other: '# cards are' })} back.`,
		doneForToday: 'Today’s part is done',
		doneForTodayWhy: 'The rest waits for the next days, as planned.',
		leeches: (n: number) =>
			plural(n, {
				one: '# card was forgotten once more, as so often.',
				other: '# cards were forgotten once more, as so often.'
			}),
		leechesLook: 'See what may help'
	},
	weekdays: [
		'Monday',
		'Tuesday',
		'Wednesday',
		'Thursday',
		'Friday',
		'Saturday',
		'Sunday'
	] as readonly string[]
};

export type PlanWords = typeof plan;
