import {
	childFeatures,
	frontFeatures,
	stackFeatures
} from '../../src/lib/core/language/model/action-features.ts';
import { Features } from '../../src/lib/core/language/model/hash.ts';
import { inputOf, posOf, type Input } from '../../src/lib/core/language/model/input.ts';
import { labelFeatures } from '../../src/lib/core/language/model/label-features.ts';
import { Search, type Parser, type Step } from '../../src/lib/core/language/model/parser.ts';
import { left, right, shift, State, type Action } from '../../src/lib/core/language/model/state.ts';
import { either, type Example, type Forms } from './corpus.ts';
import type { Sentence } from './conllu.ts';
import { canonical, cost, goldOf, type Gold } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffled, type Random } from './random.ts';

export const actionBits = 27;
export const labelBits = 26;

export const mainRelation = (relation: string): string => relation.split(':')[0]!;

/** Relations that occur sixty times, and all main ones. */
export function relationsOf(sentences: readonly Sentence[]): string[] {
	const counts = new Map<string, number>();
	for (const { relation } of sentences)
		for (const name of relation) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([name, count]) => count >= 60 || name === mainRelation(name))
		.map(([name]) => name)
		.sort();
}

/** A sentence to learn: what the parser sees, and what it should find. */
export type Lesson = { readonly input: Input; readonly gold: Gold };
export type LessonForms = { readonly plain: Lesson; readonly merged: readonly Lesson[] };

export function lessons(
	pairs: readonly Forms[],
	tagged: ReadonlyMap<Example, Int32Array>,
	tags: readonly string[],
	relations: readonly string[]
): LessonForms[] {
	const pos = posOf(tags);
	const numbers = new Map(relations.map((name, i) => [name, i]));
	const number = (name: string): number =>
		numbers.get(name) ?? numbers.get(mainRelation(name)) ?? 0;
	const lesson = (example: Example): Lesson => ({
		input: inputOf(example.words, tagged.get(example)!, pos),
		gold: goldOf(example.sentence.head, example.sentence.relation.map(number))
	});
	return pairs.map(({ plain, merged }) => ({
		plain: lesson(plain),
		merged: merged.map(lesson)
	}));
}

export type Learner = Parser & { readonly actions: Perceptron; readonly labels: Perceptron };

export const averaged = ({ relations, actions, labels }: Learner): Parser & Learner => ({
	relations,
	actions: actions.averaged(),
	labels: labels.averaged()
});

const features = new Features();
const sums = new Float64Array(256);
const part = new Float64Array(3);

const groups = ['front', 'stack', 'children'] as const;

/** Fills `features` with one group of action features. */
function describe(group: (typeof groups)[number], input: Input, state: State): void {
	if (group === 'front') frontFeatures(features, input, state.stack(0), state.front);
	else if (group === 'children') childFeatures(features, input, state);
	else stackFeatures(features, input, state.stack(0), state.stack(1), state.stack(2), state.front);
}

function reward(model: Perceptron, input: Input, state: State, action: Action, by: number): void {
	for (const group of groups) {
		describe(group, input, state);
		model.add(features.ids, features.count, action, by);
	}
}

/** Attaches the stack's top to `head`; if that is right, the labeller learns from its guess. */
function attach(
	{ labels, relations }: Learner,
	{ input, gold }: Lesson,
	state: State,
	head: number
): void {
	const root = relations.indexOf('root');
	if (head === input.n) {
		state.attach(head, root);
		return;
	}
	const child = state.stack(0);
	labelFeatures(features, input, state, head, child);
	labels.score(features.ids, features.count, sums);
	let guess = root === 0 ? 1 : 0;
	for (let label = guess + 1; label < relations.length; label++)
		if (label !== root && sums[label]! > sums[guess]!) guess = label;
	if (gold.head[child] === head) {
		labels.clock++;
		const right = gold.relation[child]!;
		if (right !== guess) {
			labels.add(features.ids, features.count, right, 1);
			labels.add(features.ids, features.count, guess, -1);
		}
	}
	state.attach(head, guess);
}

function act(learner: Learner, lesson: Lesson, state: State, action: Action): void {
	if (action === shift) state.shift();
	else attach(learner, lesson, state, state.headBy(action));
}

