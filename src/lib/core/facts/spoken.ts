import type { Clause } from '../language/clause.ts';
import { participleOf } from '../language/verbs.ts';
import type { Context } from './context.ts';

/** The participle of a passive as the text has it, for verbs whose forms no table holds: "trapped". */
export function spokenParticiple(
	{ verb }: Pick<Clause, 'verb'>,
	{ reading }: Pick<Context, 'reading'>
): string {
	const last = /\p{L}+$/u.exec(reading.legible.slice(verb.start, verb.end))?.[0].toLowerCase();
	return last && /(?:ed|en|t|n|d|g|k|m)$/.test(last) ? last : participleOf(verb.lemma);
}
