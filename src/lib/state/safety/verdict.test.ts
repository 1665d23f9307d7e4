import { describe, expect, it } from 'vitest';
import { copyName, copyNames } from './copy-name.ts';
import { verdictOf, type Facts } from './verdict.ts';

const now = Date.UTC(2026, 10, 20);
const daysAgo = (days: number) => now - days * 24 * 60 * 60 * 1000;
const safe: Facts = {
	notes: 100,
	answers: 1000,
	persistence: 'persistent',
	lastCopyAt: daysAgo(2),
	answersSince: 40,
	full: 0.1,
	snapshots: 'sound',
	folder: 'none',
	damaged: 0
};

describe('how safe a library is', () => {
	it.each<[string, Partial<Facts>, string, string[]]>([
		['kept for good and copied lately', {}, 'green', []],
		['empty, whatever else', { notes: 0, answers: 0, lastCopyAt: undefined }, 'green', []],
		[
			'copied lately, the browser promising nothing',
			{ persistence: 'best-effort' },
			'green',
			['not-persistent']
		],
		['no longer copied into its folder', { folder: 'withdrawn' }, 'amber', ['folder-withdrawn']],
		[
			'never copied, and dear',
			{ persistence: 'best-effort', lastCopyAt: undefined },
			'red',
			['no-copy', 'not-persistent']
		],
		[
			'never copied, just begun',
			{ persistence: 'unknown', lastCopyAt: undefined, answers: 20 },
			'amber',
			['no-copy', 'not-persistent']
		],
		['never copied, but kept for good', { lastCopyAt: undefined }, 'amber', ['no-copy']],
		['copied long ago', { lastCopyAt: daysAgo(31) }, 'amber', ['old-copy']],
		[
			'copied long ago and untouched since',
			{ lastCopyAt: daysAgo(99), answersSince: 0 },
			'green',
			[]
		],
		['copied many answers ago', { answersSince: 500 }, 'amber', ['old-copy']],
		['on a nearly full disk', { full: 0.85 }, 'amber', ['nearly-full']],
		['on a full disk', { full: 0.97 }, 'red', ['nearly-full']],
		['where the browser takes no copies', { snapshots: 'impossible' }, 'amber', ['no-snapshot']],
		['with damaged copies, one elsewhere', { snapshots: 'damaged' }, 'amber', ['damaged-copies']],
		[
			'with damaged copies and no other',
			{ snapshots: 'damaged', lastCopyAt: undefined },
			'red',
			['damaged-copies', 'no-copy']
		],
		['with rows that cannot be read', { damaged: 1 }, 'red', ['damaged-rows']]
	])('%s', (_, change, colour, reasons) => {
		expect(verdictOf({ ...safe, ...change }, now)).toEqual({ colour, reasons });
	});
});

it('copies in a folder are told from what else lies there', () => {
	const names = ['hafiza-2026-01-02.hafiza', 'letter.txt', copyName(now), 'hafiza-mine.hafiza'];
	expect(copyNames(names)).toEqual(['hafiza-2026-11-20.hafiza', 'hafiza-2026-01-02.hafiza']);
});
