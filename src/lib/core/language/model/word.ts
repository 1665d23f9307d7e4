import { hashText } from './hash.ts';
import type { UnitKind } from './tokens.ts';

/** 0 small, 1 Capital first, 2 ALL CAPITALS, 3 begins with a digit, 4 neither letter nor digit. */
export type Capitals = 0 | 1 | 2 | 3 | 4;

/** What the models see of a token: hashes of its spelling and its cluster. */
export type Word = {
	/** Small letters, digits as 0, a lone year as one symbol. */
	readonly norm: number;
	/** As spelled. */
	readonly form: number;
	readonly suffix1: number;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly suffix4: number;
	readonly prefix1: number;
	readonly prefix2: number;
	readonly prefix3: number;
	readonly shape: number;
	/** Distributional cluster, 0 if unknown, and the coarse class that holds it. */
	readonly cluster: number;
	readonly coarse: number;
	readonly capitals: Capitals;
	/** What kind of unit it is; undefined for a plain word. */
	readonly unit: UnitKind | undefined;
	/** 1 for a comma, semicolon, colon or opening bracket. */
	readonly divides: 0 | 1;
};

/** Clusters by normalised word. */
export type Clusters = ReadonlyMap<string, number>;

/** Curly quotes straight, so that print and typewriter look alike. */
const straight = (form: string): string => form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The spelling under which a word is counted. */
function normalise(form: string): string {
	if (/^\d{4}$/.test(form)) return '!YEAR';
	return /\d/.test(form) && !/\p{L}/u.test(form) ? form.replace(/\d/g, '0') : form.toLowerCase();
}

/** "McKay-12" → "XxXx-d": kinds of characters, runs cut to two. */
function shapeOf(form: string): string {
	let shape = '';
	for (const char of form.slice(0, 40)) {
		const kind = /\p{Lu}/u.test(char)
			? 'X'
			: /[\p{L}\p{M}]/u.test(char)
				? 'x'
				: /\p{N}/u.test(char)
					? 'd'
					: char;
		if (!shape.endsWith(kind + kind)) shape += kind;
	}
	return shape;
}

function capitalsOf(form: string): Capitals {
	if (/^\p{Lu}/u.test(form)) return form.length > 1 && !/[^\p{Lu}.&]/u.test(form) ? 2 : 1;
	if (/^\p{L}/u.test(form)) return 0;
	return /^\p{N}/u.test(form) ? 3 : 4;
}

export function wordOf(spelling: string, clusters: Clusters): Word {
	const form = straight(spelling);
	const norm = normalise(form);
	const small = form.toLowerCase();
	const cluster = clusters.get(norm);
	return {
		norm: hashText(1, norm),
		form: hashText(2, form),
		suffix1: hashText(3, small.slice(-1)),
		suffix2: hashText(4, small.slice(-2)),
		suffix3: hashText(5, small.slice(-3)),
		suffix4: hashText(6, small.slice(-4)),
		prefix1: hashText(7, form.slice(0, 1)),
		prefix2: hashText(8, small.slice(0, 2)),
		prefix3: hashText(9, small.slice(0, 3)),
		shape: hashText(10, shapeOf(form)),
		cluster: cluster === undefined ? 0 : cluster + 1,
		coarse: cluster === undefined ? 0 : (cluster >> 4) + 1,
		capitals: capitalsOf(form),
		unit: undefined,
		divides: /^[,;:(]$/.test(form) ? 1 : 0
	};
}

/** A unit: one symbol per kind; a name keeps its last word, for "War" and "Treaty" draw their dates. */
export function unitWord(kind: UnitKind, spelling: string, clusters: Clusters): Word {
	const last = kind === 'name' ? (/[\p{L}\p{N}]+\P{L}*$/u.exec(spelling)?.[0] ?? '') : `!${kind}`;
	const symbol = hashText(11, kind);
	return {
		...wordOf(last, clusters),
		form: symbol,
		prefix1: symbol,
		prefix2: symbol,
		prefix3: symbol,
		shape: symbol,
		capitals: 1,
		unit: kind,
		divides: 0
	};
}

/** Stands before the first token and after the last. */
export const edge: Word = {
	norm: 1,
	form: 1,
	suffix1: 1,
	suffix2: 1,
	suffix3: 1,
	suffix4: 1,
	prefix1: 1,
	prefix2: 1,
	prefix3: 1,
	shape: 1,
	cluster: 999,
	coarse: 999,
	capitals: 4,
	unit: undefined,
	divides: 0
};
