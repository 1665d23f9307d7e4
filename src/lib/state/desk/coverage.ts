import { parseCloze, deletionsOf } from '#lib/core/deck/cloze.ts';
import type { Detail } from '#lib/core/deck/details.ts';
import type { Note } from '#lib/core/deck/note.ts';
import { words } from '#lib/core/text/unicode.ts';

/** How many things of a paragraph the cards ask for, and those that none does. */
export type Coverage = {
	readonly paragraph: number;
	readonly asked: number;
	readonly open: readonly Detail[];
};

/** Each answer is cut into words once. */
const known = new WeakMap<Note | Detail, string>();
function remembered<T extends Note | Detail>(thing: T, say: (thing: T) => string): string {
	const said = known.get(thing) ?? ` ${words(say(thing)).join(' ')} `;
	known.set(thing, said);
	return said;
}

/** The letters that a card asks the meaning of are asked as much as what they mean. */
const spelledOut = /\bwhat does (.+) stand for\?$/i;

const answersOf = (note: Note): string =>
	note.type === 'cloze'
		? deletionsOf(parseCloze(note.question))
				.map(({ text }) => text)
				.join(' | ')
		: [note.answer, ...note.accept, spelledOut.exec(note.question)?.[1] ?? ''].join(' | ');

/** A date or a figure is asked for where it stands; a name wherever the text has it. */
const isLocal = ({ kind }: Detail) => kind === 'date' || kind === 'number';

/** Which of a text's things a note has as its answer. */
function askedIn(notes: readonly Note[]): (detail: Detail) => boolean {
	const everywhere: string[] = [];
	const here = new Map<number, string>();
	for (const note of notes) {
		const answers = remembered(note, answersOf);
		everywhere.push(answers);
		for (const { paragraph } of note.evidence)
			here.set(paragraph, `${here.get(paragraph) ?? ''}|${answers}`);
	}
	const all = everywhere.join('|');
	return (detail) => {
		const said = remembered(detail, ({ answer }) => answer);
		return (isLocal(detail) ? (here.get(detail.paragraph) ?? '') : all).includes(said);
	};
}

/** Paragraph by paragraph what is asked and what is not; a thing that is named twice counts once. */
export function coverageOf(details: readonly Detail[], notes: readonly Note[]): Coverage[] {
	const isAsked = askedIn(notes);
	const paragraphs = new Map<number, Map<string, Detail>>();
	for (const detail of details) {
		const things = paragraphs.get(detail.paragraph) ?? new Map<string, Detail>();
		const name = remembered(detail, ({ answer }) => answer);
		if (!things.has(name)) things.set(name, detail);
		paragraphs.set(detail.paragraph, things);
	}
	return [...paragraphs].map(([paragraph, things]) => {
		const open = [...things.values()].filter((detail) => !isAsked(detail));
		return { paragraph, asked: things.size - open.length, open };
	});
}
