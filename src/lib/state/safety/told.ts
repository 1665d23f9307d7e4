const key = 'hafiza:safety-told';
const all = ['red', 'amber'] as const;
export type Told = (typeof all)[number];

/** What home said last of the safety of the data: it stands there at once the next time, and pushes nothing. */
export function lastTold(): Told | undefined {
	try {
		const kept = globalThis.localStorage.getItem(key);
		return all.find((told) => told === kept);
	} catch {
		return undefined;
	}
}

export function keepTold(told: Told | undefined): void {
	try {
		if (told === undefined) globalThis.localStorage.removeItem(key);
		else globalThis.localStorage.setItem(key, told);
	} catch {
		// Where the browser keeps nothing, it is told a little later.
	}
}
