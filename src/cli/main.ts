import { UsageError, type Command, type ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { verbs } from './verbs.ts';

/** Runs one verb. `argv` is what stands after the program's name. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
	const [name, ...args] = argv;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		io.out(overview());
		return name === undefined ? 2 : 0;
	}
	const verb = verbs.get(name);
	if (!verb) {
		io.err(`hafiza: there is no verb ${JSON.stringify(name)}; use ${[...verbs.keys()].join(', ')}`);
		return 2;
	}
	if (args.includes('--help') || args.includes('-h')) {
		io.out(manual(name, verb));
		return 0;
	}
	try {
		return await verb.run(args, io);
	} catch (error) {
		if (error instanceof UsageError) {
			io.err(`hafiza ${name}: ${error.message}; usage: hafiza ${name} ${verb.usage}`);
			return 2;
		}
		io.err(`hafiza ${name}: a fault of the program (${oneLine(error)}); please report it`);
		return 1;
	}
}

function overview(): string {
	const lines = [...verbs].map(
		([name, verb]) => `  ${name} ${verb.usage}\n      ${verb.summary}\n`
	);
	return `hafiza VERB …\n\n${lines.join('')}\nhafiza VERB --help says more.\n`;
}

function manual(name: string, verb: Command): string {
	return `hafiza ${name} ${verb.usage}\n${verb.summary}\n${verb.help ? `\n${verb.help}\n` : ''}`;
}

const oneLine = (error: unknown) => {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return text.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ');
};
