import type { Features } from './hash.ts';
import { between, distance, type Input } from './input.ts';
import type { State } from './state.ts';

/** Features of the label of the arc from `head` to `child`, which stands on top of the stack. */
export function labelFeatures(
	f: Features,
	x: Input,
	state: State,
	head: number,
	child: number
): void {
	const { norm, tag, cluster } = x;
	const side = head > child ? 0 : 1;
	const hw = norm[head + 1] as number;
	const ht = ((tag[head + 1] as number) << 1) | side;
	const hc = cluster[head + 1] as number;
	const cw = norm[child + 1] as number;
	const ct = ((tag[child + 1] as number) << 1) | side;
	const cc = cluster[child + 1] as number;
	const cl = state.leftmost(child);
	const cl2 = state.leftmost2(child);
	const cr = state.rightmost(child);
	const clw = norm[cl + 1] as number;
	const sibling = side === 0 ? state.leftmost(head) : state.rightmost(head);
	const siblings = side === 0 ? state.leftLabels(head) : state.rightLabels(head);
	const hL = state.leftLabels(head);
	const before = tag[child] as number;
	const after = tag[child + 2] as number;
	const d = distance(child, head);
	const gap = between(x, child, head);
	f.start();
	f.one(side);
	f.two(hw, side);
	f.one(ht);
	f.two(cw, side);
	f.one(ct);
	f.two(hc, side);
	f.two(cc, side);
	f.two(hw, cw);
	f.two(ht, ct);
	f.two(hw, ct);
	f.two(ht, cw);
	f.two(hc, ct);
	f.two(ht, cc);
	f.three(hc, cc, side);
	f.two(ct, d);
	f.three(ht, ct, d);
	f.three(ht, ct, gap);
	f.two(ct, before);
	f.two(ct, after);
	f.three(ht, ct, before);
	f.three(ht, ct, after);
	f.two(ct, norm[child] as number);
	f.two(ct, norm[child + 2] as number);
	f.two(ct, norm[head] as number);
	f.two(ct, tag[head] as number);
	f.two(clw, ct);
	f.two(clw, ht);
	f.three(clw, ht, ct);
	f.three(hw, clw, ct);
	f.three(hc, cc, clw);
	f.three(cc, clw, ht);
	f.two(norm[cl2 + 1] as number, ct);
	f.two(norm[cr + 1] as number, ct);
	f.two(state.label(cl), ct);
	f.two(state.label(cl), cw);
	f.two(state.label(cl), hw);
	f.three(state.label(cl), state.label(cl2), ct);
	f.three(state.label(cr), ct, ht);
	f.two(state.leftLabels(child), ct);
	f.two(state.rightLabels(child), ct);
	f.two(state.children(child), ct);
	f.two(ht, siblings);
	f.three(ht, ct, siblings);
	f.two(ht, hL);
	f.three(ht, ct, hL);
	f.three(ct, state.label(sibling), ht);
	f.three(ht, norm[state.leftmost(head) + 1] as number, ct);
	f.three(ht, state.label(state.leftmost(head)), ct);
	f.two(head === x.n ? 1 : 0, ct);
}
