import type { CardId } from '../deck/note.ts';
import type { StudyTime } from '../schedule/day.ts';
import { putAside, type Session } from './session.ts';

/** The new cards of the plan that were put away and that no other stands in for yet. */
export function unfilled({ plan, aside }: Session): number {
	const standIns = new Set(plan.standIns);
	const away = new Set(aside);
	const isMissed = (id: CardId) => away.has(id) && !standIns.has(id);
	const missed = plan.main.filter(({ id, state }) => state.phase === 'new' && isMissed(id));
	return missed.length - [...standIns].filter((id) => !away.has(id)).length;
}

/** Lets go of stand-ins, the last first, whose cards are asked after all: the day's limit holds for both. */
export function withoutSpare(session: Session, time: StudyTime): Session {
	const spare = -unfilled(session);
	const toCome = new Set(session.main.map(({ id }) => id));
	const standIns = (session.plan.standIns ?? []).filter((id) => toCome.has(id));
	return spare > 0 && standIns.length > 0
		? putAside(session, standIns.slice(-spare), time)
		: session;
}
