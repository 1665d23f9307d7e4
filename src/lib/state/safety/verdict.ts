const dayMs = 24 * 60 * 60 * 1000;

/** What the safety of a library is judged by. */
export type Facts = {
	readonly notes: number;
	readonly answers: number;
	readonly persistence: 'persistent' | 'best-effort' | 'unknown';
	/** When a copy left the browser last, epoch milliseconds. */
	readonly lastCopyAt: number | undefined;
	readonly answersSince: number;
	/** Of what the browser allows, 0–1. */
	readonly full: number;
	readonly snapshots: 'sound' | 'damaged' | 'none' | 'impossible';
	/** Whether copies go into a folder by themselves, or could before the browser withdrew its permission. */
	readonly folder: 'none' | 'allowed' | 'withdrawn';
	/** Entries that can no longer be read. */
	readonly damaged: number;
};

export type SafetyReason =
	| 'no-copy'
	| 'old-copy'
	| 'folder-withdrawn'
	| 'not-persistent'
	| 'nearly-full'
	| 'no-snapshot'
	| 'damaged-copies'
	| 'damaged-rows';
export type Verdict = {
	readonly colour: 'green' | 'amber' | 'red';
	readonly reasons: readonly SafetyReason[];
};

/** A copy is old after a month with answers, or after so many answers. */
const old = { days: 30, answers: 500 };
/** From so many answers on the lack of any copy is a danger where the browser has promised nothing. */
const dear = 200;

/** Red: something is lost or soon will be; amber: one failure would lose something; green: neither. */
export function verdictOf(facts: Facts, now: number): Verdict {
	if (facts.notes + facts.answers === 0) return { colour: 'green', reasons: [] };
	const hasCopy = facts.lastCopyAt !== undefined;
	const ageDays = (now - (facts.lastCopyAt ?? now)) / dayMs;
	const isOld =
		hasCopy &&
		(facts.answersSince >= old.answers || (ageDays > old.days && facts.answersSince > 0));
	const isPersistent = facts.persistence === 'persistent';
	const found: readonly (readonly [SafetyReason, boolean, isRed: boolean])[] = [
		['damaged-rows', facts.damaged > 0, true],
		['damaged-copies', facts.snapshots === 'damaged', !hasCopy],
		['nearly-full', facts.full > 0.8, facts.full > 0.95],
		['no-copy', !hasCopy, !isPersistent && facts.answers >= dear],
		['old-copy', isOld, false],
		['folder-withdrawn', facts.folder === 'withdrawn', false],
		['not-persistent', !isPersistent, false],
		['no-snapshot', facts.snapshots === 'impossible', false]
	];
	const reasons = found.filter(([, holds]) => holds);
	// What the browser does not promise is no worry while a fresh copy is elsewhere.
	const isCovered = hasCopy && !isOld && reasons.every(([reason]) => reason === 'not-persistent');
	const colour = reasons.some(([, , isRed]) => isRed)
		? 'red'
		: reasons.length === 0 || isCovered
			? 'green'
			: 'amber';
	return { colour, reasons: reasons.map(([reason]) => reason) };
}
