import type { Span } from '../text/span.ts';
import type { Oblique, Phrase } from './clause.ts';
import {
	isAdverb,
	isBe,
	isDeterminer,
	isHave,
	isMark,
	isPreposition,
	modals,
	relatives,
	takesComplement
} from './grammar.ts';
import type { Item } from './items.ts';
import type { Mention } from './mention.ts';

/** The words of a span as one reads them aloud. */
export type Read = (span: Span) => string;

const MAX_DEPTH = 4;
const MAX_ITEMS = 14;

/** Where a verb group stands: no phrase reaches over it. */
export type VerbsAt = ReadonlySet<number>;

const canStand = (items: readonly Item[], at: number, verbs: VerbsAt): boolean => {
	const item = items[at];
	if (item === undefined || item.isUndated || isMark(item) || verbs.has(at)) return false;
	if (item.mention) return item.mention.type !== 'date';
	return !(
		isPreposition(item) ||
		isBe(item) ||
		isHave(item) ||
		modals.has(item.lower) ||
		relatives.has(item.lower) ||
		/^(and|or|but|nor|to|not|there|he|she|it|they|we|i|you|him|them|us|'s)$/.test(item.lower) ||
		isAdverb(item.lower)
	);
};

/** "the *1957* Commerce Agreement": a year between a determiner and its noun belongs to the noun. */
const isYearOf = (
	items: readonly Item[],
	at: number,
	isDetermined: boolean,
	verbs: VerbsAt
): boolean => {
	const mention = items[at]?.mention;
	return (
		mention?.type === 'date' &&
		mention.preposition === undefined &&
		mention.value.precision === 'year' &&
		isDetermined &&
		canStand(items, at + 1, verbs)
	);
};

/** The head of a phrase that starts at `at`: after its determiner, as far as nouns, adjectives and names go. */
function core(
	items: readonly Item[],
	at: number,
	verbs: VerbsAt
): { from: number; to: number; determiner?: string } | undefined {
	let from = at;
	const first = items[at];
	if (isDeterminer(first) && !verbs.has(at)) from++;
	let to = from;
	while (
		to - from < MAX_ITEMS &&
		(canStand(items, to, verbs) || isYearOf(items, to, from > at, verbs)) &&
		!(to > from && isDeterminer(items[to]))
	) {
		to++;
		// "Azerbaijan's independence": the owner and the thing are one phrase.
		if (items[to]?.lower === "'s" || items[to]?.lower === '’s') to++;
	}
	return to === from
		? undefined
		: { from, to, ...(from > at && first ? { determiner: first.lower } : {}) };
}

function bare(
	items: readonly Item[],
	from: number,
	to: number,
	read: Read,
	complements: readonly Oblique[],
	determiner?: string
): Phrase {
	const first = items[from] as Item;
	const last = items[to - 1] as Item;
	const end = complements.at(-1)?.phrase.end ?? last.end;
	const span = { start: first.start, end };
	const mentions = [
		...items.slice(from, to).flatMap((item) => (item.mention ? [item.mention] : [])),
		...complements.flatMap(({ phrase }) => phrase.mentions)
	];
	const whole: Mention | undefined = to - from === 1 ? first.mention : last.mention;
	const head = last.mention ? (read(last).split(' ').at(-1) ?? '').toLowerCase() : last.lower;
	return {
		...span,
		text: read(span),
		head,
		mentions,
		complements,
		members: [],
		...(determiner ? { determiner } : {}),
		...(whole ? { mention: whole } : {})
	};
}

/** A phrase without coordination, with its complements. */
function simple(
	items: readonly Item[],
	at: number,
	verbs: VerbsAt,
	read: Read,
	depth: number
): { phrase: Phrase; next: number } | undefined {
	const found = core(items, at, verbs);
	if (!found) return undefined;
	const { from, determiner } = found;
	let next = found.to;
	const last = items[next - 1] as Item;
	const head = last.mention ? (read(last).split(' ').at(-1) ?? '').toLowerCase() : last.lower;
	const complements: Oblique[] = [];
	while (depth < MAX_DEPTH) {
		const preposition = items[next]?.lower ?? '';
		if (!isPreposition(items[next]) || !takesComplement(head, preposition)) break;
		const inner = phraseAt(items, next + 1, verbs, read, depth + 1);
		if (!inner) break;
		complements.push({ preposition, phrase: inner.phrase });
		next = inner.next;
	}
	return { phrase: bare(items, from, found.to, read, complements, determiner), next };
}

/** The phrase at `at`, with "A, B and C" as its members; `next` is the first item after it. */
export function phraseAt(
	items: readonly Item[],
	at: number,
	verbs: VerbsAt,
	read: Read,
	depth = 0
): { phrase: Phrase; next: number } | undefined {
	const first = simple(items, at, verbs, read, depth);
	if (!first) return undefined;
	const members = [first.phrase];
	let next = first.next;
	let closed = false;
	const pending: { phrase: Phrase; next: number }[] = [];
	while (!closed && members.length + pending.length < 12) {
		let cursor = pending.at(-1)?.next ?? next;
		const comma = items[cursor]?.lower === ',';
		if (comma) cursor++;
		const and = /^(and|&|or)$/.test(items[cursor]?.lower ?? '');
		if (and) cursor++;
		if (!comma && !and) break;
		const other = simple(items, cursor, verbs, read, depth);
		if (!other) break;
		// "…, and B did Y": after a verb, a comma and a new verb, another clause begins.
		if (comma && and && verbs.has(other.next) && [...verbs].some((verb) => verb < at)) break;
		pending.push(other);
		if (!and) continue;
		closed = true;
		members.push(...pending.map(({ phrase }) => phrase));
		next = other.next;
	}
	if (members.length === 1) return first;
	const last = members.at(-1) as Phrase;
	const modifies = members.slice(0, -1).every(({ mention }) => mention?.type === 'nationality');
	const span = { start: first.phrase.start, end: members.at(-1)?.end ?? first.phrase.end };
	if (modifies && last.mention?.type !== 'nationality') {
		const mentions = members.flatMap((member) => member.mentions);
		const { determiner } = first.phrase;
		const phrase = {
			...last,
			...span,
			text: read(span),
			mentions,
			...(determiner ? { determiner } : {})
		};
		return { phrase, next };
	}
	return {
		phrase: {
			...span,
			text: read(span),
			head: members.at(-1)?.head ?? '',
			mentions: members.flatMap((member) => member.mentions),
			complements: [],
			members,
			...(first.phrase.determiner ? { determiner: first.phrase.determiner } : {})
		},
		next
	};
}
