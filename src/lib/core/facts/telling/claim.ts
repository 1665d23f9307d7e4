import type { Tier } from '../../text/kinds.ts';
import type { Doubt, Fact } from '../fact.ts';
import { isUnique } from './unique.ts';

/** How much each doubt weighs; what is not listed weighs 1. References are resolved rightly more often than not. */
const weights: Partial<Record<Doubt, number>> = {
	pronoun: 0,
	resolved: 0,
	undated: 2,
	open: 2,
	hedged: 2,
	cut: 2,
	loose: 2,
	unsure: 2,
	'left-out': 2,
	'goes-on': 2
};

const weightOf = ({ doubts = new Set() }: Fact): number =>
	[...doubts].reduce((sum, doubt) => sum + (weights[doubt] ?? 1), 0);

/**
 * What the general transform claims of a question that asks for one part of a clause: B where the clause has one
 * answer in the world and at most one light doubt, none where the doer is asked for or no time is told; else C.
 */
export function claimOf(fact: Fact, asked: string): Tier {
	const allowed = asked === 'subject' || !fact.when ? 0 : 1;
	return isUnique(fact, asked) && weightOf(fact) <= allowed ? 'B' : 'C';
}
