import { countryNamed, countryOf } from './gazetteer.ts';
import { honorifics, offices } from './lexicon.ts';
import type { Office } from './mention.ts';
import { textOf, type Run } from './names.ts';

/** A run read from its left: what titles it opens with, and the words left over. */
export type Titled = {
	/** Whether any title, rank or courtesy stood there: then the rest names a person. */
	readonly isTitled: boolean;
	/** The first office, if the person holds it still. */
	readonly office?: Office;
	readonly rest: Run;
};

const gone = /^(?:ex-|former$|then$|late$)/i;

/** The country that a run opens with, by name or by what belongs to it, and how many words that takes. */
export function ownerOf(run: Run): { country: string; words: number } | undefined {
	for (const words of [5, 4, 3, 2, 1]) {
		if (words > run.length) continue;
		const text = textOf(run.slice(0, words));
		const country = countryOf(text) ?? countryNamed(text);
		if (country) return { country: country.name, words };
	}
	return undefined;
}

const isHonorific = (text: string) =>
	honorifics.has(text.replaceAll('.', '')) || honorifics.has(text.replace(/\.$/, ''));

/** "of the Republic of Peru", "to Peru", right after an office. */
function reach(run: Run): { of: string; words: number; isTo: boolean } | undefined {
	const preposition = run[0]?.lower;
	if (preposition !== 'of' && preposition !== 'to') return undefined;
	const skipped = run[1]?.lower === 'the' ? 2 : 1;
	const owner = ownerOf(run.slice(skipped));
	// "of the Indian National Congress" is of a body, not of India.
	const isNation =
		owner !== undefined &&
		countryOf(textOf(run.slice(skipped, skipped + owner.words))) !== undefined &&
		run.length > skipped + owner.words;
	if (isNation) return undefined;
	return owner && { of: owner.country, words: skipped + owner.words, isTo: preposition === 'to' };
}

/** "Governor of Malwa State", "Minister of the Environment": an office with what it is of, and nobody's name. */
export function officeIn(run: Run): Office | undefined {
	const office = offices.find(({ words }) => words.every((part, i) => run[i]?.lower === part));
	const rest = run.slice(office?.words.length ?? 0);
	if (!office || !/^(?:of|for|to)$/.test(rest[0]?.lower ?? '')) return undefined;
	if (/^(?:Minister|Deputy Minister|Secretary|Undersecretary|Commissioner)$/.test(office.title))
		return { title: textOf(run) };
	const of = rest.slice(rest[1]?.lower === 'the' ? 2 : 1);
	return of.length === 0 ? undefined : { title: office.title, of: textOf(of) };
}

/** Reads `[Pakistani] [Foreign Minister] [of X]` off the front of a run. */
export function titled(run: Run): Titled {
	const owner = ownerOf(run);
	const start = owner && owner.words < run.length ? owner.words : 0;
	let rest = run.slice(start);
	let of = start > 0 ? owner?.country : undefined;
	let title: string | undefined;
	let isGone = false;
	for (let word = rest[0]; word !== undefined; word = rest[0]) {
		const office = offices.find(({ words }) => words.every((part, i) => rest[i]?.lower === part));
		if (gone.test(word.text)) {
			isGone = true;
			rest = rest.slice(1);
		} else if (office) {
			rest = rest.slice(office.words.length);
			const reached = reach(rest);
			rest = rest.slice(reached?.words ?? 0);
			title ??= reached?.isTo ? `${office.title} to ${reached.of}` : office.title;
			if (reached && !reached.isTo) of = reached.of;
		} else if (isHonorific(word.lower)) {
			rest = rest.slice(1);
			title ??= '';
		} else break;
	}
	return {
		isTitled: title !== undefined || isGone,
		...(title && !isGone ? { office: { title, ...(of ? { of } : {}) } } : {}),
		rest
	};
}
