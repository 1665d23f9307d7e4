import { Inflate } from 'fflate';
import { tooMuch, Unreadable } from '../core/document/unreadable.ts';
import { limits } from './limits.ts';

export type Entry = {
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly packed: number;
	readonly unpacked: number;
	readonly crc: number;
	readonly offset: number;
};

const broken = () => new Unreadable({ code: 'broken' });

/**
 * The list at the end of a zip, by name. Sizes are what the file claims.
 *
 * @throws Unreadable also where two entries have one name, or entries lie over one another: those unpack to the same bytes
 * again and again, and are found by needing more room together than there is
 */
export function entriesOf(
	bytes: Uint8Array,
	most: number = limits.zipEntries
): ReadonlyMap<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > most) throw tooMuch('elements', most);
	const entries = new Map<string, Entry>();
	let at = view.getUint32(end + 16, true);
	const room = at;
	let taken = 0;
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		taken += 30 + view.getUint32(at + 20, true);
		if (entries.has(name) || taken > room) throw broken();
		entries.set(name, {
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			crc: view.getUint32(at + 16, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** Where the end record stands: within the last 64 KB, before a comment. */
function endOf(view: DataView): number {
	const first = Math.max(0, view.byteLength - 65_557);
	for (let at = view.byteLength - 22; at >= first; at -= 1)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	throw broken();
}

/**
 * One entry, unpacked step by step, so that a bomb is stopped before it bursts.
 *
 * @throws Unreadable if it is damaged, under a password, or grows beyond the limits
 */
export function unpack(
	bytes: Uint8Array,
	entry: Entry,
	most: number = limits.unpackedBytes
): Uint8Array {
	if (entry.isEncrypted) throw new Unreadable({ code: 'encrypted' });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packed);
	if (packed.length !== entry.packed) throw broken();
	if (entry.unpacked > most) throw tooMuch('unpacked', most);
	if (entry.method !== 0 && entry.method !== 8) throw broken();
	const whole = entry.method === 0 ? packed : inflate(packed, most);
	if (whole.length !== entry.unpacked || crc32(whole) !== entry.crc) throw broken();
	return whole;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

/** The checksum of zip (ISO 3309). */
function crc32(bytes: Uint8Array): number {
	let crc = -1;
	for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
	return (crc ^ -1) >>> 0;
}

const step = 16_384;

function inflate(packed: Uint8Array, mostBytes: number): Uint8Array {
	const most = Math.min(mostBytes, limits.unpackedRatio * packed.length + 100_000);
	const chunks: Uint8Array[] = [];
	let length = 0;
	const inflater = new Inflate((chunk) => {
		length += chunk.length;
		if (length > most) throw tooMuch('unpacked', mostBytes);
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length; at += step)
			inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch (error) {
		throw error instanceof Unreadable ? error : broken();
	}
	return joined(chunks, length);
}

/** Pieces as one. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
