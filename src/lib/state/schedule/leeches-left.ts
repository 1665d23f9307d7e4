import * as v from 'valibot';
import type { CardId } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { isLeech } from '#lib/core/schedule/leech.ts';

/** Cards that the learner has looked at, with how often each had been forgotten then. */
export type Left = ReadonlyMap<CardId, number>;

const schema = v.array(v.tuple([v.string(), v.number()]));
const mostKept = 2000;

/** As it was kept; whatever cannot be read is none. */
export function parseLeft(kept: unknown): Left {
	const { success, output } = v.safeParse(schema, kept);
	return new Map(success ? output.map(([id, lapses]) => [id as CardId, lapses]) : []);
}

/** As it is kept: the latest last, and no more than anybody looks at. */
export const keptLeft = (left: Left): readonly (readonly [CardId, number])[] =>
	[...left].slice(-mostKept);

/** Whether a card is one to look at: forgotten as often as the preset says, and again since it was looked at. */
export const isToLookAt = (
	{ id, state, suspended }: Card,
	threshold: number,
	left: Left
): boolean => !suspended && isLeech(state, threshold) && lapsesOf({ state }) > (left.get(id) ?? 0);

export const lapsesOf = ({ state }: Pick<Card, 'state'>): number =>
	state.phase === 'new' ? 0 : state.lapses;
