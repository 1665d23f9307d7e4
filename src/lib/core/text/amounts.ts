import { currencySigns } from './units.data.ts';
import { at, type Token } from './dates/tokens.ts';
import { isDash } from './dates/words.ts';
import { isTens, scales, smallNumber } from './number-words.ts';

type Tokens = readonly Token[];

/** An amount with its scale word, from token `from` to before token `next`. */
export type Digits = {
	readonly value: number;
	readonly scale: number;
	readonly from: number;
	readonly next: number;
	readonly approx?: 'about' | 'more than';
};

const isDigits = (token: Token) => token.kind === 'number';

/** A longer run of digits is a table's row or a code, no number. */
const MOST_DIGITS = 18;

/** "1,234,567", "1,05,748" and "1 234 567" as one run of digits. */
function groupsAt(tokens: Tokens, i: number): { digits: string; next: number } {
	let [digits, next] = [at(tokens, i).text, i + 1];
	if (digits.length > 3) return { digits, next };
	while (digits.length <= MOST_DIGITS) {
		const [mark, group] = [at(tokens, next), at(tokens, next + 1)];
		const isComma = mark.text === ',' && mark.tight && group.tight && isDigits(group);
		if ((isComma || isSlipped(tokens, i, next)) && groupFits(tokens, next + 1)) {
			digits += group.text;
			next += 2;
		} else if (
			isDigits(mark) &&
			mark.text.length === 3 &&
			!mark.tight &&
			spacedGroups(tokens, i, next)
		) {
			digits += mark.text;
			next += 1;
		} else return { digits, next };
	}
	return { digits, next };
}

/** "3, 50,000": a space slipped in behind the first comma of an Indian number, and no list goes on before it. */
const isSlipped = (tokens: Tokens, i: number, comma: number): boolean =>
	comma === i + 1 &&
	at(tokens, comma).text === ',' &&
	at(tokens, comma).tight &&
	isDigits(at(tokens, comma + 1)) &&
	at(tokens, comma + 1).text.length === 2 &&
	at(tokens, comma + 3).text.length === 3 &&
	at(tokens, i - 1).text !== ',';

/** Groups of three, or of two where one of three ends the number, as in India. */
function groupFits(tokens: Tokens, i: number): boolean {
	const { length } = at(tokens, i).text;
	if (length === 3) return true;
	const after = at(tokens, i + 1);
	return (
		length === 2 &&
		after.text === ',' &&
		after.tight &&
		at(tokens, i + 2).tight &&
		isDigits(at(tokens, i + 2))
	);
}

/** Groups after a space are three digits each, to the last. */
function spacedGroups(tokens: Tokens, first: number, next: number): boolean {
	const after = at(tokens, next + 1);
	const goesOn = isDigits(after) && !after.tight;
	const before = at(tokens, next - 1);
	return (next === first + 1 || !before.tight) && (!goesOn || after.text.length === 3);
}

/** Scale words after an amount: "million", "lakh crore", "bn", or a tight "m" or "k" after money. */
function scaleAt(tokens: Tokens, i: number): { scale: number; next: number } {
	let [scale, next] = [1, i];
	for (;;) {
		const dash = isDash(at(tokens, next)) && at(tokens, next).tight ? 1 : 0;
		const factor = scales.get(at(tokens, next + dash).lower);
		if (factor === undefined || next > i + 4) return { scale, next };
		scale *= factor;
		next += 1 + dash;
	}
}

/** "3,1 billion", as much of Europe writes: before a scale word a comma with one or two digits parts no thousands. */
const isDecimalComma = (tokens: Tokens, comma: number): boolean =>
	at(tokens, comma).text === ',' &&
	at(tokens, comma + 1).text.length < 3 &&
	!at(tokens, comma + 2).tight &&
	scaleAt(tokens, comma + 2).scale >= 1e6;

/** A number in digits at `i`; `isSecond`: it ends a range, and the dash before it is no part of a name. */
export function amountAt(tokens: Tokens, i: number, isSecond: boolean): Digits | undefined {
	if (!isDigits(at(tokens, i))) return undefined;
	if (!isSecond && hangsOn(tokens, i)) return undefined;
	const { digits, next } = groupsAt(tokens, i);
	const [dot, decimals] = [at(tokens, next), at(tokens, next + 1)];
	const isSplit = dot.tight && decimals.tight && isDigits(decimals);
	const hasDecimals = isSplit && (dot.text === '.' || isDecimalComma(tokens, next));
	if (
		hasDecimals &&
		at(tokens, next + 2).text === '.' &&
		isDigits(at(tokens, next + 3)) &&
		at(tokens, next + 3).tight
	)
		return undefined;
	const plain = Number(hasDecimals ? `${digits}.${decimals.text}` : digits);
	const after = hasDecimals ? next + 2 : next;
	const { scale, next: end } = scaleAt(tokens, after);
	if (end === after && sticksTo(tokens, after)) return undefined;
	return Number.isFinite(plain)
		? { value: times(plain, scale), scale, from: i, next: end }
		: undefined;
}

/** 15.30 × 10⁷ without the noise of binary fractions. */
const times = (plain: number, scale: number) =>
	scale === 1 ? plain : Number((plain * scale).toPrecision(15));

