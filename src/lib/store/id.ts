/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

/** A UUID of version 7 (RFC 9562): sorts by the millisecond in which it was made. */
export function uuid(now: number, random: Random): string {
	const bytes = new Uint8Array(16);
	random(bytes);
	new DataView(bytes.buffer).setUint32(0, Math.floor(now / 0x10000));
	new DataView(bytes.buffer).setUint16(4, now % 0x10000);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join('-');
}
