import { outside } from '#lib/core/deck/rich-text.ts';

/** A text of which a part is chosen, from `start` to `end` in UTF-16 units. */
export type Chosen = { readonly text: string; readonly start: number; readonly end: number };

/** What is put in place of the chosen part, and what of it is chosen then. */
export type Replacement = {
	readonly start: number;
	readonly end: number;
	readonly piece: string;
	readonly chosen: readonly [start: number, end: number];
};

const isWord = /[\p{L}\p{M}\p{N}'’-]/u;

/** The chosen part without space at its ends; where nothing is chosen, the word there. */
function meant({ text, start, end }: Chosen): { start: number; end: number } {
	if (text.slice(start, end).trim() === '') {
		while (start > 0 && isWord.test(text[start - 1] ?? '')) start--;
		while (end < text.length && isWord.test(text[end] ?? '')) end++;
	}
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}

/** Puts marks around the chosen part, and leaves it chosen. */
export function wrapped(chosen: Chosen, open: string, close: string): Replacement {
	const { start, end } = meant(chosen);
	const words = chosen.text.slice(start, end);
	const at = start + open.length;
	return { start, end, piece: open + words + close, chosen: [at, at + words.length] };
}

/** Puts a piece behind the chosen part and the formula or image that this ends in, with space between it and words. */
export function inserted({ text, end }: Chosen, words: string): Replacement {
	const at = outside(text, end);
	const piece = `${at > 0 && /\S/.test(text[at - 1] ?? '') ? ' ' : ''}${words}`;
	const after = at + piece.length;
	return { start: at, end: at, piece, chosen: [after, after] };
}

/** Makes the change in a field, as if it were typed. */
export function apply(
	field: HTMLTextAreaElement | HTMLInputElement,
	{ start, end, piece, chosen }: Replacement
): void {
	field.focus();
	field.setRangeText(piece, start, end, 'end');
	field.setSelectionRange(...chosen);
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const chosenIn = (field: HTMLTextAreaElement | HTMLInputElement): Chosen => ({
	text: field.value,
	start: field.selectionStart ?? field.value.length,
	end: field.selectionEnd ?? field.value.length
});
