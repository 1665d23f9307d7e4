import {
	bestAfter,
	entityFeatures,
	entityLabels,
	markEntities,
	mayFollow,
	runsOf,
	type TokenEntity
} from '../../src/lib/core/language/model/entities.ts';
import { Features } from '../../src/lib/core/language/model/hash.ts';
import type { Scorer } from '../../src/lib/core/language/model/table.ts';
import { either, type Example } from './corpus.ts';
import { labelsOf } from './entities.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffled } from './random.ts';

export const entityBits = 26;

export type NameLesson = { readonly example: Example; readonly tags: Int32Array };

/** Learns names on tags as the tagger would give them; the last label is sometimes the guess, mostly gold. */
export function trainNames(
	lessons: readonly { readonly plain: NameLesson; readonly merged: readonly NameLesson[] }[],
	epochs: number,
	keep?: Int32Array
): Perceptron {
	const model = new Perceptron(entityLabels, entityBits, keep);
	const random = seeded(3);
	const features = new Features();
	const sums = new Float64Array(256);
	const prepare = ({ example, tags }: NameLesson) => ({
		words: example.words,
		tags,
		runs: runsOf(example.words),
		gold: labelsOf(example.sentence.entities, example.words.length)
	});
	const prepared = lessons.map(({ plain, merged }) => ({
		plain: prepare(plain),
		merged: merged.map(prepare)
	}));
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const forms of shuffled(prepared, random)) {
			const { words, tags, runs, gold } = either(forms, random);
			let last = 0;
			let lastButOne = 0;
			for (let i = 0; i < words.length; i++) {
				entityFeatures(features, words, tags, runs, i, last, lastButOne);
				model.score(features.ids, features.count, sums);
				const guess = bestAfter(last, sums);
				const right = gold[i]!;
				model.clock++;
				if (guess !== right) {
					model.add(features.ids, features.count, right, 1);
					model.add(features.ids, features.count, guess, -1);
				}
				lastButOne = last;
				const leadsOn = mayFollow(gold[i + 1] ?? 0, guess);
				last = leadsOn && random() >= 0.7 ? guess : right;
			}
		}
	return model.averaged();
}

export type NameScore = Record<
	string,
	{ precision: number; recall: number; f1: number; gold: number }
>;

/** Exact spans, by type, of all types, and of spans whatever their type. */
export function nameScore(scorer: Scorer, lessons: readonly NameLesson[]): NameScore {
	const tallies = new Map<string, [right: number, found: number, gold: number]>();
	const tally = (name: string, column: 0 | 1 | 2): void => {
		const counts = tallies.get(name) ?? [0, 0, 0];
		counts[column]++;
		tallies.set(name, counts);
	};
	const span = ({ from, to }: TokenEntity): string => `${from} ${to}`;
	for (const { example, tags } of lessons) {
		const gold = example.sentence.entities;
		const found = markEntities(scorer, example.words, tags);
		const typeAt = new Map(gold.map((entity) => [span(entity), entity.type]));
		for (const { type } of gold) for (const name of [type, 'all', 'spans']) tally(name, 2);
		for (const entity of found) {
			for (const name of [entity.type, 'all', 'spans']) tally(name, 1);
			const type = typeAt.get(span(entity));
			if (type) tally('spans', 0);
			if (type === entity.type) for (const name of [type, 'all']) tally(name, 0);
		}
	}
	const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
	return Object.fromEntries(
		[...tallies].map(([name, [right, found, gold]]) => [
			name,
			{
				precision: percent(right, found),
				recall: percent(right, gold),
				f1: percent(2 * right, found + gold),
				gold
			}
		])
	);
}
