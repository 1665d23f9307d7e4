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
	items: 'The things, in their right order',
	itemsWhy:
		'One a line. A date after an equals sign is shown with the answer: The first flight = 1903',
	pairs: 'Pairs',
	pairsWhy: 'One a line, with an equals sign between: Pakistan = Islamabad',
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
		pairs:
			'Every line needs two sides with an equals sign between, and there must be two lines or more.',
		twice: 'Two of the lines are the same.'
	}
};

export type NoteFormWords = typeof en;
