import { formats } from '../format.ts';

const { number } = formats('en-GB');

/** The words of the form for a note, in English; and the shape of every other language's. */
export const en = {
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
	more: 'Hint, explanation, tags',
	preview: 'Preview',

	tools: 'Put into the text',
	gap: 'Gap',
	gapWhy: 'Makes a gap of the chosen words',
	formula: 'Formula',
	formulaWhy: 'Makes a formula of the chosen TeX',
	image: 'Image',
	shows: 'What the image shows',
	showsWhy: 'For who cannot see it, and to find it.',
	insert: 'Put it in',
	reading: 'Reading the image',
	refused: {
		kind: 'This is no image that can be kept. Choose a PNG, JPEG, WebP, GIF or AVIF file.',
		large: 'The image is too large. It may have 4 MB.',
		full: 'There is no space left on this device for the image.',
		failed: 'The image could not be kept. Try again.'
	},

	problems: {
		words: 'Question and answer need words.',
		gaps: 'The text needs words in [brackets].',
		options: 'A choice needs a wrong option.',
		items: 'An order needs two things or more.',
		pairs: 'There must be two pairs or more, each with both sides.',
		twice: 'Two of the lines are the same.'
	}
};

export type NoteFormWords = typeof en;
