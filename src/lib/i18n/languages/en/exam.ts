import { kinds } from './kinds.ts';
import type { Difficulty, Form } from '#lib/core/exam/blueprint.ts';
import type { ProfileName } from '#lib/core/exam/profiles.data.ts';
import type { Certainty } from '#lib/core/exam/scheme.ts';
import type { Standing } from '#lib/core/exam/sitting.ts';
import { isolate } from '../../format.ts';
import { marksIn } from '../../exam/marks.ts';
import { plural, number, percent } from './format.ts';

/** What the mock exam says, in English; and the shape of every other language's. */
export const exam = {
	title: 'Mock exam',
	lead: 'Sit a paper as on the day: against the clock, and marked by the rules of your examination.',
	newPaper: 'New paper',
	plans: 'Plan for the day of an exam',
	papers: 'Papers',
	noPapers: 'No paper yet. A paper is drawn from your decks; you can sit it as often as you like.',
	howPapers: [
		'Choose a kind: a plain percentage, or the rules of an exam.',
		'Sit it against the clock, or as practice with each answer shown.',
		'See what it brought; what you missed comes back in your reviews.'
	],
	firstPaper: 'Make the first paper',
	pastSittings: 'Sittings',
	noSittings: 'Nobody has sat this paper yet.',
	looking: 'Looking through your cards',
	questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
	minutes: (n: number) => plural(n, { one: '# minute', other: '# minutes' }),
	hoursAndMinutes: (hours: number, minutes: number) =>
		[
			hours > 0 ? plural(hours, { one: '# hour', other: '# hours' }) : '',
			minutes > 0 ? plural(minutes, { one: '# minute', other: '# minutes' }) : ''
		]
			.filter((part) => part !== '')
			.join(' '),
	underWay: 'Under way',
	goOn: 'Go on',
	seeResult: 'See the result',
	resultOf: (marks: string, most: string) => `${marks} of ${most}`,
	...marksIn('en-GB'),

	profile: 'Kind of paper',
	profiles: {
		'upsc-gs': 'UPSC Prelims, General Studies',
		'upsc-csat': 'UPSC Prelims, CSAT',
		'css-mpt': 'CSS, MPT',
		percentage: 'Plain percentage',
		certainty: 'Marked by certainty',
		own: 'Own marks'
	} satisfies Record<ProfileName | 'own', string>,
	profileWhy: {
		'upsc-gs': 'A wrong answer costs a third of what a right one brings.',
		'upsc-csat':
			'A wrong answer costs a third of what a right one brings; a third of the marks is a pass.',
		'css-mpt':
			'A wrong answer costs nothing; a third of the marks is a pass. Choose a deck in Urdu for the Urdu section.',
		percentage:
			'One mark for each right answer, a part of it for an order or pairs that are right in part.',
		certainty:
			'You say how sure you are of each answer and stake more or less on it, as in Moodle.',
		own: 'You say what right, wrong and blank answers bring.'
	} satisfies Record<ProfileName | 'own', string>,
	paperTitle: 'Title',
	time: 'Minutes',
	optionCount: 'Options a question',
	passPercent: 'Pass from, % (0: none)',
	right: 'Right',
	wrong: 'Wrong',
	blank: 'Blank',
	partial: 'A part that is right brings a part of the marks',
	badMarks:
		'Give marks as numbers or fractions, like 2, 0.25 or -2/3, and let a right answer bring more than a wrong one.',
	section: (n: number) => `Section ${number(n)}`,
	wholePaper: 'Questions',
	sectionTitle: 'Name of the section',
	count: 'Questions',
	addSection: 'Add a section',
	removeSection: 'Remove this section',
	decks: 'Decks',
	allDecks: 'None chosen: all decks.',
	narrow: 'Only some questions',
	topics: 'Topics',
	noTopic: 'No topic',
	kinds: 'About',
	kindNames: kinds,
	forms: 'Asked by',
	formNames: {
		choice: 'Choice',
		typed: 'Writing',
		ordering: 'Putting in order',
		matching: 'Matching'
	} satisfies Record<Form, string>,
	difficulty: 'Difficulty',
	difficulties: {
		easy: 'Easy for you',
		medium: 'Medium',
		hard: 'Hard for you',
		unmet: 'Not met yet'
	} satisfies Record<Difficulty, string>,
	found: (n: number) => plural(n, { one: '# question found', other: '# questions found' }),
	tooFew: (wanted: number, found: number) =>
		`Wants ${number(wanted)}, found ${number(found)}. Choose more, or ask for fewer.`,
	fixed: (n: number) =>
		plural(n, {
			one: 'From the card you chose.',
			other: 'From the # cards you chose, in their order.'
		}),
	noCards: 'There is no card yet to ask. Add a deck first.',
	make: 'Make the paper',
	makeAnyway: 'Make it with what there is',
	isShort: 'Some sections find fewer questions than they want:',
	shortSection: (title: string, wanted: number, found: number) =>
		`${isolate(title)}: ${number(found)} of ${number(wanted)}`,
	nothingFound: 'No question fits. Choose other decks, or fewer conditions.',

	paper: 'Paper',
	gone: 'This is not on this device any more.',
	toPapers: 'All papers',
	sections: 'Sections',
	marking: 'Marks',
	markingOf: (right: string, wrong: string, blank: string) =>
		`right ${right}, wrong ${wrong}, blank ${blank}`,
	markingByCertainty: (stakes: readonly string[]) =>
		`by certainty, right / wrong: ${stakes.join('; ')}`,
	passFrom: (share: number) => `Pass from ${percent(share)} of the marks`,
	conditions: 'How do you want to sit it?',
	conditionNames: { exam: 'As an exam', practice: 'As practice' },
	conditionWhy: {
		exam: 'The clock does not stop, whatever happens to this page. No answer is shown before the end. At zero the paper is handed in by itself.',
		practice:
			'You can stop the clock, and look at the answer of a question once you have given yours.'
	},
	toReviews: 'Count my answers as reviews',
	toReviewsWhy:
		'What you knew and what not goes into your schedule at the end; guessing is allowed for. It can be taken back.',
	begin: 'Begin',
	another: 'Draw another like it',
	deletePaper: 'Delete the paper',
	deleteWhy: 'Its sittings and their results go with it. Cards and reviews stay.',
	deleteSitting: 'Delete this sitting',
	deleteSittingWhy: 'Its answers and its result go. Reviews that were sent stay.',
	print: 'Print it',

	question: (n: number, of: number) => `Question ${number(n)} of ${number(of)}`,
	timeLeft: 'Time left',
	hideTimer: 'Hide the clock',
	showTimer: 'Show the clock',
	minutesLeft: (n: number) => plural(n, { one: 'One minute left.', other: '# minutes left.' }),
	halfLeft: (n: number) =>
		`Half the time is over: ${plural(n, { one: '# minute left.', other: '# minutes left.' })}`,
	options: 'Options',
	strike: (letter: string) => `Strike out ${letter}`,
	unstrike: (letter: string) => `Bring ${letter} back`,
	isStruck: 'struck out',
	yourAnswer: 'Your answer',
	howSure: 'How sure are you?',
	sureNames: { 1: 'Guess', 2: 'Fairly', 3: 'Sure' } satisfies Record<Certainty, string>,
	saySure: 'Say first how sure you are.',
	previous: 'Previous',
	next: 'Save and next',
	mark: 'Mark and next',
	unmark: 'Unmark',
	isMarked: 'Marked for review',
	clear: 'Clear',
	showAnswer: 'Show the answer',
	pause: 'Pause',
	paused: 'The clock stands still.',
	palette: 'Questions',
	standings: {
		unseen: 'Not seen',
		unanswered: 'Not answered',
		answered: 'Answered',
		marked: 'Marked',
		'answered-marked': 'Answered and marked'
	} satisfies Record<Standing, string>,
	answeredOf: (answered: number, all: number) => `${number(answered)}/${number(all)}`,
	answeredIn: (title: string, answered: number, all: number) =>
		`${isolate(title)}: ${number(answered)} of ${number(all)} answered`,
	handIn: 'Hand in',
	handInTitle: 'Hand in the paper?',
	handInLeft: (time: string) => `You still have ${time}.`,
	unanswered: (n: number) =>
		plural(n, { one: '# question is not answered', other: '# questions are not answered' }),
	marked: (n: number) =>
		plural(n, { one: '# is marked for review', other: '# are marked for review' }),
	unsure: (n: number) =>
		plural(n, {
			one: 'For # answer you did not say how sure you are: it counts as a guess',
			other: 'For # answers you did not say how sure you are: they count as guesses'
		}),
	allAnswered: 'Every question is answered.',
	notYet: 'Not yet',
	keys: {
		options: 'Choose an option',
		strike: 'Strike an option out, or bring it back',
		sure: 'Guess, fairly sure, sure',
		move: 'Previous, next question',
		next: 'Save and next',
		mark: 'Mark for review and next',
		clear: 'Clear the answer',
		timer: 'Hide or show the clock',
		show: 'Practice: show the answer',
		pause: 'Practice: stop the clock',
		help: 'Show these keys'
	},

	result: 'Result',
	notHandedIn: 'This paper is not handed in yet.',
	byClock: 'Handed in by the clock.',
	passed: 'Passed',
	failed: 'Not passed',
	exactly: (fraction: string) => `exactly ${fraction}`,
	ofMarks: (most: string) => `of ${most} marks`,
	figures: {
		attempted: 'Answered',
		right: 'Right',
		wrong: 'Wrong',
		partial: 'Right in part',
		blank: 'Blank',
		accuracy: 'Right of those answered',
		lost: 'Marks lost to wrong answers',
		guesses: 'What guesses brought',
		took: 'Time used',
		each: 'A question took'
	},
	seconds: (n: number) => plural(n, { one: '# second', other: '# seconds' }),
	reviews: 'Reviews',
	sent: 'Your answers count as reviews.',
	sentNow: (n: number) =>
		plural(n, {
			one: '# answer now counts as a review.',
			other: '# answers now count as reviews.'
		}),
	stale: (n: number) =>
		plural(n, {
			one: '# card was answered elsewhere since, or is gone, and was left out.',
			other: '# cards were answered elsewhere since, or are gone, and were left out.'
		}),
	notSent: 'Your answers do not count as reviews.',
	send: 'Send to reviews',
	takeBack: 'Take back',
	takenBack: 'The reviews of this paper are taken back.',
	by: { section: 'By section', topic: 'By topic', kind: 'By what they ask' },
	columns: { marks: 'Marks', right: 'Right', wrong: 'Wrong', blank: 'Blank', each: 'Seconds each' },
	calibration: 'How sure, how right',
	calibrationNone:
		'You did not say of any answer how sure you were. Say it next time, and here stands which answers to leave out.',
	certainty: 'You said',
	rightRate: 'Right',
	rightOf: (right: number, all: number) =>
		`${number(right)} of ${number(all)} (${percent(right / all)})`,
	worth: 'Marks',
	paysFrom: 'Pays from',
	fewAnswers: (n: number) =>
		`Only ${plural(n, { one: '# answer has', other: '# answers have' })} a certainty: too few to rely on. The figures below describe this paper, no more.`,
	advice: {
		skip: {
			1: (gain: string, marks: string) =>
				`Leave out what you only guess: this paper would have come to ${marks}, ${gain} more.`,
			2: (gain: string, marks: string) =>
				`Answer only what you are sure of: this paper would have come to ${marks}, ${gain} more.`,
			3: (gain: string, marks: string) =>
				`Even answers you were sure of cost more than they brought: blank, this paper would have come to ${marks}, ${gain} more.`
		} satisfies Record<Certainty, (gain: string, marks: string) => string>,
		answerAll:
			'It was right to answer: leaving out any certainty would have brought less, or the same.',
		free: 'A wrong answer costs nothing here: answer everything, guesses too.',
		stake: (said: string, better: string, rate: string) =>
			`Of what you called “${said}” ${rate} was right: “${better}” would have brought most.`,
		over: (said: string, rate: string, from: string) =>
			`“${said}” was right in ${rate}; under these marks it pays only from ${from}.`
	},
	without: (said: string, marks: string) => `Without “${said}” and below: ${marks}`,
	review: 'Questions',
	filters: { wrong: 'Wrong', blank: 'Blank', all: 'All' },
	outcomes: { right: 'Right', wrong: 'Wrong', partial: 'Right in part', blank: 'Blank' },
	you: 'You',
	key: 'Key',
	noAnswer: 'no answer',
	passage: 'Passage',
	nothingHere: 'None.'
};

export type ExamWords = typeof exam;
