import { deckOrder } from '#lib/core/find/order.ts';
import { parseQuery } from '#lib/core/find/parse.ts';
import { exactly, join, type Query } from '#lib/core/find/query.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { Store } from '#lib/store/api.ts';
import type { Narrow } from '../today.ts';
import { addressOf, type Choice } from './choice.ts';

/** The cards that a choice names. Undefined where its search can't be read. */
export async function narrowed(
	store: Store,
	choice: Choice,
	time: StudyTime,
	rolloverHour: number
): Promise<Narrow | undefined> {
	const query = queryOf(choice);
	if (!query) return undefined;
	const cards = await store.find({ query, order: deckOrder, time, rolloverHour });
	return { key: addressOf(choice), cards: new Set(cards) };
}

function queryOf({ tag, source, search }: Choice): Query | undefined {
	const parsed = search === undefined ? undefined : parseQuery(search);
	if (parsed && 'problem' in parsed) return undefined;
	return join('and', [
		...(parsed ? [parsed.query] : []),
		...(tag === undefined ? [] : [exactly('tag', tag)]),
		...(source === undefined ? [] : [exactly('source', source)])
	]);
}
