import type { Finding } from '#lib/core/text/finding.ts';
import { printFinding } from '#lib/core/text/finding.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';

export type ReadText =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding };

export type ReadBytes =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly finding: Finding };

export async function readBytes(io: Io, path: string): Promise<ReadBytes> {
	try {
		return { ok: true, bytes: await io.readFile(path) };
	} catch (error) {
		return { ok: false, finding: { severity: 'error', file: path, ...reason(error, 'read') } };
	}
}

/** Reads a UTF-8 text (or UTF-16 with its mark, as Windows writes it), without a byte order mark. */
export async function readText(io: Io, path: string): Promise<ReadText> {
	const read = await readBytes(io, path);
	return read.ok ? decoded(read.bytes, path) : read;
}

/** The text of a file that was read. */
export function decoded(bytes: Uint8Array, path: string): ReadText {
	try {
		const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch (error) {
		return { ok: false, finding: { severity: 'error', file: path, ...reason(error, 'read') } };
	}
}

/** Writes a file; what went wrong, if anything did. */
export async function writeText(
	io: Io,
	path: string,
	data: string | Uint8Array
): Promise<Finding | undefined> {
	try {
		await io.writeFile(path, data);
		return undefined;
	} catch (error) {
		return { severity: 'error', file: path, ...reason(error, 'written') };
	}
}

/** Prints findings on standard error, one a line. 1 if there are any. */
export function report(io: Io, findings: readonly Finding[]): ExitCode {
	for (const finding of findings) io.err(printFinding(finding));
	return findings.length > 0 ? 1 : 0;
}

function reason(error: unknown, verb: 'read' | 'written'): Pick<Finding, 'code' | 'what' | 'todo'> {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	switch (code) {
		case 'ENOENT':
			return verb === 'read'
				? { code: 'not-found', what: 'there is no such file', todo: 'check the path' }
				: { code: 'not-found', what: 'its folder is missing', todo: 'make the folder first' };
		case 'EISDIR':
			return { code: 'is-folder', what: 'this is a folder', todo: 'name a file in it' };
		case 'EACCES':
		case 'EPERM':
			return {
				code: 'no-access',
				what: `it may not be ${verb}`,
				todo: 'check the rights of the file'
			};
		case 'ERR_ENCODING_INVALID_ENCODED_DATA':
			return {
				code: 'not-utf8',
				what: 'it is not UTF-8 text',
				todo: 'save it as plain text in UTF-8'
			};
		default:
			return {
				code: 'io',
				what: `it could not be ${verb} (${String(code ?? error)})`,
				todo: 'try again or take another place'
			};
	}
}
