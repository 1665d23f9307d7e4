import { outlineOf } from '../../document/outline.ts';
import { countryOf } from '../../language/gazetteer.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Reading } from '../../language/read.ts';
import { unshouted } from '../../language/names.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { countrySlot, phraseSlot } from '../slots.ts';
import { homeOf } from '../home.ts';
import { ofItsState } from '../of-state.ts';
import { oncePerReading } from '../once.ts';
import { constitutionNamed, countryIn } from './constitution.ts';
import { firmNamed } from './firm.ts';
import { coreOf, isSectionName } from './headings.ts';
import { inFull } from './in-full.ts';
import { parentOf } from './nesting.ts';
import { isTelling, slotIn, takesArticle, type Legible } from './naming.ts';

/** Whom or what lines are about. */
export type Subject = Slot;

type SubjectSource = Legible & { readonly home?: string | undefined };

/** Names that head a text on a subject and name no thing: "Indian Polity", "Modern History". */
const fields =
	/(?:^|\s)(?:notes?|polity|geography|history|economy|economics|politics|science|studies|affairs|syllabus|revision|timeline|chronology|events|dates|quiz|questions?|list|guide|handbook|life|years|career|works?|relations|legacy|death|education|causes|effects|results?|terms|provisions|reign|wars?|treaties|acts|parties|members|outcomes?|background|signatories|participants)$/i;

/** "Indian Economy" is about India. */
function nationOf(words: string, span: Span): Subject | undefined {
	const [first = '', ...rest] = words.split(' ');
	const country = countryOf(first);
	return country && rest.length > 0 && isSectionName(rest.join(' '))
		? countrySlot(country.name, span)
		: undefined;
}

