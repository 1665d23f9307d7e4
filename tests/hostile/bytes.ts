import { gzipSync, strToU8, zipSync } from 'fflate';

/** Zips with a record or two that no honest program writes. */

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** What an entry says of itself in the list at a zip's end. */
type Listed = {
	readonly name: string;
	readonly packed: number;
	readonly unpacked: number;
	readonly crc: number;
	readonly method: number;
	readonly offset: number;
};

/** A zip whose list names one and the same packed file many times over. */
export function overlapping(name: (i: number) => string, times: number, content: Uint8Array) {
	const one = zipSync({ x: content }, { level: 9 });
	const view = new DataView(one.buffer);
	const end = one.length - 22;
	const list = view.getUint32(end + 16, true);
	const entry: Omit<Listed, 'name'> = {
		method: view.getUint16(list + 10, true),
		crc: view.getUint32(list + 16, true),
		packed: view.getUint32(list + 20, true),
		unpacked: view.getUint32(list + 24, true),
		offset: view.getUint32(list + 42, true)
	};
	return withList(
		one.subarray(0, list),
		Array.from({ length: times }, (_, i) => ({ ...entry, name: name(i) }))
	);
}

/** The files of a zip with a list of our own. */
export function withList(files: Uint8Array, entries: readonly Listed[]): Uint8Array {
	const list = entries.flatMap(({ name, packed, unpacked, crc, method, offset }) => {
		const bytes = strToU8(name);
		return [
			...[0x50, 0x4b, 1, 2, ...u16(20), ...u16(20), ...u16(0), ...u16(method), ...u32(0)],
			...[...u32(crc), ...u32(packed), ...u32(unpacked), ...u16(bytes.length), ...u16(0)],
			...[...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset), ...bytes]
		];
	});
	const end = [
		...[0x50, 0x4b, 5, 6, ...u16(0), ...u16(0)],
		...[...u16(entries.length & 0xffff), ...u16(entries.length & 0xffff)],
		...[...u32(list.length), ...u32(files.length), ...u16(0)]
	];
	const all = new Uint8Array(files.length + list.length + end.length);
	all.set(files);
	all.set(list, files.length);
	all.set(end, files.length + list.length);
	return all;
}

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);

export const gzip = (text: string): Uint8Array => gzipSync(strToU8(text), { level: 9 });

/** A PNG that says to be so wide and high, with hardly a pixel in it. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
	const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
	const big = (value: number) => u32(value).reverse();
	const head = [...big(13), ...strToU8('IHDR'), ...big(width), ...big(height), 8, 6, 0, 0, 0];
	return Uint8Array.from([...signature, ...head, 0, 0, 0, 0, ...big(0), ...strToU8('IDAT')]);
}
