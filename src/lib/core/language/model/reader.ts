import { strFromU8 } from 'fflate';

/** The bytes are no model of ours, or only a part of one. */
export class ModelError extends Error {
	constructor(why: string) {
		super(`the language model cannot be read: ${why}; load static/models/english.bin again`);
		this.name = 'ModelError';
	}
}

/** Reads a payload from front to back and never past its end. */
export class Reader {
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	bytes(length: number): Uint8Array {
		if (length > this.#bytes.length - this.#at)
			throw new ModelError(`it ends at byte ${this.#bytes.length}, ${length} more were announced`);
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}

	signed(length: number): Int8Array {
		const { buffer, byteOffset } = this.bytes(length);
		return new Int8Array(buffer, byteOffset, length);
	}

	/** 32 bits, little end first. */
	number(): number {
		return this.bytes(4).reduceRight((sum, byte) => sum * 256 + byte, 0);
	}

	text(): string {
		return strFromU8(this.bytes(this.number()));
	}

	lines(): string[] {
		return this.text().split('\n');
	}

	/**
	 * Ascending numbers below 2^bits, as Rice-coded gaps (Rice 1979): the gap's high part as so many ones
	 * and a zero, then its low part in `low` bits, least first. Random hashes need little more than
	 * their entropy.
	 */
	ascending(bits: number): Int32Array {
		const count = this.number();
		const low = this.number();
		const coded = this.bytes(this.number());
		if (count > coded.length * 8 || low > 16) throw new ModelError('a list of keys is malformed');
		const numbers = new Int32Array(count);
		let bit = 0;
		const byte = (at: number): number => coded[at] ?? 0;
		let last = -1;
		for (let i = 0; i < count; i++) {
			let high = 0;
			while ((byte(bit >> 3) >> (bit & 7)) & 1) {
				high++;
				bit++;
			}
			bit++;
			const at = bit >> 3;
			const window = byte(at) + byte(at + 1) * 2 ** 8 + byte(at + 2) * 2 ** 16;
			last += 1 + high * 2 ** low + ((window >> (bit & 7)) & (2 ** low - 1));
			bit += low;
			if (last >= 2 ** bits) throw new ModelError('a key is out of range');
			numbers[i] = last;
		}
		if (bit > coded.length * 8) throw new ModelError('a list of keys breaks off');
		return numbers;
	}

	get rest(): number {
		return this.#bytes.length - this.#at;
	}
}
