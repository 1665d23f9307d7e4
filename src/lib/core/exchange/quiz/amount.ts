const number = String.raw`([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?)`;
const withTolerance = new RegExp(`^${number}\\s*(?::\\s*${number})?$`, 'i');
const range = new RegExp(`^${number}\\s*\\.\\.\\s*${number}$`, 'i');

/** `3.14:0.005` as `3.14 ± 0.005`, `1..5` as it is; undefined where it is no amount. */
export function amountOf(written: string): string | undefined {
	if (written.length > 100) return undefined;
	if (written === '*') return written;
	const [, least, most] = range.exec(written) ?? [];
	if (least !== undefined && most !== undefined) return `${least}..${most}`;
	const [, value, by] = withTolerance.exec(written) ?? [];
	if (value === undefined) return undefined;
	return by === undefined || Number(by) === 0 ? value : `${value} ± ${by}`;
}
