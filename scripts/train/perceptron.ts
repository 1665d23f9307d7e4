import type { Scorer } from '../../src/lib/core/language/model/table.ts';

/**
 * An averaged perceptron over hashed features (Collins 2002; lazy averaging after Daumé).
 * A feature gets its row of weights with its first update, or, once `keep` has chosen, never.
 */
export class Perceptron implements Scorer {
	/** Decisions seen, which weigh the average. */
	clock = 1;
	rows = 0;
	#mask: number;
	/** key and row + 1, side by side. */
	#slots = new Int32Array(2 << 16);
	#weights: Float32Array;
	#sums: Float32Array;

	constructor(
		readonly labels: number,
		readonly keyBits: number,
		/** The only features that may have weights. */
		keep?: Int32Array
	) {
		this.#mask = keyBits === 32 ? -1 : 2 ** keyBits - 1;
		const room = keep?.length ?? 1 << 14;
		this.#weights = new Float32Array(room * labels);
		this.#sums = new Float32Array(room * labels);
		for (const key of keep ?? []) this.#add(key);
		this.#closed = keep !== undefined;
	}

	#closed: boolean;

	score(ids: Int32Array, count: number, sums: Float64Array): void {
		const { labels } = this;
		const weights = this.#weights;
		sums.fill(0, 0, labels);
		for (let i = 0; i < count; i++) {
			const row = this.#find(ids[i]! & this.#mask);
			if (row < 0) continue;
			const at = row * labels;
			for (let label = 0; label < labels; label++) sums[label]! += weights[at + label]!;
		}
	}

	/** Adds `by` to the weight of `label` in every feature named. */
	add(ids: Int32Array, count: number, label: number, by: number): void {
		for (let i = 0; i < count; i++) {
			const key = ids[i]! & this.#mask;
			let row = this.#find(key);
			if (row < 0) {
				if (this.#closed) continue;
				row = this.#add(key);
			}
			this.#weights[row * this.labels + label]! += by;
			this.#sums[row * this.labels + label]! += by * this.clock;
		}
	}

	/** A copy whose weights are the mean over all decisions so far. */
	averaged(): Perceptron {
		const mean = new Perceptron(this.labels, this.keyBits, new Int32Array(0));
		mean.rows = this.rows;
		mean.#slots = this.#slots;
		mean.#weights = this.#weights.slice(0, this.rows * this.labels);
		for (let i = 0; i < mean.#weights.length; i++) mean.#weights[i]! -= this.#sums[i]! / this.clock;
		return mean;
	}

	/** Keys and their weights, by ascending unsigned key. */
	entries(): { key: number; weights: Float32Array }[] {
		const found: { key: number; weights: Float32Array }[] = [];
		for (let at = 0; at < this.#slots.length; at += 2) {
			const row = this.#slots[at + 1]! - 1;
			if (row < 0) continue;
			const weights = this.#weights.subarray(row * this.labels, (row + 1) * this.labels);
			found.push({ key: this.#slots[at]!, weights });
		}
		return found.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
	}

	/** The keys of the `count` features with the largest weights. */
	strongest(count: number): Int32Array {
		const most = (weights: Float32Array): number =>
			weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
		const ranked = this.entries().map(({ key, weights }) => ({ key, size: most(weights) }));
		ranked.sort((a, b) => b.size - a.size || (a.key >>> 0) - (b.key >>> 0));
		return Int32Array.from(ranked.slice(0, count), ({ key }) => key);
	}

	#find(key: number): number {
		const slots = this.#slots;
		const last = slots.length / 2 - 1;
		let at = key & last;
		let row = slots[2 * at + 1]!;
		while (row !== 0 && slots[2 * at] !== key) {
			at = (at + 1) & last;
			row = slots[2 * at + 1]!;
		}
		return row - 1;
	}

	#add(key: number): number {
		if (this.rows * 4 > this.#slots.length) this.#grow();
		if ((this.rows + 1) * this.labels > this.#weights.length) {
			this.#weights = enlarged(this.#weights);
			this.#sums = enlarged(this.#sums);
		}
		this.#put(key, ++this.rows);
		return this.rows - 1;
	}

	#put(key: number, row: number): void {
		const last = this.#slots.length / 2 - 1;
		let at = key & last;
		while (this.#slots[2 * at + 1]) at = (at + 1) & last;
		this.#slots[2 * at] = key;
		this.#slots[2 * at + 1] = row;
	}

	#grow(): void {
		const old = this.#slots;
		this.#slots = new Int32Array(old.length * 2);
		for (let at = 0; at < old.length; at += 2) if (old[at + 1]) this.#put(old[at]!, old[at + 1]!);
	}
}

function enlarged(array: Float32Array): Float32Array {
	const larger = new Float32Array(array.length * 2);
	larger.set(array);
	return larger;
}
