import type { Features } from './hash.ts';
import { between, distance, type Input } from './input.ts';
import type { State } from './state.ts';

/*
 * Features of the next action, after Zhang and Nivre (2011): words, tags and clusters of the stack's
 * top three (s0, s1, s2) and the buffer's first three (b0, b1, b2), their children and labels, and
 * what stands between them. They come in three groups by what they look at: the states of a beam differ
 * least in the first and most in the last, so a group's sum can be kept for the next state like it.
 */

/** The two tokens that an arc would join first, and what follows: s0, b0, b1, b2. */
export function frontFeatures(f: Features, x: Input, s0: number, front: number): void {
	const { n, norm, tag, pos, cluster, verbs } = x;
	const b0 = front;
	const b1 = Math.min(b0 + 1, n + 1);
	const b2 = Math.min(b0 + 2, n + 1);
	const s0w = norm[s0 + 1] as number;
	const s0t = tag[s0 + 1] as number;
	const s0p = pos[s0 + 1] as number;
	const s0c = cluster[s0 + 1] as number;
	const b0w = norm[b0 + 1] as number;
	const b0t = tag[b0 + 1] as number;
	const b0p = pos[b0 + 1] as number;
	const b0c = cluster[b0 + 1] as number;
	const b1w = norm[b1 + 1] as number;
	const b1t = tag[b1 + 1] as number;
	const b1p = pos[b1 + 1] as number;
	const b1c = cluster[b1 + 1] as number;
	const b2w = norm[b2 + 1] as number;
	const b2t = tag[b2 + 1] as number;
	const b2p = pos[b2 + 1] as number;
	const near = distance(s0, b0);
	const gap = between(x, s0, b0);
	const verbsAhead = Math.min(2, (verbs[n] as number) - (verbs[b0] as number));
	f.start(0);
	f.one(0);
	f.one(s0w);
	f.one(s0t);
	f.two(s0w, s0t);
	f.one(s0c);
	f.one(b0w);
	f.one(b0t);
	f.two(b0w, b0t);
	f.one(b0c);
	f.one(b1w);
	f.one(b1t);
	f.two(b1w, b1t);
	f.one(b1c);
	f.one(b2w);
	f.one(b2t);
	f.four(s0w, s0t, b0w, b0t);
	f.three(s0w, s0t, b0t);
	f.three(s0w, b0w, b0t);
	f.two(s0w, b0w);
	f.two(s0w, b0t);
	f.two(s0t, b0w);
	f.two(s0t, b0t);
	f.two(s0t, b1t);
	f.two(s0w, b1t);
	f.two(b0t, b1t);
	f.two(b0w, b1t);
	f.two(b0t, b1w);
	f.two(s0c, b0c);
	f.two(s0c, b0t);
	f.two(s0t, b0c);
	f.three(b0t, b1t, b2t);
	f.three(s0t, b0t, b1t);
	f.four(s0p, b0p, b1p, b2p);
	f.three(s0p, b0w, b1p);
	f.three(s0w, b0p, b1p);
	f.three(s0c, b0c, b1t);
	f.two(s0w, near);
	f.two(s0t, near);
	f.two(b0w, near);
	f.two(b0t, near);
	f.three(s0t, b0t, near);
	f.three(s0t, b0t, gap);
	f.three(s0p, b0p, gap);
	f.two(s0w, gap);
	f.three(s0t, b0t, verbsAhead);
}

/** The stack's top three beside the buffer's front. */
export function stackFeatures(
	f: Features,
	x: Input,
	s0: number,
	s1: number,
	s2: number,
	front: number
): void {
	const { n, norm, tag, pos, cluster, verbs } = x;
	const b1 = Math.min(front + 1, n + 1);
	const s0w = norm[s0 + 1] as number;
	const s0t = tag[s0 + 1] as number;
	const s0p = pos[s0 + 1] as number;
	const s0c = cluster[s0 + 1] as number;
	const s1w = norm[s1 + 1] as number;
	const s1t = tag[s1 + 1] as number;
	const s1p = pos[s1 + 1] as number;
	const s1c = cluster[s1 + 1] as number;
	const s2w = norm[s2 + 1] as number;
	const s2t = tag[s2 + 1] as number;
	const s2c = cluster[s2 + 1] as number;
	const b0w = norm[front + 1] as number;
	const b0t = tag[front + 1] as number;
	const b0p = pos[front + 1] as number;
	const far = distance(s1, s0);
	const gap = between(x, s1, s0);
	const verbsAhead = Math.min(2, (verbs[n] as number) - (verbs[front] as number));
	f.start(1);
	f.one(s1w);
	f.one(s1t);
	f.two(s1w, s1t);
	f.one(s1c);
	f.one(s2w);
	f.one(s2t);
	f.two(s1w, s0w);
	f.two(s1w, s0t);
	f.two(s1t, s0w);
	f.two(s1t, s0t);
	f.two(s1w, b0w);
	f.two(s1w, b0t);
	f.two(s1t, b0w);
	f.two(s1t, b0t);
	f.two(s1c, s0c);
	f.two(s1c, s0t);
	f.two(s1t, s0c);
	f.two(s2c, s0c);
	f.two(s2w, s0t);
	f.three(s1t, s0t, b0t);
	f.three(s2t, s1t, s0t);
	f.four(s1t, s0t, b0t, tag[b1 + 1] as number);
	f.three(s1p, s0w, b0p);
	f.three(s1w, s0p, b0p);
	f.three(s1p, s0p, b0w);
	f.three(s1w, s0w, b0p);
	f.three(s1w, s0p, b0w);
	f.three(s1c, s0c, b0t);
	f.two(s0w, far);
	f.two(s1w, far);
	f.three(s1t, s0t, far);
	f.three(s1t, s0t, gap);
	f.four(s1p, s0p, b0p, gap);
	f.three(s1w, s0p, gap);
	f.three(s1p, s0p, verbsAhead);
}

