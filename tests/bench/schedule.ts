import { createEmptyCard, fsrs, type Card as BareCard, type Grade as BareGrade } from 'ts-fsrs';
import type { CardId, DeckId, NoteId } from '../../src/lib/core/deck/note.ts';
import {
	newState,
	type Card,
	type CardState,
	type Grade
} from '../../src/lib/core/schedule/card.ts';
import { studyTime, type StudyDay } from '../../src/lib/core/schedule/day.ts';
import { stateOf } from '../../src/lib/core/schedule/fold.ts';
import { grade, preview } from '../../src/lib/core/schedule/grade.ts';
import { buildQueue, type QueueRules } from '../../src/lib/core/schedule/queue.ts';
import type { GradeEvent } from '../../src/lib/core/schedule/review.ts';
import { apply, planOf, reveal, start } from '../../src/lib/core/session/session.ts';
import { paceOf } from '../../src/lib/core/schedule/pace.ts';
import { begin, day, graded, scheduler } from '../arbitraries/history.ts';
import type { Line } from './measure.ts';

const bare = fsrs({ enable_fuzz: true });
const grades: readonly Grade[] = [3, 3, 3, 1, 3, 2, 3, 4, 3, 3];
const cards = 10_000;
const card = (i: number) => `card-${i}` as CardId;
const after = (review: number) => begin + review * review * day;

/** The same answers for every card, as our log. */
export const logs = Array.from({ length: cards }, (_, i) => {
	let before: CardState = newState;
	return grades.map((given, review) => {
		const event = graded(
			review + 1,
			studyTime(after(review), 0),
			given,
			before,
			scheduler,
			card(i)
		);
		before = event.after;
		return event;
	});
});

function bareReplay() {
	for (let i = 0; i < cards; i++) {
		let state: BareCard = createEmptyCard(new Date(begin));
		for (const [review, given] of grades.entries())
			state = bare.next(state, new Date(after(review)), given as BareGrade).card;
	}
}

function ourReplay() {
	for (let i = 0; i < cards; i++) {
		let state: CardState = newState;
		for (const [review, given] of grades.entries())
			state = grade(state, given, studyTime(after(review), 0), scheduler, card(i)).state;
	}
}

const seen = logs[0]?.[4]?.after ?? newState;
const bareSeen = grades
	.slice(0, 5)
	.reduce<BareCard>(
		(state, given, review) => bare.next(state, new Date(after(review)), given as BareGrade).card,
		createEmptyCard(new Date(begin))
	);

function times(count: number, work: (i: number) => void) {
	return () => {
		for (let i = 0; i < count; i++) work(i);
	};
}

/** So many cards that are due, as the store would hand them over. */
function due(count: number): Card[] {
	const today = studyTime(begin, 0).day;
	return Array.from({ length: count }, (_, i) => ({
		id: card(i),
		noteId: `note-${i}` as NoteId,
		deckId: 'd' as DeckId,
		ord: 0,
		position: i,
		suspended: false,
		state: {
			phase: 'review',
			stability: 1 + (i % 300),
			difficulty: 5,
			lastDay: (today - (i % 300) - 1) as StudyDay,
			lastAt: studyTime(begin, 0).at,
			reps: 3,
			lapses: 0,
			dueDay: (today - (i % 30)) as StudyDay,
			intervalDays: 1 + (i % 300)
		}
	}));
}

const limits = { fresh: 20, reviews: 200 };
const queueLine = (count: number, rules: QueueRules = {}): Line => {
	const rows = due(count);
	const dueDay = ({ state }: Card) => (state.phase === 'review' ? state.dueDay : 0);
	const time = studyTime(begin, 0);
	const queues = Math.max(1, 20_000 / count);
	return {
		name: `the day's queue of ${count / 1000} k due cards by ${rules.reviewOrder ?? 'due'} against sorting them`,
		...(rules.reviewOrder ? {} : { goal: 3 }),
		unit: `${queues} queue${queues === 1 ? '' : 's'}`,
		ours: times(
			queues,
			() =>
				void buildQueue(rows, {
					...rules,
					time,
					left: () => limits,
					schedulerFor: () => scheduler
				})
		),
		bare: times(
			queues,
			() => void rows.filter((c) => dueDay(c) <= time.day).sort((a, b) => dueDay(a) - dueDay(b))
		)
	};
};

/** One answer in a session over that many cards, against one over fifty. */
const sessionLine = (count: number): Line => {
	const time = studyTime(begin, 0);
	const answering = (size: number) => {
		const session = start(
			planOf({ learning: [], main: due(size) }, time, { pace: paceOf([]) }),
			time
		);
		const first = session.main[0];
		if (!first) throw new Error('nothing is due');
		const event: GradeEvent = graded(1, time, 3, first.state, scheduler, first.id);
		return times(200, () => void apply(reveal(session), event, time));
	};
	return {
		name: `grade to next card in a session of ${count / 1000} k cards against one of 50`,
		unit: '200 answers',
		ours: answering(count),
		bare: answering(50)
	};
};

/** Works out the state of every card from its answers. */
export function fold(): void {
	for (const log of logs) stateOf(log, () => scheduler);
}

export const lines: readonly Line[] = [
	{
		name: 'grading a card in review against ts-fsrs',
		goal: 1.3,
		unit: '5,000 answers',
		ours: times(5000, (i) => void grade(seen, 3, studyTime(after(5), 0), scheduler, card(i))),
		bare: times(5000, () => void bare.next(bareSeen, new Date(after(5)), 3))
	},
	{
		name: 'four buttons of a card against ts-fsrs',
		goal: 1.3,
		unit: '5,000 previews',
		ours: times(5000, (i) => void preview(seen, studyTime(after(5), 0), scheduler, card(i))),
		bare: times(5000, () => void bare.repeat(bareSeen, new Date(after(5))))
	},
	{
		name: 'folding a log of 100 k answers against replaying it with ts-fsrs',
		unit: '100,000 answers',
		ours: fold,
		bare: bareReplay
	},
	{
		name: 'answering 100 k reviews anew against ts-fsrs',
		goal: 1.3,
		unit: '100,000 answers',
		ours: ourReplay,
		bare: bareReplay
	},
	{
		name: 'grading a card around other plans against ts-fsrs',
		goal: 1.3,
		unit: '5,000 answers',
		ours: times(
			5000,
			(i) =>
				void grade(seen, 3, studyTime(after(5), 0), scheduler, card(i), {
					load: (due) => due % 7,
					siblings: [studyTime(after(7), 0).day],
					options: 4
				})
		),
		bare: times(5000, () => void bare.next(bareSeen, new Date(after(5)), 3))
	},
	...[1000, 10_000, 100_000].map((count) => queueLine(count)),
	queueLine(10_000, { reviewOrder: 'retrievability' }),
	...[1000, 10_000, 100_000].map(sessionLine)
];
