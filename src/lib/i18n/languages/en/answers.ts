import { isolate } from '../../format.ts';
import { number } from './format.ts';

/** What is said while an answer is given and judged, in English; and the shape of every other language's. */
export const answers = {
	verdict: {
		right: 'That is right.',
		misspelt: 'Right, with a slip of spelling.',
		'no-unit': 'Right, but the unit is missing.',
		coarser: 'Right, but less exact than asked.',
		part: 'A part of it is right.',
		wrong: 'That is not right.'
	},
	iWasRight: 'I was right',
	iWasWrong: 'I was wrong',
	youWrote: 'You wrote',
	wroteNothing: 'You wrote nothing.',
	compared: (given: string, key: string) =>
		`You wrote ${isolate(given)}. Right is ${isolate(key)}.`,
	rightIs: (key: string) => `Right is ${isolate(key)}.`,
	marks: 'Crossed out: too much. Underlined: missing.',
	alsoRight: 'Also right',
	typeAnswer: 'Your answer',
	check: 'Check',

	options: 'Options',
	yourChoice: 'your choice',
	rightOption: 'right',

	inOrder: 'Put these in their right order',
	howToOrder: 'Drag by the handle, or use the arrow buttons or keys.',
	drag: 'Drag',
	moveUp: (item: string) => `Up: ${item}`,
	moveDown: (item: string) => `Down: ${item}`,
	placed: (item: string, place: number, all: number) =>
		`${isolate(item)}: place ${number(place)} of ${number(all)}`,
	yourOrder: 'Your order',
	rightOrder: 'The right order',
	inPlace: 'in its place',
	outOfPlace: 'out of its place',

	pairs: 'Pair each with what belongs to it',
	belongs: (left: string) => `What belongs to ${left}`,
	choices: 'To choose from',
	isTaken: (left: string) => `taken for ${left}`,
	paired: (left: string, right: string) => `${isolate(left)}: ${isolate(right)}`,
	unpaired: 'nothing yet',
	yourPairs: 'The pairs',
	rightPair: 'right',
	youChose: (right: string) => `you chose ${isolate(right)}`,
	leftOpen: 'left open'
};

export type AnswerWords = typeof answers;
