import { gaps } from '../document/gaps.ts';
import type { Span } from '../text/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words before whose full stop a name or a number follows; no sentence ends there. */
const titles = new Set(
	'mr mrs ms dr shri smt kum prof rev hon gen lt col maj capt cpt sgt cdr cmdr adm brig gov sen rep pres amb supt insp rt st ste mt ft no nos art arts sec secs fig figs vol vols ch chap eq ed eds pp p para vs v viz cf approx ca circa fl al e.g i.e eg rs messrs mme mlle sr fr retd ret op cit dept univ assn bros h.e h.m'.split(
		' '
	)
);

/** Words with a full stop that may stand inside a sentence or end it: they end it before a capital that begins a new one. */
const eitherWay = new Set(
	'inc ltd co corp jr sr etc a.m p.m u.s u.k u.n e.u d.c b.c a.d est jan feb mar apr jun jul aug sept sep oct nov dec esq ph.d m.d b.a m.a'.split(
		' '
	)
);

/** Words that begin a new sentence rather than go on with a name. */
const openers = new Set(
	'the a an in on at it he she they we i this that these those there but and however after before since when while as for by from with its his her their our according both all some many most one two if although though during under following despite moreover furthermore meanwhile also then what who why how where'.split(
		' '
	)
);

const lastWord = /(?:^|[\s([“‘"'–—-])(\p{L}[\p{L}.]*)\.$/u;
const firstWord = /^["“‘'([]*([\p{L}\p{N}]+)/u;

/** Whether the segmenter broke where no sentence ends: between `before` and `after`, with or without a space. */
function isFalse(before: string, after: string, spaced: boolean): boolean {
	// a line break alone, or "!" and "?" inside a name
	if (/^\p{Ll}/u.test(after) && !/[.!?]["”’]$/.test(before)) return true;
	if (!before.endsWith('.')) return !/[.!?…:;]["”’)\]]*$/.test(before);
	// "Today.Az", "in 2.5"
	if (!spaced) return /^[\p{L}\p{N}]/u.test(after) && !/^\p{Lu}\p{Ll}+ /u.test(after);
	const next = firstWord.exec(after)?.[1] ?? '';
	const word = lastWord.exec(before)?.[1]?.toLowerCase();
	if (word === undefined) return false;
	// "the V. I. Romanov Institute": initials, though "v." stands between two sides
	if (/^\p{L}$/u.test(word) && /^\p{Lu}\. ?\p{Lu}/u.test(after)) return true;
	if (titles.has(word)) return !openersAfterTitle(word, next);
	// "vitamin C. The …", "hepatitis B. It …": a kind by its letter, and no name begins
	if (/^\p{L}$/u.test(word) && lettered.test(before)) return false;
	// an initial: "J. K. Rowling", "James C. F. Huang", "N. A. M. Raza"
	if (/^\p{L}$/u.test(word)) {
		const isAmong = /^\p{Lu}\./u.test(after) || /\p{Lu}\.\s?\p{Lu}\.$/u.test(before);
		const mayBe = word !== 'i' || isAmong;
		return mayBe && (/^\p{Lu}\./u.test(after) || !openers.has(next.toLowerCase()));
	}
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !openers.has(next.toLowerCase());
	return eitherWay.has(word) && !openers.has(next.toLowerCase());
}

const lettered = /\b(?:vitamins?|hepatitis|influenza|types?|grade|category) \p{Lu}\.$/iu;

/** "No. The answer …" ends, "No. 5" does not. */
const openersAfterTitle = (word: string, next: string) =>
	['no', 'al', 'retd', 'ret', 'ch', 'p', 'v'].includes(word) && openers.has(next.toLowerCase());

/** "… of the economy.On Monday": a sentence that begins without a space, with a word that often does. */
const glued = /(?<=[\p{Ll}\d)]\.)\p{Lu}\p{Ll}*(?=\s)/gu;

/** "… by the bank.Nordsund took it over": the same before a name, where no address can stand. */
const gluedName = /(?<=\p{Ll}{4}\.)\p{Lu}\p{Ll}{4,}(?=\s)/gu;

/** "… since 1992. 90 places were …": a year ends a sentence, and a number with its noun begins one. */
const counted = /(?<=(?:18|19|20)\d\d\. )(?=\d[\d,]* \p{Ll}{3,})/gu;

/** "Clean Energy: The Lima Group will build …": what a point is about, before a sentence of its own. */
const labelled =
	/^\s*\p{Lu}[\p{L}&’' -]{2,45}: +(?=(?:The )?(?!(?:It|He|She|They|We|I|This|These|Those|Its|Their|The|An?|In|On|At|To|For|As)\b)\p{Lu}[^:]{0,140}?\s(?:will|has|have|was|were|is|are|\p{Ll}{3,}ed)\s(?:[^:\s]+\s+){4})/u;

/** Where sentences begin inside a segment, in order. */
function gluedStarts(segment: string): number[] {
	const label = labelled.exec(segment.slice(0, 320));
	const opened = [...segment.matchAll(glued)].filter(([word]) => openers.has(word.toLowerCase()));
	const others = [...segment.matchAll(counted), ...opened, ...segment.matchAll(gluedName)];
	const starts = new Set(others.map(({ index }) => index));
	if (label) starts.add(label[0].length);
	return [...starts].sort((a, b) => a - b);
}

/** A point run into the line of another. */
const point = / [•▪●►] +(?=\S)/gu;

/** The ends of all sentences of a text. */
function* endsOf(text: string): Generator<number> {
	let start = 0;
	for (const { index, segment } of segmenter.segment(text)) {
		for (const inner of gluedStarts(segment)) yield index + inner;
		const end = index + segment.length;
		const before = text.slice(Math.max(start, end - 60), end);
		const [left, right] = [before.trimEnd(), text.slice(end, end + 60).trimStart()];
		if (left === '' || (right !== '' && isFalse(left, right, left.length < before.length)))
			continue;
		yield end;
		start = end;
	}
}

/** Reference marks as spaces: they stand between a full stop and the next sentence. */
function unmarked(text: string, span: Span): string {
	let [out, end] = ['', span.start];
	for (const gap of gaps(text, span)) {
		out += text.slice(end, gap.start) + ' '.repeat(gap.end - gap.start);
		end = gap.end;
	}
	return out + text.slice(end, span.end);
}

/**
 * The sentences inside a span, in order and without overlap, nothing but white space and gaps (document/gaps.ts)
 * between them.
 */
export function sentences(text: string, span: Span): Span[] {
	const found: Span[] = [];
	for (const part of pointsOf(text, span)) {
		const inside = unmarked(text, part);
		let start = 0;
		for (const end of endsOf(inside)) {
			push(found, inside, part.start, start, end);
			start = end;
		}
	}
	return found;
}

/** "… the services • The Act of 1933": points that were run into one line. */
function pointsOf(text: string, { start, end }: Span): Span[] {
	const starts = [...text.slice(start, end).matchAll(point)].map(({ index }) => start + index + 1);
	return [start, ...starts].map((from, i) => ({ start: from, end: starts[i] ?? end }));
}

function push(found: Span[], inside: string, offset: number, start: number, end: number): void {
	let [from, to] = [start, end];
	while (from < to && /\s/.test(inside.charAt(from))) from += 1;
	while (to > from && /\s/.test(inside.charAt(to - 1))) to -= 1;
	if (from < to) found.push({ start: offset + from, end: offset + to });
}
