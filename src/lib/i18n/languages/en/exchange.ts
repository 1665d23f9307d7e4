import type { Role } from '#lib/core/exchange/table/dialect.ts';
import type { TallyOf } from '#lib/core/exchange/collection.ts';
import { isolate } from '../../format.ts';
import { number, plural } from './format.ts';

const cards = (n: number) => plural(n, { one: '# card', other: '# cards' });
const notes = (n: number) => plural(n, { one: '# note', other: '# notes' });

const roles: Readonly<Record<Role, string>> = {
	ignored: 'leave out',
	question: 'question',
	answer: 'answer',
	accept: 'other right answers',
	distractors: 'wrong answers',
	option: 'an option',
	correct: 'which option is right',
	hint: 'hint',
	explanation: 'explanation',
	tags: 'tags',
	topic: 'topic',
	type: 'type of the note',
	kind: 'kind',
	tier: 'tier',
	flags: 'remarks',
	evidence: 'evidence',
	id: 'id of Hafiza',
	guid: 'id of Anki',
	deck: 'deck',
	'deck-id': 'id of the deck',
	language: 'language of the deck',
	licence: 'licence',
	authors: 'authors',
	description: 'description',
	sources: 'sources'
};

const things: Readonly<Record<TallyOf, string>> = {
	notes: 'Notes',
	cards: 'Cards',
	reviews: 'Answers',
	media: 'Images'
};

type NewsOfNotes = Readonly<Record<'fresh' | 'changed' | 'kept' | 'unchanged', number>>;

