import { asciiDigits } from '#lib/core/text/digits.ts';

/** Digits of any script, typed where a number is asked for, as 0–9: browsers take no others there. */
export function takeAnyDigits(event: InputEvent): void {
	const field = event.target;
	if (!(field instanceof HTMLInputElement) || event.data === null || event.isComposing) return;
	if (field.type !== 'number' && field.inputMode !== 'numeric') return;
	const digits = asciiDigits(event.data);
	if (digits === event.data) return;
	event.preventDefault();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the caret and the field's undo
	document.execCommand('insertText', false, digits);
}
