import type { DeckInfo } from './api.ts';
import type { CarriedSource, Database, DeckRow } from './database.ts';
import { keptRules } from './kept-preset.ts';
import { later, laterIfAny } from './register.ts';
import { isSoundDeck } from './sound.ts';

export const isLiving = (row: DeckRow | undefined): row is DeckRow =>
	row !== undefined && isSoundDeck(row) && !row.deleted.value;

export const livingDecks = async (db: Database): Promise<DeckRow[]> =>
	(await db.decks.toArray()).filter(isLiving);

export function infoOf({ id, published, title, preset, carried = [] }: DeckRow): DeckInfo {
	const own = keptRules(preset?.value);
	const { sources } = published.value;
	const known = new Set(sources.map((source) => source.id));
	return {
		id,
		...published.value,
		sources: [
			...sources,
			...carried.flatMap(({ value, isDropped }) =>
				isDropped || known.has(value.id) ? [] : [value]
			)
		],
		title: title?.value ?? published.value.title,
		...(Object.keys(own).length > 0 && { preset: own })
	};
}

export function mergeDecks(a: DeckRow | undefined, b: DeckRow): DeckRow {
	const title = laterIfAny(a?.title, b.title);
	const preset = laterIfAny(a?.preset, b.preset);
	const carried = mergeSources(a?.carried ?? [], b.carried ?? []);
	return {
		id: b.id,
		published: laterIfAny(a?.published, b.published) ?? b.published,
		deleted: laterIfAny(a?.deleted, b.deleted) ?? b.deleted,
		...(title ? { title } : {}),
		...(preset ? { preset } : {}),
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
