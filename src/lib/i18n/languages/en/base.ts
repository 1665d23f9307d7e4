import type { Interval } from '#lib/core/schedule/grade.ts';
import { inUnit, isolate } from '../../format.ts';
import { number, percent, plural } from './format.ts';

const shortUnit = { minute: 'm', hour: 'h', day: 'd', month: 'mo', year: 'y' };
const longUnit = {
	minute: { one: '# minute', other: '# minutes' },
	hour: { one: '# hour', other: '# hours' },
	day: { one: '# day', other: '# days' },
	month: { one: '# month', other: '# months' },
	year: { one: '# year', other: '# years' }
};

/** English, as far as a session of study needs it, and the shape of every other catalogue; the rest is in the files beside it. */
export const base = {
	number,
	percent,
	/** Between the parts of a list. */
	comma: ', ',

	/** On a button: "10m", "3d". */
	shortInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return number(n) + shortUnit[unit];
	},
	/** Read aloud: "10 minutes". */
	spokenInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return plural(n, longUnit[unit]);
	},
	cards: (n: number) => plural(n, { one: '# card', other: '# cards' }),

	// said in many places
	name: 'Hafiza',
	close: 'Close',
	undo: 'Undo',
	save: 'Save',
	cancel: 'Cancel',
	edit: 'Edit',
	delete: 'Delete',
	loading: 'One moment',
	reload: 'Reload',
	toLibrary: 'To the library',
	openBackup: 'Open a backup',
	skipToContent: 'Skip to the content',
	mainMenu: 'Main menu',
	help: 'Help',
	newVersion: 'A new version of Hafiza is ready.',
	useNewVersion: 'Use it now',
	finishFirst: 'A session is open in a tab. Finish it first, then the new version can take over.',

	nav: {
		home: 'Today',
		library: 'Library',
		browse: 'Search',
		exam: 'Exam',
		stats: 'Progress',
		settings: 'Settings'
	},

	study: {
		title: 'Study',
		question: 'Question',
		answer: 'Answer',
		reveal: 'Show the answer',
		grades: 'How well did you recall it?',
		grade: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
		gradeMeans: {
			1: 'Forgotten',
			2: 'Recalled, with difficulty',
			3: 'Recalled',
			4: 'Recalled at once'
		},
		next: (spoken: string) => `comes back in ${spoken}`,
		hint: 'Hint',
		gap: 'blank',
		left: (n: number) => plural(n, { one: '# card left', other: '# cards left' }),
		returning: (n: number) => plural(n, { one: '# comes again', other: '# come again' }),
		minutesLeft: (n: number) => plural(n, { one: 'about # minute', other: 'about # minutes' }),
		progress: 'Progress of this session',
		saving: 'Saving',
		saved: 'Saved',
		answered: (n: number) => plural(n, { one: '# answered', other: '# answered' }),
		more: 'More',
		unsure: 'Not sure',
		countsHard: {
			hint: 'With the hint, what you recalled counts as Hard.',
			unsure: 'You were not sure: what you recalled counts as Hard.'
		},
		practice: 'Practice',
		passage: 'Passage',
		stale: 'This card was answered elsewhere meanwhile. Your answer here was not counted twice.',
		goesOn: 'That card was answered or put away in another tab. This is the next one.',
		deckRemoved: (title: string) =>
			`${isolate(title)} was taken out of your library in another tab.`,
		waitingWhy: (clock: string) => `The next card comes back at ${clock}.`,
		toHome: 'Back to today'
	},

	trouble: {
		safe: 'Everything saved before is safe.',
		cardBack: 'The card is back in front of you.',
		network: {
			what: 'This could not be fetched.',
			todo: 'Connect once, then it will be here offline too.'
		},
		full: {
			what: 'There is no space left on this device.',
			todo: 'Free some space on the device, or under Settings, Safety of your data, then try again.'
		},
		closed: {
			what: 'This tab has lost its connection to your data.',
			todo: 'Reload the page.'
		},
		missing: {
			what: 'What you asked for is no longer there.',
			todo: 'Reload the page to see what is.'
		},
		invalid: {
			what: 'This cannot be saved as it is.',
			todo: 'Check what you entered.'
		},
		failed: {
			what: 'The browser could not save that.',
			todo: 'Try again. If it goes on, save a backup in the settings and reload.'
		},
		damaged: {
			what: 'Something kept on this device can no longer be read.',
			todo: 'Reload the page. If it goes on, save a backup in the settings: it holds all that can be read.'
		},
		unexpected: {
			what: 'Something went wrong in Hafiza.',
			todo: 'Try again. If it goes on, reload the page.'
		}
	}
};

export type BaseWords = typeof base;
