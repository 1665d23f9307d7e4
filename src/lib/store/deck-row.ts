import type { DeckInfo } from './api.ts';
import type { CarriedSource, Database, DeckRow } from './database.ts';
import { keptRules } from './kept-preset.ts';
import { later, laterIfAny, type Register } from './register.ts';
import { isSoundDeck } from './sound.ts';
import { without } from './without.ts';

export const isLiving = (row: DeckRow | undefined): row is DeckRow =>
	row !== undefined && isSoundDeck(row) && !row.deleted.value;

export const livingDecks = async (db: Database): Promise<DeckRow[]> =>
	(await db.decks.toArray()).filter(isLiving);

export function infoOf(row: DeckRow): DeckInfo {
	const { id, published, title, preset, carried = [] } = row;
	const own = keptRules(preset?.value);
	const { sources } = published.value;
	const known = new Set(sources.map((source) => source.id));
	const info = {
		id,
		...published.value,
		sources: [
			...sources,
			...carried.flatMap(({ value, isDropped }) =>
				isDropped || known.has(value.id) ? [] : [value]
			)
		],
		title: title?.value ?? published.value.title,
		language: (row.language?.value ?? published.value.language) || 'und',
		...(Object.keys(own).length > 0 && { preset: own })
	};
	return withOwn(info, row);
}

/** What of a deck may be missing, as the person has it. */
const missable = ['licence', 'description', 'authors'] as const;

const withOwn = (info: DeckInfo, row: DeckRow): DeckInfo =>
	missable.reduce((so, field) => {
		const own = row[field]?.value;
		if (own === undefined) return so;
		return own.length === 0 ? without(so, field) : { ...so, [field]: own };
	}, info);

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
