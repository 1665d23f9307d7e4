import { expect, it } from 'vitest';
import type { Exam, ExamId } from '#lib/core/schedule/plan/exam.ts';
import { day, deckId, freshStore, restored } from '../../../tests/store/fixture.ts';

const exam = (id: string, change: Partial<Exam> = {}): Exam => ({
	id: id as ExamId,
	name: 'Prelims',
	date: day(60),
	scope: [{ kind: 'deck', deck: deckId('d'), weight: 1 }],
	minutesPerDay: 30,
	daysOff: [],
	...change
});

it('keeps exams with the soonest first, through a backup too', async () => {
	const store = await freshStore();
	await store.saveExam(exam('late', { date: day(90) }));
	await store.saveExam(exam('soon'));
	await store.saveExam(exam('late', { date: day(80), wanted: 0.9 }));
	const expected = [exam('soon'), exam('late', { date: day(80), wanted: 0.9 })];
	expect(await store.exams()).toEqual(expected);
	const other = await freshStore();
	await restored(other, await store.backup());
	expect(await other.exams()).toEqual(expected);
});

it('does not bring a deleted exam back from an older backup', async () => {
	const store = await freshStore();
	await store.saveExam(exam('gone'));
	const older = await store.backup();
	await store.deleteExam('gone' as ExamId);
	await restored(store, older);
	expect(await store.exams()).toEqual([]);
});

it('keeps what was planned on this device, and leaves it out of backups', async () => {
	const store = await freshStore();
	await store.keepExamPlan({ day: 1, cards: ['a'] });
	expect(await store.examPlan()).toEqual({ day: 1, cards: ['a'] });
	const other = await freshStore();
	await restored(other, await store.backup());
	expect(await other.examPlan()).toBeUndefined();
	await store.keepExamPlan(undefined);
	expect(await store.examPlan()).toBeUndefined();
});
