import * as v from 'valibot';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { ExamDraft } from '#lib/core/schedule/exam-day/draft.ts';
import type { ExamId } from '#lib/core/schedule/plan/exam.ts';
import { unfinished } from '../unfinished.ts';

const day = v.pipe(
	v.number(),
	v.integer(),
	v.transform((day) => day as StudyDay)
);
const draft: v.GenericSchema<unknown, ExamDraft> = v.object({
	name: v.string(),
	date: v.string(),
	parts: v.array(
		v.object({ kind: v.picklist(['deck', 'tag']), key: v.string(), weight: v.string() })
	),
	minutesPerDay: v.string(),
	daysOff: v.array(v.object({ from: day, to: day })),
	wanted: v.string(),
	keepUntil: v.string()
});

/** The form of an exam, or of a new one. */
export const begunExam = (exam: ExamId | undefined) => unfinished(`exam/${exam ?? ''}`, draft);
