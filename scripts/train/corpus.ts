import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
	unitWord,
	wordOf,
	type Clusters,
	type Word
} from '../../src/lib/core/language/model/word.ts';
import { readTreebank, type Sentence } from './conllu.ts';
import { merged, mostly, plain, type Merged } from './merge.ts';
import type { Random } from './random.ts';

/** Nothing is chosen by the development parts any more, so they teach as well. */
export const trainFiles = ['en_ewt-train', 'en_ewt-dev', 'en_gum6-train', 'en_gum6-dev'] as const;
export const testFiles = ['en_ewt-test', 'en_gum6-test', 'en_pud-test'] as const;

/** A sentence ready to learn from. */
export type Example = {
	readonly sentence: Merged;
	readonly words: readonly Word[];
};

/** A training sentence as it stands, and with units merged: all kinds, and all but names. */
export type Forms = { readonly plain: Example; readonly merged: readonly Example[] };

/** Half of the time a merged form, where there is one. */
export function either<T>(
	{ plain, merged }: { readonly plain: T; readonly merged: readonly T[] },
	random: Random
): T {
	const choice = random() * 2 * merged.length;
	return merged[Math.floor(choice)] ?? plain;
}

export function readClusters(folder: string): Clusters {
	const text = gunzipSync(readFileSync(join(folder, 'clusters.json.gz'))).toString('utf8');
	return new Map(JSON.parse(text) as [string, number][]);
}

export class Corpus {
	readonly #words = new Map<string, Word>();

	constructor(
		readonly folder: string,
		readonly clusters: Clusters
	) {}

	sentences(name: string): Sentence[] {
		return readTreebank(this.folder, name);
	}

	example(sentence: Merged): Example {
		return {
			sentence,
			words: sentence.form.map((form, i) => {
				const unit = sentence.unit[i];
				return unit ? unitWord(unit, form, this.clusters) : this.word(form);
			})
		};
	}

	forms(sentence: Sentence, random: Random): Forms {
		const most = mostly(random);
		const joined = merged(sentence, most);
		const nameless = merged(sentence, (group) => group.kind !== 'name' && most(group));
		const hasUnits = ({ unit }: Merged): boolean => unit.some(Boolean);
		return {
			plain: this.example(plain(sentence)),
			merged: [joined, nameless].filter(hasUnits).map((form) => this.example(form))
		};
	}

	word(form: string): Word {
		const known = this.#words.get(form);
		if (known) return known;
		const word = wordOf(form, this.clusters);
		this.#words.set(form, word);
		return word;
	}
}
