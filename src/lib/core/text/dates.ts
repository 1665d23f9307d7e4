import { dayNumber } from './calendar.ts';
import { parseIsoDate, type DateBasis, type DateValue, type PlainDate } from './date.ts';
import { expressionAt, type Expression } from './dates/expressions.ts';
import { nearestWeekday, relativeAt } from './dates/relative.ts';
import { groundYear, type Ground } from './dates/resolve.ts';
import { dayFrom, inYear, plainDate, type Stated } from './dates/stated.ts';
import { at, tokenize, type Token } from './dates/tokens.ts';
import { isPartOfDay, mayStart, monthOf, weekdayOf } from './dates/words.ts';
import type { Span } from './span.ts';
import { asciiDigits } from './unicode.ts';

/**
 * Why words about time have no date: they count from a day that is not known (`relative`: "last year"),
 * from something said before (`anaphoric`: "two years later"), lack a year (`no-year`: "on 9 June") or can be
 * read in two ways (`ambiguous`: 03/04/2020).
 */
export type Undated = 'relative' | 'anaphoric' | 'no-year' | 'ambiguous';

/**
 * Words that say when. The span leaves out a leading preposition, which stands in `preposition`, in lower case:
 * "since" and "until" say more than "in".
 */
export type DateMention = Span & { readonly preposition?: string } & (
		| { readonly value: DateValue; readonly unresolved?: undefined }
		| { readonly unresolved: Undated; readonly value?: undefined }
	);

export type DateOptions = {
	/** What "yesterday" and a day without a year count from. */
	readonly published?: PlainDate | undefined;
};

type Found = { readonly next: number } & (
	| { readonly value: DateValue; readonly unresolved?: undefined }
	| { readonly unresolved: Undated; readonly value?: undefined }
);

const prepositions = new Set(
	'in on at by since until till from between during before after through throughout of to around circa about over for within effective dated'.split(
		' '
	)
);

function prepositionBefore(tokens: readonly Token[], i: number, next: number): string | undefined {
	// in "at the 1930 conference" it belongs to the conference
	const isYear = next === i + 1 && at(tokens, i).kind === 'number';
	if (isYear && at(tokens, i - 1).lower === 'the' && at(tokens, next).kind === 'word')
		return undefined;
	const j = at(tokens, i - 1).lower === 'the' ? i - 2 : i - 1;
	const word = at(tokens, j).lower;
	if ((word === 'of' || word === 'on') && at(tokens, j - 1).lower === 'as') return 'as of';
	return prepositions.has(word) ? word : undefined;
}

const cues =
	/\b(?:will|shall|upcoming|forthcoming|scheduled|due to|is to|are to|is set to|plans? to)\b/i;

const said =
	'said|announced|reported|confirmed|stated|added|declared|revealed|disclosed|tweeted|told(?: \\p{L}+){1,5}?';
/** "said on Tuesday", "told reporters on Tuesday": what is announced may be to come, not the announcement. */
const saying = new RegExp(
	`\\b(?:${said}|statement|briefing|conference)(?: (?:late|early|here))? (?:on )?$`,
	'u'
);
/** "On 3 May the mill said it will close": what follows is what was said. */
const saidAfter = new RegExp(`\\b(?:${said})\\b`, 'u');
/** "approved on Friday a line that will …": done, whatever is to come of it. */
const done =
	/(?<!\b(?:be|being|is|are|to|not) )\b(?!(?:scheduled|planned|expected|due|set|slated|anticipated|proposed|tentatively) )(?:\p{Ll}{2,}ed|met|held|began|took|struck|won|gave|sank|went|came|saw|made|left|signed|sent|sold|bought|built|fell|hit|led) (?:on )?$/u;

/** Whether the sentence around [start, end) speaks of what is to come; it looks 200 characters either way. */
function isComing(text: string, { start, end }: Span): boolean {
	const before =
		text
			.slice(Math.max(0, start - 200), start)
			.split(/[.!?]\s|\n\s*\n/)
			.at(-1) ?? '';
	if (saying.test(before) || done.test(before)) return false;
	const after = text.slice(end, end + 200).split(/[.!?]\s|\n\s*\n/)[0] ?? '';
	return cues.test(before) || cues.test(after.split(saidAfter)[0] ?? '');
}

const withBasis = (date: PlainDate, basis: DateBasis): DateValue => ({ ...date, basis });

function range(from: PlainDate, to: PlainDate, basis: DateBasis): DateValue {
	return { precision: 'range', from, to, basis };
}

