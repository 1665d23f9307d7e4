import { readBackupFile, type ReadBackup } from '#lib/store/copy/door.ts';
import { isProtected } from '#lib/store/copy/protect.ts';
import { backupLines, backupText } from '#lib/store/copy/write-file.ts';
import { libraryTables } from '#lib/store/library.ts';
import { mergeLibraries, type MergedLibraries } from '#lib/store/merge-libraries.ts';
import type { MediaEntry } from '#lib/store/library.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { readBytes, report, writeText } from '../files.ts';
import type { Io } from '../io.ts';

type Readable = Extract<ReadBackup, { result: 'readable' }>;
type Read = { readonly backup?: Readable; readonly findings: readonly Finding[] };

export const merge = command({
	usage: 'A B -o OUT [--json]',
	summary: 'make one backup of two, as two devices would that meet',
	help: `A, B              backups of any version, in either order
-o, --output OUT  the backup to write: as JSON if its name ends in .json, else gzipped
--json            print where the entries came from as JSON

Answers of both count; of two changes of one thing the later stands; a person's edit stands above a new version of its
deck. What is dated more than a day ahead of this computer's clock decides nothing until its time.`,
	options: { output: { type: 'string', short: 'o' }, json: { type: 'boolean', default: false } },
	async run({ values: { output, json }, positionals: [a, b, ...more] }, io) {
		if (a === undefined || b === undefined || more.length > 0)
			throw new UsageError('give two backups');
		if (output === undefined) throw new UsageError('-o OUT is missing');
		const [first, second] = [await readOne(io, a), await readOne(io, b)];
		const findings = [...first.findings, ...second.findings];
		if (!first.backup || !second.backup) return report(io, findings);
		if (findings.length > 0 && [a, b].includes(output))
			return report(io, [...findings, inPlace(output)]);

		const [mine, theirs] = [await imagesOf(a, first.backup), await imagesOf(b, second.backup)];
		const merged = mergeLibraries(
			{ ...first.backup.library, media: mine.media },
			{ ...second.backup.library, media: theirs.media },
			Date.now()
		);
		const madeAt = Math.max(first.backup.madeAt, second.backup.madeAt);
		const data = /\.json$/i.test(output)
			? backupText(merged.library, madeAt)
			: await gzipped(backupLines(merged.library, madeAt));
		const failure = await writeText(io, output, data);
		if (!failure) io.out(json ? `${JSON.stringify(summary(merged), null, '\t')}\n` : table(merged));
		const all = [
			...findings,
			...mine.findings,
			...theirs.findings,
			...warnings(merged),
			...(failure ? [failure] : [])
		];
		report(io, all);
		return all.some(({ severity }) => severity === 'error') ? 1 : 0;
	}
});

async function readOne(io: Io, file: string): Promise<Read> {
	const read = await readBytes(io, file);
	if (!read.ok) return { findings: [read.finding] };
	const blob = new Blob([new Uint8Array(read.bytes)]);
	if (await isProtected(blob)) return { findings: [sealed(file)] };
	const backup = await readBackupFile(blob);
	if (backup.result === 'unreadable')
		return { findings: backup.findings.map((finding) => ({ ...finding, file })) };
	return { backup, findings: backup.leftOut.map((finding) => ({ ...finding, file })) };
}

async function imagesOf(file: string, { images }: Readable) {
	const media: MediaEntry[] = [];
	const findings: Finding[] = [];
	for await (const image of images())
		if (image) media.push(image);
		else findings.push(damagedImage(file));
	return { media, findings };
}

const gzipped = async (text: string): Promise<Uint8Array> =>
	new Uint8Array(
		await new Response(
			new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
		).arrayBuffer()
	);

const summary = ({ origins, ahead, copied }: MergedLibraries) => ({
	tables: Object.fromEntries(origins),
	ahead,
	copied
});

/** A line a table that holds anything. */
const table = ({ origins }: MergedLibraries): string =>
	libraryTables
		.flatMap((name) => {
			const of = origins.get(name);
			if (!of || of.first + of.second + of.same + of.joined === 0) return [];
			return [
				`${name}: only in A ${of.first}, only in B ${of.second}, alike in both ${of.same}, joined ${of.joined}\n`
			];
		})
		.join('');

const warnings = ({ ahead, copied }: MergedLibraries): Finding[] => [
	...(ahead > 0
		? [
				{
					code: 'ahead',
					severity: 'warning' as const,
					what: `${ahead} ${ahead === 1 ? 'entry is' : 'entries are'} dated more than a day ahead of this clock`,
					todo: 'they stand in the file, and take effect when their time comes; check the clocks'
				}
			]
		: []),
	...copied.map((device) => ({
		code: 'copied-device',
		severity: 'warning' as const,
		what: `the storage of device ${device} was copied and went on in two places`,
		todo: 'nothing; the answers of both are kept, and each goes on under a name of its own once it reads this'
	}))
];

const damagedImage = (file: string): Finding => ({
	code: 'left-out',
	severity: 'warning',
	file,
	what: 'an image in it is damaged',
	todo: 'this image is left out, everything else is read'
});

const sealed = (file: string): Finding => ({
	code: 'protected',
	severity: 'error',
	file,
	what: 'it is protected by a passphrase',
	todo: 'open it in the app and save it there without one'
});

const inPlace = (file: string): Finding => ({
	code: 'in-place',
	severity: 'error',
	file,
	what: 'it was not overwritten, for what could not be read would be lost',
	todo: 'name another file'
});
