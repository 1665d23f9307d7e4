import type { CarriedSource, DeckRow } from './database.ts';
import { missable } from './deck-row.ts';
import { later, laterIfAny, type Register } from './register.ts';

/** What a person may change of a deck, each with a clock of its own. */
const registers = ['title', 'language', ...missable, 'preset'] as const;

export function mergeDecks(a: DeckRow | undefined, b: DeckRow): DeckRow {
	const carried = mergeSources(a?.carried ?? [], b.carried ?? []);
	const own = registers.flatMap((field) => {
		const latest = laterIfAny<Register<unknown>>(a?.[field], b[field]);
		return latest ? [[field, latest]] : [];
	});
	return {
		id: b.id,
		published: laterIfAny(a?.published, b.published) ?? b.published,
		deleted: laterIfAny(a?.deleted, b.deleted) ?? b.deleted,
		...(Object.fromEntries(own) as Pick<DeckRow, (typeof registers)[number]>),
		...(carried.length > 0 && { carried })
	};
}

/** Of two lists the later of each source, in a fixed order. */
export function mergeSources(
	a: readonly CarriedSource[],
	b: readonly CarriedSource[]
): readonly CarriedSource[] {
	const merged = new Map<string, CarriedSource>();
	for (const source of [...a, ...b]) {
		const so = merged.get(source.value.id);
		merged.set(source.value.id, so ? later(so, source) : source);
	}
	return [...merged.values()].sort((x, y) => (x.value.id < y.value.id ? -1 : 1));
}