/** A month or weekday alone is a date only after a word that says so: "in July", "on Tuesday". */
function isBareMonth(tokens: readonly Token[], i: number, stated: Stated): boolean {
	if (stated.part !== undefined) return true;
	const before = at(tokens, i - 1).lower;
	if (!/^(?:in|since|by|until|till|from|during|through|before|after)$/.test(before)) return false;
	const after = at(tokens, i + 1);
	return !(/^\p{Lu}/u.test(after.text) && ['march', 'may'].includes(at(tokens, i).lower));
}

/** What a weekday belongs to that stands before it, and what may follow one that tells when. */
const ownsWeekday =
	/^(?:the|an?|every|each|of|and|or|to|per|between|last|next|this|that|good|black|bloody|holy|easter)$/;
const goesOnAfter =
	/^(?:that|to|for|in|at|as|with|and|after|when|while|by|from|it|he|she|they|the|where|amid|following|before|during|near|over|against|morning|afternoon|evening|night)$/;

/** A verb of the past, right behind "the bank Tuesday". */
const pastVerb =
	/^(?:\p{Ll}{2,}ed|met|held|began|took|struck|won|gave|sank|went|came|saw|made|left|sent|sold|bought|built|fell|hit|led)$/u;
const special = /^(?:good|black|bloody|holy|easter|super|ash|palm|red|cyber|fat)$/;

/** A weekday as American papers write it, between a verb or noun and what goes on in lower case. */
function isByItself(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1);
	const after = at(tokens, i + 1);
	// "The Bank Tuesday approved": whatever stands before it.
	const isLedByDoer =
		before.text === ')' || (before.kind === 'word' && !ownsWeekday.test(before.lower));
	if (isLedByDoer && !special.test(before.lower) && pastVerb.test(after.text)) return true;
	return (
		/^\p{Ll}+$/u.test(before.text) &&
		!ownsWeekday.test(before.lower) &&
		(/^[.,;:)]$/.test(after.text) || after.kind === 'break' || goesOnAfter.test(after.text))
	);
}

class Reader {
	private readonly text: string;
	private readonly tokens: readonly Token[];
	private readonly published: PlainDate | undefined;
	private readonly mentions: DateMention[] = [];
	private antecedent: PlainDate | undefined;
	/** The token after the last year that was read, for "in 2012, 2014 and 2016". */
	private chainEnd = -1;
	/** The days that this paragraph's weekdays were. */
	private readonly weekdays = new Map<number, number>();

	constructor(text: string, published: PlainDate | undefined) {
		this.text = text;
		this.tokens = tokenize(text);
		this.published = published;
	}

	read(): DateMention[] {
		let i = 0;
		while (i < this.tokens.length) {
			if (at(this.tokens, i).kind === 'break') {
				this.antecedent = undefined;
				this.weekdays.clear();
			}
			i = this.step(i);
		}
		return this.mentions;
	}

	/** The first date, unless it begins behind `last`. */
	first(last: number): DateMention | undefined {
		for (let i = 0; i < this.tokens.length && at(this.tokens, i).start <= last;) {
			i = this.step(i);
			if (this.mentions.length > 0) break;
		}
		return this.mentions[0];
	}

	private step(i: number): number {
		if (!mayStart(at(this.tokens, i))) return i + 1;
		const expression = expressionAt(this.tokens, i, this.isChained(i));
		if (expression !== undefined && this.isDate(i, expression)) {
			if (expression.second !== undefined) {
				this.add(i, { ...this.dated(expression.from, i), next: expression.second - 1 });
				return expression.second;
			}
			this.add(i, this.valued(expression, i));
			return expression.next;
		}
		const found = this.relative(i) ?? this.bareWeekday(i);
		if (found === undefined) return i + 1;
		this.add(i, found);
		return found.next;
	}

	private isDate(i: number, { from, to }: Expression): boolean {
		if (from.year !== undefined) return plainDate(from) !== undefined;
		if (from.season !== undefined) return false;
		if (from.day !== undefined) return inYear({ ...from, weekday: undefined }, 2000) !== undefined;
		return to !== undefined || isBareMonth(this.tokens, i, from);
	}

	private isChained(i: number): boolean {
		let j = i - 1;
		while (j >= this.chainEnd && /^(?:,|and|or|&|once|in|again)$/.test(at(this.tokens, j).lower))
			j -= 1;
		return this.chainEnd > 0 && j === this.chainEnd - 1;
	}

