import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, cost, goldOf } from '../../../../../scripts/train/oracle.ts';
import { left, right, shift, State, type Action } from './state.ts';

const actions: readonly Action[] = [shift, left, right];

/** Heads of a tree whose arcs do not cross: a head in the span, then trees to its left and right. */
function projective(n: number, choice: (below: number) => number): number[] {
	const heads: number[] = [];
	const build = (from: number, to: number, parent: number): void => {
		if (from >= to) return;
		const top = from + choice(to - from);
		heads[top] = parent;
		for (const [start, end] of [
			[from, top],
			[top + 1, to]
		] as const)
			for (let at = start; at < end;) {
				const next = at + 1 + choice(end - at);
				build(at, next, top);
				at = next;
			}
	};
	build(0, n, n);
	return heads;
}

const choices = fc.infiniteStream(fc.nat(1000));

function act(state: State, action: Action): void {
	if (action === shift) state.shift();
	else state.attach(state.headBy(action), 0);
}

describe('transitions', () => {
	it('reach every tree without crossing arcs in two steps a token', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 25 }), choices, (n, stream) => {
				const heads = projective(n, (below) => (stream.next().value ?? 0) % below);
				const gold = goldOf(heads, heads);
				const state = new State(n);
				for (let step = 0; step < 2 * n; step++) {
					const action = canonical(state, gold);
					expect(cost(state, gold, action)).toBe(0);
					act(state, action);
				}
				expect(state.done).toBe(true);
				expect(heads.map((_, token) => state.head(token))).toEqual(heads);
			}),
			{ seed: 8 }
		);
	});

	it('always lead on, and end with one root, whatever is chosen', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 25 }), choices, (n, stream) => {
				const state = new State(n);
				for (let step = 0; step < 2 * n; step++) {
					const allowed = actions.filter((action) => state.may(action));
					expect(allowed).not.toHaveLength(0);
					act(state, allowed[(stream.next().value ?? 0) % allowed.length] ?? shift);
				}
				expect(state.done).toBe(true);
				const roots = Array.from({ length: n }, (_, token) => state.head(token)).filter(
					(h) => h === n
				);
				expect(roots).toHaveLength(1);
			}),
			{ seed: 9 }
		);
	});

	it('leave a copy alone', () => {
		const state = new State(3);
		state.shift();
		const copy = state.copy();
		copy.shift();
		copy.attach(copy.headBy(right), 1);
		expect([state.depth, state.front, state.head(1), state.rightmost(0)]).toEqual([1, 1, -1, -1]);
		expect(copy.head(1)).toBe(0);
	});
});
