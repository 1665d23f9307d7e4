/** A field of a protobuf message: a number, or bytes. */
export type ProtoField = { readonly number: number; readonly value: number | Uint8Array };

/** The fields of a message in their order; ends where the bytes make no sense. Numbers past 2^53 are rounded. */
export function* protoFields(bytes: Uint8Array): Generator<ProtoField> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	const varint = (): number => {
		let value = 0;
		for (let shift = 0; shift < 10 && at < bytes.length; shift += 1) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 127) * 2 ** (7 * shift);
			if (byte < 128) return value;
		}
		at = bytes.length + 1;
		return 0;
	};
	while (at < bytes.length) {
		const key = varint();
		const number = Math.floor(key / 8);
		const wire = key % 8;
		if (wire === 0) yield { number, value: varint() };
		else if (wire === 5 && at + 4 <= bytes.length) {
			yield { number, value: view.getFloat32(at, true) };
			at += 4;
		} else if (wire === 1 && at + 8 <= bytes.length) {
			yield { number, value: view.getFloat64(at, true) };
			at += 8;
		} else if (wire === 2) {
			const length = varint();
			if (at + length > bytes.length) return;
			yield { number, value: bytes.subarray(at, at + length) };
			at += length;
		} else return;
	}
}

/** The last field of this number; a message may say one twice. */
export const protoField = (bytes: Uint8Array, number: number): number | Uint8Array | undefined =>
	[...protoFields(bytes)].filter((field) => field.number === number).at(-1)?.value;

export function protoText(bytes: Uint8Array, number: number): string {
	const value = protoField(bytes, number);
	return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}
