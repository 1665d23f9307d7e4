const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128).fill(255);
Array.from(digits).forEach((digit, i) => (values[digit.charCodeAt(0)] = i));

/** Undefined where it is no base 64. White space is passed over. */
export function readBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
	const written = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
	if (written.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((written.length * 3) / 4));
	let [bits, held, at] = [0, 0, 0];
	for (let i = 0; i < written.length; i++) {
		const value = values[written.charCodeAt(i)] ?? 255;
		if (value === 255) return undefined;
		bits = ((bits << 6) | value) & 0xffffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes[at++] = (bits >> held) & 0xff;
		}
	}
	return bytes;
}

export function printBase64(bytes: Uint8Array): string {
	const out: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
		const bits = (a << 16) | (b << 8) | c;
		const four = [18, 12, 6, 0].map((by) => digits[(bits >> by) & 63] ?? '').join('');
		const left = bytes.length - i;
		out.push(left > 2 ? four : four.slice(0, left + 1).padEnd(4, '='));
	}
	return out.join('');
}
