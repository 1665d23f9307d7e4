import type { Finding } from '../text/finding.ts';
import { noteIdOf } from './cards.ts';
import { deletionsOf, parseCloze } from './cloze.ts';
import { untitledDeck } from './markdown/head.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { unreadOf } from './markdown/unread.ts';
import type { DeckId, Note, NoteId } from './note.ts';
import type { ReadDeck } from './read-deck.ts';
import type { Deck } from './deck.ts';

/** What a person typed or pasted to make cards of. */
export type QuickDeck = ReadDeck & { readonly deck: Deck };

/** Lines that only the Markdown format has. */
const isMarkdown = /^[\s\u200e\u200f\ufeff]*(?:[QC]:=?|---+\s*$)/mu;

/**
 * Reads what is typed to make cards at once: the Markdown format where a line begins as that does; else a card a line,
 * as `question TAB answer`, `question :: answer`, or a text with what it asks in [brackets]. Never throws; a line that
 * is none of these costs itself alone. `into` as parseMarkdown has it.
 */
export function readQuick(text: string, into?: DeckId): QuickDeck {
	if (isMarkdown.test(text)) return parseMarkdown(text, undefined, into);
	const id = into ?? (noteIdOf('deck', text) as string as DeckId);
	const notes: Note[] = [];
	const findings: Finding[] = [];
	const lines = new Map<NoteId, number>();
	const counts = new Map<string, number>();
	text.split(/\r\n|\r|\n/).forEach((raw, i) => {
		const line = i + 1;
		if (raw.trim() === '') return;
		const read = readLine(raw);
		if ('code' in read) {
			findings.push({ ...read, line });
			return;
		}
		const count = counts.get(read.question) ?? 0;
		counts.set(read.question, count + 1);
		const note = { ...blank, ...read, id: noteIdOf(id, read.question, String(count)) };
		notes.push(note);
		lines.set(note.id, line);
	});
	return {
		deck: { id, title: untitledDeck, language: 'und', sources: [], notes },
		findings,
		lines
	};
}

/** The lines of a text that readQuick made no note of: what is to be mended once the rest is kept. */
export function leftOf(
	text: string,
	{ findings, lines }: Pick<QuickDeck, 'findings' | 'lines'>
): string {
	if (isMarkdown.test(text)) return unreadOf(text, lines);
	const all = text.split(/\r\n|\r|\n/);
	return findings.map(({ line }) => all[(line ?? 0) - 1] ?? '').join('\n');
}

const blank = {
	kind: 'other',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
} as const;

type Asked = Pick<Note, 'type' | 'question' | 'answer'>;

function readLine(raw: string): Asked | Finding {
	const parts = raw.includes('\t') ? raw.split('\t') : splitAtColons(raw);
	const [question = '', answer = '', ...rest] = parts.map((part) => part.trim());
	if (parts.length === 1)
		return deletionsOf(parseCloze(question)).length > 0
			? { type: 'cloze', question, answer: '' }
			: noAnswer;
	if (question === '' || answer === '') return missing;
	if (rest.some((part) => part !== '')) return tooMany;
	return { type: 'basic', question, answer };
}

/** At the first `::` that stands outside of brackets, which have their own. */
function splitAtColons(line: string): string[] {
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		if (line[at] === '[') depth++;
		else if (line[at] === ']') depth = Math.max(0, depth - 1);
		else if (depth === 0 && line.startsWith('::', at))
			return [line.slice(0, at), line.slice(at + 2)];
	}
	return [line];
}

const trouble = (code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	what,
	todo
});
const noAnswer = trouble(
	'no-key',
	'this line has no answer',
	'write question :: answer, or put what is asked in [brackets]'
);
const missing = trouble(
	'empty-field',
	'one side of this line is empty',
	'write a question and an answer'
);
const tooMany = trouble(
	'too-many-parts',
	'this line has more than two parts',
	'leave a question and an answer, with one tab between them'
);
