import type { Bin } from '#lib/core/stats/histogram.ts';
import type { Recall } from '#lib/core/stats/reviewed.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import { t } from '#lib/i18n/stats/words.svelte.ts';

/** Recalled, foretold and how many, as cells of a table. */
export const recallCells = ({ rate, low, high, foretold, of }: Recall): readonly string[] => [
	rate === undefined ? t.none : t.share(rate, low, high),
	foretold === undefined ? t.none : m.percent(foretold),
	m.number(of)
];

/** A bin of days. */
export const daysBin = ({ from, to }: Bin): string =>
	to === Infinity ? t.orMore(t.shortDays(from)) : t.range(t.shortDays(from), t.shortDays(to));

/** A bin of seconds. */
export const secondsBin = ({ from, to }: Bin): string =>
	to === Infinity ? t.orMore(t.seconds(from)) : t.range(m.number(from), t.seconds(to));
