/**
 * A deck's text, cut into what stands in it. Lines count from 1. A field's value goes on over the indented
 * lines below it, blank ones between them included; `json` is the value of a field written with `:=`.
 */
export type Entry =
	| { readonly kind: 'field'; readonly line: number; readonly field: Field }
	| { readonly kind: 'heading'; readonly line: number; readonly text: string }
	| { readonly kind: 'fence' | 'blank' | 'stray'; readonly line: number };

export type Field = {
	readonly line: number;
	readonly key: string;
	readonly value: string;
	readonly json?: unknown;
};

/** Marks that set the direction of writing; editors put them before the first letter of a line. */
const direction = /^[\s\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const indent = /^(?:\t|[ \u00a0][ \t\u00a0])[ \t\u00a0]*/;
const heading = /^##(?!#)/;
const fence = /^-{3,}$/;
const comment = /^<!--.*-->$/;
const key = /^([A-Z]|[a-z]+):(=?)/;

type OpenField = { line: number; key: string; lines: string[] };

/** Never throws; every string is some list of entries. */
export function readLines(text: string): Entry[] {
	const entries: Entry[] = [];
	let open: OpenField | undefined;
	let blanks = 0;
	const close = () => {
		if (open) entries.push({ kind: 'field', line: open.line, field: closed(open) });
		open = undefined;
	};

	text.split(/\r\n|\r|\n/).forEach((raw, i) => {
		const line = i + 1;
		if (raw.trim() === '') {
			blanks++;
			return;
		}
		if (open && indent.test(raw)) {
			open.lines.push(...Array<string>(blanks).fill(''), raw.trimEnd());
			blanks = 0;
			return;
		}
		close();
		if (blanks > 0) entries.push({ kind: 'blank', line: line - 1 });
		blanks = 0;
		const read = readLine(raw.replace(direction, '').trimEnd(), line);
		if (read && 'lines' in read) open = read;
		else if (read) entries.push(read);
	});
	close();
	return entries;
}

function readLine(text: string, line: number): Entry | OpenField | undefined {
	if (comment.test(text)) return undefined;
	if (fence.test(text)) return { kind: 'fence', line };
	if (heading.test(text)) return { kind: 'heading', line, text: text.slice(2).trim() };
	const found = key.exec(text);
	if (!found) return { kind: 'stray', line };
	const [whole, name = '', isLiteral] = found;
	const rest = text.slice(whole.length).trim();
	if (!isLiteral) return { line, key: name, lines: [rest] };
	try {
		const field: Field = { line, key: name, value: `=${rest}`, json: JSON.parse(rest) };
		return { kind: 'field', line, field };
	} catch {
		return { line, key: name, lines: [`=${rest}`] };
	}
}

/** Takes away the indentation that all further lines share. */
function closed({ line, key, lines }: OpenField): Field {
	const [first = '', ...rest] = lines;
	let shared: string | undefined;
	for (const each of rest) {
		if (each === '') continue;
		const own = indent.exec(each)?.[0] ?? '';
		shared = shared === undefined ? own : sharedStart(shared, own);
	}
	const further = rest.map((each) => each.slice(shared?.length));
	return { line, key, value: (first === '' ? further : [first, ...further]).join('\n') };
}

function sharedStart(a: string, b: string): string {
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return a.slice(0, i);
}

/** The text of a field. JSON that is no string was meant as text: `A:=5` is "=5". */
export const textOf = ({ json, value }: Field): string => (typeof json === 'string' ? json : value);