/**
 * One pass of greedy learning with a dynamic oracle: the learner follows its own wrong actions too,
 * so that it learns the way back. Returns the share of right actions.
 */
export function greedyEpoch(
	learner: Learner,
	data: readonly LessonForms[],
	random: Random,
	explore: number
): number {
	const actions: readonly Action[] = [shift, left, right];
	let seen = 0;
	let fine = 0;
	for (const pair of shuffled(data, random)) {
		const lesson = either(pair, random);
		const state = new State(lesson.input.n);
		while (!state.done) {
			sums.fill(0, 0, 3);
			for (const group of groups) {
				describe(group, lesson.input, state);
				learner.actions.score(features.ids, features.count, part);
				for (const action of actions) sums[action]! += part[action]!;
			}
			const costs = actions.map((action) => cost(state, lesson.gold, action));
			const least = Math.min(...costs);
			let guess: Action | undefined;
			let wise: Action | undefined;
			for (const action of actions) {
				if (costs[action] === Infinity) continue;
				if (guess === undefined || sums[action]! > sums[guess]!) guess = action;
				if (costs[action] === least && (wise === undefined || sums[action]! > sums[wise]!))
					wise = action;
			}
			learner.actions.clock++;
			seen++;
			if (costs[guess!] === least) fine++;
			else {
				reward(learner.actions, lesson.input, state, wise!, 1);
				reward(learner.actions, lesson.input, state, guess!, -1);
			}
			const stray = costs[guess!] === least || random() < explore;
			act(learner, lesson, state, stray ? guess! : wise!);
		}
	}
	return fine / seen;
}

/**
 * One pass of beam learning with max-violation updates (Huang, Fayong and Guo 2012): where the best
 * wrong derivation beats the gold one by most, the steps since they parted are rewarded and punished.
 * Returns the share of sentences whose best derivation was gold throughout.
 */
export function beamEpoch(
	learner: Learner,
	data: readonly LessonForms[],
	random: Random,
	width: number
): number {
	let fine = 0;
	for (const pair of shuffled(data, random)) {
		const lesson = either(pair, random);
		const { input, gold } = lesson;
		const search = new Search(learner, input);
		const beamSize = { width, slack: Infinity };
		let beam = [search.start()];
		let right: Step = beam[0]!;
		let worst: { violation: number; wrong: Step; right: Step } | undefined;
		for (let taken = 0; taken < 2 * input.n; taken++) {
			const action = canonical(right.state, gold);
			const inBeam: Step = right;
			beam = search.next(beam, beamSize);
			const kept = beam.find((step) => step.parent === inBeam && step.action === action);
			right = kept ?? follow(search, right, action);
			const first = beam[0]!;
			const violation = first.score - right.score;
			if (first !== right && violation >= (worst?.violation ?? 0))
				worst = { violation, wrong: first, right };
		}
		learner.actions.clock++;
		if (worst) correct(learner, input, worst.wrong, worst.right);
		else fine++;
		teachLabels(learner, lesson);
	}
	return fine / data.length;
}

function follow(search: Search, parent: Step, action: Action): Step {
	const score = parent.score + search.score(parent.state)[action]!;
	const state = parent.state.copy();
	search.advance(state, action);
	return { state, score, action, parent };
}

/** Rewards and punishes the steps of two derivations back to where they part. */
function correct({ actions }: Learner, input: Input, wrong: Step, right: Step): void {
	let bad = wrong;
	let good = right;
	while (bad !== good && bad.parent && good.parent) {
		reward(actions, input, good.parent.state, good.action, 1);
		reward(actions, input, bad.parent.state, bad.action, -1);
		bad = bad.parent;
		good = good.parent;
	}
}

function teachLabels(learner: Learner, lesson: Lesson): void {
	const state = new State(lesson.input.n);
	while (!state.done) act(learner, lesson, state, canonical(state, lesson.gold));
}

export function newLearner(
	relations: readonly string[],
	keep?: { readonly actions: Int32Array; readonly labels: Int32Array }
): Learner {
	return {
		relations,
		actions: new Perceptron(3, actionBits, keep?.actions),
		labels: new Perceptron(relations.length, labelBits, keep?.labels)
	};
}

export const learnerSeed = (): Random => seeded(7);
