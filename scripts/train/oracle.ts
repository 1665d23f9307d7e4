import {
	left,
	right,
	shift,
	type Action,
	type State
} from '../../src/lib/core/language/model/state.ts';

/** A tree to learn: each token's head (n for the root), its relation's number, each head's children. */
export type Gold = {
	readonly head: readonly number[];
	readonly relation: readonly number[];
	readonly children: readonly (readonly number[])[];
};

export function goldOf(head: readonly number[], relation: readonly number[]): Gold {
	const n = head.length;
	const heads = head.map((h) => (h < 0 ? n : h));
	const children: number[][] = Array.from({ length: n + 1 }, () => []);
	heads.forEach((h, child) => children[h]!.push(child));
	return { head: heads, relation, children };
}

/**
 * How many gold arcs an action puts out of reach; Infinity if it is not allowed.
 * Goldberg and Nivre (2013), "Training Deterministic Parsers with Non-Deterministic Oracles", arc-hybrid.
 */
export function cost(state: State, { head, children }: Gold, action: Action): number {
	if (!state.may(action)) return Infinity;
	const { front, depth } = state;
	let lost = 0;
	if (action === shift) {
		for (let below = 0; below < depth; below++) {
			const token = state.stack(below);
			if (below > 0 && head[front] === token) lost++;
			if (head[token] === front) lost++;
		}
		return lost;
	}
	const top = state.stack(0);
	const home = head[top]!;
	for (const child of children[top]!) if (child >= front) lost++;
	if (action === left && (home > front || (depth > 1 && home === state.stack(1)))) lost++;
	if (action === right && home >= front) lost++;
	return lost;
}

const inOrder: readonly Action[] = [left, right, shift];

/** The cheapest action, arcs before shifts. */
export function canonical(state: State, gold: Gold): Action {
	const costs = inOrder.map((action) => cost(state, gold, action));
	return inOrder[costs.indexOf(Math.min(...costs))]!;
}
