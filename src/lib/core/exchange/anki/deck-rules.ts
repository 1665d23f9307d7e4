import type { DeckId } from '../../deck/note.ts';
import { defaultPreset, type OwnRules } from '../../schedule/preset.ts';
import type { AnkiPreset, AnkiRows } from './rows.ts';
import type { Told } from './told.ts';

/**
 * The options of Anki's decks that Hafiza has too, where they are not as both have them at first. `decks` are the
 * numbers of the decks that are taken, with what they are called here.
 */
export function rulesOf(
	{ decks: rows, presets }: AnkiRows,
	decks: ReadonlyMap<number, DeckId>,
	told: Told
): ReadonlyMap<DeckId, OwnRules> {
	const byId = new Map(presets.map((preset) => [preset.id, preset]));
	const found = new Map<DeckId, OwnRules>();
	for (const [number, id] of decks) {
		const row = rows.get(number);
		const preset = byId.get(row?.presetId ?? 1);
		const rules = preset ? ruleOf(preset) : {};
		if (Object.keys(rules).length === 0) continue;
		found.set(id, rules);
		told.tell('deck-rules', row?.name);
	}
	return found;
}

function ruleOf(preset: AnkiPreset): OwnRules {
	const { desiredRetention: wanted = 0, newPerDay, reviewsPerDay, maximumIntervalDays } = preset;
	const rules: OwnRules = {
		...(wanted >= 0.7 && wanted <= 0.99 && { desiredRetention: Math.round(wanted * 100) / 100 }),
		...(isCount(newPerDay) && { newPerDay }),
		...(isCount(reviewsPerDay) && { reviewsPerDay }),
		...(isCount(maximumIntervalDays) && maximumIntervalDays > 0 && { maximumIntervalDays })
	};
	const usual: Readonly<Record<string, unknown>> = defaultPreset;
	return Object.fromEntries(Object.entries(rules).filter(([name, rule]) => rule !== usual[name]));
}

/** More than this is no limit to anybody. */
const isCount = (value: number | undefined): value is number =>
	value !== undefined && Number.isSafeInteger(value) && value >= 0 && value <= 36_500;