/** "GBP" of "GBP55.0 million". */
const isCode = (word: string): boolean =>
	/^[A-Z]{3}$/.test(word) && currencySigns.has(word.toLowerCase());

/** Letters or signs that make a number the tail of a name: "JF-17", "A320", "#12", "No. 5", "v2". */
function hangsOn(tokens: Tokens, i: number): boolean {
	const before = at(tokens, i - 1);
	if (!at(tokens, i).tight) return before.text === '#' || before.text === '№';
	if (before.kind === 'word') return !/^(?:rs|re|us)$/i.test(before.text) && !isCode(before.text);
	if (/^[#№_/\\]$/.test(before.text)) return true;
	if (/^[.,:]$/.test(before.text)) return before.tight && isDigits(at(tokens, i - 2));
	return isDash(before) && before.tight;
}

/** What right after a number makes it the head of a name or a clock: "5G", "2/1", "13:00", "24/7". */
function sticksTo(tokens: Tokens, i: number): boolean {
	const mark = at(tokens, i);
	if (!mark.tight) return false;
	if (mark.kind === 'word')
		return !/^(?:km|m|cm|mm|kg|g|MW|kW|GW|MWh|kWh|GWh|kV|Hz|hz|cc|ha|ft|mph|bn|mn|tn|k)$/.test(
			mark.text
		);
	const next = at(tokens, i + 1);
	if (/^[:/_\\]$/.test(mark.text)) return next.tight && next.kind !== 'mark';
	return false;
}

/** "thirty-six", "two hundred and fifty", "a hundred", "one and a half million", "hundreds of". */
export function amountInWords(tokens: Tokens, i: number): Digits | undefined {
	let [total, group, next] = [0, 0, i];
	let [scale, read] = [1, false];
	const first = at(tokens, i).lower;
	if (first === 'a' || first === 'an') {
		const factor = scales.get(at(tokens, i + 1).lower);
		if (factor === undefined) return undefined;
		[group, read, next] = [1, true, i + 1];
	}
	if (first === 'half' && at(tokens, i + 1).lower === 'a' && scales.has(at(tokens, i + 2).lower))
		[group, read, next] = [0.5, true, i + 2];
	if (first === 'dozens' || first === 'dozen') return undefined;
	for (;;) {
		const dash = read && isDash(at(tokens, next)) && at(tokens, next).tight ? 1 : 0;
		const and = read && at(tokens, next).lower === 'and' && (total > 0 || group >= 100) ? 1 : 0;
		const word = at(tokens, next + dash + and);
		const plain = smallNumber(word.lower);
		if (plain !== undefined && fits(group, plain) && (read || and === 0)) group += plain;
		else {
			const factor = read && and === 0 ? scales.get(word.lower) : undefined;
			if (factor === undefined) break;
			if (factor === 100) group *= 100;
			else {
				total = total + group * factor;
				group = 0;
				scale = factor;
			}
		}
		read = true;
		next += 1 + dash + and;
		if (next > i + 14) break;
	}
	if (!read) return undefined;
	return { value: total + group, scale: group > 0 ? 1 : scale, from: i, next };
}

/** "twenty" takes "six", "hundred" takes "twenty"; "six" takes nothing. */
function fits(group: number, plain: number): boolean {
	if (group === 0) return true;
	if (group % 100 === 0) return plain > 0;
	return isTens(group % 100) && plain > 0 && plain < 10;
}

const labels =
	/^(?:articles?|sections?|clauses?|chapters?|parts?|annex|appendix|figure|fig|table|page|pages|pp|p|no|nos|nr|number|vol|volume|resolution|order|proclamation|act|rule|rules|schedule|amendment|paragraph|para|item|lot|boeing|airbus|flight|route|highway|motorway|sector|block|class|type|model|mark|mk|phase|level|grade|agenda|vision|version|ward|unit|task|step|day|group|channel|room|building|covid|cop|apollo|soyuz|su|mig|big|red|war)$/i;

/** "Article 370", "Boeing 737", "No. 5", "COVID-19", "21 PARA": a number that only names. */
export function isName(tokens: Tokens, { from, next }: Digits): boolean {
	const [open, close] = [at(tokens, from - 1), at(tokens, next)];
	// a reference mark, or "Article 164(1)"
	if (open.text === '[' && close.text === ']') return true;
	if (open.text === '(' && open.tight && at(tokens, from - 2).kind === 'number') return true;
	const dot = at(tokens, from - 1).text === '.' ? 1 : 0;
	const label = at(tokens, from - 1 - dot);
	if (
		isDigits(at(tokens, from)) &&
		labels.test(label.lower) &&
		(dot === 0 || label.text.length <= 4)
	)
		return true;
	const before = at(tokens, from - 1);
	const after = at(tokens, next);
	// "Škoda 420 Standard": between two names
	const isBetween =
		next === from + 1 &&
		isProper(before) &&
		!at(tokens, from).tight &&
		isProper(after) &&
		!after.first;
	return isDigits(at(tokens, from)) && isBetween && !before.first && from > 1;
}

const isProper = (token: Token) => /^\p{Lu}\p{L}+$/u.test(token.text);
