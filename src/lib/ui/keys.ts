const fields = 'input, textarea, select, [contenteditable], dialog';

/** Control or Command with Z, where no field has an undo of its own. */
export function isUndo(event: KeyboardEvent): boolean {
	if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey || event.repeat)
		return false;
	const isInField = event.target instanceof Element && event.target.closest(fields) !== null;
	return (event.ctrlKey || event.metaKey) && !isInField;
}

/** How long a click may follow another and still be the second half of a double click. */
const doubleMs = 500;

/** The second click of a double click on what was there before the screen turned, at `turnedAt` of the page's clock. */
export const isLateClick = (
	{ detail, timeStamp }: Pick<MouseEvent, 'detail' | 'timeStamp'>,
	turnedAt: number
): boolean => detail > 1 && timeStamp - turnedAt < doubleMs;

/** Whether a key press belongs to what is focused (a field, an open dialog, a chord) and not to the screen. */
export function isTaken(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
		return true;
	const target = event.target instanceof Element ? event.target : undefined;
	if (target?.closest(fields)) return true;
	const presses = event.key === ' ' || event.key === 'Enter';
	return presses && target?.closest('button, a, summary') !== null && target !== undefined;
}

/** The key as its Latin letter or digit, in lower case, whatever alphabet the keyboard writes. */
export function letterOf({ key, code }: KeyboardEvent): string {
	if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
	return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** The key as `core/session/actions` calls it: `Space`, `Enter`, `B`, `Shift+B`, `?`. */
export function keyOf(event: KeyboardEvent): string {
	const key = letterOf(event);
	const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
	const isSign = name.length === 1 && !/[A-Z]/.test(name);
	return event.shiftKey && !isSign ? `Shift+${name}` : name;
}
