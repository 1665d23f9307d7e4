/** "1:59:04", "09:04": hours only where there are any. `number` writes two digits as the language does. */
export function clockOf(ms: number, locale: string): string {
	const seconds = Math.ceil(ms / 1000);
	const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
	const parts = [Math.floor((seconds % 3600) / 60), seconds % 60].map((part) => two.format(part));
	const hours = Math.floor(seconds / 3600);
	return [...(hours > 0 ? [new Intl.NumberFormat(locale).format(hours)] : []), ...parts].join(':');
}
