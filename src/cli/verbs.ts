import type { Command } from './command.ts';
import { replay } from './commands/replay.ts';

/** The verbs, in the order of `--help`. A new verb is one file in commands/ and one line here. */
export const verbs: ReadonlyMap<string, Command> = new Map<string, Command>([
	// ['check', check]
	['replay', replay]
]);