/** The words of import and export, in English; and the shape of every other language's. */
export const exchange = {
	import: {
		title: 'Import decks',
		why: 'From Anki (.apkg, .colpkg), Moodle (XML, GIFT), a spreadsheet (CSV, TSV), Quizlet, or a deck of Hafiza (.md, .json, .zip). Nothing is added before you have seen what is in it.',
		choose: 'Choose files',
		chooseWhy: 'You can drop them here too.',
		paste: 'Paste from Quizlet or a spreadsheet',
		pasteLabel: 'Copied text, a card a line',
		pasteWhy: 'In Quizlet: the menu of a set, Export, Copy text.',
		read: 'Read it',
		pastedName: 'Pasted cards',
		link: 'By a link',
		linkLabel: 'Address of a deck’s file',
		linkWhy: 'Only addresses that begin with https://. You see it before anything is fetched.',
		linkBad: 'This is no address that begins with https://.',
		reading: (file: string) => `Reading ${isolate(file)}`,
		looking: 'Looking at what is in it',
		tooSlow: 'It took too long to read. Export it in parts, and import these.',
		failed:
			'It could not be read: a part of Hafiza that it needs did not load. Connect to the network and try again.',
		nothing: 'There is no card in it that Hafiza can read.',
		cancel: 'Cancel',
		another: 'Choose another file',
		fetchTitle: 'Fetch this file?',
		fetchWhy: (host: string) =>
			`Hafiza fetches it from ${isolate(host)}, once. That host sees your network address, as with any page that you open. Nothing of yours is sent.`,
		fetch: 'Fetch it',
		fetching: (host: string) => `Fetching from ${isolate(host)}`,
		fetchFailed: (host: string) =>
			`${isolate(host)} did not hand the file out. Open the address in a tab of its own, save the file, and choose it here.`,
		fetchTooLarge: 'The file is larger than Hafiza fetches. Save it yourself, and choose it here.',
		decks: 'What is in it',
		deck: (n: number, c: number) => `${notes(n)}, ${cards(c)}`,
		isNew: 'a new deck',
		news: ({ fresh, changed, kept, unchanged }: NewsOfNotes) =>
			[
				fresh > 0 ? `${number(fresh)} new` : '',
				changed > 0 ? `${number(changed)} with other words` : '',
				kept > 0 ? `${number(kept)} as you edited them` : '',
				unchanged > 0 ? `${number(unchanged)} as they are here` : ''
			]
				.filter(Boolean)
				.join(', '),
		absent: (n: number) =>
			plural(n, {
				one: '# note of your deck is not in it, and stays here.',
				other: '# notes of your deck are not in it, and stay here.'
			}),
		all: 'All decks',
		first: 'The first notes',
		changes: (n: number) => `What changes in ${notes(n)}`,
		more: (n: number) => `and ${number(n)} more`,
		stays: 'you edited this: yours stays',
		theirs: 'The deck now says:',
		takeTheirs: 'Take the deck’s words',
		keepOwn: 'Keep mine after all',
		empty: 'nothing',
		counts: 'What was read',
		count: (read: number, taken: number, left: number) =>
			left === 0 ? number(taken) : `${number(taken)} of ${number(read)}, ${number(left)} left out`,
		things,
		findings: 'What is left out or changed',
		times: (n: number) => `${number(n)}×`,
		history: 'With what was answered so far',
		historyWhy: (studied: number, reviews: number) =>
			`${cards(studied)} with ${plural(reviews, { one: '# answer', other: '# answers' })}. Cards that you answered in Hafiza keep their own.`,
		add: (fresh: number, changed: number) =>
			changed === 0
				? fresh > 0
					? `Add ${notes(fresh)}`
					: 'Look for newer answers'
				: fresh === 0
					? `Update ${notes(changed)}`
					: `Add ${notes(fresh)}, update ${number(changed)}`,
		nothingNew: 'There is nothing new in it',
		renames: (before: string, after: string) =>
			`Your deck ${isolate(before)} will be called ${isolate(after)}.`,
		adding: 'Adding',
		share: (done: string) => `Adding: ${done}`,
		stopped: 'It was stopped. Nothing was added.',
		done: 'Added',
		result: (added: number, updated: number, unchanged: number) =>
			[
				added > 0 ? `${notes(added)} added` : '',
				updated > 0 ? `${notes(updated)} with new words` : '',
				unchanged > 0 ? `${notes(unchanged)} as they were` : ''
			]
				.filter(Boolean)
				.join(', '),
		elsewhere: (n: number) => `${notes(n)} are in another deck of yours and stay there.`,
		studied: (n: number) => `${cards(n)} kept the answers that you gave here.`,
		broughtReviews: (n: number) =>
			plural(n, { one: '# answer came along.', other: '# answers came along.' }),
		study: 'Study',
		toLibrary: 'To the library',
		undo: 'Take the import back',
		undone: 'The import is taken back.',
		table: 'How the table is read',
		tableWhy: 'Change it until the notes below are right.',
		delimiter: 'Between cells',
		delimiters: { tab: 'tab', comma: 'comma', semicolon: 'semicolon', bar: 'bar', other: 'other' },
		rowEnd: 'Between rows',
		rowEnds: { line: 'a new line', other: 'other' },
		sign: 'Sign',
		quote: 'Quotation marks hold a cell together',
		header: 'The first row names the columns',
		html: 'Cells are HTML',
		column: (n: number) => `Column ${number(n)}`,
		roles,
		dropHere: 'Drop to import'
	},
	export: {
		title: 'Export decks',
		open: 'Export or share',
		why: 'A deck goes out as a file, for another program or another person.',
		decks: 'Decks',
		all: 'All decks',
		format: 'Format',
		formats: {
			'.apkg': 'Anki (.apkg)',
			'.md': 'Hafiza, as text that people can read (Markdown)',
			'.json': 'Hafiza, exactly (JSON)',
			'.csv': 'Spreadsheet (CSV)',
			'.gift': 'Moodle, as text (GIFT)',
			'.xml': 'Moodle, with images (XML)'
		},
		history: 'With what was answered so far',
		historyWhy: 'Leave it out for other people.',
		make: 'Make the file',
		making: 'Writing the file',
		looking: 'Looking at what this format keeps',
		losses: 'What this format does not keep',
		noLoss: 'This format keeps all of it.',
		save: (name: string) => `Save ${isolate(name)}`,
		send: 'Share',
		failed: 'The file could not be written. Connect to the network and try again.',
		link: 'To share by a link, put the file on any site and send the address of Hafiza with it:',
		none: 'There is no deck to export yet.'
	}
};

export type ExchangeWords = typeof exchange;
