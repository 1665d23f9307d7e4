import { troublesOf } from '#lib/core/deck/lint/lint.ts';
import type { LintCode } from '#lib/core/deck/lint/rule.ts';
import type { DeckId, Note } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';

/** What the form itself asks for before a note can be saved, or fills in by itself. */
const saidElsewhere: readonly LintCode[] = ['empty-field', 'incomplete', 'no-deletion'];

/** What would make a bad card of a note, each kind once. `sources` are undefined where nobody knows those of its deck. */
export function adviceOn(
	note: Note,
	language: string,
	sources: readonly Source[] | undefined
): readonly LintCode[] {
	const deck = { id: '' as DeckId, title: '', language, sources: sources ?? [], notes: [] };
	const codes = troublesOf(note, deck).map(({ code }) => code);
	return [...new Set(codes)].filter(
		(code) => !saidElsewhere.includes(code) && (sources !== undefined || code !== 'broken-source')
	);
}
