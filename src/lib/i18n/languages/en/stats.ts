import { inUnit, isolate } from '../../format.ts';
import type { PartOfDay } from '#lib/core/stats/advice/hours.ts';
import { number, percent, plural } from './format.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

const cards = (n: number) => plural(n, { one: '# card', other: '# cards' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });
const minutes = (n: number) => plural(n, { one: '# minute', other: '# minutes' });
const seconds = (n: number) => plural(n, { one: '# second', other: '# seconds' });
const shortUnit = { minute: 'min', hour: 'h', day: 'd', month: 'mo', year: 'y' };
const short = (count: number) => {
	const [n, unit] = inUnit({ unit: 'day', count });
	return number(n) + shortUnit[unit];
};
const parts: Record<PartOfDay, string> = {
	night: 'at night',
	morning: 'in the morning',
	afternoon: 'in the afternoon',
	evening: 'in the evening'
};
const expected = (foretold: number, rate: number) =>
	`Hafiza expected you to recall ${percent(foretold)}, and it was ${percent(rate)}`;

/** What statistics say, in English; and the shape of every other language's. */
export const stats = {
	title: 'Progress',
	empty: 'Nothing to show yet. After your first answers this page fills itself.',
	deck: 'Deck',
	allDecks: 'All decks',
	period: 'Period',
	periods: { month: '30 days', year: 'A year', all: 'Everything' },
	working: 'Working it out',
	asTable: 'As a table',
	none: '–',
	sections: {
		ahead: 'What comes',
		done: 'What you did',
		memory: 'How well you remember',
		time: 'How and when you answer',
		where: 'What is strong, what is weak'
	},

	/** "Mar", of a study day. */
	month: (day: number) => month.format(day * 86_400_000),
	answers: (n: number) => plural(n, { one: '# answer', other: '# answers' }),
	cards,
	minutes,
	/** A range of whole numbers or of days. */
	range: (from: string, to: string) => `${from}–${to}`,
	orMore: (from: string) => `${from} or more`,
	days,
	shortDays: short,
	seconds: (n: number) => `${number(n)} s`,
	/** A rate with its interval of confidence. */
	share: (rate: number, low: number, high: number) =>
		`${percent(rate)} (${number(Math.round(low * 100))}–${percent(high)})`,
	metOf: (met: number, cards: number) => `${number(met)} of ${number(cards)}`,

	recalled: 'recalled',
	foretold: 'expected',
	aim: (rate: number) => `aim: ${percent(rate)}`,
	allOf: (n: number) => `All ${number(n)}`,
	fewer: 'Fewer',
	less: 'less',
	more: 'more',
	missedDay: 'cards were due, none answered',
	calendarAlt: 'The last year, a column a week; the table below says the same in numbers.',

	streak: (n: number) => plural(n, { one: '# day in a row', other: '# days in a row' }),
	streakWhy: 'Days with nothing due, and days off, break no streak.',
	longest: (n: number) => plural(n, { one: 'Longest: # day', other: 'Longest: # days' }),
	recalledRate: (rate: number) => `${percent(rate)} recalled`,
	ofReviews: (n: number) => plural(n, { one: 'of # review', other: 'of # reviews' }),
	noReviews: 'no review yet',
	timeADay: 'on average on a day of study',
	inPeriod: 'in this period',

	columns: {
		name: 'Name',
		day: 'Day',
		span: 'Days',
		month: 'Month',
		due: 'Due',
		overdue: 'Of these overdue',
		minutes: 'Minutes',
		answers: 'Answers',
		fresh: 'New',
		learning: 'Learning',
		relearning: 'Learnt again',
		review: 'Reviews',
		reviews: 'Reviews',
		added: 'Added',
		met: 'Met',
		cards: 'Cards met',
		known: 'Known now',
		age: 'Cards',
		interval: 'Interval',
		chance: 'Expected chance',
		recalled: 'Recalled',
		foretold: 'Expected',
		count: 'Cards',
		stability: 'Stability',
		difficulty: 'Difficulty',
		time: 'Time',
		right: 'Recalled',
		wrong: 'Forgotten',
		hour: 'Hour'
	},

	figures: {
		forecast: 'Minutes that come back',
		forecastWhy:
			'As things stand: what these reviews bring later and new cards are not in it. Overdue cards count today.',
		answers: 'Answers',
		answersWhy:
			'By what the card was when it was asked. Answers that were taken back do not count.',
		calendar: 'A year of days',
		fresh: 'New cards',
		freshWhy: 'Cards that came into your library, and cards that you met for the first time.',
		ages: 'Recall by age',
		agesWhy:
			'True retention: of cards in review, the first answer of a day. Young is an interval below 21 days. In brackets and as a line: where the true rate lies with 95% confidence.',
		age: { young: 'Young', mature: 'Mature', all: 'All' },
		intervals: 'Recall by interval',
		overTime: 'Recall over time',
		calibration: 'Is the memory model right?',
		calibrationWhy:
			'Reviews with the same expected chance of recall are put together. Where point and square meet, as many were recalled as expected.',
		stability: 'Stability',
		stabilityWhy:
			'The time until the chance of recall falls to 90%, for the cards that you have met.',
		difficulty: 'Difficulty',
		difficultyWhy: 'From 1, easy, to 10, hard, as the memory model has it from your answers.',
		recall: 'Chance of recall today',
		recallWhy: 'By the memory model, for the cards that you have met.',
		times: 'Time for an answer',
		timesWhy: 'From question to grade; more than a minute counts as a minute.',
		hours: 'Recall by the hour',
		hoursWhy: 'By the clock where you were. Hours with fewer than ten reviews are not drawn.',
		hourAnswers: 'Answers by the hour',
		decks: 'Decks',
		topics: 'Topics',
		sources: 'Sources',
		noDeck: 'No longer in the library',
		noTopic: 'Without a topic',
		noSource: 'Without a source'
	},

	tooFew: {
		reviews: (have: number, need: number) =>
			`Not enough answers yet to say: ${number(have)} of ${number(need)} reviews.`,
		answers: (have: number, need: number) =>
			`Not enough answers yet to say: ${number(have)} of ${number(need)}.`,
		days: (have: number, need: number) =>
			`Not enough days yet to say: ${number(have)} of ${number(need)}.`,
		cards: (have: number, need: number) =>
			`Not enough cards met yet to say: ${number(have)} of ${number(need)}.`
	},
	forecastIs: {
		nothing: 'Nothing is waiting.',
		behind: (overdue: number, today: number) =>
			`${plural(overdue, { one: '# card has', other: '# cards have' })} been waiting since before today, ${minutes(today)} in all. A little every day, and no new cards meanwhile, brings that down.`,
		peak: (day: string, most: number, usual: number) =>
			`${day} stands out with ${minutes(most)}; usually it is ${number(usual)}. Keep some time free for it.`,
		even: (usual: number) => `About ${minutes(usual)} a day, new cards not counted.`
	},
	habitIs: {
		regular: (studied: number, all: number) =>
			`You answered on ${number(studied)} of ${days(all)}, and on every day on which a card was due.`,
		missed: (missed: number, all: number) =>
			`On ${number(missed)} of ${days(all)} cards were due and none was answered. Five minutes on such a day keeps the pile small.`
	},
	freshIs: {
		'all-met': 'There is no card that you have not met.',
		'none-met': (left: number) =>
			`${cards(left)} not met yet, and hardly any new one in this period. Allow more new cards a day if you want to get to them.`,
		'met-by': (left: number, perDay: number, day: string) =>
			`${cards(left)} not met yet; at ${number(perDay)} a day you will have met all by ${day}.`
	},
	retentionIs: {
		'as-wanted': (rate: number, aim: number) =>
			`You recall ${percent(rate)}; the aim is ${percent(aim)}. Nothing to change.`,
		above: (rate: number, aim: number) =>
			`You recall ${percent(rate)}, more than the aim of ${percent(aim)}: you remember better than Hafiza expects. Once it has learnt that from your answers, there will be fewer reviews.`,
		early: (rate: number, aim: number) =>
			`You recall ${percent(rate)}, more than the aim of ${percent(aim)}, because cards were answered before they were due. Nothing to change.`,
		below: (rate: number, aim: number) =>
			`You recall ${percent(rate)}; the aim is ${percent(aim)}. Reword the cards that you keep missing, and take fewer new ones for a while.`,
		late: (rate: number, aim: number) =>
			`You recall ${percent(rate)} instead of ${percent(aim)}, because cards waited longer than planned. Answer what is due before new cards.`
	},
	calibrationIs: {
		fits: (foretold: number, rate: number) =>
			`${expected(foretold, rate)}. It judges your memory well.`,
		uneven: (_foretold: number, _rate: number, error: number) =>
			`Right on the whole, but off by ${percent(error)} on average within it. Learning from your answers would help.`,
		'too-high': (foretold: number, rate: number) =>
			`${expected(foretold, rate)}: cards come too late for you. It should learn from your answers.`,
		'too-low': (foretold: number, rate: number) =>
			`${expected(foretold, rate)}: cards come sooner than they need to. It should learn from your answers.`
	},
	stabilityIs: {
		holds: (spoken: string) =>
			`Half of your cards hold for ${spoken} or longer before recall falls to 90%.`
	},
	difficultyIs: {
		hard: (n: number, share: number) =>
			`${cards(n)}, ${percent(share)}, are nearly as hard as can be. A clearer question or a shorter answer helps more than repeating them.`,
		fine: 'No unusual share of your cards is very hard.'
	},
	recallIs: {
		known: (known: number, met: number) =>
			`Of ${cards(met)} that you have met you would recall about ${number(known)} now.`,
		slipping: (known: number, met: number, slipping: number) =>
			`Of ${cards(met)} that you have met you would recall about ${number(known)} now; ${number(slipping)} have waited far too long. Answer what is due before new cards.`
	},
	timesAre: {
		fine: (median: number) => `Half of your answers take ${seconds(median)} or less.`,
		slow: (share: number, from: number) =>
			`${percent(share)} of your answers take ${seconds(from)} or longer. Cards that ask for one thing only are quicker, and stick better.`,
		lingering: (right: number, wrong: number) =>
			`What you know comes within ${seconds(right)}; what you miss takes ${number(wrong)}. When nothing comes, look at the answer sooner.`
	},
	hoursAre: {
		'one-part': 'Nearly all your reviews are at one time of the day: there is nothing to compare.',
		even: 'No time of the day is clearly better for you.',
		better: (best: PartOfDay, bestRate: number, worst: PartOfDay, worstRate: number) =>
			`You recall more ${parts[best]} (${percent(bestRate)}) than ${parts[worst]} (${percent(worstRate)}). Put reviews there if you can.`
	},
	groupsAre: {
		even: 'None is clearly weaker than the others.',
		weak: (name: string, rate: number, others: number) =>
			`${isolate(name)} is recalled worst: ${percent(rate)}, the others ${percent(others)}. Read about it again before the next cards.`
	}
};

export type StatsWords = typeof stats;
