import { at, tokenize, type Token } from './dates/tokens.ts';
import { isDash } from './dates/words.ts';
import { amountAt, amountInWords, isName, type Digits } from './amounts.ts';
import { ordinalNumber, smallNumber, isTens } from './number-words.ts';
import type { Span } from './span.ts';
import { cubed, currencySigns, currencyWords, squared, units } from './units.data.ts';

export type Approximation = 'about' | 'more than' | 'at least' | 'less than' | 'up to';

type Amount = {
	/** In full: 11_700_000 for "$11.7 million". */
	readonly value: number;
	/** The other end of a range: "10–15 tonnes". */
	readonly to?: number;
	/** The scale word's factor: 1_000_000 for "$11.7 million", 1 without one. */
	readonly scale: number;
	readonly approx?: Approximation;
};

export type NumberValue =
	| ({ readonly kind: 'count' } & Amount)
	| ({ readonly kind: 'percent' } & Amount)
	/** `currency` is ISO 4217, or the text's own word where that is not sure ("rupee"). */
	| ({ readonly kind: 'money'; readonly currency: string } & Amount)
	/** `unit` in one spelling, singular: "km", "km²", "MW", "tonne", "day". */
	| ({ readonly kind: 'quantity'; readonly unit: string } & Amount)
	| { readonly kind: 'ordinal'; readonly value: number };

export type NumberMention = Span & { readonly value: NumberValue };

type Tokens = readonly Token[];
type Read = { readonly value: NumberValue; readonly from: number; readonly next: number };

/** "13th", "twenty-first", "third". */
function ordinalAt(tokens: Tokens, i: number): Read | undefined {
	const { kind, lower, text } = at(tokens, i);
	const ending = at(tokens, i + 1);
	if (kind === 'number' && ending.tight && /^(?:st|nd|rd|th)$/.test(ending.lower))
		return { value: { kind: 'ordinal', value: Number(text) }, from: i, next: i + 2 };
	const ten = smallNumber(lower);
	if (ten !== undefined && isTens(ten) && isDash(ending) && ending.tight) {
		const rest = ordinalNumber(at(tokens, i + 2).lower);
		if (rest !== undefined && rest < 10)
			return { value: { kind: 'ordinal', value: ten + rest }, from: i, next: i + 3 };
	}
	const value = ordinalNumber(lower);
	return value === undefined
		? undefined
		: { value: { kind: 'ordinal', value }, from: i, next: i + 1 };
}

/** "from 388,000 *in 1960* to 970,000": when the first was, no end of a range. */
const isYearTold = (tokens: Tokens, { from, next }: Digits): boolean =>
	next === from + 1 &&
	/^(?:1[5-9]|20)\d\d$/.test(at(tokens, from).text) &&
	/^(?:in|by|since|during)$/.test(at(tokens, from - 1).lower);

/** The other end of "10–15" or "10 to 15"; the scale of the second holds for both. */
function rangeEnd(tokens: Tokens, first: Digits): Digits | undefined {
	const join = at(tokens, first.next);
	const isJoin =
		isDash(join) ||
		join.lower === 'to' ||
		(join.lower === 'and' && at(tokens, first.from - 1).lower === 'between');
	if (!isJoin || (join.lower === 'to' && isYearTold(tokens, first))) return undefined;
	const second = amountAt(tokens, first.next + 1, true) ?? amountInWords(tokens, first.next + 1);
	if (second === undefined) return undefined;
	// a score has a dash with spaces too
	const isScore =
		!join.tight && isDash(join) && second.value < 100 && tailAt(tokens, second.next) === undefined;
	if (isScore) return undefined;
	return first.value * (first.scale === 1 ? second.scale : 1) < second.value ? second : undefined;
}

