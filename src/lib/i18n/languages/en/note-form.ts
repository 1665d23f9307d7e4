import type { LintCode } from '#lib/core/deck/lint/rule.ts';
import { kinds } from './kinds.ts';
import { number } from './format.ts';

/** The words of the form for a note, in English; and the shape of every other language's. */
export const noteForm = {
	type: 'Kind of card',
	types: {
		basic: 'Question and answer',
		reversed: 'Asked both ways',
		typed: 'Answered in writing',
		choice: 'Choice',
		cloze: 'Text with gaps',
		ordering: 'Things to put in order',
		matching: 'Pairs'
	},
	question: 'Question',
	text: 'Text, with what is asked in [brackets]',
	answer: 'Answer',
	order: {
		title: 'The things, in their right order',
		why: 'A date is shown with the answer.',
		left: (row: number) => `Thing ${number(row)}`,
		right: (row: number) => `Date of thing ${number(row)}`,
		leftShort: 'Thing',
		rightShort: 'Date, if it has one'
	},
	pair: {
		title: 'Pairs',
		why: 'What belongs together, side by side.',
		left: (row: number) => `Left side of pair ${number(row)}`,
		right: (row: number) => `Right side of pair ${number(row)}`,
		leftShort: 'Left',
		rightShort: 'Right'
	},
	addRow: 'Add a line',
	rowUp: (row: number) => `Move line ${number(row)} up`,
	rowDown: (row: number) => `Move line ${number(row)} down`,
	rowAway: (row: number) => `Take line ${number(row)} out`,
	accept: 'Also right',
	oneALine: 'One a line.',
	distractors: 'Wrong options',
	strayRights: 'Right sides that fit nothing',
	hint: 'Hint',
	explanation: 'Explanation',
	tags: 'Tags',
	tagsWhy: 'With commas between them.',
	more: 'Hint, explanation, tags, sources',
	preview: 'Preview',
	unsaved: 'What you wrote here earlier is not saved yet.',
	discard: 'Discard it',

	kind: 'What it is about',
	kindNames: kinds,
	topic: 'Topic',
	topicWhy: 'A heading above the question.',
	sources: 'Sources',
	sourcesWhy: 'Where the answer is to be read.',
	source: (at: number) => `Source ${number(at)}`,
	sourceAway: (at: number) => `Take source ${number(at)} out`,
	sourceTitle: 'Title',
	sourceUrl: 'Web address',
	quote: 'Its words',
	quoteWhy: 'What it says, word for word.',
	addSource: 'Add a source',
	inEditor: 'Open in the editor',

	tools: 'Put into the text',
	gap: 'Gap',
	gapWhy: 'Makes a gap of the chosen words',
	formula: 'Formula',
	formulaWhy: 'Makes a formula of the chosen TeX',
	image: 'Image',
	shows: 'What the image shows',
	showsWhy: 'For who cannot see it, and to find it.',
	insert: 'Put it in',
	goesInto: (field: string) => `For the field “${field}”`,
	reading: 'Reading the image',
	refused: {
		kind: 'This is no image that can be kept. Choose a PNG, JPEG, WebP, GIF or AVIF file.',
		large: 'The image is too large. It may have 4 MB.',
		full: 'There is no space left on this device for the image.',
		failed: 'The image could not be kept. Try again.'
	},

	problems: {
		question: 'The question needs words.',
		answer: 'The answer needs words.',
		gaps: 'The text needs words in [brackets].',
		options: 'A choice needs a wrong option.',
		items: 'An order needs two things or more.',
		pairs: 'There must be two pairs or more, each with both sides.',
		twice: 'Two of the lines are the same.',
		source: 'Each source needs a title or an address.'
	},

	/** What would make a bad card. */
	advice: 'To look at before it is asked',
	lint: {
		leak: 'The answer can be read where it is asked: in the question, in the hint or beside the gap.',
		'two-answers': 'The same question has another answer elsewhere. Say what tells the two apart.',
		duplicate: 'The same question stands elsewhere already.',
		'long-key':
			'The answer is long. Short answers are remembered better: shorten it, or make several cards.',
		'long-stem': 'The question is long. Ask it more briefly.',
		'no-year': 'A day stands there without its year.',
		'broken-source': 'A source cannot be found again: look at its title, its address and its date.',
		'empty-field': 'A field is empty. Fill it, or take it away.',
		incomplete: 'Something is missing that the card needs to be asked.',
		'distractor-is-key': 'One of the wrong options is right.',
		'same-distractor': 'Two of the wrong options are the same.',
		'odd-option':
			'The right option can be told by its looks: it is the longest, or the only one with a number, or without. Make the options alike.',
		'no-deletion': 'The text hides nothing. Put what is asked in [brackets].',
		'same-item': 'Two of the lines are the same. Tell them apart.',
		'wrong-order': 'By their dates the things stand in another order.',
		'broken-image': 'An image cannot be shown. Use PNG, JPEG, GIF, WebP or AVIF.',
		'broken-formula': 'A formula has no end. Write \\(…\\) or $$…$$.',
		pronoun: '“It”, “he” or “they” stands for nothing in the question. Write the name.',
		'no-antecedent': '“This”, “these” or “the two” points at nothing in the question. Name it.',
		'names-source': 'The question speaks of its text. Ask so that it can be answered without it.',
		'no-notes': 'There is no card yet.'
	} satisfies Record<LintCode, string>
};

export type NoteFormWords = typeof noteForm;
