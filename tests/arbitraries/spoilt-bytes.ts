import fc from 'fast-check';

/** What somebody, or a bad disk, does to the bytes of a file. */
const spoiling = fc.record({
	at: fc.nat(1_000_000),
	how: fc.constantFrom('cut', 'turn', 'fill', 'drop', 'double', 'put'),
	value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff),
	length: fc.integer({ min: 1, max: 64 })
});

/** A file with up to so many faults in it, at the same places for the same seed. */
export const spoiltBytes = (whole: Uint8Array, most = 4): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
	fc.array(spoiling, { minLength: 1, maxLength: most }).map((faults) =>
		faults.reduce((so, { at, how, value, length }) => {
			const i = so.length === 0 ? 0 : at % so.length;
			const [before, part, after] = [so.slice(0, i), so.slice(i, i + length), so.slice(i + length)];
			switch (how) {
				case 'cut':
					return before;
				case 'turn':
					return joined(
						before,
						part.map((byte) => byte ^ value),
						after
					);
				case 'fill':
					return joined(
						before,
						part.map(() => value),
						after
					);
				case 'drop':
					return joined(before, after);
				case 'double':
					return joined(before, part, part, after);
				case 'put':
					return joined(before, new Uint8Array(length).fill(value), part, after);
			}
		}, Uint8Array.from(whole))
	);

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
