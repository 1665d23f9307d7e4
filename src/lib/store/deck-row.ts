import type { DeckInfo } from './api.ts';
import type { Database, DeckRow } from './database.ts';
import { keptRules } from './kept-preset.ts';
import { laterIfAny } from './register.ts';

export const isLiving = (row: DeckRow | undefined): row is DeckRow => row?.deleted.value === false;

export const livingDecks = async (db: Database): Promise<DeckRow[]> =>
	(await db.decks.toArray()).filter(isLiving);

export function infoOf({ id, published, title, preset }: DeckRow): DeckInfo {
	const own = keptRules(preset?.value);
	return {
		id,
		...published.value,
		title: title?.value ?? published.value.title,
		...(Object.keys(own).length > 0 && { preset: own })
	};
}

export function mergeDecks(a: DeckRow | undefined, b: DeckRow): DeckRow {
	const title = laterIfAny(a?.title, b.title);
	const preset = laterIfAny(a?.preset, b.preset);
	return {
		id: b.id,
		published: laterIfAny(a?.published, b.published) ?? b.published,
		deleted: laterIfAny(a?.deleted, b.deleted) ?? b.deleted,
		...(title ? { title } : {}),
		...(preset ? { preset } : {})
	};
}
