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

/**
 * Open addressing over keys with one number each. Most keys that are asked for are absent: a byte a slot, which stays in
 * the processor's cache where the slots don't, turns nearly all of them away.
 */
class Slots {
	readonly #mask: number;
	readonly #shift: number;
	/** 0 for a free slot, else 1 and the key's upper bits. */
	readonly #marks: Uint8Array;
	/** key and number, side by side */
	readonly #cells: Int32Array;

	constructor(keyBits: number, keys: Int32Array, numberOf: (row: number) => number) {
		const bits = slotBits(keys.length);
		this.#mask = 2 ** bits - 1;
		this.#shift = Math.max(0, Math.min(bits, keyBits - 7));
		this.#marks = new Uint8Array(this.#mask + 1);
		this.#cells = new Int32Array(2 * (this.#mask + 1));
		for (let row = 0; row < keys.length; row++) {
			const key = keys[row] ?? 0;
			let at = key & this.#mask;
			while (this.#marks[at]) at = (at + 1) & this.#mask;
			this.#marks[at] = 128 | ((key >>> this.#shift) & 127);
			this.#cells[2 * at] = key;
			this.#cells[2 * at + 1] = numberOf(row);
		}
	}

	/** The number of a key; −1 without one. */
	find(key: number): number {
		const marks = this.#marks;
		const mark = 128 | ((key >>> this.#shift) & 127);
		let at = key & this.#mask;
		for (let found = marks[at] as number; found !== 0; found = marks[at] as number) {
			if (found === mark && this.#cells[2 * at] === key) return this.#cells[2 * at + 1] as number;
			at = (at + 1) & this.#mask;
		}
		return -1;
	}
}

/** Few of many labels per row. */
export class SparseTable implements Scorer {
	readonly labels: number;
	readonly #keyMask: number;
	/** Where a key's row begins in the entries. */
	readonly #rows: Slots;
	/** For each row how many follow, then these: weight · 256 + label */
	readonly #entries: Int32Array;

	constructor({ labels, keyBits, keys, offsets, label, code }: Rows) {
		this.labels = labels;
		this.#keyMask = keyBits === 32 ? -1 : 2 ** keyBits - 1;
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
		const keyMask = this.#keyMask;
		sums.fill(0, 0, this.labels);
		for (let i = 0; i < count; i++) {
			const row = rows.find((ids[i] as number) & keyMask);
			if (row < 0) continue;
			const end = row + (entries[row] as number);
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
	readonly #keyMask: number;
	readonly #codes: Slots;

	constructor(keyBits: number, keys: Int32Array, columns: readonly Int8Array[]) {
		this.#keyMask = 2 ** keyBits - 1;
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
		const keyMask = this.#keyMask;
		let first = 0;
		let second = 0;
		let third = 0;
		for (let i = 0; i < count; i++) {
			const codes = table.find((ids[i] as number) & keyMask);
			if (codes < 0) continue;
			first += weights[(codes >>> 16) & 255] as number;
			second += weights[(codes >>> 8) & 255] as number;
			third += weights[codes & 255] as number;
		}
		sums[0] = first;
		sums[1] = second;
		sums[2] = third;
	}
}
