/** What stands in the first lines of a table: `#separator:Tab`, as Anki writes it, or `sep=;`, as Excel does. */
export type Settings = {
	/** How many lines they are. */
	readonly lines: number;
	/** By their folded names, without the sign. */
	readonly values: ReadonlyMap<string, string>;
};

const known =
	/^#\s*(separator|html|tags|columns|notetype|deck|(?:notetype|deck|tags|guid) column|if matches)\s*:(.*)$/i;

/** Settings end at the first line that is none; a line with `#` among them is a comment. */
export function readSettings(text: string): Settings {
	const values = new Map<string, string>();
	let [lines, at, seen] = [0, 0, 0];
	while (at < text.length && seen < 100) {
		const end = /\r\n|\n|\r/g;
		end.lastIndex = at;
		const stop = end.exec(text);
		const line = text.slice(at, stop?.index ?? text.length);
		const [, name, value = ''] = known.exec(line) ?? /^(sep)=(.{1,3})$/i.exec(line) ?? [];
		if (name === undefined && !(line.startsWith('#') && values.size > 0)) break;
		seen++;
		if (name !== undefined) values.set(name.toLowerCase(), value);
		lines = seen;
		at = stop ? stop.index + stop[0].length : text.length;
	}
	return { lines, values };
}

/** What follows the settings. */
export function withoutSettings(text: string, lines: number): string {
	const end = /\r\n|\n|\r/g;
	let at = 0;
	for (let i = 0; i < lines; i++) {
		end.lastIndex = at;
		const stop = end.exec(text);
		at = stop ? stop.index + stop[0].length : text.length;
	}
	return text.slice(at);
}

const separators = new Map([
	['comma', ','],
	['semicolon', ';'],
	['tab', '\t'],
	['space', ' '],
	['pipe', '|'],
	['colon', ':']
]);

/** The delimiter that is named or written. */
export const separatorOf = ({ values }: Settings): string | undefined => {
	const written = values.get('separator') ?? values.get('sep');
	if (written === undefined) return undefined;
	const named = separators.get(written.trim().toLowerCase()) ?? written;
	return named === '\\t' ? '\t' : named === '' ? undefined : named;
};
