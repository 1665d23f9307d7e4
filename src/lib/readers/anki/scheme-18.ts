import type {
	AnkiDeck,
	AnkiNoteType,
	AnkiPreset,
	AnkiTemplate
} from '../../core/exchange/anki/rows.ts';
import { rowsOf } from './database.ts';
import { protoField, protoText } from './protobuf.ts';
import { createdAtOf, json, placeOf, usesFsrs, type Scheme } from './scheme.ts';
import type { Database } from './sqlite.ts';

const most = 100_000;
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

/** What stands beside the notes in schema 18: tables, with details in protobuf. @throws Refused */
export function scheme18(database: Database): Scheme {
	const [crt] = rowsOf(database, 'SELECT crt FROM col', 1)[0] ?? [];
	const conf = rowsOf(database, 'SELECT key, val FROM config', most).map(([key, value]) => [
		String(key),
		isBytes(value) ? json(new TextDecoder().decode(value)) : undefined
	]);
	const conf18 = new Map(conf as [string, unknown][]);
	const place = ['rollover', 'creationOffset', 'localOffset'].map((key) => [key, conf18.get(key)]);
	return {
		createdAt: createdAtOf(crt),
		...placeOf(Object.fromEntries(place.filter(([, value]) => value !== undefined))),
		noteTypes: noteTypesOf(database),
		decks: decksOf(database),
		presets: presetsOf(database, usesFsrs({ fsrs: conf18.get('fsrs') }))
	};
}

function noteTypesOf(database: Database): ReadonlyMap<number, AnkiNoteType> {
	const fields = grouped(rowsOf(database, 'SELECT ntid, ord, name FROM fields', most));
	const templates = grouped(
		rowsOf(database, 'SELECT ntid, ord, name, config FROM templates', most)
	);
	const types = rowsOf(database, 'SELECT id, name, config FROM notetypes', most);
	return new Map(
		types.flatMap(([id, name, config]): [number, AnkiNoteType][] => {
			if (typeof id !== 'number' || !isBytes(config)) return [];
			return [
				[
					id,
					{
						name: String(name),
						isCloze: protoField(config, 1) === 1,
						fields: (fields.get(id) ?? []).map(([, , name]) => String(name)),
						templates: (templates.get(id) ?? []).flatMap(templateOf)
					}
				]
			];
		})
	);
}

function templateOf([, ord, name, config]: readonly unknown[]): AnkiTemplate[] {
	if (typeof ord !== 'number' || !isBytes(config)) return [];
	return [
		{ ord, name: String(name), question: protoText(config, 1), answer: protoText(config, 2) }
	];
}

/** Rows by their first column, sorted by the second. */
function grouped(rows: readonly (readonly unknown[])[]): Map<unknown, (readonly unknown[])[]> {
	const groups = new Map<unknown, (readonly unknown[])[]>();
	for (const row of rows) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
	for (const group of groups.values()) group.sort((a, b) => Number(a[1]) - Number(b[1]));
	return groups;
}

const decksOf = (database: Database): ReadonlyMap<number, AnkiDeck> =>
	new Map(
		rowsOf(database, 'SELECT id, name, kind FROM decks', most).flatMap(
			([id, name, kind]): [number, AnkiDeck][] =>
				typeof id === 'number'
					? [[id, { id, name: String(name).replaceAll('\x1f', '::'), ...detailsOf(kind) }]]
					: []
		)
	);

/** A deck that is none of a search has its options in field 1 and its description in field 4 of field 1. */
function detailsOf(kind: unknown): Pick<AnkiDeck, 'description' | 'presetId'> {
	const normal = isBytes(kind) ? protoField(kind, 1) : undefined;
	if (!isBytes(normal)) return {};
	const presetId = protoField(normal, 1);
	return {
		description: protoText(normal, 4),
		...(typeof presetId === 'number' && { presetId })
	};
}

/** Parameters of FSRS are packed floats in fields 3, 5 and 6 of the options; new cards and reviews a day are 9 and 10. */
function presetsOf(database: Database, usesFsrs: boolean): AnkiPreset[] {
	return rowsOf(database, 'SELECT id, name, config FROM deck_config', most).flatMap(
		([id, name, config]) => {
			if (typeof id !== 'number' || !isBytes(config)) return [];
			const learnt = [6, 5, 3].map((number) => protoField(config, number)).find(isBytes);
			const [retention, newPerDay, reviewsPerDay] = [37, 9, 10].map((number) =>
				protoField(config, number)
			);
			return [
				{
					id,
					name: String(name),
					parameters: learnt ? learnt.length / 4 : 0,
					...(usesFsrs && typeof retention === 'number' && { desiredRetention: retention }),
					...(typeof newPerDay === 'number' && { newPerDay }),
					...(typeof reviewsPerDay === 'number' && { reviewsPerDay })
				}
			];
		}
	);
}
