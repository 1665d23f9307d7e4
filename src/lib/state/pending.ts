import type { Answer, DeviceId, EventId, GradeEvent, Hlc } from '#lib/core/schedule/review.ts';
import type { Session } from '#lib/core/session/session.ts';

let count = 0;

/** An answer as the session takes it while the store is still writing: without number and device. */
export const provisional = (answer: Answer): GradeEvent => ({
	...answer,
	v: 1,
	type: 'grade',
	id: `pending-${++count}` as EventId,
	device: '' as DeviceId,
	seq: 0,
	hlc: '' as Hlc,
	from: 'hafiza'
});

/** The session with the written event in place of the provisional one. */
export const confirmed = (session: Session, waiting: GradeEvent, event: GradeEvent): Session => ({
	...session,
	answered: session.answered.map((each) => (each.id === waiting.id ? event : each))
});
