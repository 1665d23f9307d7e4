import type { CardId } from '../deck/note.ts';
import type { Card } from '../schedule/card.ts';
import type { StudyTime } from '../schedule/day.ts';
import type { ReviewEvent } from '../schedule/review.ts';
import { putAside, resume, type Session } from './session.ts';
import { withoutSpare } from './spare.ts';

/**
 * The session after other hands were at the same cards. `events` is the log since the plan was made, `gone` are
 * cards that are not asked any more. The card on show stays, on its side, as long as nobody else answered it.
 */
export function catchUp(
	session: Session,
	events: Iterable<ReviewEvent>,
	gone: readonly CardId[],
	time: StudyTime
): Session {
	const whole = resume(session.plan, events, time);
	const now = withoutSpare(putAside(whole, [...session.aside, ...gone], time), time);
	const { showing } = session;
	if (!('card' in showing)) return now;
	const card = [...now.learning, ...now.main].find(
		(each) => each.id === showing.card.id && repsOf(each) === repsOf(showing.card)
	);
	return card ? { ...now, showing: { ...showing, card } } : now;
}

const repsOf = ({ state }: Card): number => (state.phase === 'new' ? 0 : state.reps);
