import type { Note } from '../core/deck/note.ts';
import type { Evidence, Source } from '../core/deck/source.ts';
import { isSame } from './same.ts';

/**
 * What a note needs of the sources of its deck where it goes to another one. `evidence` is present where another
 * source has the id of one of them there: it names them anew.
 */
export function carriedSources(
	{ evidence }: Pick<Note, 'evidence'>,
	from: readonly Source[],
	to: readonly Source[]
): { readonly carried: readonly Source[]; readonly evidence?: readonly Evidence[] } {
	const names = new Map<string, string>();
	const carried: Source[] = [];
	for (const id of new Set(evidence.map(({ source }) => source))) {
		const own = from.find((source) => source.id === id);
		if (!own) continue;
		const { name, isThere } = nameOf(own, [...to, ...carried]);
		if (!isThere) carried.push({ ...own, id: name });
		names.set(id, name);
	}
	if ([...names].every(([id, name]) => id === name)) return { carried };
	const renamed = evidence.map((each) => ({
		...each,
		source: names.get(each.source) ?? each.source
	}));
	return { carried, evidence: renamed };
}

/** The first free id for a source: its own, or with a number; or that under which it is there already. */
function nameOf(own: Source, all: readonly Source[]): { name: string; isThere: boolean } {
	for (let n = 1; ; n++) {
		const name = n === 1 ? own.id : `${own.id}-${n}`;
		const other = all.find(({ id }) => id === name);
		if (!other) return { name, isThere: false };
		if (isSame({ ...own, id: name }, other)) return { name, isThere: true };
	}
}
