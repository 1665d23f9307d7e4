import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begin,
	day,
	gradeGiven,
	minute,
	scheduler,
	stamped,
	undone
} from '../../../../tests/arbitraries/history.ts';
import type { CardId, DeckId, NoteId } from '../deck/note.ts';
import {
	newState,
	type Card,
	type CardState,
	type Grade,
	type LearningState,
	type ReviewState
} from '../schedule/card.ts';
import { studyTime, type StudyDay, type StudyTime } from '../schedule/day.ts';
import { preview } from '../schedule/grade.ts';
import { paceOf } from '../schedule/pace.ts';
import type { GradeEvent, ReviewEvent } from '../schedule/review.ts';
import { answer } from './answer.ts';
import { gradesShown } from './buttons.ts';
import { catchUp } from './catch-up.ts';
import {
	apply,
	conceal,
	left,
	minutesLeft,
	planOf,
	putAside,
	replace,
	resume,
	reveal,
	start,
	tick,
	turnTo,
	type Session
} from './session.ts';
import { summary } from './summary.ts';

const at = (minutes: number) => studyTime(begin + minutes * minute, 0);
const card = (id: string, state: CardState = newState, note = id): Card => ({
	id: id as CardId,
	noteId: note as NoteId,
	deckId: 'd' as DeckId,
	ord: 0,
	position: 0,
	state,
	suspended: false
});
const review = (): ReviewState => ({
	phase: 'review',
	stability: 10,
	difficulty: 5,
	lastDay: (at(0).day - 10) as StudyDay,
	lastAt: at(0).at,
	reps: 4,
	lapses: 0,
	dueDay: at(0).day,
	intervalDays: 10
});
const learning = (dueInMinutes: number): LearningState => {
	const { stability, difficulty, lastDay, lastAt } = review();
	const learned = { stability, difficulty, lastDay, lastAt, reps: 4, lapses: 0 };
	return { ...learned, phase: 'learning', step: 0, dueAt: at(dueInMinutes).at };
};
const planned = (main: readonly Card[], learning: readonly Card[] = [], dueTomorrow = 0) =>
	planOf({ main, learning }, at(0), { pace: paceOf([]), dueTomorrow });
const begun = (...main: readonly Card[]) => start(planned(main), at(0));

const shown = ({ showing }: Session) => ('card' in showing ? showing.card.id : showing.side);

/** Presses a grade on the answer of the card on show, as screen and store do together. */
function press(session: Session, grade: Grade, time: StudyTime) {
	const given = answer(reveal(session), grade, time, 4000, scheduler);
	if (!given) throw new Error('nothing is shown');
	const event: GradeEvent = { ...stamped(++seq, time), ...given, type: 'grade' };
	return { event, session: apply(session, event, time) };
}
let seq = 0;
const pressed = (session: Session, grade: Grade, minutes = 0) =>
	press(session, grade, at(minutes)).session;

describe('a session', () => {
	it('shows a question, then its answer, then the next question', () => {
		const session = begun(card('a', review()), card('b', review()));
		expect(session.showing).toMatchObject({ side: 'question', card: { id: 'a' } });
		expect(reveal(session).showing).toMatchObject({ side: 'answer', card: { id: 'a' } });
		expect(conceal(reveal(session))).toEqual(session);
		expect(pressed(session, 3).showing).toMatchObject({ side: 'question', card: { id: 'b' } });
	});

	it('ignores a grade while the question stands, and after the end', () => {
		expect(answer(begun(card('a')), 3, at(0), 1000, scheduler)).toBeUndefined();
		expect(answer(begun(), 3, at(0), 1000, scheduler)).toBeUndefined();
		expect(reveal(begun())).toEqual(begun());
	});

	it('gives the store what the button promised', () => {
		const session = reveal(begun(card('a', review())));
		const promised = preview(review(), at(0), scheduler, 'a')[2];
		expect(answer(session, 3, at(1), 4321.6, scheduler)).toMatchObject({
			card: 'a',
			kind: 'review',
			grade: 3,
			tookMs: 4322,
			before: review(),
			after: { dueDay: promised.state.phase === 'review' && promised.state.dueDay }
		});
	});

	it.each([NaN, -4000])('stores no nonsense where the stopwatch says %d', (tookMs) => {
		expect(answer(reveal(begun(card('a'))), 3, at(0), tookMs, scheduler)?.tookMs).toBe(0);
	});

	it('is finished when nothing is due', () => {
		expect(begun().showing).toEqual({ side: 'finished' });
		expect(shown(pressed(begun(card('a', review())), 3))).toBe('finished');
	});
});

