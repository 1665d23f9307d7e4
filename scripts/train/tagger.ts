import { Features } from '../../src/lib/core/language/model/hash.ts';
import {
	beforeTag,
	best,
	tagFeatures,
	tagWords,
	unitTags
} from '../../src/lib/core/language/model/tagger.ts';
import { either, type Example, type Forms } from './corpus.ts';
import type { Sentence } from './conllu.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffled } from './random.ts';

export const tagBits = 27;

/** Every UPOS|XPOS pair that occurs at least four times. */
export function tagsOf(sentences: readonly Sentence[]): string[] {
	const counts = new Map<string, number>();
	for (const { upos, xpos } of sentences)
		upos.forEach((pos, i) => {
			const tag = `${pos}|${xpos[i]}`;
			counts.set(tag, (counts.get(tag) ?? 0) + 1);
		});
	const frequent = [...counts].filter(([, count]) => count >= 4).map(([tag]) => tag);
	return [...new Set([...frequent, ...Object.values(unitTags)])].sort();
}

export type TagSchedule = {
	readonly epochs: number;
	readonly seed: number;
	readonly keep?: Int32Array;
};

export function trainTagger(
	pairs: readonly Forms[],
	tags: readonly string[],
	{ epochs, seed, keep }: TagSchedule
): Perceptron {
	const numbers = new Map(tags.map((tag, i) => [tag, i]));
	const model = new Perceptron(tags.length, tagBits, keep);
	const random = seeded(seed);
	const features = new Features();
	const sums = new Float64Array(256);
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const pair of shuffled(pairs, random)) {
			const { sentence, words } = either(pair, random);
			let last = beforeTag;
			let lastButOne = beforeTag;
			words.forEach((word, i) => {
				const gold = word.unit
					? numbers.get(unitTags[word.unit])
					: numbers.get(`${sentence.upos[i]}|${sentence.xpos[i]}`);
				let guess = gold ?? 0;
				if (!word.unit) {
					tagFeatures(features, words, i, last, lastButOne);
					model.score(features.ids, features.count, sums);
					guess = best(sums, tags.length);
					model.clock++;
					if (gold !== undefined && guess !== gold) {
						model.add(features.ids, features.count, gold, 1);
						model.add(features.ids, features.count, guess, -1);
					}
				}
				lastButOne = last;
				last = guess;
			});
		}
	return model.averaged();
}

/** The tags of every example, each from a tagger that never saw its sentence. */
export function jackknife(
	pairs: readonly Forms[],
	tags: readonly string[],
	epochs: number
): Map<Example, Int32Array> {
	const folds = 4;
	const foldOf = (i: number): number => Math.floor(i / 50) % folds;
	const tagged = new Map<Example, Int32Array>();
	for (let fold = 0; fold < folds; fold++) {
		const rest = pairs.filter((_, i) => foldOf(i) !== fold);
		const scorer = trainTagger(rest, tags, { epochs, seed: 2 + fold });
		pairs.forEach(({ plain, merged }, i) => {
			if (foldOf(i) !== fold) return;
			for (const example of [plain, ...merged])
				tagged.set(example, tagWords({ tags, scorer }, example.words));
		});
	}
	return tagged;
}
