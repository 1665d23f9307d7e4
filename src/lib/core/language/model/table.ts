/** Anything that adds up a decision's feature weights, one sum a label. */
export type Scorer = {
	readonly labels: number;
	/** Overwrites the first `labels` places of `sums`. */
	score(ids: Int32Array, count: number, sums: Float64Array): void;
};

/** Rows of a table, sorted by key; row r holds entries[offsets[r]] to entries[offsets[r + 1]]. */
export type Rows = {
	readonly labels: number;
	readonly keyBits: number;
	readonly keys: Int32Array;
	readonly offsets: Int32Array;
	readonly label: Uint8Array;
	/** Square-root coded weights, −127 to 127. */
	readonly code: Int8Array;
};

/** Weights were stored as the sign and 127·√(|w| / max); this gives back |w| to three digits. */
const weightOf = (code: number): number => Math.sign(code) * Math.round((code / 127) ** 2 * 32000);

const weights = Int16Array.from({ length: 256 }, (_, byte) => weightOf((byte << 24) >> 24));

/** At most half full, so that a search ends soon. */
const slotBits = (rows: number): number => Math.max(4, Math.ceil(Math.log2(rows * 2 + 1)));

/** More features than any decision has. */
const mostFeatures = 256;

/**
 * Open addressing over keys with one number each. Most keys that are asked for are absent: a bit for each of many more
 * places than there are keys, which stays in the processor's cache where the slots don't, turns nearly all of them away.
 * The keys of a decision are looked up together and without branches, so that the processor waits for all of them at once.
 */
class Slots {
	readonly #mask: number;
	readonly #keyMask: number;
	readonly #sieveMask: number;
	readonly #sieve: Int32Array;
	/** Key and number, side by side; key −1 for a free slot. */
	readonly #cells: Int32Array;
	readonly #passed = new Int32Array(mostFeatures);
	readonly #first = new Int32Array(mostFeatures);
	/** The numbers of the keys that were found last. */
	readonly found = new Int32Array(mostFeatures);

	constructor(keyBits: number, keys: Int32Array, numberOf: (row: number) => number) {
		const bits = slotBits(keys.length);
		this.#mask = 2 ** bits - 1;
		this.#keyMask = 2 ** keyBits - 1;
		this.#sieveMask = 2 ** Math.min(keyBits, bits + 2) - 1;
		this.#sieve = new Int32Array((this.#sieveMask >>> 5) + 1);
		this.#cells = new Int32Array(2 * (this.#mask + 1)).fill(-1);
		for (let row = 0; row < keys.length; row++) {
			const key = keys[row] ?? 0;
			const place = key & this.#sieveMask;
			this.#sieve[place >>> 5] = (this.#sieve[place >>> 5] ?? 0) | (1 << place);
			let at = key & this.#mask;
			while (this.#cells[2 * at] !== -1) at = (at + 1) & this.#mask;
			this.#cells[2 * at] = key;
			this.#cells[2 * at + 1] = numberOf(row);
		}
	}

	/** Puts the numbers of the keys that are there into `found`, in their order; gives how many they are. */
	find(ids: Int32Array, count: number): number {
		const sieve = this.#sieve;
		const sieveMask = this.#sieveMask;
		const keyMask = this.#keyMask;
		const cells = this.#cells;
		const mask = this.#mask;
		const passed = this.#passed;
		const { found } = this;
		let kept = 0;
		for (let i = 0; i < count; i++) {
			const key = (ids[i] as number) & keyMask;
			passed[kept] = key;
			kept += ((sieve[(key & sieveMask) >>> 5] as number) >>> key) & 1;
		}
		const first = this.#first;
		for (let i = 0; i < kept; i++) first[i] = cells[2 * ((passed[i] as number) & mask)] as number;
		let n = 0;
		for (let i = 0; i < kept; i++) {
			const key = passed[i] as number;
			let at = key & mask;
			let there = first[i] as number;
			while (there !== key && there !== -1) {
				at = (at + 1) & mask;
				there = cells[2 * at] as number;
			}
			found[n] = cells[2 * at + 1] as number;
			if (there === key) n++;
		}
		return n;
	}
}

/** Few of many labels per row. */
export class SparseTable implements Scorer {
	readonly labels: number;
	/** Where a key's row begins in the entries. */
	readonly #rows: Slots;
	/** For each row how many follow, then these: weight · 256 + label */
	readonly #entries: Int32Array;
	readonly #lengths = new Int32Array(mostFeatures);

	constructor({ labels, keyBits, keys, offsets, label, code }: Rows) {
		this.labels = labels;
		this.#rows = new Slots(keyBits, keys, (row) => (offsets[row] ?? 0) + row);
		this.#entries = new Int32Array(label.length + keys.length);
		for (let row = 0, at = 0; row < keys.length; row++) {
			const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
			this.#entries[at++] = to - from;
			for (let i = from; i < to; i++)
				this.#entries[at++] = (weights[(code[i] ?? 0) & 255] ?? 0) * 256 + (label[i] ?? 0);
		}
	}

	score(ids: Int32Array, count: number, sums: Float64Array): void {
		const rows = this.#rows;
		const entries = this.#entries;
		sums.fill(0, 0, this.labels);
		const { found } = rows;
		const lengths = this.#lengths;
		const known = rows.find(ids, count);
		for (let i = 0; i < known; i++) lengths[i] = entries[found[i] as number] as number;
		for (let i = 0; i < known; i++) {
			const row = found[i] as number;
			const end = row + (lengths[i] as number);
			for (let e = row + 1; e <= end; e++) {
				const entry = entries[e] as number;
				const label = entry & 255;
				sums[label] = (sums[label] as number) + (entry >> 8);
			}
		}
	}
}

/** Three labels, all with a weight in each row: their codes share one number beside the key. */
export class TripleTable implements Scorer {
	readonly labels = 3;
	readonly #codes: Slots;

	constructor(keyBits: number, keys: Int32Array, columns: readonly Int8Array[]) {
		const [first, second, third] = columns;
		this.#codes = new Slots(
			keyBits,
			keys,
			(row) =>
				(((first?.[row] ?? 0) & 255) << 16) |
				(((second?.[row] ?? 0) & 255) << 8) |
				((third?.[row] ?? 0) & 255)
		);
	}

	score(ids: Int32Array, count: number, sums: Float64Array): void {
		const table = this.#codes;
		let first = 0;
		let second = 0;
		let third = 0;
		const known = table.find(ids, count);
		for (let i = 0; i < known; i++) {
			const codes = table.found[i] as number;
			first += weights[(codes >>> 16) & 255] as number;
			second += weights[(codes >>> 8) & 255] as number;
			third += weights[codes & 255] as number;
		}
		sums[0] = first;
		sums[1] = second;
		sums[2] = third;
	}
}