describe('learning cards', () => {
	it('come back when they are due, before the rest of the queue', () => {
		let session = begun(card('a'), card('b'), card('c', review()));
		session = pressed(session, 1, 0); // a again, due in a minute
		expect(shown(session)).toBe('b');
		session = pressed(session, 3, 2);
		expect(shown(session)).toBe('a');
		expect(shown(pressed(session, 3, 3))).toBe('c');
	});

	it('come up to twenty minutes early rather than make the learner wait', () => {
		const session = pressed(begun(card('a')), 3, 0);
		expect(shown(session)).toBe('a');
		expect(shown(pressed(session, 3, 1))).toBe('finished');
	});

	it('make the session wait where they are further off, and end the wait in time', () => {
		const session = start(planned([], [card('a', learning(60))]), at(0));
		expect(session.showing).toEqual({ side: 'waiting', until: at(40).at });
		expect(tick(session, at(39))).toEqual(session);
		expect(shown(tick(session, at(40)))).toBe('a');
	});

	it('do not push a question aside while it is being answered', () => {
		const session = pressed(begun(card('a'), card('b')), 1, 0);
		expect(tick(session, at(30))).toEqual(session);
	});
});

describe('siblings', () => {
	it('are not both planned: the first stands for its note', () => {
		const session = begun(card('a', newState, 'n'), card('b', newState, 'n'), card('c'));
		expect(session.main.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(left(session)).toEqual({ fresh: 2, learning: 0, review: 0 });
	});

	it('that are both being learnt do not follow one another while there is something else', () => {
		const soon = learning(0);
		const plan = planned([card('c', review())], [card('a', soon, 'n'), card('b', soon, 'n')]);
		const session = pressed(start(plan, at(0)), 3, 1);
		expect(shown(session)).toBe('c');
		expect(shown(pressed(session, 3, 2))).toBe('b');
	});
});

describe('undo', () => {
	const cards = ['a', 'b', 'c'].map((id) => card(id, review()));

	it('shows the same card again, as a question, with the state it had', () => {
		const { session, event } = press(begun(...cards), 1, at(0));
		const back = apply(session, undone(++seq, at(1), event), at(1));
		expect(back).toEqual(begun(...cards));
	});

	it('goes back as far as the session began, answer by answer', () => {
		let session = begun(...cards);
		const sessions = [session];
		for (const grade of [1, 3, 1, 2, 3, 3] as const) {
			if (shown(session) === 'finished') break;
			session = pressed(session, grade, 0);
			sessions.push(session);
		}
		while (sessions.length > 1) {
			sessions.pop();
			const last = session.answered.at(-1);
			if (!last) throw new Error('there is an answer to take back');
			session = apply(session, undone(++seq, at(0), last), at(0));
			expect(session).toEqual(sessions.at(-1));
		}
		expect(session.answered.at(-1)).toBeUndefined();
	});

	it('leaves aside what was put aside since', () => {
		const first = press(begun(...cards), 3, at(0));
		const without = putAside(first.session, ['c' as CardId], at(0));
		const back = apply(without, undone(++seq, at(0), first.event), at(0));
		expect(back.main.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('of an answer from elsewhere changes nothing', () => {
		const session = pressed(begun(...cards), 3);
		const foreign = { ...press(begun(card('z')), 3, at(0)).event };
		expect(apply(session, undone(++seq, at(0), foreign), at(0))).toBe(session);
	});

	it('leaves no trace, after any answers', () => {
		const all = fc.array(fc.tuple(gradeGiven, fc.integer({ min: 0, max: 15 })), { maxLength: 25 });
		fc.assert(
			fc.property(all, gradeGiven, (answers, last) => {
				let session = begun(card('a'), card('b'), card('b2', newState, 'b'), ...cards.slice(2));
				let now = 0;
				for (const [grade, pause] of answers) {
					now += pause;
					session = tick(session, at(now));
					if (!('card' in session.showing)) break;
					session = pressed(session, grade, now);
				}
				session = tick(session, at(now));
				if (!('card' in session.showing)) return;
				const { event, session: after } = press(session, last, at(now));
				const back = apply(after, undone(++seq, at(now), event), at(now));
				// Which card came next may have hung on the clock; what is left may not.
				expect({ ...back, learning: [...back.learning].sort(byId) }).toEqual({
					...session,
					learning: [...session.learning].sort(byId)
				});
			}),
			{ seed: 30 }
		);
	});
	const byId = (a: Card, b: Card) => (a.id < b.id ? -1 : 1);
});

describe('a closed tab', () => {
	const some = [card('a'), card('b', review()), card('c', review()), card('d')];

	/** Answers and undos in a row, with the log that they leave. */
	function studied(grades: readonly (Grade | 'undo')[]) {
		const log: ReviewEvent[] = [];
		let session = begun(...some);
		for (const given of grades) {
			const last = session.answered.at(-1);
			if (given === 'undo') {
				if (!last) continue;
				const event = undone(++seq, at(0), last);
				log.push(event);
				session = apply(session, event, at(0));
			} else if ('card' in session.showing) {
				const next = press(session, given, at(0));
				log.push(next.event);
				session = next.session;
			}
		}
		return { session, log };
	}

	it('is picked up where it was left, from the plan and the log in any order', () => {
		const grades = fc.array(fc.oneof(gradeGiven, fc.constant('undo' as const)), { maxLength: 20 });
		fc.assert(
			fc.property(grades, (given) => {
				const { session, log } = studied(given);
				const plan = JSON.parse(JSON.stringify(session.plan)) as Session['plan'];
				const back = resume(plan, [...log].reverse(), at(0));
				expect(back.answered).toEqual(session.answered);
				expect(back.main).toEqual(session.main);
				expect(new Set(back.learning)).toEqual(new Set(session.learning));
			}),
			{ seed: 31 }
		);
	});

	it('loses nothing of a session kept as JSON', () => {
		const { session } = studied([3, 1, 'undo', 2]);
		expect(JSON.parse(JSON.stringify(session))).toEqual(session);
	});

	it('passes over events of other cards, doubled ones, and those from before the plan', () => {
		const { log } = studied([3, 3]);
		const before = press(begun(card('b', { ...review(), reps: 2 })), 3, at(0)).event;
		const other = press(begun(card('z')), 3, at(0)).event;
		const plan = planned(some);
		expect(resume(plan, [before, ...log, other, ...log], at(0))).toEqual(resume(plan, log, at(0)));
	});

	it('keeps its place when the clock went back meanwhile', () => {
		const { session, log } = studied([3, 3, 1]);
		const yesterday = studyTime(begin - day, 0);
		expect(resume(session.plan, log, yesterday).answered).toHaveLength(3);
	});
});

describe('cards that change on the way', () => {
	const cards = ['a', 'b'].map((id) => card(id, review()));

	it('are put aside: the one on show gives way to the next, another goes unseen', () => {
		const session = reveal(begun(...cards));
		expect(shown(putAside(session, ['a' as CardId], at(0)))).toBe('b');
		const other = putAside(session, ['b' as CardId], at(0));
		expect(other.showing).toEqual(session.showing);
		expect(left(other).review).toBe(1);
	});

	it('are replaced without leaving the card on show', () => {
		const session = reveal(begun(...cards));
		const moved = { ...cards[0]!, deckId: 'e' as DeckId };
		expect(replace(session, moved).showing).toEqual({ side: 'answer', card: moved });
	});

	it('leave when they were answered in another tab', () => {
		const session = begun(...cards);
		const elsewhere = press(begun(cards[1]!), 3, at(0)).event;
		expect(left(apply(session, elsewhere, at(0))).review).toBe(1);
	});
});

describe('siblings in a plan', () => {
	const two = [card('a', review(), 'n'), card('b', review(), 'n')];
	const plan = (mayMeet: boolean) =>
		planOf({ learning: [], main: two }, at(0), { pace: paceOf([]), mayMeet });

	it('wait for another day, unless they may meet', () => {
		expect(plan(false).main).toEqual(two.slice(0, 1));
		expect(plan(true).main).toEqual(two);
	});
});

describe('a change of the plan on the way', () => {
	const cards = ['a', 'b'].map((id) => card(id, review()));
	const moved = (id: string, type: 'set-due' | 'reset', inDays = 5) =>
		({
			...stamped(++seq, at(1), id as CardId),
			type,
			...(type === 'set-due' ? { dueDay: at(0).day + inDays } : {})
		}) as ReviewEvent;

	it('to another day takes the card out, now and after a reload', () => {
		const session = begun(...cards);
		const event = moved('a', 'set-due');
		expect(shown(apply(session, event, at(1)))).toBe('b');
		expect(shown(resume(session.plan, [event], at(1)))).toBe('b');
		const back = undone(++seq, at(2), event);
		expect(left(resume(session.plan, [event, back], at(2))).review).toBe(2);
	});

	it('to today leaves the card where it stands, with its new day', () => {
		const event = moved('a', 'set-due', 0);
		const now = apply(begun(...cards), event, at(1));
		expect(now).toEqual(resume(now.plan, [event], at(1)));
		expect(now.showing).toMatchObject({ card: { id: 'a', state: { dueDay: at(0).day } } });
		expect(left(now).review).toBe(2);
	});

	it('that makes it new asks it anew, and takes its next answer', () => {
		const event = moved('a', 'reset');
		const now = apply(begun(...cards), event, at(1));
		expect(now.showing).toMatchObject({ card: { id: 'a', state: { phase: 'new' } } });
		expect(left(now)).toEqual({ fresh: 1, learning: 0, review: 1 });
		const after = press(now, 3, at(2));
		expect(left(after.session)).toEqual({ fresh: 0, learning: 1, review: 1 });
		expect(resume(now.plan, [event, after.event], at(2))).toEqual(after.session);
	});

	it('asks a card again that was done, whatever came in between', () => {
		const first = press(begun(...cards), 4, at(0));
		for (const event of [moved('a', 'set-due', 0), moved('a', 'reset')]) {
			const now = apply(first.session, event, at(1));
			expect(shown(now)).toBe('a');
			expect(now.answered).toHaveLength(1);
			const again = press(now, 4, at(2));
			const events = [first.event, event, again.event];
			expect(resume(now.plan, events, at(2))).toEqual(again.session);
		}
		const later = resume(first.session.plan, [first.event, moved('a', 'set-due')], at(1));
		expect(shown(later)).toBe('b');
	});

	it('does no harm where it was made before the session began', () => {
		const early = { ...moved('a', 'reset'), at: at(-60).at } as ReviewEvent;
		expect(left(resume(begun(...cards).plan, [early], at(1))).review).toBe(2);
	});

	it('leaves the session alone where it moves a card among the new ones', () => {
		const session = begun(card('a'), card('b'));
		const event = {
			...stamped(++seq, at(1), 'b' as CardId),
			type: 'reposition',
			position: 0
		} as const;
		expect(apply(session, event, at(1))).toBe(session);
	});
});

describe('a choice among options', () => {
	it('is kept in the answer with how many there were, and graded as the button said', () => {
		const session = reveal(begun(card('a', review())));
		const circumstances = { options: 4 };
		const made = answer(session, 3, at(0), 4000, scheduler, circumstances);
		expect(made).toMatchObject({ options: 4 });
		expect(made).not.toHaveProperty('isGuess');
		expect(made?.after).toEqual(preview(review(), at(0), scheduler, 'a', circumstances)[2].state);
	});
});

describe('what is left', () => {
	it('falls by one with every card that is done, and only then', () => {
		let session = begun(card('a'), card('b', review()), card('c', review()));
		expect(left(session)).toEqual({ fresh: 1, learning: 0, review: 2 });
		session = pressed(session, 3);
		expect(left(session)).toEqual({ fresh: 0, learning: 1, review: 2 });
		session = pressed(session, 3);
		expect(left(session)).toEqual({ fresh: 0, learning: 1, review: 1 });
		expect(minutesLeft(session)).toBe(1);
		expect(minutesLeft(begun())).toBe(0);
	});

	it('ends in a summary: answers, retention of what was due, and the load of tomorrow', () => {
		const plan = planned([card('a', review()), card('b', review()), card('c')], [], 7);
		let session = start(plan, at(0));
		session = pressed(session, 1, 0); // a is forgotten, back in ten minutes
		session = pressed(session, 3, 0);
		session = pressed(session, 4, 0);
		session = pressed(session, 3, 5);
		expect(shown(session)).toBe('finished');
		const told = summary(session, at(5));
		expect(told).toMatchObject({
			answers: 4,
			cards: 3,
			tookMs: 16_000,
			retention: { recalled: 1, reviews: 2 }
		});
		expect(told.tomorrow).toBeGreaterThanOrEqual(7);
		expect(told.tomorrow).toBeLessThanOrEqual(8);
	});

	it('counts what was left undone into tomorrow', () => {
		const session = start(planned([card('a', review()), card('b')], [], 2), at(0));
		expect(summary(session, at(0))).toEqual({
			answers: 0,
			cards: 0,
			atOnce: 0,
			missed: 0,
			tookMs: 0,
			retention: { recalled: 0, reviews: 0 },
			tomorrow: 3
		});
	});
});

describe('a card that was put aside', () => {
	it('comes back as if it had never been, and is asked at once', () => {
		fc.assert(
			fc.property(fc.array(gradeGiven, { maxLength: 8 }), (grades) => {
				const cards = ['a', 'b', 'c', 'd'].map((id) => card(id, id < 'c' ? review() : newState));
				const session = grades.reduce<Session>(
					(now, grade, i) => ('card' in now.showing ? pressed(now, grade, i) : now),
					begun(...cards)
				);
				if (!('card' in session.showing)) return;
				const { id } = session.showing.card;
				const away = putAside(session, [id], at(9));
				const asked = catchUp({ ...away, aside: [] }, session.answered, [], at(9));
				expect(turnTo(asked, [id])).toEqual({
					...session,
					showing: { ...session.showing, side: 'question' }
				});
			}),
			{ seed: 31 }
		);
	});

	it('is not asked where it is done, or of another plan', () => {
		const session = pressed(begun(card('a', review()), card('b', review())), 4);
		expect(turnTo(session, ['a', 'x'] as CardId[])).toBeUndefined();
		expect(turnTo(session, ['a', 'b'] as CardId[])?.showing).toMatchObject({ card: { id: 'b' } });
	});
});

describe('two buttons', () => {
	it('are Again and Good: Hard never stands for forgotten', () => {
		expect(gradesShown(2)).toEqual([1, 3]);
		expect(gradesShown(4)).toEqual([1, 2, 3, 4]);
		const hard = pressed(begun(card('a', review())), 2);
		expect(hard.answered[0]?.after).toMatchObject({ phase: 'review', lapses: 0 });
		expect(summary(hard, at(0)).retention).toEqual({ recalled: 1, reviews: 1 });
	});
});
