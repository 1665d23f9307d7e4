/** Control characters, line separators and halves of surrogate pairs: no editor keeps them safe. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text comes back as it is when it is written after `Q: `, further lines indented. */
export function isPlain(text: string): boolean {
	const [first = '', ...rest] = text.split('\n');
	const isSafe = (line: string) => line === line.trimEnd() && !unsafe.test(line.replace(/\t/g, ''));
	if (first === '' || first !== first.trim() || rest.at(-1) === '') return false;
	if (!isSafe(first) || !rest.every(isSafe)) return false;
	// The indentation that all further lines share is taken away when they are read.
	return rest.length === 0 || rest.some((line) => line !== '' && !/^[ \t\u00a0]/.test(line));
}

/** `Q: text`, with further lines indented; a text that would not come back so is written as JSON. */
export function printField(key: string, text: string): string {
	if (!isPlain(text)) return printLiteral(key, text);
	return `${key}: ${text.replace(/\n(?=[^\n])/g, '\n  ')}\n`;
}

/** `Q:= "text"`. Halves of surrogate pairs and separators that JSON allows are written as escapes too. */
export function printLiteral(key: string, value: unknown): string {
	const json = JSON.stringify(value).replace(
		/[\u007f-\u009f\u2028\u2029]/g,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
	return `${key}:= ${json}\n`;
}
