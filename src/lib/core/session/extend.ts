import type { StudyTime } from '../schedule/day.ts';
import { nextShown } from './next.ts';
import type { Plan, Session } from './session.ts';
import { unfilled } from './spare.ts';

/**
 * The session with what a newer plan of the same day brings besides: cards of a deck added since, or of a limit
 * that was raised, or in the place of cards put away. Siblings of what was planned wait for another day. `isBeyond`: they come
 * beyond the day's limits, and stand in for nothing.
 */
export function extend(
	session: Session,
	newer: Pick<Plan, 'learning' | 'main'>,
	time: StudyTime,
	{ isBeyond = false } = {}
): Session {
	const { plan } = session;
	const planned = [...plan.learning, ...plan.main];
	const cards = new Set([...session.aside, ...planned.map(({ id }) => id)]);
	const notes = new Set(planned.map(({ noteId }) => noteId));
	const learning = newer.learning.filter(({ id }) => !cards.has(id));
	const main = newer.main.filter(({ id, noteId }) => !cards.has(id) && !notes.has(noteId));
	if (learning.length + main.length === 0) return session;
	const fresh = main.filter(({ state }) => state.phase === 'new').map(({ id }) => id);
	const places = isBeyond ? 0 : Math.max(0, unfilled(session));
	const standIns = [...(plan.standIns ?? []), ...fresh.slice(Math.max(0, fresh.length - places))];
	const more: Session = {
		...session,
		plan: {
			...plan,
			learning: [...plan.learning, ...learning],
			main: [...plan.main, ...main],
			...(standIns.length > 0 && { standIns })
		},
		learning: [...session.learning, ...learning],
		main: [...session.main, ...main]
	};
	return { ...more, showing: nextShown(more, time) };
}