/** Children, labels and valency. */
export function childFeatures(f: Features, x: Input, state: State): void {
	const { norm, tag, pos, cluster } = x;
	const s0 = state.stack(0);
	const s1 = state.stack(1);
	const s2 = state.stack(2);
	const b0 = state.front;
	const sl = state.leftmost(s0);
	const sl2 = state.leftmost2(s0);
	const sr = state.rightmost(s0);
	const sr2 = state.rightmost2(s0);
	const bl = state.leftmost(b0);
	const bl2 = state.leftmost2(b0);
	const tl = state.leftmost(s1);
	const tr = state.rightmost(s1);
	const s0w = norm[s0 + 1] as number;
	const s1w = norm[s1 + 1] as number;
	const s2w = norm[s2 + 1] as number;
	const b0w = norm[b0 + 1] as number;
	const slw = norm[sl + 1] as number;
	const srw = norm[sr + 1] as number;
	const blw = norm[bl + 1] as number;
	const trw = norm[tr + 1] as number;
	const s0t = tag[s0 + 1] as number;
	const s1t = tag[s1 + 1] as number;
	const s2t = tag[s2 + 1] as number;
	const b0t = tag[b0 + 1] as number;
	const slt = tag[sl + 1] as number;
	const srt = tag[sr + 1] as number;
	const blt = tag[bl + 1] as number;
	const tlt = tag[tl + 1] as number;
	const trt = tag[tr + 1] as number;
	const s0p = pos[s0 + 1] as number;
	const s1p = pos[s1 + 1] as number;
	const s2p = pos[s2 + 1] as number;
	const b0p = pos[b0 + 1] as number;
	const s0c = cluster[s0 + 1] as number;
	const s1c = cluster[s1 + 1] as number;
	const s2c = cluster[s2 + 1] as number;
	const slc = cluster[sl + 1] as number;
	const srl = state.label(sr);
	const sll = state.label(sl);
	const bll = state.label(bl);
	const trl = state.label(tr);
	const s0L = state.leftLabels(s0);
	const s0R = state.rightLabels(s0);
	const b0L = state.leftLabels(b0);
	const s1L = state.leftLabels(s1);
	const s1R = state.rightLabels(s1);
	f.start(2);
	f.one(slw);
	f.one(srw);
	f.one(blw);
	f.three(s0t, slt, b0t);
	f.three(s0t, srt, b0t);
	f.three(s0t, b0t, blt);
	f.three(s0t, slt, tag[sl2 + 1] as number);
	f.three(s0t, srt, tag[sr2 + 1] as number);
	f.three(b0t, blt, tag[bl2 + 1] as number);
	f.three(s1t, trt, s0t);
	f.three(s1t, tlt, s0t);
	f.three(s1t, s0t, slt);
	f.three(s1t, s0t, srt);
	f.two(slw, b0t);
	f.two(srw, b0t);
	f.two(trw, s0t);
	f.two(s1w, slw);
	f.three(s1t, slw, s0t);
	f.three(s1t, slw, b0t);
	f.two(s0c, slc);
	f.three(s1t, s0c, slw);
	f.three(s1c, slw, s0c);
	f.three(s1c, s0t, slc);

	// who of two owns a phrase, and whether two are alike
	f.three(s2t, s1t, slw);
	f.three(s2w, s1t, slw);
	f.three(s2t, s1w, slw);
	f.three(s2w, slw, s0t);
	f.four(s2c, s1c, slw, s0c);
	f.three(s2c, slw, s0c);
	f.four(s2p, s1p, slw, s0t);
	f.three(s1t, s0t, sll);
	f.three(s1c, s0c, sll);
	f.three(s1w, s0w, sll);

	// labels and valency
	f.one(sll);
	f.one(srl);
	f.one(bll);
	f.two(s0t, srl);
	f.two(s0w, srl);
	f.two(s0w, sll);
	f.three(s0t, sll, srl);
	f.two(s1w, trl);
	f.three(s1t, state.label(tl), s0t);
	f.two(s0t, s0L);
	f.two(s0t, s0R);
	f.two(s0w, s0L);
	f.two(s0w, s0R);
	f.two(b0t, b0L);
	f.two(b0w, b0L);
	f.two(s1t, s1R);
	f.three(s0t, s0L, b0t);
	f.three(s0t, s0R, b0t);
	f.three(s1t, s1L, s0t);
	f.three(s1t, s1R, s0t);
	f.four(s1p, s1R, s0p, b0p);
	f.two(s0w, state.children(s0));
	f.two(s0t, state.children(s0));
	f.two(b0w, state.children(b0));
	f.two(b0t, state.children(b0));
	f.two(s1w, state.children(s1));
	f.two(s1t, state.children(s1));
}
