import fc from 'fast-check';

/** What somebody, or a bad disk, does to a file. */
const spoiling = fc.record({
	at: fc.nat(1_000_000),
	how: fc.constantFrom('cut', 'drop', 'double', 'put', 'swap', 'repeat'),
	piece: fc.constantFrom(
		...['\0', '\u202e', '\ud800', '"', '<', '>', '&', ']]>', '{', '}', '[', '\\', '\n', '1e999'],
		...['null', '-1', '__proto__', 'constructor', '<script>', '&#0;', '::', '~', '=', '\u0301', '']
	),
	length: fc.integer({ min: 1, max: 40 })
});

/** A text with up to so many faults in it. */
export const spoilt = (text: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> =>
	fc.tuple(text, fc.array(spoiling, { maxLength: most })).map(([whole, faults]) =>
		faults.reduce((so, { at, how, piece, length }) => {
			const i = so.length === 0 ? 0 : at % so.length;
			const part = so.slice(i, i + length);
			switch (how) {
				case 'cut':
					return so.slice(0, i);
				case 'drop':
					return so.slice(0, i) + so.slice(i + length);
				case 'double':
					return so.slice(0, i) + part + so.slice(i);
				case 'put':
					return so.slice(0, i) + piece + so.slice(i);
				case 'swap':
					return so.slice(0, i) + piece + so.slice(i + piece.length);
				case 'repeat':
					return so.slice(0, i) + part.repeat(50) + so.slice(i);
			}
		}, whole)
	);