	private add(i: number, { next, ...rest }: Found): void {
		const [first, last] = [at(this.tokens, i), at(this.tokens, next - 1)];
		const preposition = prepositionBefore(this.tokens, i, next);
		const span = { start: first.start, end: last.end };
		this.mentions.push({ ...span, ...(preposition === undefined ? {} : { preposition }), ...rest });
		if (rest.value === undefined || rest.value.basis === 'dateline') return;
		this.antecedent = rest.value.precision === 'range' ? rest.value.to : rest.value;
		if (this.antecedent.precision === 'year') this.chainEnd = next;
	}

	private valued({ from, to, next, ambiguous }: Expression, i: number): Found {
		if (ambiguous === true) return { next, unresolved: 'ambiguous' };
		if (to === undefined) return { ...this.dated(from, i), next };
		const begin = this.dated(from, i);
		if (begin.value === undefined || begin.value.precision === 'range') return { ...begin, next };
		const end = to.year === undefined ? inYear(to, begin.value.year) : plainDate(to);
		if (end === undefined) return { next, unresolved: 'no-year' };
		const { basis, ...plain } = begin.value;
		return { next, value: range(plain, end, basis) };
	}

	private dated(stated: Stated, i: number): Found {
		const next = i + 1;
		const date = plainDate(stated);
		if (date !== undefined) return { next, value: withBasis(date, 'stated') };
		const grounded = groundYear(stated, this.ground(i));
		return grounded
			? { next, value: withBasis(grounded.date, grounded.basis) }
			: { next, unresolved: 'no-year' };
	}

	private ground(i: number): Ground {
		return {
			antecedent: this.antecedent,
			published: this.published,
			future: isComing(this.text, at(this.tokens, i))
		};
	}

	private relative(i: number): Found | undefined {
		const relative = relativeAt(this.tokens, i);
		if (relative === undefined) return undefined;
		const { next, when } = relative;
		if (when === 'anaphoric') return { next, unresolved: 'anaphoric' };
		const date = this.published && when(this.published);
		if (date === undefined) return { next, unresolved: 'relative' };
		if ('from' in date) return { next, value: range(date.from, date.to, 'dateline') };
		return { next, value: withBasis(date, 'dateline') };
	}

	/** "on Tuesday", "said Tuesday that", "struck late Sunday". */
	private bareWeekday(i: number): Found | undefined {
		const wanted = weekdayOf(at(this.tokens, i));
		const after = at(this.tokens, i + 1);
		if (wanted === undefined || monthOf(after) !== undefined) return undefined;
		const isLed = /^(?:on|since|by|until|from)$/.test(at(this.tokens, i - 1).lower);
		if (!isLed && !isByItself(this.tokens, i)) return undefined;
		const next = isPartOfDay(after) ? i + 2 : i + 1;
		if (this.published?.precision !== 'day') return { next, unresolved: 'relative' };
		const today = dayNumber(this.published);
		const coming = isComing(this.text, at(this.tokens, i));
		const before = nearestWeekday(today, wanted, coming ? 1 : 0) - (coming ? 0 : 7);
		const day = this.weekdays.get(wanted) ?? (before + 7 === today ? today : before);
		this.weekdays.set(wanted, day);
		return { next, value: withBasis(dayFrom(day), 'dateline') };
	}
}

/**
 * Every date in a text, in its order, without overlap. Offsets are into `text`. Give it a paragraph or more:
 * "on 10 June" takes its year from the date before it.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
	return new Reader(text, options.published).read();
}

/** The date that begins at a place of a text, as the first one in it. */
export function dateFrom(text: string, start: number): DateMention | undefined {
	const found = new Reader(text, undefined).first(start);
	return found?.start === start ? found : undefined;
}

/** A date that a person typed, in any usual form; undefined where the whole text is not one date. */
export function parseDate(text: string): DateValue | undefined {
	const typed = asciiDigits(text)
		.trim()
		.replace(/^(?:in|on|the|since)\s+/i, '');
	const iso = parseIsoDate(typed);
	if (iso !== undefined) return { ...iso, basis: 'stated' };
	const lead = 'in ';
	const capitals =
		lead + typed.replace(/\b\p{Ll}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
	const [first, ...others] = findDates(capitals);
	const whole = first?.start === lead.length && first.end >= capitals.replace(/[.\s]+$/, '').length;
	return whole && others.length === 0 ? first.value : undefined;
}
