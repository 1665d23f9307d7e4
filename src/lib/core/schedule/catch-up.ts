import * as v from 'valibot';
import type { StudyDay } from './day.ts';

/** What the learner chose for the time after an absence. */
export type CatchUp = {
	readonly minutesPerDay: number;
	/** The day that was foreseen to leave nothing undone, if there was one, and the day that foresaw it. */
	readonly until?: StudyDay;
	readonly foreseenOn: StudyDay;
};

const day = v.pipe(
	v.number(),
	v.integer(),
	v.transform((value) => value as StudyDay)
);
const schema = v.object({
	minutesPerDay: v.pipe(v.number(), v.minValue(1), v.maxValue(1440)),
	until: v.exactOptional(day),
	foreseenOn: day
});

/** The choice as it was kept; undefined where there is none, or none that can be used. */
export function parseCatchUp(kept: unknown): CatchUp | undefined {
	const { success, output } = v.safeParse(schema, kept);
	return success ? output : undefined;
}
