import type { Deck } from '../deck.ts';
import type { Note } from '../note.ts';
import { printEvidence } from './evidence.ts';
import { printHead } from './head.ts';
import { printNames } from './names.ts';
import { isPlain, printField } from './value.ts';

/** Writes a deck as Markdown. parseMarkdown gives the same deck back, for any deck whose notes differ in id. */
export function printMarkdown(deck: Deck): string {
	let text = printHead(deck);
	let heading: string | undefined;
	for (const note of deck.notes) {
		const topic = note.topic !== undefined && isHeading(note.topic) ? note.topic : undefined;
		if (topic !== heading && note.topic === topic) {
			text += topic === undefined ? '\n##\n' : `\n## ${topic}\n`;
			heading = topic;
		}
		text += `\n${printNote(note, heading)}`;
	}
	return text;
}

const isHeading = (topic: string) => isPlain(topic) && !topic.includes('\n');

function printNote(note: Note, heading: string | undefined): string {
	const isCloze = note.type === 'cloze';
	const hasKey = !isCloze || note.answer !== '' || note.accept.length > 0;
	const lines = [
		printField(isCloze ? 'C' : 'Q', note.question),
		...(hasKey ? [note.answer, ...note.accept] : []).map((text) => printField('A', text)),
		...note.distractors.map((text) => printField('D', text)),
		optional('H', note.hint),
		optional('E', note.explanation),
		...note.evidence.map(printEvidence),
		printField('id', note.id),
		note.type === 'basic' || isCloze ? '' : printField('type', note.type),
		note.kind === 'other' ? '' : printField('kind', note.kind),
		note.topic === heading ? '' : optional('topic', note.topic),
		printNames('tags', note.tags),
		note.tier === 'manual' ? '' : printField('tier', note.tier),
		printNames('flags', note.flags)
	];
	return lines.join('');
}

const optional = (key: string, text: string | undefined) =>
	text === undefined ? '' : printField(key, text);
