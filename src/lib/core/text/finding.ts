/**
 * Trouble as data: what is wrong, where, and what the person can do about it.
 * The command line prints it, the editor underlines it, a test compares it.
 */
export type Finding = {
	/** A closed name per kind of trouble, kebab-case; each stage lists its own. */
	readonly code: string;
	readonly severity: 'error' | 'warning';
	readonly file?: string;
	/** 1-based. */
	readonly line?: number;
	/** The note that it is about, by id. */
	readonly note?: string;
	/** What is wrong: "the key stands in the stem". */
	readonly what: string;
	/** What to do: "reword the stem, or ask for something else". */
	readonly todo: string;
	/** What stands in `what` beside its fixed words, in its order, for who says it in another language. */
	readonly values?: readonly FindingValue[];
};

/** A list is of names of fields, as columns of a table are called. */
export type FindingValue = string | number | readonly string[];

/** One line, as compilers print it: `file:line: what; what to do`. Names from files are shown without breaks, controls and changes of direction. */
export function printFinding({ file, line, note, what, todo }: Finding): string {
	const place = [file, line].filter((part) => part !== undefined).join(':');
	return [place, note, `${what}; ${todo}`]
		.filter((part) => part !== undefined && part !== '')
		.join(': ')
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\s\p{Cc}]+/gu, ' ');
}
