import type { ExamField } from '#lib/core/schedule/exam-day/draft.ts';
import { isolate } from '../../format.ts';
import { percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { one: '# minute', other: '# minutes' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });
const reviews = (n: number) => plural(n, { one: '# review', other: '# reviews' });
const newCards = (n: number) => plural(n, { one: '# new card', other: '# new cards' });
const range = (low: number, high: number) => `${percent(low)} to ${percent(high)}`;

/** What is said about preparing for exams, in English; and the shape of every other language's. */
export const examPlan = {
	title: 'Exam plans',
	lead: 'Give the day and the minutes you have. Each day then brings the cards that gain most marks by that day.',
	none: 'No exam is planned. Your decks follow the plain schedule.',
	add: 'Add an exam',
	edit: (name: string) => `Edit ${isolate(name)}`,
	remove: (name: string) => `Delete ${isolate(name)}`,
	deleted: (name: string) =>
		`${isolate(name)} is deleted. Cards that no other exam asks follow the plain schedule.`,
	newTitle: 'A new exam',
	editTitle: 'Change the exam',
	inDays: (n: number) => (n === 1 ? 'tomorrow' : `in ${days(n)}`),
	over: 'over',
	aDay: (n: number) => `${minutes(n)} a day`,
	study: 'Study its cards',

	name: 'Name',
	date: 'Day of the exam',
	dateWhy: 'The last day of study is the day before.',
	scope: 'What it asks',
	decks: 'Decks',
	noDecks: 'There is no deck yet.',
	goneDeck: 'A deck that is no longer in your library',
	tags: 'Tags',
	tag: 'A tag',
	addTag: 'Add the tag',
	removeTag: (tag: string) => `Remove the tag ${isolate(tag)}`,
	weight: (part: string) => `Weight of ${isolate(part)}`,
	weightWhy: 'How much a card of it counts: with 2, twice as much as with 1.',
	minutesPerDay: 'Minutes a day',
	daysOff: 'Days without study',
	wanted: 'Share of the marks you want, in per cent',
	wantedWhy: 'Empty: as many as can be had.',
	keepUntil: 'Should still be known on',
	keepUntilWhy: 'A day after the exam, if it is wanted for longer.',
	wrong: {
		name: 'Give a name of at most 200 characters.',
		date: 'Give a day after today, within three years.',
		parts: 'Choose at least one deck or tag.',
		minutesPerDay: 'Give minutes from 1 to 1,440.',
		wanted: 'Give a whole number from 1 to 100, or leave it empty.',
		keepUntil: 'Give a day after the exam, within ten years, or leave it empty.'
	} satisfies Record<ExamField, string> as Record<ExamField, string>,
	wrongWeight: 'A weight goes from 1 to 1,000.',
	besides: 'Marks you want, days without study',
	mend: 'Mend what is marked first.',
	unsaved: 'What you wrote here earlier is not saved yet.',
	aside: 'What you wrote is kept here, but the exam is not saved yet.',

	working: 'Working out the days until then',
	cancelled: 'It was ended. The plain schedule serves until it is worked out.',
	failed: 'The plan could not be worked out. Until it is, the plain schedule serves.',
	plan: 'Work it out',
	planAgain: 'Work it out anew',
	plainServes:
		'The plan for your exam is not worked out yet: these are the cards of the plain schedule.',

	expected: (mean: number) => `About ${percent(mean)} of the marks.`,
	between: (low: number, high: number) => `Nine times in ten it will be ${range(low, high)}.`,
	unmet: (n: number) =>
		n < 0.5
			? 'Every card is met before the day.'
			: `${plural(Math.round(n), { one: '# card is', other: '# cards are' })} not met before the day.`,
	honest:
		'By what is known of your memory and your pace, for what your cards ask. What they do not ask is not in it.',
	reached: (wanted: number, isSure: boolean) =>
		isSure
			? `${percent(wanted)} is well within reach.`
			: `${percent(wanted)} is likely, though not certain.`,
	needsMinutes: (wanted: number, n: number) =>
		`${percent(wanted)} takes about ${minutes(n)} a day more.`,
	outOfReach: (wanted: number, best: number) =>
		`${percent(wanted)} cannot be reached, even with half an hour a day more: ${percent(best)} can.`,
	drop: (topics: string) => `If something must go, these bring least for their cards: ${topics}.`,
	curve: 'Expected marks, morning by morning',
	curveWhy: 'What you would have if the exam were that day. The line at the end is the range.',
	dayColumn: 'Day',
	marksColumn: 'Marks',
	wantedMark: 'wanted',
	expectedMark: 'expected',
	more: 'With more time',
	moreWhy: (n: number) => `${minutes(n)} a day more`,
	gain: (share: number) => {
		const points = Math.round(share * 1000) / 10;
		return plural(points, { one: '+# point', other: '+# points' });
	},
	topics: 'Least known on the day',
	topic: 'Topic',
	noTopic: 'without a topic',
	cardsColumn: 'Cards',
	known: 'Known',
	ofMarks: 'Of the marks',
	today: 'Today',
	list: (reviewed: number, fresh: number, spent: number) =>
		`${reviews(reviewed)}, ${newCards(fresh)}, about ${minutes(spent)}.`,
	nothing: 'Nothing is planned for today.',
	together: 'For all exams together.',
	kept: (share: number) =>
		`By the last two weeks you keep about ${percent(share)} of the minutes you plan; the plan counts on that.`,
	shared: 'This counts on the minutes of all your exams together.',
	toMock: 'Sit a mock exam',

	home: (name: string, n: number) => `${isolate(name)} ${n === 1 ? 'tomorrow' : `in ${days(n)}`}`,
	homeToday: (n: number) => `${minutes(n)} for it today`,
	homeMarks: (mean: number) => `about ${percent(mean)} of the marks expected`,
	homeWorking: (share: number) => `The plan is being worked out: ${percent(share)}.`,
	homeFailed: 'The plan could not be worked out; the plain schedule serves.',
	look: 'See the plan'
};

export type ExamPlanWords = typeof examPlan;
