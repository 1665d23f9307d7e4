import { believed } from './believed.ts';
import type { Policy } from './policy.ts';
import { studyDay, type Pupil, type StudiedDay } from './study.ts';
import type { World } from './world.ts';

export type Outcome = {
	/** What all aims bring together. */
	readonly marks: number;
	readonly days: readonly StudiedDay[];
};

/** Hears of each morning, the last exam's included, before that day's study. */
export type Morning = (day: number, pupil: Pupil) => void;

/** A learner who follows a policy to the last day. */
export function rollout(
	world: World,
	policy: Policy,
	pupil: Pupil = believed(world.memories, world.quick, world.habits, 0),
	morning: Morning = () => undefined
): Outcome {
	const { quick, habits, budgets } = world;
	const memories = world.memories.copy();
	const into = new Int32Array(2 * memories.count);
	const days: StudiedDay[] = [];
	let marks = 0;
	// A last card that takes longer than was left of a day is taken off the next.
	let owed = 0;
	for (const [day, budget] of budgets.entries()) {
		marks += marksOn(world, pupil, day);
		morning(day, pupil);
		const left = budget > 0 ? budget - owed : 0;
		const done = studyDay(policy, memories, pupil, day, left, { habits, quick, into });
		if (budget > 0) owed = Math.max(0, done.ms - left);
		days.push(done);
	}
	morning(budgets.length, pupil);
	for (const day of daysFrom(world, budgets.length)) marks += marksOn(world, pupil, day);
	return { marks, days };
}

/** What the aims of a morning bring. */
function marksOn({ classes, classOf }: World, pupil: Pupil, day: number): number {
	const weights = classes.map((aims) =>
		aims.reduce((sum, aim) => sum + (aim.day === day ? aim.weight : 0), 0)
	);
	if (!weights.some((weight) => weight > 0)) return 0;
	return classOf.reduce((marks, kind, card) => {
		const weight = weights[kind] ?? 0;
		return weight > 0 ? marks + weight * pupil.recall(card, day) : marks;
	}, 0);
}

const daysFrom = ({ classes }: World, first: number): readonly number[] => [
	...new Set(classes.flatMap((aims) => aims.map(({ day }) => day)).filter((day) => day >= first))
];
