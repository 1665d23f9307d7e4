import type { DeckInfo } from './api.ts';
import type { Database, DeckRow } from './database.ts';
import { keptRules } from './kept-preset.ts';
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
export const missable = ['licence', 'description', 'authors'] as const;

const withOwn = (info: DeckInfo, row: DeckRow): DeckInfo =>
	missable.reduce((so, field) => {
		const own = row[field]?.value;
		if (own === undefined) return so;
		return own.length === 0 ? without(so, field) : { ...so, [field]: own };
	}, info);