const approximations = new Map<string, Approximation>([
	['about', 'about'],
	['around', 'about'],
	['approximately', 'about'],
	['roughly', 'about'],
	['some', 'about'],
	['estimated', 'about'],
	['circa', 'about'],
	['over', 'more than'],
	['exceeding', 'more than'],
	['exceeded', 'more than'],
	['above', 'more than'],
	['nearly', 'less than'],
	['almost', 'less than'],
	['under', 'less than'],
	['below', 'less than']
]);

function approximationBefore(tokens: Tokens, i: number): Approximation | undefined {
	const [third, second, first] = [3, 2, 1].map((n) => at(tokens, i - n).lower);
	if (first === 'than') {
		if (second === 'more') return third === 'no' || third === 'not' ? 'up to' : 'more than';
		return second === 'less' || second === 'fewer' ? 'less than' : undefined;
	}
	if (first === 'to') return second === 'up' ? 'up to' : second === 'close' ? 'about' : undefined;
	if (first === 'least') return second === 'at' ? 'at least' : undefined;
	if (first === 'exceeding' && second === 'not') return 'up to';
	return first === undefined ? undefined : approximations.get(first);
}

/** "$", "US$", "Rs." right before token `i`: the currency, and the token that it begins at. */
function currencyBefore(tokens: Tokens, i: number): { currency: string; from: number } | undefined {
	const dot = at(tokens, i - 1).text === '.' && at(tokens, i - 1).tight ? 1 : 0;
	const sign = at(tokens, i - 1 - dot);
	const joined = at(tokens, i - 2 - dot);
	const compound =
		sign.text === '$' && sign.tight ? currencySigns.get(`${joined.lower}$`) : undefined;
	if (compound !== undefined) return { currency: compound, from: i - 2 - dot };
	const currency = currencySigns.get(sign.lower);
	if (currency === undefined || (sign.kind === 'word' && !/^\p{Lu}/u.test(sign.text)))
		return undefined;
	return { currency, from: i - 1 - dot };
}

/** "US dollars", "U.S. dollars": how many tokens it takes. */
const usdAt = (tokens: Tokens, i: number): number | undefined =>
	/^us?$/.test(at(tokens, i).lower)
		? [2, 3, 4, 5].find((count) =>
				/^u\.?s\.?dollars?$/.test(
					tokens
						.slice(i, i + count)
						.map(({ lower }) => lower)
						.join('')
				)
			)
		: undefined;

/** A currency, per cent or unit after an amount, and the token after it. */
function tailAt(
	tokens: Tokens,
	i: number
): { kind: 'money' | 'percent' | 'quantity'; of: string; next: number } | undefined {
	const dashed =
		isDash(at(tokens, i)) && at(tokens, i).tight && at(tokens, i + 1).tight ? i + 1 : i;
	const isMetric =
		at(tokens, dashed).lower === 'metric' &&
		/^tonn?es?$|^tons?$/.test(at(tokens, dashed + 1).lower);
	const skip = isMetric ? dashed + 1 : dashed;
	const { lower, text } = at(tokens, skip);
	if (text === '%' || lower === 'percent') return { kind: 'percent', of: '%', next: skip + 1 };
	if (lower === 'per' && ['cent', 'centum'].includes(at(tokens, skip + 1).lower))
		return { kind: 'percent', of: '%', next: skip + 2 };
	if (text === '°' || text === 'º') return { kind: 'quantity', of: 'degree', next: skip + 1 };
	const usd = usdAt(tokens, skip);
	const currency = usd ? 'USD' : (currencyWords.get(lower) ?? (text === '€' ? 'EUR' : undefined));
	if (currency !== undefined) return { kind: 'money', of: currency, next: skip + (usd ?? 1) };
	const power = ['square', 'sq'].includes(lower)
		? squared
		: ['cubic', 'cu'].includes(lower)
			? cubed
			: undefined;
	const dot = power && at(tokens, skip + 1).text === '.' ? 1 : 0;
	const unit = units.get(at(tokens, power ? skip + 1 + dot : skip).lower);
	if (unit === undefined) return undefined;
	if (power !== undefined) {
		const of = power.get(unit);
		return of === undefined ? undefined : { kind: 'quantity', of, next: skip + 2 + dot };
	}
	if (lower === 'm' && !/^m$/.test(text)) return undefined;
	const mark = at(tokens, skip + 1);
	const sup = mark.tight && /^[²³]$/.test(mark.text) ? mark.text : '';
	const raised = sup === '²' ? squared.get(unit) : sup === '³' ? cubed.get(unit) : undefined;
	return { kind: 'quantity', of: raised ?? unit, next: skip + (raised ? 2 : 1) };
}

