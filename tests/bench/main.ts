import { lines as generate } from './generate.ts';
import { measure, type Line } from './measure.ts';
import { lines as schedule } from './schedule.ts';

/** What is measured, by subject. A new subject is one file here and one line below. */
const subjects: readonly (readonly Line[])[] = [schedule, generate];

for (const line of subjects.flat()) console.log(measure(line));
