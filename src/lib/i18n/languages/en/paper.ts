import type { Mending } from '#lib/core/exam/class-results.ts';
import { isolate } from '../../format.ts';
import { number, percent, plural } from './format.ts';

const questions = (n: number) => plural(n, { one: '# question', other: '# questions' });
const mendings: Record<Mending, string> = {
	'too-few': 'Fewer than ten people: too few to judge',
	negative: 'Those who know less get it right more often: look for a wrong key or a trap',
	weak: 'It hardly tells apart who knows more: sharpen it',
	'too-hard': 'Hardly anybody gets it right: check the key and the words',
	'too-easy': 'Nearly everybody gets it right: it tells nobody apart',
	'wrong-beats-key': 'A wrong answer is chosen more often than the key: check both',
	'unused-options': 'A wrong answer that nobody chooses: replace it'
};

/** What the printed paper and the results of a class say, in English; and the shape of every other language's. */
export const paper = {
	back: 'Mock exams',
	forClass: 'For a class',
	open: {
		tooLarge: (file: string) => `${isolate(file)} is too large for a paper.`,
		label: 'Open a paper',
		why: 'A paper that a teacher saved as a file, to sit it here.',
		notPaper: 'This is no paper of Hafiza. Choose the file that Hafiza saved for a paper.',
		damaged: (where: string, what: string) =>
			`This paper is damaged at ${isolate(where)}: ${isolate(what)}. Ask for it again.`,
		other:
			'Another paper with the same mark is on this device. Delete that one first, or ask the teacher to draw the paper anew.'
	},
	handBack: {
		title: 'For the teacher',
		name: 'Your name',
		save: 'Save my results as a file',
		why: 'The file holds your name and your answers, nothing else. Send it to whoever marks the class.'
	},
	print: {
		title: 'Print a paper',
		gone: 'This paper is not on this device any more.',
		sets: 'Shuffled sets',
		setsHint: 'The same questions, in another order in each set.',
		what: 'What to print',
		papers: 'Papers',
		keys: 'Answer keys',
		sheets: 'Answer sheets to fill in',
		print: 'Print or save as PDF',
		saveFile: 'Save the paper as a file',
		saveWhy:
			'Others open it in Hafiza, sit it there and send back their results. The file holds the answers, too: who opens it elsewhere can read them.',
		nothing: 'Choose at least one thing to print.'
	},
	paper: {
		set: (name: string) => `Set ${name}`,
		name: 'Name',
		number: 'Roll number',
		date: 'Date',
		time: (minutes: number) => `Time: ${plural(minutes, { one: '# minute', other: '# minutes' })}`,
		most: (marks: string) => `Marks: ${marks}`,
		questions,
		fixed: (right: string, wrong: string, blank: string) =>
			`A right answer brings ${right}, a wrong one ${wrong}, none ${blank}.`,
		noPenalty: (right: string) => `A right answer brings ${right}. A wrong one costs nothing.`,
		certainty: (stakes: readonly (readonly [right: string, wrong: string])[]) =>
			`Say how sure you are: ${stakes
				.map(([right, wrong], i) => `${i + 1} brings ${right} or ${wrong}`)
				.join(', ')}.`,
		certaintyLabel: 'How sure',
		order: 'Number them in their right order.',
		match: 'Write the letter that belongs to each.',
		answer: 'Answer',
		end: 'End of the paper'
	},
	key: { title: 'Answer key', question: 'No.', answer: 'Answer' },
	sheet: {
		title: 'Answer sheet',
		how: 'Fill one circle a question, wholly, with a dark pen. Leave the squares at the corners free.',
		others: 'Questions without a row here are answered on the paper itself.',
		set: 'Set'
	},
	class: {
		title: 'Results of a class',
		add: 'Add results files',
		addWhy: 'One file from each person who sat this paper in Hafiza. Nothing leaves this device.',
		none: 'No results yet. Add the files that came back.',
		people: 'People',
		name: 'Name',
		marks: 'Marks',
		share: 'Share',
		right: 'Right',
		wrong: 'Wrong',
		blank: 'Blank',
		passed: 'Passed',
		yes: 'yes',
		no: 'no',
		remove: (name: string) => `Remove ${isolate(name)}`,
		twice: (name: string) => `${isolate(name)} was there already: the newer file counts.`,
		notResults: (file: string) =>
			`${isolate(file)} is no results file of Hafiza. Ask for the file that Hafiza saves after the paper.`,
		otherPaper: (file: string) =>
			`${isolate(file)} belongs to another paper. Open that paper to add it.`,
		damaged: (file: string, where: string, what: string) =>
			`${isolate(file)} is damaged at ${isolate(where)}: ${isolate(what)}. Ask for it again.`,
		tooLarge: (file: string) => `${isolate(file)} is too large for a results file.`,
		figures: 'The paper',
		mean: 'Mean',
		median: 'Median',
		deviation: 'Standard deviation',
		reliability: 'Reliability (Cronbach’s alpha)',
		standardError: 'Standard error of a total',
		skewness: 'Skewness',
		kurtosis: 'Kurtosis',
		items: 'The questions',
		question: 'Question',
		facility: 'Facility',
		facilityWhy: 'The mean share of its marks: 1 if everybody is right.',
		discrimination: 'Discrimination',
		discriminationWhy: 'How its marks go with those of the rest of the paper, −1 to 1.',
		efficiency: 'Efficiency',
		weight: 'Weight meant / had',
		uses: 'Answers',
		blanks: (n: number) => `left blank: ${number(n)}`,
		use: (answer: string, n: number) => `${isolate(answer)}: ${number(n)}`,
		key: 'key',
		advice: 'Advice',
		fine: 'In order',
		mendings
	},
	number,
	percent,
	/** Whole marks as they are, others with two decimals. */
	marks: (value: number) =>
		value.toLocaleString('en-GB', {
			minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
			maximumFractionDigits: 2
		}),
	decimal: (value: number | undefined) =>
		value === undefined
			? '–'
			: value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
};
export type PaperWords = typeof paper;
