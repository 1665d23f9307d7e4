import type { CatchUpAhead, DayAhead, MovesAhead, Situation } from '../core/schedule/foresee.ts';
import type { ForeseeWorker } from './foresee.worker.ts';
import { workersOf, type Task } from './in-worker.ts';
import { startForeseeWorker } from './start.ts';

export { Cancelled, type Task } from './in-worker.ts';

const inForeseeWorker = workersOf<ForeseeWorker>(startForeseeWorker);

/** The next days of a learner, simulated off the main thread. */
export const startForesee = (situation: Situation, days: number): Task<readonly DayAhead[]> =>
	inForeseeWorker(async (remote) => await remote.foresee(situation, days));

export const startForeseeMoves = (situation: Situation, days: number): Task<MovesAhead> =>
	inForeseeWorker(async (remote) => await remote.foreseeMoves(situation, days));

export const startForeseeCatchUp = (
	situation: Situation,
	minutesPerDay: number,
	days: number
): Task<CatchUpAhead> =>
	inForeseeWorker(async (remote) => await remote.foreseeCatchUp(situation, minutesPerDay, days));

/** The fewest minutes a day that take off within so many days what piled up. */
export const startForeseeWithin = (situation: Situation, days: number): Task<CatchUpAhead> =>
	inForeseeWorker(async (remote) => await remote.foreseeWithin(situation, days));
