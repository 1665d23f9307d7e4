import * as v from 'valibot';
import type { EpochMs } from '../../core/schedule/day.ts';
import type { Finding } from '../../core/text/finding.ts';
import { backupFormat, backupSchema } from '../backup-schema.ts';
import type { Library } from '../library.ts';
import { sifted } from '../sift.ts';
import { without } from '../without.ts';
import { maxLine } from './lines.ts';
import { maxLetters, readCopy, type Unread } from './read.ts';
import { copyFormat } from './write.ts';
import { harmlessName } from '../../core/text/harmless.ts';
import { issueText } from '../../core/text/issue.ts';

/** A backup that passed the door; its images are read again each time, never all at once. */
export type ReadBackup =
	| {
			readonly result: 'readable';
			readonly madeAt: EpochMs;
			readonly library: Library;
			readonly images: Extract<Unread, { result: 'read' }>['images'];
			/** Damaged texts, drafts and decisions that were passed over. */
			readonly leftOut: readonly Finding[];
	  }
	| { readonly result: 'unreadable'; readonly findings: readonly Finding[] };

/** Reads a backup of any version. Never rejects for what the file holds. */
export async function readBackupFile(file: Blob): Promise<ReadBackup> {
	const unread = await readCopy(file);
	if (unread.result === 'no-backup')
		return unreadable('not-a-backup', 'this is no backup of Hafiza', 'choose a backup file');
	if (unread.result === 'other-format')
		return unreadable(
			'other-format',
			`its format is ${nameOf(unread.format)}, this program reads ${backupFormat} and ${copyFormat}`,
			'update Hafiza, then try again'
		);
	if (unread.result === 'cut') return { result: 'unreadable', findings: [damaged] };
	if (unread.result === 'too-deep')
		return unreadable(
			'too-deep',
			'it has lists within lists without end',
			'choose another copy; nothing was changed'
		);
	if (unread.result === 'too-large')
		return unreadable(
			'too-large',
			`it holds more than can be read at once: ${maxLetters / 1024 / 1024} million letters besides images, ${maxLine / 1024 / 1024} million in one entry`,
			'choose another copy; nothing was changed'
		);
	const { tables, images } = unread;
	const input = { ...tables, format: backupFormat, madeAt: unread.madeAt };
	const result = v.safeParse(backupSchema, input);
	if (!result.success)
		return {
			result: 'unreadable',
			findings: result.issues
				.slice(0, 20)
				.map((issue) =>
					finding(
						'damaged',
						`${v.getDotPath(issue) ?? 'the file'}: ${issueText(issue)}`,
						'choose another copy; nothing was changed'
					)
				)
		};
	const { madeAt } = result.output;
	const { library, leftOut } = sifted({ ...without(result.output, 'format', 'madeAt'), media: [] });
	return { result: 'readable', madeAt: madeAt as EpochMs, library, images, leftOut };
}

/** Of a format, which may be anything. */
const nameOf = (format: unknown): string =>
	typeof format === 'string' ? `“${harmlessName(format.slice(0, 40))}”` : 'none';

const finding = (code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	what,
	todo
});

export const damaged = finding(
	'damaged',
	'the file is cut short or damaged',
	'choose another copy; nothing was changed'
);

const unreadable = (code: string, what: string, todo: string): ReadBackup => ({
	result: 'unreadable',
	findings: [finding(code, what, todo)]
});
