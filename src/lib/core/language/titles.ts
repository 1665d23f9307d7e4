import { countryNamed, countryOf, placeNamed } from './gazetteer.ts';
import { isField } from './fields.ts';
import { headKind, honorifics, officeAt } from './lexicon.ts';
import type { Office } from './mention.ts';
import { textOf, type Run } from './names.ts';

/** A run read from its left: what titles it opens with, and the words left over. */
export type Titled = {
	/** Whether any title, rank or courtesy stood there: then the rest names a person. */
	readonly isTitled: boolean;
	/** Whether one of them is nobody's but a person's: not "General", "Major", "Air". */
	readonly isSure: boolean;
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
	text
		.split('-')
		.every(
			(part) => honorifics.has(part.replaceAll('.', '')) || honorifics.has(part.replace(/\.$/, ''))
		);

/** They are ranks with another word only: "Air Marshal", "Vice Admiral". */
const parts = new Set('air rear vice field staff'.split(' '));

/** Ranks, courtesies and callings that also open the names of things: "General Assembly", "Air Mail Act". */
const loose = new Set(
	'general major father sister brother justice judge air rear vice field staff captain commander premier saint hon count author novelist actor actress singer filmmaker diplomat bureaucrat politician industrialist entrepreneur businessman economist scientist physicist journalist lawyer activist cricketer footballer painter poet poetess sculptor artist composer playwright dramatist philosopher historian mathematician astronomer chemist biologist botanist inventor explorer engineer architect musician photographer theologian suffragist suffragette feminist choreographer pianist violinist'.split(
		' '
	)
);

/** The state or city that a run opens with, where a name follows: "of *Texas* Ann Lee". */
function placeOf(run: Run): { country: string; words: number } | undefined {
	for (const words of [3, 2, 1]) {
		if (words >= run.length) continue;
		const place = placeNamed(textOf(run.slice(0, words)));
		if (place) return { country: place.name, words };
	}
	return undefined;
}

/** "of the Republic of Peru", "to Peru", right after an office. */
function reach(run: Run): { of: string; words: number; isTo: boolean } | undefined {
	const preposition = run[0]?.lower;
	if (preposition !== 'of' && preposition !== 'to') return undefined;
	const skipped = run[1]?.lower === 'the' ? 2 : 1;
	const owner = ownerOf(run.slice(skipped)) ?? placeOf(run.slice(skipped));
	// "of the Indian National Congress" is of a body, not of India.
	const isNation =
		owner !== undefined &&
		countryOf(textOf(run.slice(skipped, skipped + owner.words))) !== undefined &&
		run.length > skipped + owner.words;
	// "of the Kerala High Court", "of the Union Bank": a body that is called by its place.
	const isBody = run.length > skipped + 1 && headKind(run.at(-1)?.lower ?? '') === 'organisation';
	if (isNation || isBody) return undefined;
	return owner && { of: owner.country, words: skipped + owner.words, isTo: preposition === 'to' };
}

/** "Governor of Malwa State", "Minister of the Environment": an office with what it is of, and nobody's name. */
export function officeIn(run: Run): Office | undefined {
	const office = officeAt(run);
	const rest = run.slice(office?.words.length ?? 0);
	if (!office || !/^(?:of|for|to)$/.test(rest[0]?.lower ?? '')) return undefined;
	if (/^(?:Minister|Deputy Minister|Secretary|Undersecretary|Commissioner)$/.test(office.title))
		return { title: textOf(run) };
	const of = rest.slice(rest[1]?.lower === 'the' ? 2 : 1);
	return of.length === 0 ? undefined : { title: office.title, of: textOf(of) };
}

/** "NASA *Administrator* Ann Lee": a body, its office and who holds it. */
export function postOf(run: Run): { of: Run; title: string; rest: Run } | undefined {
	for (let at = 1; at < Math.min(run.length, 8); at++) {
		const office = officeAt(run, at);
		if (!office) continue;
		const of = run.slice(0, at);
		const rest = run.slice(at + office.words.length);
		return /^(?:of|for|to|and)$/.test(rest[0]?.lower ?? '')
			? undefined
			: { of, title: office.title, rest };
	}
	return undefined;
}

/** "*Environment Minister* Ann Lee": the office of any field. */
function ofField(run: Run): { title: string; words: readonly string[] } | undefined {
	const end = run.slice(0, 5).findIndex(({ lower }) => /^(?:minister|secretary)$/.test(lower));
	const fields = run.slice(0, Math.max(end, 0));
	if (fields.length === 0 || !fields.every(({ text, lower }) => lower === 'and' || isField(text)))
		return undefined;
	const words = run.slice(0, end + 1);
	return { title: textOf(words), words: words.map(({ lower }) => lower) };
}

/** Reads `[Pakistani] [Foreign Minister] [of X]` off the front of a run. */
export function titled(run: Run): Titled {
	const owner = ownerOf(run);
	const start = owner && owner.words < run.length ? owner.words : 0;
	let rest = run.slice(start);
	let of = start > 0 ? owner?.country : undefined;
	let title: string | undefined;
	let isGone = false;
	let isSure = false;
	for (let word = rest[0]; word !== undefined; word = rest[0]) {
		const office = officeAt(rest) ?? ofField(rest);
		if (gone.test(word.text)) {
			isGone = true;
			rest = rest.slice(1);
		} else if (office) {
			rest = rest.slice(office.words.length);
			const reached = reach(rest);
			rest = rest.slice(reached?.words ?? 0);
			isSure = true;
			title ??= reached?.isTo ? `${office.title} to ${reached.of}` : office.title;
			if (reached && !reached.isTo) of = reached.of;
		} else if (isHonorific(word.lower)) {
			isSure ||= !loose.has(word.lower);
			rest = rest.slice(1);
			if (!parts.has(word.lower)) title ??= '';
		} else break;
	}
	return {
		isTitled: title !== undefined || isGone,
		isSure: isSure || isGone,
		...(title && !isGone ? { office: { title, ...(of ? { of } : {}) } } : {}),
		rest
	};
}
