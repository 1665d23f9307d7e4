import { mix } from './hash.ts';
import type { State } from './state.ts';

/** Everything that the action features read of a state, in one number. */
export function surface(state: State): number {
	const s0 = state.stack(0);
	const s1 = state.stack(1);
	const { front } = state;
	let key = mix(s0, s1);
	key = mix(key, state.stack(2));
	key = mix(key, front);
	key = mix(key, state.leftmost(s0));
	key = mix(key, state.leftmost2(s0));
	key = mix(key, state.rightmost(s0));
	key = mix(key, state.rightmost2(s0));
	key = mix(key, state.leftLabels(s0));
	key = mix(key, state.rightLabels(s0));
	key = mix(key, state.leftmost(s1));
	key = mix(key, state.rightmost(s1));
	key = mix(key, state.leftLabels(s1));
	key = mix(key, state.rightLabels(s1));
	key = mix(key, state.leftmost(front));
	key = mix(key, state.leftmost2(front));
	return mix(key, state.leftLabels(front));
}

/** Everything that labelFeatures reads of a state, in one number. */
export function arcContext(state: State, head: number, child: number): number {
	let key = mix(head, child);
	key = mix(key, state.leftmost(child));
	key = mix(key, state.leftmost2(child));
	key = mix(key, state.rightmost(child));
	key = mix(key, state.leftLabels(child));
	key = mix(key, state.rightLabels(child));
	key = mix(key, state.leftmost(head));
	key = mix(key, state.rightmost(head));
	key = mix(key, state.leftLabels(head));
	return mix(key, state.rightLabels(head));
}