/** "£42.7m", "$3b": what a letter right after money stands for. */
const shortScale = ({ text, tight }: Token): number | undefined =>
	tight
		? new Map([
				['m', 1e6],
				['k', 1e3],
				['b', 1e9]
			]).get(text.toLowerCase())
		: undefined;

function readAt(tokens: Tokens, i: number): Read | undefined {
	const ordinal = ordinalAt(tokens, i);
	if (ordinal !== undefined) return ordinal;
	const first = amountAt(tokens, i, false) ?? amountInWords(tokens, i);
	if (first === undefined || isName(tokens, first)) return undefined;
	const second = rangeEnd(tokens, first);
	const before = currencyBefore(tokens, i);
	const from = before?.from ?? i;
	const last = second ?? first;
	const scaled =
		first.scale === 1 && last.scale > 1 && second !== undefined
			? first.value * last.scale
			: first.value;
	const approx = approximationBefore(tokens, from) ?? first.approx;
	const amount: Amount = {
		value: scaled,
		...(second === undefined ? {} : { to: second.value }),
		scale: last.scale,
		...(approx === undefined ? {} : { approx })
	};
	const tail = tailAt(tokens, last.next);
	const short = before && last.scale === 1 ? shortScale(at(tokens, last.next)) : undefined;
	if (before !== undefined && short !== undefined) {
		const { value, to } = amount;
		const whole = (part: number) => Number((part * short).toPrecision(15));
		const scaledUp = { value: whole(value), scale: short, ...(to ? { to: whole(to) } : {}) };
		return {
			value: { kind: 'money', currency: before.currency, ...amount, ...scaledUp },
			from,
			next: last.next + 1
		};
	}
	if (before !== undefined) {
		// "$2 billion USD" says it twice
		const next = tail?.kind === 'money' ? tail.next : last.next;
		return { value: { kind: 'money', currency: before.currency, ...amount }, from, next };
	}
	switch (tail?.kind) {
		case undefined:
			return { value: { kind: 'count', ...amount }, from, next: last.next };
		case 'percent':
			return { value: { kind: 'percent', ...amount }, from, next: tail.next };
		case 'money':
			return { value: { kind: 'money', currency: tail.of, ...amount }, from, next: tail.next };
		case 'quantity':
			return { value: { kind: 'quantity', unit: tail.of, ...amount }, from, next: tail.next };
	}
}

/**
 * Every number in a text, in digits or words, in its order, without overlap. The span covers sign, currency, scale
 * and unit, and leaves out "about" and "over". Years and other dates are not told apart: drop what a date covers.
 * Numbers in names (JF-17, Boeing 737, Article 370, G20) are left out.
 */
export function findNumbers(text: string): NumberMention[] {
	const tokens = tokenize(text);
	const found: NumberMention[] = [];
	let i = 0;
	while (i < tokens.length) {
		const token = at(tokens, i);
		const read = token.kind === 'mark' || token.kind === 'break' ? undefined : readAt(tokens, i);
		if (read === undefined) {
			i += 1;
			continue;
		}
		found.push({
			start: at(tokens, read.from).start,
			end: at(tokens, read.next - 1).end,
			value: read.value
		});
		i = read.next;
	}
	return found;
}
