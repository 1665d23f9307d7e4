import type { Looks } from '../looks.ts';
import { adviseOnCalibration } from './calibration.ts';
import { adviseOnForecast } from './forecast.ts';
import { adviseOnGroups } from './groups.ts';
import { adviseOnFresh, adviseOnHabit } from './habit.ts';
import { adviseOnHours } from './hours.ts';
import { adviseOnDifficulty, adviseOnRecall, adviseOnStability } from './memory.ts';
import { adviseOnRetention } from './retention.ts';
import { adviseOnTimes } from './times.ts';

/** What each figure means for the learner, as far as there is enough to say it from. */
export const adviseOn = (looks: Looks) => ({
	forecast: adviseOnForecast(looks.forecast),
	habit: adviseOnHabit(looks),
	fresh: adviseOnFresh(looks),
	retention: adviseOnRetention(looks.retention),
	calibration: adviseOnCalibration(looks.calibration),
	stability: adviseOnStability(looks.memory),
	difficulty: adviseOnDifficulty(looks.memory),
	recall: adviseOnRecall(looks.memory),
	times: adviseOnTimes(looks.times),
	hours: adviseOnHours(looks.hours),
	decks: adviseOnGroups(looks.decks),
	topics: adviseOnGroups(looks.topics),
	sources: adviseOnGroups(looks.sources)
});

export type Advice = ReturnType<typeof adviseOn>;
