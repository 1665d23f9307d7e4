import { deletionsOf, parseCloze } from '../cloze.ts';
import type { Note } from '../note.ts';
import { error, quoted, warning, type Rule, type Trouble } from './rule.ts';
import { countWords, sameText } from './words.ts';

const maxKeyWords = 15;
const maxStemWords = 30;
/** A cloze is a whole sentence, read rather than answered. */
const maxClozeWords = 40;

/** What a note must have to be asked at all, and how long its parts may be. */
export const checkShape: Rule = (note) => [
	...emptyFields(note),
	...incomplete(note),
	...distractors(note),
	...lengths(note)
];

const isBlank = (text: string) => text.trim() === '';

function emptyFields(note: Note): Trouble[] {
	const fields: [name: string, texts: readonly string[]][] = [
		['question', [note.question]],
		['answer', note.type === 'cloze' ? [] : [note.answer]],
		['topic', note.topic === undefined ? [] : [note.topic]],
		['hint', note.hint === undefined ? [] : [note.hint]],
		['explanation', note.explanation === undefined ? [] : [note.explanation]],
		['other answer', note.accept],
		['distractor', note.distractors],
		['tag', note.tags],
		['flag', note.flags]
	];
	return fields
		.filter(([, texts]) => texts.some(isBlank))
		.map(([name]) => error('empty-field', `the ${name} is empty`, 'write it, or take it away'));
}

function incomplete({ type, question, distractors }: Note): Trouble[] {
	switch (type) {
		case 'cloze':
			return deletionsOf(parseCloze(question)).length > 0
				? []
				: [error('no-deletion', 'the cloze hides nothing', 'put what it asks for in [brackets]')];
		case 'choice':
			return distractors.length > 0
				? []
				: [error('incomplete', 'there is nothing to choose from', 'add distractors')];
		case 'ordering':
		case 'matching':
			return [];
		case 'basic':
		case 'reversed':
		case 'typed':
			return [];
	}
}

function distractors({ answer, accept, distractors }: Note): Trouble[] {
	const keys = new Set([answer, ...accept].map(sameText));
	const seen = new Set<string>();
	return distractors
		.filter((text) => !isBlank(text))
		.flatMap((text) => {
			const same = sameText(text);
			const isAgain = seen.has(same);
			seen.add(same);
			if (keys.has(same))
				return [
					error('distractor-is-key', `the distractor ${quoted(text)} is right`, 'replace it')
				];
			return isAgain
				? [warning('same-distractor', `the distractor ${quoted(text)} stands twice`, 'replace one')]
				: [];
		});
}

function lengths({ type, question, answer }: Note): Trouble[] {
	const found: Trouble[] = [];
	const stemWords = countWords(question);
	if (stemWords > (type === 'cloze' ? maxClozeWords : maxStemWords))
		found.push(warning('long-stem', `the question has ${stemWords} words`, 'ask it more briefly'));
	const keyWords = countWords(answer);
	const isList = type === 'ordering' || type === 'matching';
	if (!isList && keyWords > maxKeyWords)
		found.push(
			warning(
				'long-key',
				`the answer has ${keyWords} words`,
				'shorten it, or ask several questions'
			)
		);
	return found;
}
