/** Compares plain data by value; the order of keys does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (!(a instanceof Object && b instanceof Object)) return false;
	const keys = Object.keys(a);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
	);
}
