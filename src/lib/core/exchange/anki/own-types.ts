import { itemsOf } from '../../deck/items.ts';
import { pairsOf } from '../../deck/lists.ts';
import { noteTypes, type Note, type NoteType } from '../../deck/note.ts';
import { optionsOf } from '../../deck/options.ts';
import { disordered } from '../../deck/shuffle.ts';
import { clozeHtml, linesHtml, textHtml } from './note-html.ts';
import type { AnkiNoteType } from './rows.ts';

/** The fields of every note that Hafiza writes for Anki; the last holds what Anki has no place for. */
export const ownFields = [
	'Question',
	'Answer',
	'Shown',
	'Also right',
	'Wrong answers',
	'Hint',
	'Explanation',
	'Hafiza'
] as const;

const names: Readonly<Record<NoteType, string>> = {
	basic: 'Hafiza Basic',
	reversed: 'Hafiza Basic and reversed',
	cloze: 'Hafiza Cloze',
	choice: 'Hafiza Choice',
	typed: 'Hafiza Typed',
	ordering: 'Hafiza Order',
	matching: 'Hafiza Pairs'
};

const hint = '{{#Hint}}<br>{{hint:Hint}}{{/Hint}}';
const more =
	'{{#Also right}}<br>({{Also right}}){{/Also right}}{{#Explanation}}<hr>{{Explanation}}{{/Explanation}}';
const front = `{{Question}}${hint}`;
const back = (key: string): string => `{{FrontSide}}<hr id=answer>${key}${more}`;

const templates: Readonly<Record<NoteType, readonly (readonly [string, string])[]>> = {
	basic: [[front, back('{{Answer}}')]],
	reversed: [
		[front, back('{{Answer}}')],
		['{{Answer}}', back('{{Question}}')]
	],
	cloze: [[`{{cloze:Question}}${hint}`, `{{cloze:Question}}${more}`]],
	choice: [[`{{Question}}{{Shown}}${hint}`, back('{{Answer}}')]],
	typed: [[`${front}<br>{{type:Answer}}`, back('{{type:Answer}}')]],
	ordering: [[`{{Question}}{{Shown}}${hint}`, back('{{Answer}}')]],
	matching: [[`{{Question}}{{Shown}}${hint}`, back('{{Answer}}')]]
};

/** Anki's ids of these types: the same in every package, so that Anki takes them for the same. */
export const ownTypeId = (type: NoteType): number => 1_700_000_000_000 + noteTypes.indexOf(type);

export const ownType = (type: NoteType): AnkiNoteType => ({
	name: names[type],
	isCloze: type === 'cloze',
	fields: ownFields,
	templates: templates[type].map(([question, answer], ord) => ({
		ord,
		name: `Card ${ord + 1}`,
		question,
		answer
	}))
});

export const isOwnType = ({ name, fields }: AnkiNoteType): boolean =>
	Object.values(names).includes(name) && ownFields.every((field, i) => fields[i] === field);

/** The fields of a note as a person sees them in Anki, all but the last of ownFields. */
export function visibleFields(note: Note): string[] {
	const { type, question, answer, accept, distractors, hint = '', explanation = '' } = note;
	return [
		type === 'cloze' ? clozeHtml(question) : textHtml(question),
		type === 'ordering' || type === 'matching' ? linesHtml(answer.split('\n')) : textHtml(answer),
		linesHtml(shownOf(note)),
		accept.map(textHtml).join('<br>'),
		linesHtml(distractors),
		textHtml(hint),
		textHtml(explanation)
	].map(storable);
}

/** What a field can hold: signs that part fields or end a text, and halves of letters, are spaces. */
export const storable = (text: string): string => text.replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, ' ');

/** What is chosen from, put in order or paired, so that it does not show the key. */
function shownOf(note: Note): readonly string[] {
	switch (note.type) {
		case 'choice':
			return optionsOf(note, note.id);
		case 'ordering':
			return disordered(
				itemsOf(note.answer).map(({ text }) => text),
				(text) => text,
				note.id
			);
		case 'matching': {
			const pairs = pairsOf(note.answer);
			const rights = disordered(
				pairs.map(({ right }) => right),
				(right) => right,
				note.id
			);
			return pairs.map(({ left }, i) => `${left} — ? (${rights[i] ?? ''})`);
		}
		case 'basic':
		case 'reversed':
		case 'typed':
		case 'cloze':
			return [];
	}
}
