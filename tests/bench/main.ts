import { figures, lines as fit } from './fit.ts';
import { lines as generate } from './generate.ts';
import { imports } from './import.ts';
import { measure, type Line } from './measure.ts';
import { onPhone } from './phone.ts';
import { lines as schedule } from './schedule.ts';
import { sessions } from './session.ts';
import { lines as stats } from './stats.ts';

function* measured(lines: readonly Line[]): Generator<string> {
	for (const line of lines) yield measure(line);
}

/** What is measured, by subject. A new subject is one file here and one line below. */
const subjects = new Map<string, () => Iterable<string> | AsyncIterable<string>>([
	['schedule', () => measured(schedule)],
	['stats', () => measured(stats)],
	['fit', () => measured(fit)],
	['generate', () => measured(generate)],
	['figures', figures],
	['imports', imports],
	['sessions', sessions],
	['phone', onPhone]
]);

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !subjects.has(name));
if (unknown !== undefined) {
	console.error(`bench: no subject "${unknown}"; choose of ${[...subjects.keys()].join(', ')}`);
	process.exit(2);
}
const began = performance.now();
for (const [name, lines] of subjects)
	if (chosen.length === 0 || chosen.includes(name))
		for await (const line of lines()) console.log(line);
console.log(`measured in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
// The servers of its pages would go on.
process.exit();
