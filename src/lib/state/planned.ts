import type { NoteId } from '#lib/core/deck/note.ts';
import type { Planned } from '#lib/core/schedule/balance.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import { loadOf, type DueCounts } from '#lib/core/schedule/load.ts';
import type { GradeEvent } from '#lib/core/schedule/review.ts';

/** How far ahead days are counted; beyond it all are taken for equal. */
export const lookAheadDays = 90;

/** What is due on the coming days, as it was at that moment. */
export type Ahead = { readonly counts: DueCounts; readonly readAt: EpochMs };

/** What else is planned when a card is answered; `answered` are the answers of the session so far. */
export function plannedFor(
	{ id, noteId }: Card,
	siblings: ReadonlyMap<NoteId, readonly Card[]>,
	ahead: Ahead | undefined,
	answered: readonly GradeEvent[]
): Planned {
	const due = (siblings.get(noteId) ?? []).flatMap((sibling) => {
		if (sibling.id === id) return [];
		const state = answered.findLast(({ card }) => card === sibling.id)?.after ?? sibling.state;
		return state.phase === 'review' ? [state.dueDay] : [];
	});
	const load =
		ahead &&
		loadOf(
			ahead.counts,
			answered.filter(({ at }) => at >= ahead.readAt)
		);
	return { ...(load && { load }), ...(due.length > 0 && { siblings: due }) };
}
