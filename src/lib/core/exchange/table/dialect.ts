/** What a column of a table holds. `option` is one of several answers to choose from, `correct` says which of them is right. */
export const roles = [
	'ignored',
	'question',
	'answer',
	'accept',
	'distractors',
	'option',
	'correct',
	'hint',
	'explanation',
	'tags',
	'topic',
	'type',
	'kind',
	'tier',
	'flags',
	'evidence',
	'id',
	'guid',
	'deck',
	'deck-id',
	'language',
	'licence',
	'authors',
	'description',
	'sources'
] as const;
export type Role = (typeof roles)[number];

/** How the cells of a text are told apart. */
export type Layout = {
	/** One character or more. */
	readonly delimiter: string;
	/** The sign around cells that hold delimiters; empty where none is one. */
	readonly quote: string;
	/** `\n` is any line end. */
	readonly rowEnd: string;
};

export const sameLayout = (one: Layout, other: Layout): boolean =>
	one.delimiter === other.delimiter && one.quote === other.quote && one.rowEnd === other.rowEnd;

/** Whether the sign between cells is one that words hold too: then what follows the last column is a part of it. */
export const isWordy = ({ delimiter, quote }: Layout): boolean =>
	quote === '' && delimiter.trim() !== '' && delimiter.length > 1;

/** How a table is to be read: plain data, for a screen to show and correct before anything is imported. */
export type Dialect = Layout & {
	/** How many of its first lines are settings. */
	readonly settings: number;
	readonly hasHeader: boolean;
	/** What each column holds, from the left. */
	readonly columns: readonly Role[];
	/** Whether cells are HTML. */
	readonly isHtml: boolean;
	/** What parts the texts of one cell: other answers, distractors. Empty where a cell is one text. */
	readonly lists: string;
	/** What parts tags. */
	readonly tagsBy: string;
	/** For every note of the table. */
	readonly tags: readonly string[];
	/** The deck of notes whose row names none. */
	readonly deck?: string;
	/** Written by Hafiza: its own ids, escapes in lists, formulas of spreadsheets made harmless. */
	readonly isOwn: boolean;
};

/** What Quizlet exports: a term and its definition, with signs between them that its user chose; nothing is quoted. */
export const quizletDialect = (between = '\t', rowEnd = '\n'): Dialect => ({
	delimiter: between === '' ? '\t' : between,
	quote: '',
	rowEnd: rowEnd === '' ? '\n' : rowEnd,
	settings: 0,
	hasHeader: false,
	columns: ['question', 'answer'],
	isHtml: false,
	lists: '',
	tagsBy: ' ',
	tags: [],
	isOwn: false
});
