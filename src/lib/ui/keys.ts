/** Whether a key press belongs to what is focused (a field, an open dialog, a chord) and not to the screen. */
export function isTaken(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
		return true;
	const target = event.target instanceof Element ? event.target : undefined;
	if (target?.closest('input, textarea, select, [contenteditable], dialog')) return true;
	const presses = event.key === ' ' || event.key === 'Enter';
	return presses && target?.closest('button, a, summary') !== null && target !== undefined;
}
