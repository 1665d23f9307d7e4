import * as v from 'valibot';
import type { Memory } from '../../schedule/card.ts';
import { defaultParameters } from '../../schedule/memory.ts';
import type { AnkiCard } from './rows.ts';

const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const dataSchema = v.object({ s: within(0.0001, 36_500), d: within(1, 10) });

/** The memory that Anki wrote, or one by SM-2's figures; undefined where the reviews tell better, or nothing does. */
export function memoryOf(row: AnkiCard, hasReviews: boolean): Memory | undefined {
	const written = fsrsMemory(row.data);
	if (written) return written;
	return hasReviews || row.easePermille <= 0
		? undefined
		: fromSm2(row.easePermille / 1000, Math.max(1, row.intervalDays));
}

function fsrsMemory(data: string): Memory | undefined {
	if (!data.includes('"s"') || data.length > 10_000) return undefined;
	try {
		const read = v.safeParse(dataSchema, JSON.parse(data));
		return read.success ? { stability: read.output.s, difficulty: read.output.d } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The memory that makes FSRS go on as SM-2 would have gone on, for a retention of 0.9: stability is the interval, and
 * difficulty the one whose growth of stability after Good is the ease. After `memory_state_from_sm2` of fsrs-rs.
 */
export function fromSm2(ease: number, intervalDays: number): Memory {
	const [w8 = 0, w9 = 0, w10 = 0] = defaultParameters.slice(8, 11);
	const growth = Math.exp(w8) * intervalDays ** -w9 * Math.expm1((1 - 0.9) * w10);
	const difficulty = 11 - (ease - 1) / growth;
	return {
		stability: Math.min(36_500, intervalDays),
		difficulty: Math.min(10, Math.max(1, difficulty))
	};
}
