import { figures, lines as fit } from './fit.ts';
import { lines as generate } from './generate.ts';
import { measure, type Line } from './measure.ts';
import { lines as schedule } from './schedule.ts';
import { sessions } from './session.ts';

/** What is measured, by subject. A new subject is one file here and one line below. */
const subjects: readonly (readonly Line[])[] = [schedule, fit, generate];

for (const line of subjects.flat()) console.log(measure(line));
for await (const figure of figures()) console.log(figure);
for await (const figure of sessions()) console.log(figure);
// The servers of its pages would go on.
process.exit();
