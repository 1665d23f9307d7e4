import type { Block } from '../document/document.ts';
import { isKnownName } from '../language/gazetteer.ts';
import { months } from '../language/lexicon.ts';
import type { Mention } from '../language/mention.ts';
import type { Reading } from '../language/read.ts';
import { verbReadings } from '../language/verbs.ts';
import { mentionsIn } from '../facts/lines/naming.ts';
import { propertiesNamed } from '../facts/lines/property.ts';
import { findDates } from '../text/dates.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A mention with the words around it that a card would show: its line, or its cell where the line is long. */
export type LineMention = { readonly mention: Mention; readonly line: Span };

/** More of a line is not read: no row that a person wrote is longer. */
const longestLine = 4000;
const longestPassage = 300;

/** Where a line's cells and entries part: tabs, bars, wide gaps, semicolons. */
const joints = /[\t|;]+\s*| {3,}/g;
/** "Capital: name:" before a value; the colon of a clock or an address parts nothing. */
const label = /^[^\S\n]*[^:.?!;|]{2,60}:(?=\s)/u;
const deepestLabels = 3;

type Cell = Span & { readonly labels: readonly Span[] };

/** The cells of a line, each without the labels before it. */
function cellsOf(text: string, { start, end }: Span): Cell[] {
	const cells: Cell[] = [];
	const push = (from: number, to: number) => {
		const labels: Span[] = [];
		let at = from;
		for (let depth = 0; depth < deepestLabels; depth += 1) {
			const found = label.exec(text.slice(at, Math.min(to, at + 70)));
			if (!found) break;
			labels.push({ start: at, end: at + found[0].length - 1 });
			at += found[0].length;
		}
		if (at < to) cells.push({ start: at, end: to, labels });
	};
	let at = start;
	for (const { index, 0: mark } of text.slice(start, end).matchAll(joints)) {
		push(at, start + index);
		at = start + index + mark.length;
	}
	push(at, end);
	return cells;
}

/** A year by itself: in brackets, between commas, before a dash or alone. */
const bareYear =
	/(?:^|[(,–—])\s*(?<year>1[0-9]\d\d|20\d\d)(?:\s?[–—-]\s?(?:\d\d(?:\d\d)?))?(?=\s*(?:$|[),–—:]|-\s|est\b))/gu;
const lead = 'in ';

/** Years that only a line would leave without "in". */
function yearsIn(text: string, offset: number): Mention[] {
	return [...text.matchAll(bareYear)].flatMap(({ 0: all, index, groups }): Mention[] => {
		const year = groups?.year ?? '';
		const from = all.indexOf(year);
		const words = all.slice(from);
		const [date] = findDates(lead + words);
		if (date?.value?.basis !== 'stated') return [];
		const start = offset + index + from;
		return [{ type: 'date', value: date.value, start, end: start + words.length }];
	});
}

/** "Tropical monsoon": a capital that only opens the cell. "PIA becomes …", "Taxila (capital)" are names. */
function isOpener(mention: Mention, legible: string, cell: Span, known: ReadonlySet<string>) {
	if (mention.type !== 'name' || / /.test(mention.name)) return false;
	if (known.has(mention.name) || isKnownName(mention.name)) return false;
	if (/^\p{Lu}[\p{Lu}\d-]+$|\d/u.test(mention.name)) return false;
	if (legible.slice(cell.start, mention.start).trim() !== '') return false;
	const next = /^\s+(\p{Ll}+)/u.exec(legible.slice(mention.end, mention.end + 30))?.[1];
	if (next === undefined) return false;
	return !verbReadings(next).some(({ form }) => form === 'third' || form === 'past');
}

/** "17 58 N", "rainy season (May to November)": a point of the compass, a month of any year. */
const isMark = (mention: Mention): boolean =>
	mention.type === 'name' && (mention.name.length < 2 || months.has(mention.name.toLowerCase()));

/** "Languages: Lao (official)": an adjective that stands alone is a name of its own. */
function standing(mention: Mention, legible: string): Mention {
	if (mention.type !== 'nationality') return mention;
	const { start, end } = mention;
	if (/^[\s-]+\p{L}/u.test(legible.slice(end, end + 3))) return mention;
	return { type: 'name', name: legible.slice(start, end), start, end };
}

/** Dates, numbers and names of a cell. */
function mentionsOf(legible: string, cell: Span, known: ReadonlySet<string>): Mention[] {
	const found = mentionsIn({ legible }, cell);
	const years = yearsIn(legible.slice(cell.start, cell.end), cell.start).filter(
		(year) => !found.some((mention) => mention.type === 'date' && overlaps(mention, year))
	);
	return [
		...years,
		...found
			.filter((mention) => !years.some((year) => overlaps(year, mention)))
			.filter((mention) => !isOpener(mention, legible, cell, known) && !isMark(mention))
			.map((mention) => standing(mention, legible))
	];
}

/** What a label names: not "Capital", not "Land area", but "Council of Islamic Ideology", "42nd (1976)". */
function labelled(legible: string, span: Span, known: ReadonlySet<string>): Mention[] {
	const key = legible.slice(span.start, span.end).trim();
	if (propertiesNamed(key).length > 0) return [];
	return mentionsOf(legible, span, known).filter((mention) => isSure(mention, legible, known));
}

/** A heading's or a label's capitals make no name yet: it has a type, its dates, or the text's own use. */
function isSure(mention: Mention, legible: string, known: ReadonlySet<string>): boolean {
	if (mention.type === 'number') return isMeasured(mention, legible);
	if (mention.type !== 'name') return true;
	return (
		known.has(mention.name) || /^\s*\([^()]*\d/.test(legible.slice(mention.end, mention.end + 40))
	);
}

/** "300,000 people", "$2 billion": no number of a list or a chapter. */
const isMeasured = ({ start, end }: Span, legible: string): boolean =>
	/\d,\d|[^\d\s.]/.test(legible.slice(start, end));

/** What a block mentions that is not read for sentences: a row, a heading, a caption. */
export function lineMentions(
	{ legible }: Reading,
	{ kind, span }: Block,
	known: ReadonlySet<string>
): LineMention[] {
	const whole = { start: span.start, end: Math.min(span.end, span.start + longestLine) };
	if (kind === 'heading' || kind === 'caption')
		return mentionsOf(legible, whole, known)
			.filter((mention) => isSure(mention, legible, known))
			.map((mention) => ({ mention, line: whole }));
	if (kind !== 'row') return [];
	const isShort = whole.end - whole.start <= longestPassage;
	return cellsOf(legible, whole).flatMap((cell) => {
		const line = isShort ? whole : { start: cell.labels[0]?.start ?? cell.start, end: cell.end };
		return [
			...cell.labels.flatMap((span) => labelled(legible, span, known)),
			...mentionsOf(legible, cell, known)
		].map((mention) => ({ mention, line }));
	});
}
