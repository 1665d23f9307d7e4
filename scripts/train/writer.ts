import { deflateSync, strToU8 } from 'fflate';
import { formatVersion, magic } from '../../src/lib/core/language/model/file.ts';
import type { Lemmas } from '../../src/lib/core/language/model/lemmas.ts';
import type { Clusters } from '../../src/lib/core/language/model/word.ts';
import type { Perceptron } from './perceptron.ts';

/** Everything that was learned, before it is packed. */
export type Learned = {
	readonly clusters: Clusters;
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	readonly lemmas: Lemmas;
	readonly tagger: Perceptron;
	readonly actions: Perceptron;
	readonly labels: Perceptron;
	readonly entities: Perceptron;
};

/** Sizes in bytes before compression, by part. */
export type Parts = Record<string, number>;

/** The bytes that readModel reads; see there for the layout. Weights smaller than `least` are dropped. */
export function writeModel(learned: Learned, least: number): { file: Uint8Array; parts: Parts } {
	const sections: [string, Uint8Array[]][] = [
		['clusters', clusterBytes(learned.clusters)],
		['tags', [text(learned.tags.join('\n')), text(learned.relations.join('\n'))]],
		['lemmas', [rules(learned.lemmas.words), rules(learned.lemmas.endings)]],
		['tagger', sparse(learned.tagger, least)],
		['actions', triple(learned.actions)],
		['labels', sparse(learned.labels, least)],
		['entities', sparse(learned.entities, least)]
	];
	const payload = joined(sections.flatMap(([, pieces]) => pieces));
	const head = joined([strToU8(magic), Uint8Array.of(formatVersion), number(payload.length)]);
	return {
		file: joined([head, deflateSync(payload, { level: 9 })]),
		parts: Object.fromEntries(sections.map(([name, pieces]) => [name, joined(pieces).length]))
	};
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

export const number = (value: number): Uint8Array =>
	Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);

export function text(value: string): Uint8Array {
	const bytes = strToU8(value);
	return joined([number(bytes.length), bytes]);
}

function clusterBytes(clusters: Clusters): Uint8Array[] {
	const sorted = [...clusters].sort(([a], [b]) => (a < b ? -1 : 1));
	return [
		text(sorted.map(([word]) => word).join('\n')),
		Uint8Array.from(sorted, ([, cluster]) => cluster & 255),
		Uint8Array.from(sorted, ([, cluster]) => cluster >> 8)
	];
}

const rules = (map: ReadonlyMap<string, string>): Uint8Array =>
	text(
		[...map]
			.sort()
			.map((pair) => pair.join('\t'))
			.join('\n')
	);

/** Rice-coded gaps; see Reader.ascending. */
export function ascending(numbers: readonly number[]): Uint8Array {
	const gaps = numbers.map((value, i) => value - (i === 0 ? -1 : numbers[i - 1]!) - 1);
	const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
	const low = Math.min(16, Math.max(0, Math.floor(Math.log2(Math.max(1, mean * Math.LN2)))));
	const bits = gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** low) + 1 + low, 0);
	const coded = new Uint8Array(Math.ceil(bits / 8));
	let bit = 0;
	const put = (one: number): void => {
		coded[bit >> 3]! |= one << (bit & 7);
		bit++;
	};
	for (const gap of gaps) {
		for (let high = Math.floor(gap / 2 ** low); high > 0; high--) put(1);
		put(0);
		for (let k = 0; k < low; k++) put((gap >>> k) & 1);
	}
	return joined([number(numbers.length), number(low), number(coded.length), coded]);
}

type Row = { readonly key: number; readonly codes: readonly number[] };

/** Square-root codes (see table.ts) of the rows that keep any weight. */
function coded(model: Perceptron, least: number): Row[] {
	const entries = model.entries();
	let max = 0;
	for (const { weights } of entries) for (const w of weights) max = Math.max(max, Math.abs(w));
	const code = (w: number): number =>
		Math.abs(w) < least ? 0 : Math.sign(w) * Math.round(127 * Math.sqrt(Math.abs(w) / max));
	return entries
		.map(({ key, weights }) => ({ key, codes: Array.from(weights, code) }))
		.filter(({ codes }) => codes.some((c) => c !== 0));
}

function sparse(model: Perceptron, least: number): Uint8Array[] {
	const rows = coded(model, least);
	const cells = rows.map(({ codes }) =>
		codes.flatMap((code, label) => (code === 0 ? [] : [[label, code] as const]))
	);
	return [
		number(model.keyBits),
		ascending(rows.map(({ key }) => key)),
		Uint8Array.from(cells, (row) => row.length),
		Uint8Array.from(cells.flat(), ([label]) => label),
		Uint8Array.from(cells.flat(), ([, code]) => code)
	];
}

function triple(model: Perceptron): Uint8Array[] {
	const rows = coded(model, 0);
	return [
		number(model.keyBits),
		ascending(rows.map(({ key }) => key)),
		...[0, 1, 2].map((label) => Uint8Array.from(rows, ({ codes }) => codes[label]!))
	];
}
