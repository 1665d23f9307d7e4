import type { Block } from '../document/document.ts';
import { outlineOf } from '../document/outline.ts';
import { showsPerson } from '../language/given-names.ts';
import { unshouted } from '../language/names.ts';
import { looksPersonal } from '../language/personal.ts';
import type { Reading } from '../language/read.ts';
import type { Span } from '../text/span.ts';
import { coreOf } from './lines/headings.ts';
import { namedBy, namesOf } from './referents/about.ts';
import { pronounFor } from './referents/gender.ts';
import type { Named } from './referents/thing.ts';

type Person = Extract<Named, { type: 'person' }>;

/** The part of a text under one heading, or of an entry that opens with whom it is about. */
export type Section = {
	/** Index of the block that it stands under or opens with; −1 before the first. */
	readonly heading: number;
	/** Whose life it tells, where the heading names a person. */
	readonly hero?: Person;
	/** Whom or what the heading names. */
	readonly named?: Named;
	/** The one of "he" and "she" that it uses more. */
	readonly gender?: 'he' | 'she';
};

const parts =
	/^(?:At|In|On|From|To|After|Before|During|Under|The|Early|Later|Final|First|Second|Third|Life|Death|Reign|War|Battle|Legacy|Career|Works?|Family)\b/;

/** "Biography of Rosa Quispe", "Rosa Quispe: Early life": whose. */
function bare(heading: string): string {
	const { start, end } = coreOf(heading, { start: 0, end: heading.length });
	return start < end ? heading.slice(start, end) : heading;
}

/** "3. Rosa Quispe (1917–1984)" without number and brackets. */
const nameIn = (heading: string): string =>
	unshouted(
		bare(heading)
			.replace(/^[#\s\d.)*•-]+/, '')
			.replace(/\s*[([–—:,].*$/, '')
			.replace(/[*_]/g, '')
			.trim()
	);

/** "Kumara I (413–455 A.D.)", "Ashoka (268–232 BC)": one name with the years of a reign. */
const reign =
	/^[#\s\d.)*•-]*\p{Lu}\p{Ll}[\p{L}’'-]+(?: [IVX]{1,4})?\s*\((?:c\. ?|r\. ?)?\d{3,4}\s*[–-]\s*\d{3,4}(?:\s*(?:A\.?D\.?|B\.?C\.?|B?CE))?\)/u;

/** Whom a heading names: a person by the name's own look, or one whom the text knows or goes on about. */
function heroIn(
	heading: string,
	named: Named | undefined,
	{ start, end }: Span,
	goesOn: boolean,
	legible: string
): Person | undefined {
	const name = nameIn(heading);
	if (parts.test(name)) return undefined;
	if (named?.type === 'person') return { ...named, start, end };
	// "Painter (1839–1922)": what the text writes small elsewhere is nobody's name.
	const isWord = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(legible);
	const isRuler = reign.test(heading) && !isWord;
	return isRuler || (looksPersonal(name) && (showsPerson(name) || goesOn || /\d{4}/.test(heading)))
		? { type: 'person', name, isPartial: false, start, end }
		: undefined;
}

/** The one of "he" and "she" that stands at least three times as often as the other. */
export function pronounIn(text: string): 'he' | 'she' | undefined {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const he = count(/\b(?:he|his|him)\b/gi);
	const she = count(/\b(?:she|her|hers)\b/gi);
	return he > 3 * she ? 'he' : she > 3 * he ? 'she' : undefined;
}

/** "Curie, Marie (1867–1934), …" at the head of a paragraph opens an entry of its own. */
const entry = /^\p{Lu}[\p{L}’'-]+, (?:\p{Lu}[\p{L}’'.-]* ?){1,4}\((?:born |b\. )?\d{3,4}/u;

/** For each sentence the section that it stands in. */
export function sectionsOf(reading: Reading): Section[] {
	const { document, sentences, legible } = reading;
	const above = outlineOf(document.blocks);
	let opened = -1;
	let under = -1;
	const headings = sentences.map(({ block, start }) => {
		const heading = above(block)[0] ?? -1;
		if (heading !== under) [opened, under] = [-1, heading];
		if (entry.test(legible.slice(start, start + 80))) opened = block;
		return opened >= 0 ? opened : heading;
	});
	const known = new Map<number, Section>();
	const names = namesOf(reading);
	const last = new Map(headings.map((heading, i) => [heading, i]));
	return headings.map((heading, i) => {
		const seen = known.get(heading);
		if (seen) return seen;
		const section = sectionAt(heading, i, last.get(heading) ?? i, reading, names);
		known.set(heading, section);
		return section;
	});
}

/** A heading and those right above it: "Rosa Quispe", "Chemist and poet". */
function headsAt(heading: number, { blocks }: Reading['document']): readonly Block[] {
	const heads: Block[] = [];
	for (let at = heading; at >= 0 && heads.length < 4; at--) {
		const block = blocks[at];
		if (block?.kind !== 'heading' || (at < heading && block.level === 1)) break;
		heads.push(block);
	}
	return heads;
}

function sectionAt(
	heading: number,
	first: number,
	last: number,
	reading: Reading,
	names: ReadonlyMap<string, Named>
): Section {
	const { document, sentences, legible } = reading;
	const block = document.blocks[heading];
	const from = sentences[first];
	if (!block || !from) return { heading };
	const gender = pronounIn(legible.slice(from.start, sentences[last]?.end));
	const opener = from.mentions.find(({ start }) => start < from.start + 3);
	const goesOn = /^(?:He|She) /.test(legible.slice(from.start));
	const heads = headsAt(heading, document).map(({ span }) => {
		const words = document.text.slice(span.start, span.end);
		return { words, span, named: namedBy(nameIn(words), names) };
	});
	const named = heads[0]?.named;
	const hero =
		block.kind === 'heading'
			? gender &&
				heads
					.map((head) => heroIn(head.words, head.named, head.span, goesOn, legible))
					.find(Boolean)
			: opener?.type === 'person'
				? opener
				: undefined;
	const sex = gender ?? (hero && pronounFor(hero.name));
	return {
		heading,
		...(sex ? { gender: sex } : {}),
		...(named ? { named } : {}),
		...(hero && sex ? { hero } : {})
	};
}
