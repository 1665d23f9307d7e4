import { childFeatures, frontFeatures, stackFeatures } from './action-features.ts';
import { Features, mix } from './hash.ts';
import type { Input } from './input.ts';
import { labelFeatures } from './label-features.ts';
import { arcContext, surface } from './likeness.ts';
import { left, right, shift, State, type Action } from './state.ts';
import type { Scorer } from './table.ts';

export type Parser = {
	readonly relations: readonly string[];
	/** Scores shift, left and right. */
	readonly actions: Scorer;
	/** Scores the relations. */
	readonly labels: Scorer;
};

export type Beam = {
	/** States kept at each step. */
	readonly width: number;
	/** How far the second best may trail the best; the next ones less by equal steps, so that few are kept where one leads. */
	readonly slack: number;
};

/** A state with its total score and the way to it. */
export type Step = {
	readonly state: State;
	readonly score: number;
	readonly action: Action;
	readonly parent: Step | undefined;
};

const actions: readonly Action[] = [shift, left, right];

/** What a state may become. */
type Way = Pick<Step, 'action' | 'score'> & { readonly parent: Step };

/** A number for each action. */
type Sums = readonly [number, number, number];

/** Parses one sentence; holds what its steps share. */
export class Search {
	readonly #parser: Parser;
	readonly #input: Input;
	readonly #root: number;
	/** Whether every step keeps its state and the one before it, as training asks. */
	readonly #keepsWay: boolean;
	/** Labels and sums by the hash of all that their features look at: the states of a beam mostly agree. */
	readonly #seenLabels = new Map<number, number>();
	readonly #front = new Map<number, Sums>();
	readonly #stack = new Map<number, Sums>();
	readonly #children = new Map<number, Sums>();
	readonly #features = new Features();
	readonly #sums = new Float64Array(256);

	constructor(parser: Parser, input: Input, keepsWay = true) {
		this.#parser = parser;
		this.#input = input;
		this.#root = parser.relations.indexOf('root');
		this.#keepsWay = keepsWay;
	}

	start(): Step {
		return { state: new State(this.#input.n), score: 0, action: shift, parent: undefined };
	}

	/** Scores of shift, left and right. */
	score(state: State): Sums {
		const key = surface(state);
		const known = this.#children.get(key);
		if (known) return known;
		const s0 = state.stack(0);
		const s1 = state.stack(1);
		const s2 = state.stack(2);
		const { front } = state;
		const frontKey = mix(s0, front);
		let ahead = this.#front.get(frontKey);
		if (!ahead) {
			frontFeatures(this.#features, this.#input, s0, front);
			this.#front.set(frontKey, (ahead = this.#sum()));
		}
		const stackKey = mix(mix(frontKey, s1), s2);
		let below = this.#stack.get(stackKey);
		if (!below) {
			stackFeatures(this.#features, this.#input, s0, s1, s2, front);
			this.#stack.set(stackKey, (below = this.#sum()));
		}
		childFeatures(this.#features, this.#input, state);
		const [shifting, leftward, rightward] = this.#sum();
		const sums: Sums = [
			shifting + ahead[0] + below[0],
			leftward + ahead[1] + below[1],
			rightward + ahead[2] + below[2]
		];
		this.#children.set(key, sums);
		return sums;
	}

	#sum(): Sums {
		const sums = this.#sums;
		this.#parser.actions.score(this.#features.ids, this.#features.count, sums);
		return [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0];
	}

	/** The best label for an arc to the stack's top; the root's child is `root`, and nothing else is. */
	label(state: State, head: number): number {
		if (head === this.#input.n && this.#root >= 0) return this.#root;
		const child = state.stack(0);
		const key = arcContext(state, head, child);
		const known = this.#seenLabels.get(key);
		if (known !== undefined) return known;
		labelFeatures(this.#features, this.#input, state, head, child);
		this.#parser.labels.score(this.#features.ids, this.#features.count, this.#sums);
		let winner = this.#root === 0 ? 1 : 0;
		for (let label = winner + 1; label < this.#parser.relations.length; label++)
			if (label !== this.#root && (this.#sums[label] as number) > (this.#sums[winner] as number))
				winner = label;
		this.#seenLabels.set(key, winner);
		return winner;
	}

	/** Takes an action, labelling the arc that it makes. */
	advance(state: State, action: Action): void {
		if (action === shift) state.shift();
		else {
			const head = state.headBy(action);
			state.attach(head, this.label(state, head));
		}
	}

	/** The best `width` successors of a beam, best first. Empty at the end of the derivation. */
	next(beam: readonly Step[], { width, slack }: Beam): Step[] {
		const found: Way[] = [];
		for (const parent of beam) {
			if (parent.state.done) continue;
			const sums = this.score(parent.state);
			for (const action of actions) {
				if (!parent.state.may(action)) continue;
				const score = parent.score + sums[action];
				if (found.length === width && score <= (found[width - 1] as Way).score) continue;
				let at = Math.min(found.length, width - 1);
				for (; at > 0 && (found[at - 1] as Way).score < score; at--)
					found[at] = found[at - 1] as Way;
				found[at] = { parent, action, score };
			}
		}
		const lead = found[0]?.score ?? 0;
		const isKept = ({ score }: Way, rank: number) =>
			rank === 0 || lead - score <= (slack * (width - rank)) / (width - 1);
		const kept = found.filter(isKept);
		const unused = this.#keepsWay
			? []
			: beam.filter((step) => !kept.some(({ parent }) => parent === step));
		return kept.map(({ parent, action, score }, i) => {
			// The last to follow a state may have it as its own.
			const isNeeded = this.#keepsWay || kept.findLastIndex((one) => one.parent === parent) > i;
			const state = isNeeded ? parent.state.copy(unused.pop()?.state) : parent.state;
			this.advance(state, action);
			return { state, score, action, parent: this.#keepsWay ? parent : undefined };
		});
	}
}

export type Tree = {
	/** Each token's head, n for the root. */
	readonly head: readonly number[];
	/** The number of its relation. */
	readonly relation: readonly number[];
	/** How far the best tree leads the best one that gives the token another head: 1 if none was left. */
	readonly margin: readonly number[];
};

export function parse(parser: Parser, input: Input, beam: Beam): Tree {
	const search = new Search(parser, input, false);
	const start = search.start();
	let steps = [start];
	for (let taken = 0; taken < 2 * input.n; taken++) steps = search.next(steps, beam);
	const { state, score } = steps[0] ?? start;
	const tokens = Array.from({ length: input.n }, (_, token) => token);
	return {
		head: tokens.map((token) => state.head(token)),
		relation: tokens.map((token) => state.label(token)),
		margin: tokens.map((token) => {
			const rival = steps.find((other) => other.state.head(token) !== state.head(token));
			return rival ? Math.min(1, (score - rival.score) / beam.slack) : 1;
		})
	};
}
