import type { CardId } from '#lib/core/deck/note.ts';
import { deckOrder } from '#lib/core/find/order.ts';
import { parseQuery } from '#lib/core/find/parse.ts';
import { exactly, join, type Query } from '#lib/core/find/query.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { ExamId } from '#lib/core/schedule/plan/exam.ts';
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
	const find = (query: Query) => store.find({ query, order: deckOrder, time, rolloverHour });
	const asked = choice.exam === undefined ? undefined : await askedBy(store, choice.exam, find);
	const cards = asked && query.type === 'everything' ? [...asked] : await find(query);
	return { key: addressOf(choice), cards: new Set(cards.filter((id) => asked?.has(id) ?? true)) };
}

/** The cards of an exam's scope; none if there is no such exam. */
async function askedBy(
	store: Store,
	id: ExamId,
	find: (query: Query) => Promise<readonly CardId[]>
): Promise<ReadonlySet<CardId>> {
	const exam = (await store.exams()).find((each) => each.id === id);
	const parts = exam?.scope ?? [];
	const decks = new Set(parts.flatMap((part) => (part.kind === 'deck' ? [part.deck] : [])));
	const tags = parts.flatMap((part) => (part.kind === 'tag' ? [exactly('tag', part.tag)] : []));
	const whole = decks.size > 0 ? await store.allCards() : [];
	return new Set([
		...whole.filter(({ deckId }) => decks.has(deckId)).map((card) => card.id),
		...(tags.length > 0 ? await find(join('or', tags)) : [])
	]);
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
