import type { Reading } from '../language/read.ts';

/** Works out once what holds for a whole reading. */
export function oncePerReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
	const known = new WeakMap<Reading, { readonly value: T }>();
	return (reading) => {
		const found = known.get(reading) ?? { value: work(reading) };
		known.set(reading, found);
		return found.value;
	};
}
