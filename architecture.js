/**
 * The dependency rule, once: which folder of src may import which.
 * ESLint and tests/unit/architecture.test.ts read it; ARCHITECTURE.md shows it.
 */

/** The stages of core in the order of the data. A stage imports from itself, from earlier ones and from `text`. */
export const stages = [
	'text',
	'document',
	'language',
	'facts',
	'questions',
	'deck',
	'answer',
	'schedule',
	'exchange',
	'find',
	'exam',
	'session',
	'stats'
];

/**
 * The layers around core and what each may import besides itself.
 * @type {Record<string, string[]>}
 */
export const layers = {
	core: [],
	i18n: ['core'],
	store: ['core'],
	readers: ['core'],
	writers: ['core', 'readers'],
	workers: ['core', 'readers', 'writers', 'store'],
	state: ['core', 'store', 'workers', 'i18n'],
	ui: ['core', 'i18n'],
	routes: ['core', 'i18n', 'state', 'ui'],
	cli: ['core', 'readers', 'writers', 'store']
};

/** Packages that only these folders may import. @type {Record<string, string | string[]>} */
export const onlyIn = {
	dexie: 'src/lib/store',
	'ts-fsrs': 'src/lib/core/schedule',
	temml: 'src/lib/ui',
	'd3-scale': 'src/lib/ui',
	comlink: 'src/lib/workers',
	htmlparser2: ['src/lib/core/document', 'src/lib/core/exchange'],
	'pdfjs-dist': 'src/lib/readers',
	'sql.js': 'src/lib/readers',
	fzstd: 'src/lib/readers'
};
