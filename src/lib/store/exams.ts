import type { Exam, ExamId } from '../core/schedule/plan/exam.ts';
import { read, write, type Context } from './context.ts';
import { sound } from './draft-schema.ts';
import { examRowSchema } from './exam-schema.ts';

export const exams = (ctx: Context): Promise<readonly Exam[]> =>
	read(ctx, [ctx.db.exams], async () =>
		sound(examRowSchema, await ctx.db.exams.toArray())
			.flatMap(({ value }) => (value === 'none' ? [] : [value]))
			.sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1))
	);

export const saveExam = (ctx: Context, exam: Exam): Promise<void> => put(ctx, exam.id, exam);

export const deleteExam = (ctx: Context, id: ExamId): Promise<void> => put(ctx, id, 'none');

const put = (ctx: Context, id: ExamId, value: Exam | 'none'): Promise<void> =>
	write(ctx, [ctx.db.exams], { what: 'exams' }, async (pen) => {
		await ctx.db.exams.put({ id, value, hlc: pen.hlc() });
	});

/** The value as it was kept: whoever reads it parses it. */
export const examPlan = (ctx: Context): Promise<unknown> =>
	read(ctx, [ctx.db.meta], async () => {
		const row = await ctx.db.meta.get('exam-plan');
		return row?.key === 'exam-plan' ? row.value : undefined;
	});

export const keepExamPlan = (ctx: Context, value: unknown): Promise<void> =>
	write(ctx, [], undefined, async () => {
		if (value === undefined) await ctx.db.meta.delete('exam-plan');
		else await ctx.db.meta.put({ key: 'exam-plan', value });
	});
