import type { GroupRow } from '../groups.ts';
import { apart, shareOf } from '../share.ts';
import type { TooFew } from './enough.ts';

/** Which deck, topic or source is recalled worse than the others together; `even`: none clearly. */
export type GroupsAdvice =
	| TooFew
	| { readonly is: 'even' }
	| {
			readonly is: 'weak';
			readonly name: string;
			readonly rate: number;
			readonly others: number;
	  };

/** Reviews of a group. */
const enough = 30;
/** Standard errors. A learner may have twenty topics: by chance one of them passes that once in forty times. */
const clearly = 3;

/** Undefined where there is nothing to compare. `have` and `need` are reviews of the second largest group. */
export function adviseOnGroups(rows: readonly GroupRow[]): GroupsAdvice | undefined {
	const named = rows.flatMap((row) => (row.name === undefined ? [] : [{ ...row, name: row.name }]));
	if (named.length < 2) return undefined;
	const [, second] = named.map(({ of }) => of).sort((a, b) => b - a);
	if ((second ?? 0) < enough) return { is: 'too-few', have: second ?? 0, need: enough };
	const all = shareOf(
		named.reduce((sum, { hits }) => sum + hits, 0),
		named.reduce((sum, { of }) => sum + of, 0)
	);
	const weakest = named
		.filter(({ of }) => of >= enough)
		.map((row) => {
			const others = shareOf(all.hits - row.hits, all.of - row.of);
			return { ...row, others, by: apart(others, row) };
		})
		.reduce((so, row) => (so.by >= row.by ? so : row));
	if (weakest.by < clearly) return { is: 'even' };
	const { name, rate = NaN, others } = weakest;
	return { is: 'weak', name, rate, others: others.rate ?? NaN };
}
