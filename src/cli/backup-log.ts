import * as v from 'valibot';
import type { ReviewEvent } from '#lib/core/schedule/review.ts';
import { badLog, type Troubled } from './review-log.ts';

const whole = (what: string) => v.pipe(v.number(`${what} is no number`), v.safeInteger(what));
const text = (what: string) => v.string(`${what} is no text`);

const stamp = {
	id: text('the id'),
	card: text('the card'),
	device: text('the device'),
	seq: whole('the count'),
	hlc: text('the clock'),
	day: whole('the day')
};
const known = v.variant('type', [
	v.looseObject({
		...stamp,
		type: v.literal('grade'),
		grade: v.picklist([1, 2, 3, 4], 'the grade is none of 1, 2, 3, 4'),
		options: v.exactOptional(whole('the number of options')),
		isGuess: v.exactOptional(v.boolean('it is neither true nor false'))
	}),
	v.looseObject({ ...stamp, type: v.literal('reset') }),
	v.looseObject({ ...stamp, type: v.literal('undo'), undoes: text('the undone event') })
]);

/** Changes of a plan, and what a later version logs, say nothing of memory. */
const isKnown = (event: unknown): boolean => {
	const { v: version, type } = Object(event) as { v?: unknown; type?: unknown };
	return version === 1 && (type === 'grade' || type === 'reset' || type === 'undo');
};

const backupSchema = v.object({
	events: v.pipe(
		v.array(v.unknown(), 'the value is no list'),
		v.filterItems(isKnown),
		v.array(known)
	)
});

/** Whether a file is a backup, of whatever version. */
export const isBackup = (json: unknown): boolean => {
	const { format } = Object(json) as { format?: unknown };
	return typeof format === 'string' && format.startsWith('hafiza-backup/');
};

/** The events of a backup that tell of memory. */
export function eventsOf(json: unknown): readonly ReviewEvent[] | Troubled {
	const { success, output, issues } = v.safeParse(backupSchema, json);
	if (!success) return badLog(issues, 'take another copy of the backup');
	return output.events as unknown as readonly ReviewEvent[];
}
