import type { Note, NoteId } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import { fold } from '#lib/core/text/unicode.ts';

export const partKinds = ['tag', 'topic', 'source'] as const;

/** Notes of a deck that have something in common. */
export type Part = {
	readonly by: (typeof partKinds)[number];
	readonly name: string;
	readonly notes: readonly NoteId[];
};

/** The parts of a deck by tag, topic and source, each kind by name; those that are the whole deck are none. */
export function partsOf(notes: readonly Note[], sources: readonly Source[]): Part[] {
	const titles = new Map(sources.map(({ id, title }) => [id, title]));
	const names = {
		tag: ({ tags }: Note) => tags,
		topic: ({ topic }: Note) => (topic === undefined ? [] : [topic]),
		source: ({ evidence }: Note) => evidence.map(({ source }) => titles.get(source) ?? source)
	};
	const collator = new Intl.Collator();
	return partKinds.flatMap((by) => {
		const parts = new Map<string, { name: string; notes: Set<NoteId> }>();
		for (const note of notes)
			for (const name of names[by](note)) {
				const key = fold(name) || name;
				const part = parts.get(key) ?? { name, notes: new Set() };
				part.notes.add(note.id);
				parts.set(key, part);
			}
		return [...parts.values()]
			.filter((part) => part.notes.size < notes.length)
			.sort((a, b) => collator.compare(a.name, b.name))
			.map((part) => ({ by, name: part.name, notes: [...part.notes] }));
	});
}
