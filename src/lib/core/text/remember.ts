/** Most results that a function keeps, and the longest text that one is kept for: names and phrases come again, pages don't. */
const MOST = 5000;
const LONGEST = 300;

/** The same function of one text, quicker for texts that come again; past its bound it forgets all and begins anew. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST) return work(text);
		const found = known.get(text);
		if (found !== undefined || known.has(text)) return found as T;
		const made = work(text);
		if (known.size >= MOST) known.clear();
		known.set(text, made);
		return made;
	};
}
