import type { DeviceId, Hlc } from '../core/schedule/review.ts';
import { write, type Context } from './context.ts';
import { repair } from './derive.ts';
import { isClockFarAhead, nextHlc } from './hlc.ts';
import { libraryTables } from './library.ts';
import { mergeTables } from './merge.ts';

/**
 * After the clock of this device was far ahead and came back: dates what was written meanwhile anew, in its order, so
 * that other devices take it in and no later change of anyone loses against it. Answers, days and words stay.
 */
export const mendClock = (ctx: Context): Promise<void> =>
	write(ctx, [...mergeTables(ctx.db), ctx.db.deeds], { what: 'everything' }, async (pen) => {
		const { now } = pen;
		const tables = [...libraryTables.filter((name) => name !== 'media'), 'deeds'];
		const ahead = new Map<string, object[]>();
		const clocks = new Set<string>();
		let last: Hlc | undefined;
		for (const name of tables) {
			const rows = await ctx.db.table<object>(name).toArray();
			const far = rows.filter((row) => {
				const own = clocksIn(row);
				const late = own.filter((hlc) => isClockFarAhead(hlc, now));
				for (const hlc of late) clocks.add(hlc);
				for (const hlc of own)
					if (!clocks.has(hlc) && (last === undefined || hlc > last)) last = hlc;
				return late.length > 0;
			});
			ahead.set(name, far);
		}
		const dated = new Map<string, Hlc>();
		for (const hlc of [...clocks].sort()) {
			last = nextHlc(last, now, deviceOf(hlc));
			dated.set(hlc, last);
		}
		for (const [name, rows] of ahead)
			await ctx.db.table(name).bulkPut(rows.map((row) => redated(row, dated)));
		pen.restart(nextHlc(last, now, pen.device));
		await repair(ctx.db);
	});

const deviceOf = (hlc: string) => hlc.slice(18) as DeviceId;

/** All clock values in a row. */
function clocksIn(value: unknown): Hlc[] {
	if (!(value instanceof Object)) return [];
	return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
		name === 'hlc' && typeof part === 'string' ? [part as Hlc] : clocksIn(part)
	);
}

/** A copy of a row with other clock values. */
function redated(value: unknown, dated: ReadonlyMap<string, Hlc>): unknown {
	if (Array.isArray(value)) return value.map((part) => redated(part, dated));
	if (!(value instanceof Object) || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]: [string, unknown]) => [
			name,
			name === 'hlc' ? (dated.get(String(part)) ?? part) : redated(part, dated)
		])
	);
}
