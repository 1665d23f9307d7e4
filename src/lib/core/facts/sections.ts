import { outlineOf } from '../document/outline.ts';
import { headKind } from '../language/lexicon.ts';
import { unshouted } from '../language/names.ts';
import type { Mention } from '../language/mention.ts';
import type { Reading } from '../language/read.ts';

type Person = Extract<Mention, { type: 'person' }>;

/** The part of a text under one heading. */
export type Section = {
	/** Index of the heading's block; −1 before the first. */
	readonly heading: number;
	/** Whose life it tells, where the heading names a person. */
	readonly hero?: Person;
	/** The one of "he" and "she" that it uses more. */
	readonly gender?: 'he' | 'she';
};

/** "3. Rosa Quispe (1917–1984)" without number and brackets; undefined where no person's name is left. */
function personIn(heading: string): string | undefined {
	const name = unshouted(
		heading
			.replace(/^[#\s\d.)*-]+/, '')
			.replace(/\s*[([–—:,].*$/, '')
			.replace(/[*_]/g, '')
			.trim()
	);
	const isName =
		!/^(?:At|In|On|From|To|After|Before|During|Under|The|Early|Later|Final|First|Second|Third|Life|Death|Reign|War|Battle|Legacy|Career|Works?|Family)\b/.test(
			name
		) &&
		/^\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]*|de|del|da|di|von|van|der|bin|ibn|al)){1,4}$/u.test(
			name
		) &&
		name.split(' ').every((word) => headKind(word) === undefined);
	return isName ? name : undefined;
}

/** The one of "he" and "she" that stands at least three times as often as the other. */
export function pronounIn(text: string): 'he' | 'she' | undefined {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const he = count(/\b(?:he|his|him)\b/gi);
	const she = count(/\b(?:she|her|hers)\b/gi);
	return he > 3 * she ? 'he' : she > 3 * he ? 'she' : undefined;
}

/** For each sentence the section that it stands in. */
export function sectionsOf({ document, sentences, legible }: Reading): Section[] {
	const above = outlineOf(document.blocks);
	const headings = sentences.map(({ block }) => above(block)[0] ?? -1);
	const known = new Map<number, Section>();
	return headings.map((heading, i) => {
		const seen = known.get(heading);
		if (seen) return seen;
		const last = headings.lastIndexOf(heading);
		const gender = pronounIn(legible.slice(sentences[i]?.start, sentences[last]?.end));
		const block = document.blocks[heading];
		const name = block && gender && personIn(document.text.slice(block.span.start, block.span.end));
		const section: Section = {
			heading,
			...(gender ? { gender } : {}),
			...(block && name ? { hero: { type: 'person', name, isPartial: false, ...block.span } } : {})
		};
		known.set(heading, section);
		return section;
	});
}
