import { Decompress } from 'fzstd';
import { joined } from '../zip.ts';
import { damaged, Refused, tooLarge } from './refused.ts';

const step = 65_536;

/** What zstd packed, given out step by step so that a bomb is stopped before it bursts. @throws Refused */
export function unzstd(packed: Uint8Array, most: number, what: string): Uint8Array<ArrayBuffer> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Decompress((chunk) => {
		length += chunk.length;
		if (length > most) throw tooLarge(`${what} unpacks to more than ${most} bytes`);
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch (error) {
		throw error instanceof Refused ? error : damaged(`${what} is damaged`);
	}
	return joined(chunks, length);
}
