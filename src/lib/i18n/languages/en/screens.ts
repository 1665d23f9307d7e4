import { isolate } from '../../format.ts';
import { languageNames } from '../../language-name.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';

const languageName = languageNames('en');

/** What the screens around studying say, in English; and the shape of every other language's. */
export const screens = {
	howItWorks: 'How this works',

	home: {
		title: 'Today',
		minutesToday: (n: number) => plural(n, { one: '# minute', other: '# minutes' }),
		work: (reviews: number, learning: number, fresh: number) =>
			[
				learning > 0
					? plural(learning, { one: '# card being learned', other: '# cards being learned' })
					: '',
				reviews > 0 ? plural(reviews, { one: '# review', other: '# reviews' }) : '',
				fresh > 0 ? plural(fresh, { one: '# new card', other: '# new cards' }) : ''
			]
				.filter((part) => part !== '')
				.join(' · '),
		study: 'Study now',
		goOn: 'Go on studying',
		studyDeck: (title: string) => `Study ${title}`,
		answeredToday: (n: number) => plural(n, { one: '# answer today', other: '# answers today' }),
		allDone: 'All done for today',
		comeBack: 'What you know is safe. The next cards come back when you are about to forget them.',
		decks: 'Your decks',
		welcome: 'Read once. Remember for good.',
		promise:
			'Hafiza turns what you read into questions, and brings each one back just before you would forget it. Everything stays on this device and works without a network.',
		pasteDocument: 'Paste a document',
		ready: 'Or start with a ready deck',
		try: 'Try it',
		tryDeck: (title: string) => `Try it: ${title}`
	},

	library: {
		title: 'Library',
		yours: 'Your decks',
		empty: 'No deck yet. Add one below, or make one from a document.',
		add: 'Add to your library',
		shipped: 'Ready decks',
		addDeck: 'Add',
		addTitled: (title: string) => `Add ${title}`,
		inLibrary: 'In your library',
		fromDocument: 'From a document',
		import: 'Import a deck file',
		importWhy: 'From Anki, Moodle, Quizlet, a spreadsheet or Hafiza. You can drop it here too.',
		importMore: 'Paste a deck or give its link',
		export: 'Export or share',
		dueNow: (n: number) => plural(n, { one: '# due', other: '# due' }),
		newNow: (n: number) => plural(n, { one: '# new', other: '# new' }),
		nothingDue: 'nothing due',
		added: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { one: '# note added', other: '# notes added' })}.`,
		alreadyThere: (title: string) => `${isolate(title)} is up to date in your library.`,
		updated: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { one: '# note updated', other: '# notes updated' })}. Progress kept.`,
		elsewhere: (n: number) =>
			plural(n, {
				one: '# note stays in the deck that already holds it.',
				other: '# notes stay in the decks that already hold them.'
			}),
		pasteCards: 'Write several cards at once',
		cardLines: 'Cards, line by line',
		cardLinesWhy:
			'A card a line: “question :: answer”, a tab between the two, or a text with what is asked in [brackets]. Or “Q:” for a question and “A:” for its answer on the next line; or “C:” for a text with what is asked in [brackets]. A blank line ends a card.',
		understood: (n: number) =>
			n === 0
				? 'No card yet.'
				: plural(n, { one: '# note understood', other: '# notes understood' }),
		addCards: (n: number) =>
			n === 0 ? 'Add the cards' : `Add ${plural(n, { one: '# card', other: '# cards' })}`,
		line: (n: number) => `Line ${n}`,
		findings: 'What to mend',
		drafts: 'Begun, not finished',
		goOnWith: (title: string) => `Go on with ${isolate(title)}`,
		draftLeft: (decided: number, all: number) =>
			`${number(decided)} of ${number(all)} cards decided`,
		draftDeleted: (title: string) => `${isolate(title)} was discarded.`,
		discardTitled: (title: string) => `Discard ${title}`,
		damaged: (title: string | undefined) =>
			title === undefined
				? 'What was begun of a text can no longer be read.'
				: `What was begun of ${isolate(title)} can no longer be read.`,
		damagedWhy: 'Your decks are untouched. Read the text again, or remove what is left of it.',
		damagedGone: 'Your decks are untouched. The text itself is gone: paste it once more.',
		readAgain: 'Read the text again',
		removeDamaged: 'Remove it',
		damagedRemoved: 'What could not be read is removed.',
		damagedDeck: (title: string | undefined) =>
			title === undefined
				? 'A deck can no longer be read.'
				: `The deck ${isolate(title)} can no longer be read.`,
		damagedDeckWhy:
			'Its cards are not asked meanwhile, and your answers are kept. Add the deck again from its file, or bring back a copy.'
	},

	deck: {
		title: 'Deck',
		gone: 'This deck is not in your library.',
		study: 'Study',
		settings: 'How it is studied',
		name: 'Name of the deck',
		export: 'Export or share',
		remove: 'Remove the deck',
		writeCard: 'Write a card',
		addCard: 'Add the card',
		addCards: 'Add cards',
		exportOrRemove: 'Export or remove',
		removed: (title: string) => `${isolate(title)} is out of your library.`,
		search: 'Search the notes',
		noneFound: 'No note holds these words.',
		found: (n: number) => plural(n, { one: '# note found', other: '# notes found' }),
		more: 'Show more notes',
		isNew: 'not met yet',
		due: (day: string) => `due ${day}`,
		dueIn: (spoken: string) => `due in ${spoken}`,
		today: 'today',
		tomorrow: 'tomorrow',
		suspended: 'suspended',
		suspend: 'Suspend',
		unsuspend: 'Bring back',
		wasSuspended: 'The note will not be asked until you bring it back.',
		wasUnsuspended: 'The note will be asked again.',
		noteDeleted: 'The note is deleted.',
		actions: (question: string) => `Note: ${question}`,
		edited: 'edited',
		revert: 'Back to the deck’s words',
		reverted: 'The note has the deck’s own words again.',
		sources: 'Sources',
		licence: (licence: string) => `Licence: ${licence}`
	},

	keys: {
		title: 'Keys',
		space: 'Space',
		enter: 'Enter',
		help: 'Show these keys',
		move: 'Next card, previous card',
		accept: 'Accept',
		editCandidate: 'Edit',
		reject: 'Reject',
		undoDecision: 'Take the last decision back',
		close: 'Close what is open'
	},

	generate: {
		title: 'Cards from a document',
		lead: 'Paste an article, a chapter, your notes. Hafiza proposes questions with the passage that proves each; you keep the ones you want. So far it finds them in English texts.',
		text: 'Text',
		textPlaceholder: 'Paste an English text here',
		open: 'Open a file',
		sample: 'Try it with a sample text',
		about: 'About the text',
		aboutWhy: 'The date lets Hafiza work out “last year” and “on Monday”.',
		docTitle: 'Title',
		publisher: 'Publisher',
		published: 'Published on',
		publishedWhy: 'As far as you know it: 2024, 2024-05 or 2024-05-17.',
		publishedWrong: 'Write the date as 2024, 2024-05 or 2024-05-17.',
		start: 'Find questions',
		working: 'Reading the text',
		needText: 'Paste or open a text first.',
		rulesOnly:
			'The finer reading was not available this time, so rules alone found these. Connected, read the text again for more.',
		candidates: 'Cards',
		none: 'No question was found in this text.',
		noneWhy:
			'Hafiza looks for dates, people in office, agreements, visits, figures and the like, in English.',
		onlyEnglish: (language: string) =>
			`This text seems to be in ${isolate(languageName(language))}. So far Hafiza finds questions in English texts only.`,
		backToText: 'Back to the text',
		writeOwn: 'Write cards yourself',
		untitled: (at: number) => `Untitled, ${dates.moment(at)}`,
		source: 'Source',
		paragraph: (n: number) => `Paragraph ${number(n)}`,
		editDropped: 'The edit is discarded.',
		startOver: 'Another document',
		undone: 'The last decision is taken back.'
	},

	flags: {
		'as-of': 'Holds for its time only',
		attributed: 'Someone’s words',
		contested: 'Contested',
		planned: 'Planned, not yet done',
		'relative-date': 'Date worked out',
		conflict: 'Sources differ'
	} as Record<string, string>,

	settings: {
		title: 'Settings',
		look: 'Look and language',
		language: 'Language',
		digits: 'Digits',
		theme: 'Light or dark',
		highContrast: 'High contrast',
		themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
		studying: 'Studying',
		rollover: 'A new day begins at',
		rolloverWhy: 'Studying after midnight still counts for the evening before.',
		typesAnswers: 'Write the answers',
		typesAnswersWhy:
			'Cards that need not be answered in writing ask for it too. An empty field turns the card.',
		safety: 'Your data',
		where: 'Everything is kept on this device, in this browser. Nothing is sent anywhere.',
		preview: 'What this backup brings',
		madeAt: (at: string) => `Made on ${at}.`,
		holds: 'In the backup',
		leftOut: 'Damaged in the file, and left out',
		adds: 'New on this device',
		changes: 'Changed here',
		removes: 'Deleted here',
		kinds: {
			decks: 'Decks',
			notes: 'Notes',
			events: 'Answers',
			media: 'Images',
			documents: 'Documents',
			drafts: 'Drafts',
			papers: 'Mock exams',
			sittings: 'Sittings',
			settings: 'Settings'
		},
		kind: 'Kind',
		ahead: (n: number) =>
			plural(n, {
				one: '# entry is dated in the future and waits until then.',
				other: '# entries are dated in the future and wait until then.'
			}),
		merge: 'Bring it in',
		mergeWhy:
			'Both are joined: of two changes of one thing the later stands, and the answers of both count.',
		restored: (cards: number) =>
			`The backup is in: ${plural(cards, { one: '# card', other: '# cards' })}.`,
		unreadable: 'This file cannot be read as a backup.',
		about: 'About',
		aboutText: 'Hafiza is free, open and offline. It has no server and asks for no account.'
	},

	error: {
		notFound: 'There is no such page',
		notFoundWhy: 'The address may be old or mistyped. Your decks are safe.',
		failed: 'This page could not be shown',
		failedWhy: 'Your decks are safe. Reload, or go back to the start.',
		toHome: 'To the start'
	},

	unread: {
		what: 'The text could not be read to the end.',
		safe: 'The text and your decks are untouched.',
		todo: 'Try again, or try a shorter part of it.'
	}
};

export type ScreenWords = typeof screens;
