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

/** The fields that advice can stand beside, those first that most likely need not be there, and empty ones. */
const emptied = {
	hint: { hint: '' },
	explanation: { explanation: '' },
	distractors: { distractors: [] },
	accept: { accept: [] },
	evidence: { evidence: [] },
	answer: { answer: '' },
	question: { question: '' }
} as const satisfies Record<string, Partial<Note>>;
type Place = keyof typeof emptied;

/** The same by the field that it is about: the first without which it would not be said. */
export function adviceByField(
	note: Note,
	language: string,
	sources: readonly Source[] | undefined
): Partial<Record<Place, readonly LintCode[]>> {
	const codes = adviceOn(note, language, sources);
	if (codes.length === 0) return {};
	const places = Object.keys(emptied) as Place[];
	const saidWithout = new Map(
		places.map((place) => [place, adviceOn({ ...note, ...emptied[place] }, language, sources)])
	);
	const placeOf = (code: LintCode): Place =>
		places.find((place) => saidWithout.get(place)?.includes(code) === false) ??
		(note.type === 'cloze' ? 'question' : 'answer');
	return Object.fromEntries(
		places.map((place) => [place, codes.filter((code) => placeOf(code) === place)])
	);
}
