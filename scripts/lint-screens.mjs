// The lint of the components and of what holds their state; what is said after it goes to ESLint.
import { run } from './run.mjs';

const { code } = await run(
	process.execPath,
	[
		'node_modules/eslint/bin/eslint.js',
		'--cache',
		'--cache-location',
		'node_modules/.cache/eslint-screens',
		'**/*.svelte',
		'**/*.svelte.ts',
		...process.argv.slice(2)
	],
	// Components are read as TypeScript when the program is built, not one by one, each in a program of its own.
	{ isShown: true, env: { SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1' } }
);
process.exitCode = code;
