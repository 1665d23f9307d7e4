import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Io } from './io.ts';

/** 0 done, 1 findings or failed input, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a command that was called wrongly; `run` prints it with the usage and answers 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<O extends Options> = ReturnType<
	typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** A verb of the command line. `run` takes what stands after the verb. */
export type Command = {
	/** What the verb is called with: `DECK… [--json]`. */
	readonly usage: string;
	/** One line, lower case, no full stop. */
	readonly summary: string;
	/** More for `--help`, one line an option. */
	readonly help?: string;
	run(args: readonly string[], io: Io): Promise<ExitCode>;
};

/** Makes a verb from its options (as `node:util` parseArgs takes them) and a typed function. */
export function command<const O extends Options>(spec: {
	readonly usage: string;
	readonly summary: string;
	readonly help?: string;
	readonly options: O;
	readonly run: (
		args: { readonly values: Parsed<O>['values']; readonly positionals: readonly string[] },
		io: Io
	) => Promise<ExitCode>;
}): Command {
	const { options, run, ...text } = spec;
	return { ...text, run: (args, io) => run(parse(args, options), io) };
}

function parse<const O extends Options>(args: readonly string[], options: O): Parsed<O> {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
	}
}
