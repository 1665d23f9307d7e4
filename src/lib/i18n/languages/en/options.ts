import type { SpokenSides } from '#lib/core/session/options.ts';
import { isolate } from '../../format.ts';
import { languageNames } from '../../language-name.ts';
import { number, plural } from './format.ts';

const languageName = languageNames('en');
const speechOf: Record<SpokenSides, string> = {
	nothing: 'Nothing',
	question: 'The question',
	answer: 'The answer',
	both: 'Both'
};

/** What the options of a session say, in English; and the shape of every other language's. */
export const options = {
	title: 'In a session',
	timer: 'Show how long a card has been on show',
	timerSaid: (n: number) =>
		plural(n, { one: '# second on this card', other: '# seconds on this card' }),

	advance: 'Turn the cards by themselves',
	advanceWhy:
		'They wait while something stands open, while you write or listen, and while the page is not in front of you.',
	revealSeconds: 'Seconds until the answer',
	gradeSeconds: 'Seconds until the next card',
	advanceGrade: 'Then it is graded',
	pause: 'Stop the cards from turning',
	resume: 'Let the cards turn again',

	timebox: 'Offer to stop after a while',
	minutes: 'Minutes',
	boxOver: (n: number) => plural(n, { one: '# minute is over', other: '# minutes are over' }),
	boxWhy: (answers: number) =>
		`You gave ${plural(answers, { one: '# answer', other: '# answers' })}. All of it is saved: stop here with a good conscience, or go on.`,
	stop: 'Stop here',
	goOn: (n: number) => plural(n, { one: '# more minute', other: '# more minutes' }),

	speech: 'Read aloud',
	speechOf,
	speechWhy: 'Only by voices of this device: nothing that you study is sent away.',
	noVoices: 'This device has no voice that works without a network.',
	voicesFor: (languages: readonly string[]) =>
		`Voices on this device: ${languages.map(languageName).join(', ')}.`,
	noVoice: (language: string) =>
		`This device has no voice for ${languageName(language)} that works without a network.`,
	sayAgain: 'Say it again',

	swipes: 'Swipe to grade',
	swipesWhy:
		'Over the card, on a touch screen. Before the answer is shown, each of them shows it. Up and down work only where nothing has to be scrolled.',
	swipeTo: { left: 'To the left', right: 'To the right', up: 'Up', down: 'Down' },
	noGrade: 'Nothing',

	keys: {
		title: 'Keys of a session',
		link: 'Choose the keys',
		why: 'Each thing can have several keys, or none. Capital letters and small ones are the same; Shift makes another key of them.',
		add: 'Add a key',
		addTo: (action: string) => `Add a key: ${action}`,
		press: 'Press the key',
		pressWhy: 'Escape leaves it as it is.',
		none: 'No key',
		remove: (key: string, action: string) => `Take ${key} away: ${action}`,
		rivals: (key: string, actions: readonly string[]) =>
			`${key} is also for: ${actions.join('; ')}`,
		reset: 'As it was',
		resetOf: (action: string) => `As it was: ${action}`,
		resetAll: 'All keys as they were',
		cannot: (key: string) => `${isolate(key)} belongs to the browser.`,
		added: (key: string, action: string) => `${key}: ${action}`,
		clashes: (n: number) =>
			plural(n, {
				one: '# key is for two things at once.',
				other: '# keys are for two things at once.'
			})
	},
	number
};

export type OptionWords = typeof options;
