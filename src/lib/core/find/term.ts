import { flagColours } from '../deck/flag.ts';
import { noteKinds, noteTypes } from '../deck/note.ts';
import { grades, type Grade } from '../schedule/card.ts';
import { asciiDigits } from '../text/unicode.ts';
import { nearest } from './nearest.ts';
import { Misread, type Problem } from './problem.ts';
import {
	comparisons,
	everything,
	fields,
	names,
	props,
	states,
	type Field,
	type Name,
	type Pattern,
	type Query
} from './query.ts';
import type { Part, Token } from './tokens.ts';

type Word = Extract<Token, { type: 'word' }>;

/** Reads one word of a search: a text, or a name with its value. */
export function readTerm(word: Word): Query {
	const [first, ...rest] = word.parts;
	const name = first && rest.length > 0 ? nameIn(first) : undefined;
	if (name === undefined) {
		const pattern = joined(word.parts);
		return pattern.every((piece) => piece === '') ? everything : { type: 'text', pattern };
	}
	const known = isOneOf(names, name) ? name : unknownName(word, name);
	const pattern = joined(rest);
	if (pattern.length === 1 && pattern[0] === '')
		throw new Misread({ code: 'no-value', name: known, ...place(word) });
	return valued({ word, name: known, pattern, written: pattern.join('*') });
}

type Valued = {
	readonly word: Word;
	readonly name: Name;
	readonly pattern: Pattern;
	readonly written: string;
};

function valued(term: Valued): Query {
	const { word, name, pattern, written } = term;
	switch (name) {
		case 'is': {
			const state = written.toLowerCase();
			return isOneOf(states, state) ? { type: 'state', state } : unknownValue(term, states);
		}
		case 'prop':
			return readProp(term);
		case 'added':
		case 'introduced':
			return { type: name, days: daysIn(term, written) };
		case 'rated': {
			const [days = '', grade, ...more] = written.split(':');
			const given = grade === undefined ? undefined : asciiDigits([grade, ...more].join(':'));
			if (given === undefined) return { type: 'rated', days: daysIn(term, days) };
			if (!grades.some((each) => String(each) === given))
				throw new Misread({ code: 'no-grade', value: given, ...place(word) });
			return { type: 'rated', days: daysIn(term, days), grade: Number(given) as Grade };
		}
		case 'kind':
			return chosen(term, noteKinds);
		case 'type':
			return chosen(term, noteTypes);
		case 'flag':
			return { type: 'field', field: name, pattern: [colourNamed(written) ?? pattern].flat() };
		default:
			return { type: 'field', field: name, pattern };
	}
}

/** A name in front of a colon: letters alone. `12:30` is a text. */
function nameIn({ pieces: [piece = '', ...more], isQuoted }: Part): string | undefined {
	return !isQuoted && more.length === 0 && /^\p{L}+$/u.test(piece)
		? piece.toLowerCase()
		: undefined;
}

/** Several parts with the colons between them. */
function joined(parts: readonly Part[]): string[] {
	return parts.reduce<string[]>((all, { pieces: [first = '', ...more] }) => {
		const last = all.pop();
		return [...all, last === undefined ? first : `${last}:${first}`, ...more];
	}, []);
}

function readProp(term: Valued): Query {
	const { word, name, written } = term;
	const comparison = comparisons.find((sign) => written.includes(sign));
	const [prop = '', ...rest] = comparison ? written.split(comparison) : [written];
	const known = prop.trim().toLowerCase();
	if (!isOneOf(props, known)) return unknownValue({ ...term, written: prop }, props);
	if (!comparison) throw new Misread({ code: 'no-comparison', value: known, ...place(word) });
	const value = numberIn(rest.join(comparison));
	if (value === undefined)
		throw new Misread({ code: 'no-number', name, value: rest.join(comparison), ...place(word) });
	return { type: 'prop', prop: known, comparison, value };
}

/** `30`, `-1`, `0.9` or `90%`, in the digits of any script. */
function numberIn(text: string): number | undefined {
	const [, digits, percent] =
		/^(-?(?:\d+(?:\.\d+)?|\.\d+))(%?)$/.exec(asciiDigits(text.trim()).replaceAll('٪', '%')) ?? [];
	if (digits === undefined) return undefined;
	const value = percent ? Number(digits) / 100 : Number(digits);
	return Number.isFinite(value) ? value + 0 : undefined;
}

function daysIn({ word, name }: Valued, text: string): number {
	const days = /^\d+$/.test(asciiDigits(text)) ? Number(asciiDigits(text)) : 0;
	if (days >= 1 && Number.isSafeInteger(days)) return days;
	throw new Misread({ code: 'no-number', name, value: text, ...place(word) });
}

/** One of a closed set, or some of them by stars. */
function chosen(term: Valued & { readonly name: Name }, known: readonly string[]): Query {
	const { name, pattern, written } = term;
	const isKnown = pattern.length > 1 || known.includes(written.toLowerCase());
	return isKnown ? { type: 'field', field: name as Field, pattern } : unknownValue(term, known);
}

/** The colour that a flag's number means. */
const colourNamed = (written: string): string | undefined =>
	/^[1-7]$/.test(asciiDigits(written)) ? flagColours[Number(asciiDigits(written)) - 1] : undefined;

const place = ({ start, end }: Word): Pick<Problem, 'start' | 'end'> => ({ start, end });

function unknownName(word: Word, name: string): never {
	const suggestion = nearest(name, names);
	throw new Misread({
		code: 'unknown-name',
		name,
		...(suggestion !== undefined && { suggestion }),
		...place(word)
	});
}

function unknownValue({ word, name, written }: Valued, known: readonly string[]): never {
	const suggestion = nearest(written.toLowerCase(), known);
	throw new Misread({
		code: 'unknown-value',
		name,
		value: written,
		known,
		...(suggestion !== undefined && { suggestion }),
		...place(word)
	});
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
	(list as readonly string[]).includes(value);

export const isField = (name: Name): name is Field => isOneOf(fields, name);
