import type { Flag } from '#lib/core/deck/flag.ts';
import type { CardId, DeckId, NoteId } from '#lib/core/deck/note.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { EventId, PlanChange } from '#lib/core/schedule/review.ts';
import { b } from '#lib/i18n/browse/words.svelte.ts';
import type { Store, Work } from '#lib/store/api.ts';

/** What can be done with selected cards. */
export type Act =
	| { readonly do: 'tag' | 'untag'; readonly tags: readonly string[] }
	| { readonly do: 'move'; readonly deck: DeckId; readonly title: string }
	| { readonly do: 'suspend' | 'unsuspend' | 'reset' | 'delete' }
	| { readonly do: 'flag'; readonly flag: Flag | 'none' }
	| { readonly do: 'due'; readonly inDays: number };

/** What came of it, in words, and by which name it is taken back; absent where nothing changed. */
export type Done = { readonly said: string; readonly id?: EventId | undefined };

export const notesOf = (cards: readonly CardId[]): readonly NoteId[] => [
	...new Set(cards.map((id) => id.slice(0, id.lastIndexOf('/')) as NoteId))
];

export async function carryOut(
	store: Store,
	act: Act,
	cards: readonly CardId[],
	time: StudyTime,
	work: Work
): Promise<Done> {
	const noted = ({ id, notes }: { id: EventId; notes: number }, say: (n: number) => string) => ({
		said: say(notes),
		...(notes > 0 && { id })
	});
	switch (act.do) {
		case 'tag':
			return noted(await store.tagNotes(notesOf(cards), { add: act.tags }, work), b.tagged);
		case 'untag':
			return noted(await store.tagNotes(notesOf(cards), { remove: act.tags }, work), b.untagged);
		case 'move':
			return noted(await store.moveNotes(notesOf(cards), act.deck, work), (n) =>
				b.moved(n, act.title)
			);
		case 'delete':
			return noted(await store.deleteNotes(notesOf(cards), work), b.deleted);
		case 'suspend':
		case 'unsuspend': {
			const marked = await store.suspend(cards, act.do === 'suspend', work);
			const say = act.do === 'suspend' ? b.suspended : b.unsuspended;
			return { said: say(marked.cards.length), id: marked.id };
		}
		case 'flag': {
			const marked = await store.flag(cards, act.flag, work);
			const say = act.flag === 'none' ? b.unflagged : b.flagged;
			return { said: say(marked.cards.length), id: marked.id };
		}
		case 'reset':
			return replanned(
				store,
				cards,
				(card) => ({ type: 'reset', card, ...time }),
				b.wasReset,
				work
			);
		case 'due': {
			const dueDay = (time.day + act.inDays) as StudyTime['day'];
			return replanned(
				store,
				cards,
				(card) => ({ type: 'set-due', card, dueDay, ...time }),
				b.dueSet,
				work
			);
		}
	}
}

/** Cards that were never met have no plan to change. */
async function replanned(
	store: Store,
	ids: readonly CardId[],
	changeOf: (card: CardId) => PlanChange,
	say: (n: number) => string,
	work: Work
): Promise<Done> {
	const known = await store.cards(ids);
	const met = ids.filter((id) => (known.get(id)?.state.phase ?? 'new') !== 'new');
	const { events } = await store.replan(met.map(changeOf), work);
	return { said: say(events.length), id: events[0]?.id };
}
