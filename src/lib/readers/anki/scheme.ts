import * as v from 'valibot';
import type { AnkiDeck, AnkiNoteType, AnkiPreset } from '../../core/exchange/anki/rows.ts';
import { damaged } from './refused.ts';

/** What stands in a collection beside its notes, cards and reviews. */
export type Scheme = {
	readonly createdAt: number;
	readonly offsetMinutes?: number;
	readonly rolloverHour: number;
	readonly noteTypes: ReadonlyMap<number, AnkiNoteType>;
	readonly decks: ReadonlyMap<number, AnkiDeck>;
	readonly presets: readonly AnkiPreset[];
};

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(-900), v.maxValue(900));
const anyNumber = v.pipe(v.number(), v.finite());

export const confSchema = v.object({
	rollover: v.optional(v.fallback(hour, 4), 4),
	creationOffset: v.optional(v.fallback(v.nullable(minutes), null), null),
	localOffset: v.optional(v.fallback(v.nullable(minutes), null), null)
});

/** Anki counts minutes west of Greenwich. */
export function placeOf(conf: unknown): Pick<Scheme, 'offsetMinutes' | 'rolloverHour'> {
	const read = v.safeParse(confSchema, conf);
	if (!read.success) return { rolloverHour: 4 };
	const { rollover, creationOffset, localOffset } = read.output;
	const west = creationOffset ?? localOffset;
	return {
		rolloverHour: rollover,
		...(west !== null && { offsetMinutes: west === 0 ? 0 : -west })
	};
}

/** Without FSRS, the desired retention is one that nobody chose. */
export const usesFsrs = (conf: unknown): boolean => v.is(v.object({ fsrs: v.literal(true) }), conf);

export const presetSchema = v.object({
	name: v.optional(v.string(), 'Default'),
	fsrsParams6: v.optional(v.array(anyNumber), []),
	fsrsParams5: v.optional(v.array(anyNumber), []),
	fsrsWeights: v.optional(v.array(anyNumber), []),
	desiredRetention: v.optional(anyNumber),
	new: v.optional(v.fallback(v.object({ perDay: v.optional(anyNumber) }), {}), {}),
	rev: v.optional(
		v.fallback(v.object({ perDay: v.optional(anyNumber), maxIvl: v.optional(anyNumber) }), {}),
		{}
	)
});

export function presetOf(id: number, value: unknown, usesFsrs: boolean): AnkiPreset[] {
	const read = v.safeParse(presetSchema, value);
	if (!read.success) return [];
	const { name, fsrsParams6, fsrsParams5, fsrsWeights, desiredRetention } = read.output;
	const { new: fresh, rev } = read.output;
	const parameters =
		[fsrsParams6, fsrsParams5, fsrsWeights].find((each) => each.length > 0)?.length ?? 0;
	return [
		{
			...{ id, name, parameters },
			...(usesFsrs && desiredRetention !== undefined && { desiredRetention }),
			...(fresh.perDay !== undefined && { newPerDay: fresh.perDay }),
			...(rev.perDay !== undefined && { reviewsPerDay: rev.perDay }),
			...(rev.maxIvl !== undefined && { maximumIntervalDays: rev.maxIvl })
		}
	];
}

const deckSchema = v.object({
	name: v.string(),
	hafiza: v.optional(v.string()),
	desc: v.optional(v.fallback(v.string(), ''), ''),
	conf: v.optional(v.fallback(anyNumber, 1), 1)
});
const modelSchema = v.object({
	name: v.string(),
	type: v.optional(v.fallback(v.number(), 0), 0),
	flds: v.array(v.object({ name: v.string() })),
	tmpls: v.array(
		v.object({
			name: v.string(),
			qfmt: v.pipe(v.string(), v.maxLength(1_000_000)),
			afmt: v.pipe(v.string(), v.maxLength(1_000_000))
		})
	)
});

/** The one row of `col` in schema 11, where everything is JSON. @throws Refused */
export function legacyScheme(row: readonly unknown[]): Scheme {
	const [crt, conf, models, decks, dconf] = row;
	const noteTypes = entriesOf(models, 'note types').flatMap(
		([id, value]): [number, AnkiNoteType][] => {
			const read = v.safeParse(modelSchema, value);
			if (!read.success) return [];
			const { name, type, flds, tmpls } = read.output;
			return [
				[
					id,
					{
						name,
						isCloze: type === 1,
						fields: flds.map((field) => field.name),
						templates: tmpls.map(({ name, qfmt, afmt }, ord) => ({
							ord,
							name,
							question: qfmt,
							answer: afmt
						}))
					}
				]
			];
		}
	);
	const deckRows = entriesOf(decks, 'decks').flatMap(([id, value]): [number, AnkiDeck][] => {
		const read = v.safeParse(deckSchema, value);
		if (!read.success) return [];
		const { name, hafiza, desc: description, conf: presetId } = read.output;
		const row = { id, name, description, presetId };
		return [[id, { ...row, ...(hafiza !== undefined && { details: hafiza }) }]];
	});
	return {
		createdAt: createdAtOf(crt),
		...placeOf(json(conf)),
		noteTypes: new Map(noteTypes),
		decks: new Map(deckRows),
		presets: entriesOf(dconf, undefined).flatMap(([id, value]) =>
			presetOf(id, value, usesFsrs(json(conf)))
		)
	};
}

/** Seconds since 1970; a collection without a birthday is taken to be of 2000. */
export const createdAtOf = (crt: unknown): number =>
	typeof crt === 'number' && crt > 0 && crt < 4_102_444_800 ? Math.trunc(crt) : 946_684_800;

export function json(text: unknown): unknown {
	try {
		return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
	} catch {
		return undefined;
	}
}

/** The values of an object whose keys are ids. @throws Refused if there must be one and is none */
function entriesOf(text: unknown, needed: string | undefined): [number, unknown][] {
	const value = json(text);
	if (typeof value !== 'object' || value === null) {
		if (needed !== undefined) throw damaged(`the ${needed} of the collection are damaged`);
		return [];
	}
	return Object.entries(value).flatMap(([key, value]): [number, unknown][] =>
		/^-?\d{1,15}$/.test(key) ? [[Number(key), value]] : []
	);
}
