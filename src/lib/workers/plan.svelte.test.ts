import { describe, expect, it } from 'vitest';
import type { CardId, DeckId, NoteId } from '../core/deck/note.ts';
import { newState } from '../core/schedule/card.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import { defaultParameters } from '../core/schedule/memory.ts';
import { commonPace } from '../core/schedule/pace.ts';
import type { ExamId } from '../core/schedule/plan/exam.ts';
import { planExams, todayOf } from '../core/schedule/plan/plan.ts';
import type { ExamSituation } from '../core/schedule/plan/situation.ts';
import { Cancelled, startPlanExams, startToday } from './plan.ts';

const today = 20_000 as StudyDay;
const deck = 'deck' as DeckId;

const situation = (count: number): ExamSituation => ({
	exams: [
		{
			id: 'exam' as ExamId,
			name: 'History',
			date: (today + 8) as StudyDay,
			scope: [{ kind: 'deck', deck, weight: 1 }],
			minutesPerDay: 10,
			daysOff: []
		}
	],
	cards: Array.from({ length: count }, (_, n) => ({
		card: {
			id: `card-${n}` as CardId,
			noteId: `note-${n}` as NoteId,
			deckId: deck,
			ord: 0,
			position: n,
			state: newState,
			suspended: false
		},
		tags: []
	})),
	today,
	parameters: defaultParameters,
	pace: commonPace
});

describe('a plan for an exam in a worker', () => {
	it('is the one that the page would make, and tells how far it is', async () => {
		const heard: number[] = [];
		const plan = await startPlanExams(situation(40), { progress: (done) => heard.push(done) }).done;
		expect(plan).toEqual(planExams(situation(40)));
		await expect.poll(() => heard.at(-1)).toBeCloseTo(1, 10);
		const { strategy } = plan;
		expect(await startToday(situation(40), strategy).done).toEqual(
			todayOf(situation(40), strategy)
		);
	});

	it('ends at once when it is cancelled', async () => {
		const { done, cancel } = startPlanExams(situation(5000));
		cancel();
		await expect(done).rejects.toBeInstanceOf(Cancelled);
	});
});
