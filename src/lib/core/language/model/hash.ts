/**
 * The 32-bit hashes that name a feature. A trained weight is found under them,
 * so a change here makes every model file unreadable: raise `formatVersion` in file.ts with it.
 */

/** Spreads the bits of a number over all 32 (the finaliser of MurmurHash3, public domain). */
function scatter(bits: number): number {
	let h = bits;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}

/** FNV-1a over UTF-16 units, scattered. `kind` keeps apart what is spelled alike (a suffix, a word). */
export function hashText(kind: number, text: string): number {
	let h = Math.imul(kind + 1, 0x811c9dc5);
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return scatter(h);
}

export const mix = (a: number, b: number): number =>
	scatter(Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x6c8e9cf5) + 1);

/**
 * The features of one decision, written one after the other: each call names one template,
 * numbered by its place, so every decision of a kind makes the same calls in the same order.
 */
export class Features {
	readonly ids = new Int32Array(256);
	count = 0;
	#salt = 0;

	/** Begins anew; groups of templates that one model scores have numbers of their own. */
	start(group = 0): void {
		this.count = 0;
		this.#salt = Math.imul(group, 0x632be5ab) + 0x27d4eb2f;
	}

	one(a: number): void {
		const n = this.count++;
		this.ids[n] = scatter(Math.imul(n, 0x27d4eb2f) + this.#salt + Math.imul(a, 0x9e3779b1));
	}

	two(a: number, b: number): void {
		const n = this.count++;
		this.ids[n] = scatter(
			Math.imul(n, 0x27d4eb2f) + this.#salt + Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x6c8e9cf5)
		);
	}

	three(a: number, b: number, c: number): void {
		const n = this.count++;
		this.ids[n] = scatter(
			Math.imul(n, 0x27d4eb2f) +
				this.#salt +
				Math.imul(a, 0x9e3779b1) +
				Math.imul(b, 0x6c8e9cf5) +
				Math.imul(c, 0x1b56c4e9)
		);
	}

	four(a: number, b: number, c: number, d: number): void {
		const n = this.count++;
		this.ids[n] = scatter(
			Math.imul(n, 0x27d4eb2f) +
				this.#salt +
				Math.imul(a, 0x9e3779b1) +
				Math.imul(b, 0x6c8e9cf5) +
				Math.imul(c, 0x1b56c4e9) +
				Math.imul(d, 0x3c6ef373)
		);
	}
}
