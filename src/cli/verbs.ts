import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { fit } from './commands/fit.ts';
import { generate } from './commands/generate.ts';
import { merge } from './commands/merge.ts';
import { plan } from './commands/plan.ts';
import { replay } from './commands/replay.ts';

/** The verbs, in the order of `--help`. A new verb is one file in commands/ and one line here. */
export const verbs: ReadonlyMap<string, Command> = new Map<string, Command>([
	['generate', generate],
	['check', check],
	['convert', convert],
	['replay', replay],
	['fit', fit],
	['plan', plan],
	['merge', merge]
]);
