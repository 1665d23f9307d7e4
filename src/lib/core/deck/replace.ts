import type { Note } from './note.ts';

/** What is looked for in the words of notes, and what takes its place. */
export type Replacing = {
	readonly find: string;
	readonly by: string;
	/** Capitals count. */
	readonly isExact: boolean;
	/** Not within a longer word. */
	readonly isWhole: boolean;
};

/** The fields that hold words. */
const texts = ['topic', 'question', 'answer', 'hint', 'explanation'] as const;
const lists = ['accept', 'distractors'] as const;
export type ReplacedField = (typeof texts)[number] | (typeof lists)[number];

/** One text of a note, before and after. */
export type Replaced = {
	readonly field: ReplacedField;
	readonly before: string;
	readonly after: string;
};

export type NoteReplacement = {
	readonly edit: Partial<Pick<Note, ReplacedField>>;
	readonly changes: readonly Replaced[];
};

/**
 * Replaces in all words of a note; undefined where nothing is found. What is looked for is taken as it is written, by
 * any of the ways in which Unicode writes the same letters. Names of images stay. A text that would be left empty,
 * where a note needs it, stays too.
 */
export function replaceIn(note: Note, replacing: Replacing): NoteReplacement | undefined {
	const pattern = patternOf(replacing);
	if (!pattern) return undefined;
	const changes: Replaced[] = [];
	const change = (field: ReplacedField, before: string) => {
		const after = replaced(before.normalize(), pattern, replacing.by);
		if (after === before.normalize() || after.trim() === '') return before;
		changes.push({ field, before, after });
		return after;
	};
	const edit: { -readonly [F in ReplacedField]?: string | readonly string[] } = {};
	for (const field of texts) {
		const before = note[field];
		if (before === undefined) continue;
		const after = change(field, before);
		if (after !== before) edit[field] = after;
	}
	for (const field of lists) {
		const after = note[field].map((text) => change(field, text));
		if (after.some((text, i) => text !== note[field][i])) edit[field] = after;
	}
	return changes.length === 0 ? undefined : { edit: edit as NoteReplacement['edit'], changes };
}

function patternOf({ find, isExact, isWhole }: Replacing): RegExp | undefined {
	const sought = find.normalize();
	if (sought === '') return undefined;
	const literal = sought.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
	const [before, after] = isWhole
		? ['(?<![\\p{L}\\p{N}\\p{M}_])', '(?![\\p{L}\\p{N}\\p{M}_])']
		: ['', ''];
	return new RegExp(`${before}${literal}${after}`, isExact ? 'gu' : 'giu');
}

const image = /(\]\(media:[^\s()]+\))/;

const replaced = (text: string, pattern: RegExp, by: string): string =>
	text
		.split(image)
		.map((piece, i) => (i % 2 ? piece : piece.replace(pattern, () => by)))
		.join('');
