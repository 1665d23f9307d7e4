// npm run fuzz [-- RUNS]: the properties over spoilt files and random lives, far more often than npm test has time for.
import { run } from './run.mjs';

const runs = process.argv[2] ?? '1500';
const args = [
	'node_modules/vitest/vitest.mjs',
	'run',
	'--project',
	'unit',
	'--project',
	'alone',
	'--testTimeout',
	'3600000'
];
const { code } = await run(
	process.execPath,
	[...args, 'fuzz.test.ts', 'merge-libraries.test.ts', 'clocks.test.ts'],
	{
		isShown: true,
		env: { RUNS: runs }
	}
);
process.exitCode = code;
