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

/** At most half full, so that an absent key ends its search soon. */
const slotBits = (rows: number): number => Math.max(4, Math.ceil(Math.log2(rows * 2 + 1)));

/** Few of many labels per row: open addressing over (key, row) pairs, entries of label and weight. */
export class SparseTable implements Scorer {
	readonly labels: number;
	readonly #keyMask: number;
	readonly #slotMask: number;
	/** key and row + 1, side by side; a row of 0 is a free slot. */
	readonly #slots: Int32Array;
	readonly #offsets: Int32Array;
	/** weight · 256 + label */
	readonly #entries: Int32Array;

	constructor({ labels, keyBits, keys, offsets, label, code }: Rows) {
		this.labels = labels;
		this.#keyMask = keyBits === 32 ? -1 : 2 ** keyBits - 1;
		this.#slotMask = 2 ** slotBits(keys.length) - 1;
		this.#slots = new Int32Array(2 * (this.#slotMask + 1));
		this.#offsets = offsets;
		this.#entries = new Int32Array(label.length);
		for (let i = 0; i < label.length; i++)
			this.#entries[i] = (weights[(code[i] ?? 0) & 255] ?? 0) * 256 + (label[i] ?? 0);
		for (let row = 0; row < keys.length; row++) {
			const key = keys[row] ?? 0;
			let at = key & this.#slotMask;
			while (this.#slots[2 * at + 1]) at = (at + 1) & this.#slotMask;
			this.#slots[2 * at] = key;
			this.#slots[2 * at + 1] = row + 1;
		}
	}

	score(ids: Int32Array, count: number, sums: Float64Array): void {
		const slots = this.#slots;
		const entries = this.#entries;
		const offsets = this.#offsets;
		const slotMask = this.#slotMask;
		sums.fill(0);
		for (let i = 0; i < count; i++) {
			const key = (ids[i] as number) & this.#keyMask;
			let at = key & slotMask;
			let row = slots[2 * at + 1] as number;
			while (row !== 0 && slots[2 * at] !== key) {
				at = (at + 1) & slotMask;
				row = slots[2 * at + 1] as number;
			}
			if (row === 0) continue;
			const end = offsets[row] as number;
			for (let e = offsets[row - 1] as number; e < end; e++) {
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
	readonly #keyMask: number;
	readonly #slotMask: number;
	/** key and codes, side by side; codes of 0 are a free slot. */
	readonly #slots: Int32Array;

	constructor(keyBits: number, keys: Int32Array, columns: readonly Int8Array[]) {
		this.#keyMask = 2 ** keyBits - 1;
		this.#slotMask = 2 ** slotBits(keys.length) - 1;
		this.#slots = new Int32Array(2 * (this.#slotMask + 1));
		const [first, second, third] = columns;
		for (let row = 0; row < keys.length; row++) {
			const key = keys[row] ?? 0;
			let at = key & this.#slotMask;
			while (this.#slots[2 * at + 1] !== 0) at = (at + 1) & this.#slotMask;
			this.#slots[2 * at] = key;
			this.#slots[2 * at + 1] =
				(1 << 24) |
				(((first?.[row] ?? 0) & 255) << 16) |
				(((second?.[row] ?? 0) & 255) << 8) |
				((third?.[row] ?? 0) & 255);
		}
	}

	score(ids: Int32Array, count: number, sums: Float64Array): void {
		const slots = this.#slots;
		const slotMask = this.#slotMask;
		const keyMask = this.#keyMask;
		let first = 0;
		let second = 0;
		let third = 0;
		for (let i = 0; i < count; i++) {
			const key = (ids[i] as number) & keyMask;
			let at = key & slotMask;
			let codes = slots[2 * at + 1] as number;
			while (codes !== 0 && slots[2 * at] !== key) {
				at = (at + 1) & slotMask;
				codes = slots[2 * at + 1] as number;
			}
			first += weights[(codes >>> 16) & 255] as number;
			second += weights[(codes >>> 8) & 255] as number;
			third += weights[codes & 255] as number;
		}
		sums[0] = first;
		sums[1] = second;
		sums[2] = third;
	}
}
