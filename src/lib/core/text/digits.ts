/** Digits of any script as 0–9: every Unicode set of decimal digits is ten in a row, and its first divides by ten or sixteen. */
const blocks = [
	0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0e50, 0xff10
];

function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = blocks.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}

/** The same text with Arabic, Urdu, Persian, Indian and full-width digits as 0–9; as long as before. */
export const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);