/** "Constitution of 1956", "Charter (1956)": a paper that is told from others by its year, and by its country where the text has one. */
function paperOf(reading: SubjectSource, words: string, span: Span): Subject | undefined {
	const match = /^(?:the )?((?:\p{Lu}[\p{L}’'-]+ )*(\p{Lu}\p{L}+))(?: of|,) (\d{4})$/iu.exec(words);
	const [, name = '', head = '', year = ''] = match ?? [];
	if (!match || headKind(head) !== 'agreement') return undefined;
	const { home } = reading;
	const text =
		home && !isTelling(name) ? `${year} ${name} of ${home}` : words.replace(/, (?=\d{4}$)/, ' of ');
	return {
		...phraseSlot(text, span),
		type: 'agreement',
		article: 'the',
		head: head.toLowerCase(),
		mention: { type: 'agreement', name: text, head: head.toLowerCase(), ...span }
	};
}

const isBareKind = (words: string): boolean =>
	/^\p{Lu}\p{Ll}+$/u.test(words) && headKind(words.toLowerCase()) !== undefined;

/** "1st Governor-Rosa Quispe": a line of a list that looks like a heading. */
const isPost = /^(?:\d(?:st|nd|rd|th)|First|Last|Current|Present) [\p{L} ]{3,30} ?[–:-] ?\p{Lu}/u;

/** The thing that a heading names: undefined where it names none for sure, `null` where it leaves it to the one above. */
function namedBy(
	reading: SubjectSource,
	span: Span,
	isTitle: boolean,
	isLikely: boolean
): Subject | undefined | null {
	const { legible } = reading;
	if (span.end - span.start > 110) return undefined;
	const inner = coreOf(legible, span);
	const words = legible.slice(inner.start, inner.end).replace(/\s+/g, ' ');
	if (words === '' || isPost.test(words)) return null;
	// "Making of the Constitution" in notes on one state
	if (words === 'Constitution' && inner.start > span.start)
		return isLikely && reading.home ? constitutionNamed(reading.home, inner) : undefined;
	const nation = nationOf(words, inner);
	if (nation) return nation;
	// "Features of the Scheme": of the one that is told above
	if (isSectionName(words) || (inner.start > span.start && isBareKind(words))) return null;
	if (fields.test(words) || /\bof the World$/i.test(words)) return undefined;
	const dated = paperOf(reading, words, inner);
	if (dated) return dated;
	const found = ofItsState(slotIn(reading, inner), reading.home);
	const slot = found && inFull(reading, found);
	if (!slot?.mention) return firmNamed(words, inner);
	if (words.split(' ').length > 9) return undefined;
	if (slot.type !== 'name' && slot.type !== 'office') return slot;
	// a section's name in capitals looks like a name; the text uses a name again
	const isDated = /^\s*\(\s*(?:c\. ?)?\d{3,4}/.test(legible.slice(inner.end, span.end));
	const isAbbreviated = /^\s*\(\p{Lu}{2,8}\)/u.test(legible.slice(inner.end, span.end));
	const isSure = isTitle || isDated || isAbbreviated || isUsed(legible, slot.text, inner);
	return isSure || (isLikely && looksNamed(slot.text)) ? slot : undefined;
}

/** "World Trade Organization", "SAARC", but not "Key Outcomes" or "Economic ties". */
const looksNamed = (text: string): boolean =>
	/^\p{Lu}\S*(?: (?:(?:of|the|and|for|de|&) )*\p{Lu}\S*){0,5}$/u.test(text) &&
	!/^(?:key|important|major|main|other|some|early|late|economic|political|social|historical|recent|current|latest|new|related|general|basic|more|first|last|special|national|international|photo|image|table|figure|contact|quick)\b/i.test(
		text
	) &&
	(!/[^s]s$/.test(text) || /\b(?:Nations|States|Philippines|Netherlands|Maldives)$/.test(text));

function isUsed(legible: string, name: string, { start, end }: Span): boolean {
	const first = legible.indexOf(name);
	const other = first >= start && first < end ? legible.indexOf(name, end) : first;
	return (
		other >= 0 && /[\p{Ll}\d,]\s+(?:the\s+)?$/iu.test(legible.slice(Math.max(0, other - 12), other))
	);
}

/** "AVEIRO is a city …": what a document without a title says it is about in its first words. */
function openingOf(reading: Reading): Subject | undefined {
	const [first] = reading.sentences;
	const body = reading.document.blocks.findIndex(({ kind }) => kind === 'body');
	if (first?.block !== body) return undefined;
	const text = reading.legible.slice(first.start, Math.min(first.end, first.start + 400));
	const match =
		/^(?:The )?(\p{Lu}[^,(:;“”"]{1,60}?)\s*(?:,?\s*\([^()]{0,160}\))?\s*(?:,[^,]{2,80},)?\s+(?:is|was|are|were)\s/u.exec(
			text
		);
	const name = match?.[1]?.trim();
	if (
		name === undefined ||
		!/^(?:\p{Lu}[^\s]*|of|the|and|for|de|la|del|al|von|van|&|–|-|\d+)(?:\s+(?:[\p{Lu}\d][^\s]*|of|the|and|for|on|in|de|la|del|al|von|van|&|–|-))*$/u.test(
			name
		)
	)
		return undefined;
	const start = first.start + text.indexOf(name);
	const span = { start, end: start + name.length };
	const shown = calmed(reading.legible, name);
	const slot = slotIn(reading, span);
	if (/relations$/i.test(shown) || !slot) return undefined;
	const article = /^The\s/.test(text) || takesArticle(shown, slot.mention) ? 'the' : '';
	return slot.type === 'country'
		? slot
		: {
				...(slot.mention ? slot : phraseSlot(shown, span)),
				text: shown,
				article,
				type: slot.mention?.type ?? 'name'
			};
}

const nameOfState =
	/^(?:(?:official|full|formal) name|(?:name of )?country)\s*:\s*(\p{Lu}.{3,60})$/iu;

/** "Official name: Republic of Peru": the state whose particulars are listed under no name. */
function stateListed({ legible, document }: Reading): Subject | undefined {
	for (const { kind, span } of document.blocks.slice(0, 40)) {
		if (kind !== 'row' && kind !== 'item') continue;
		const name = nameOfState.exec(legible.slice(span.start, span.end).trim())?.[1];
		const country = name === undefined ? undefined : countryIn(name);
		if (country !== undefined) return countrySlot(country, span);
	}
	return undefined;
}

/** A name in capitals as the rest of the text writes it: "AVEIRO" is "Aveiro" where that stands further on, or names a person. */
export function calmed(legible: string, name: string, isPerson = false): string {
	if (/\p{Ll}/u.test(name)) return name;
	const usual = name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
	return isPerson || legible.includes(usual) ? usual : unshouted(name);
}

/** The same, worked out once for a reading. */
export const linesOf = oncePerReading((reading: Reading) => ({ reading, ...subjectsOf(reading) }));

/** What a title names, or the one of its parts that names something: "Money and banking: Reserve Bank of Peru". */
function titled(title: string): Subject | undefined | null {
	const whole = namedBy({ legible: title }, { start: 0, end: title.length }, true, true);
	if (whole !== undefined) return whole;
	const parts = title.split(/(?<=\p{L}): /u);
	const named = parts.flatMap(
		(part) => namedBy({ legible: part }, { start: 0, end: part.length }, true, true) ?? []
	);
	return parts.length === 2 && named.length === 1 && named[0]?.type !== 'name'
		? named[0]
		: undefined;
}

/** Tells the subject of each block's lines: its headings from the nearest up, then the title, then the first words. */
export function subjectsOf(reading: Reading): {
	subjectOf: (block: number) => Subject | undefined;
	likelyOf: (block: number) => Subject | undefined;
	headingsOf: (block: number) => readonly Span[];
} {
	const { blocks, title, text } = reading.document;
	const source: SubjectSource = {
		legible: reading.legible,
		home: homeOf({ reading }) ?? countryIn(title ?? '')
	};
	const outline = outlineOf(blocks);
	// what a page puts over a text whose title is known, and no thing's name, is the page's own
	const isApart = ({ start, end }: Span): boolean =>
		title !== undefined && text.slice(start, end).trim() !== title;
	const namedAt = (isLikely: boolean) => {
		const known = new Map<number, Subject | undefined | null>();
		return (heading: number) => {
			const block = blocks[heading];
			if (!known.has(heading) && block) {
				const isTop = block.level === 1 || heading === 0;
				const named = namedBy(source, block.span, isTop, isLikely);
				known.set(heading, named === undefined && isTop && isApart(block.span) ? null : named);
			}
			return known.get(heading);
		};
	};
	const titleAt = title ? text.indexOf(title) : -1;
	const titleSpan =
		titleAt < 0 ? undefined : { start: titleAt, end: titleAt + (title?.length ?? 0) };
	let whole: Subject | undefined;
	let isAsked = false;
	const document = () => {
		if (isAsked) return whole;
		isAsked = true;
		const named = title ? titled(title) : null;
		whole = named === null ? (openingOf(reading) ?? stateListed(reading)) : named;
		return whole;
	};
	const parent = (block: number): Subject | undefined | null => {
		const at = parentOf(reading.document, block);
		const span = at === undefined ? undefined : blocks[at]?.span;
		if (!span) return null;
		const label = /^[^:]{2,60}(?=\s*:\s*$)/.exec(reading.legible.slice(span.start, span.end));
		const end = label ? span.start + label[0].length : span.end;
		return namedBy(source, { start: span.start, end }, false, true);
	};
	const over = (at: ReturnType<typeof namedAt>) => (block: number) => {
		const above = parent(block);
		if (above !== null) return above;
		for (const heading of outline(block)) {
			const named = at(heading);
			if (named !== null) return named;
		}
		return document();
	};
	return {
		subjectOf: over(namedAt(false)),
		likelyOf: over(namedAt(true)),
		headingsOf: (block) => [
			...outline(block).flatMap((heading) => blocks[heading]?.span ?? []),
			...(titleSpan ? [titleSpan] : [])
		]
	};
}
