import { countryNamed, countryOf, placeNamed } from './gazetteer.ts';
import { headKind, honorifics, offices } from './lexicon.ts';
import type { Mention, Office } from './mention.ts';
import type { Run } from './names.ts';
import { isCapital, type Word } from './words.ts';

const textOf = (words: Run): string => {
	let text = '';
	let end = -1;
	for (const word of words) {
		text += (text && word.start > end ? ' ' : '') + word.text;
		end = word.end;
	}
	return listed(isShouted(words) ? lowered(text) : text);
};

/** "of Peru-Chile-Bolivia" reads "of Peru, Chile and Bolivia". */
const listed = (text: string) =>
	text.replace(/\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+){2,}/u, (chain) => {
		const parts = chain.split('-');
		const areCountries = parts.every((part) => countryNamed(part) !== undefined);
		return areCountries ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : chain;
	});

/** A name in capitals throughout, as a heading or an opening writes it. */
const isShouted = (words: Run) =>
	words.filter(({ text }) => /^\p{Lu}{4,}$/u.test(text)).length > 1 &&
	words.every(({ text }) => text === text.toUpperCase());

const lowered = (text: string) =>
	text.replace(/\p{Lu}+/gu, (word) =>
		/^(?:OF|THE|AND|FOR|ON|IN|TO)$/.test(word)
			? word.toLowerCase()
			: word.charAt(0) + word.slice(1).toLowerCase()
	);
const spanOf = (words: Run) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

const equipment = /^(?:[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*|[A-Z]{2,5}\d+)$/;
const former = /^(ex-|former|then|late|acting)/i;

/** The country that a word or two at the start of a run stands for, and how many words it takes. */
function owner(run: Run): { country: string; words: number } | undefined {
	for (const words of [5, 4, 3, 2, 1]) {
		const text = textOf(run.slice(0, words));
		const country = countryOf(text) ?? countryNamed(text);
		if (country && run.length >= words) return { country: country.name, words };
	}
	return undefined;
}

/** The longest office that stands at word `at`. */
function officeAt(run: Run, at: number): { title: string; words: number } | undefined {
	const found = offices.find(({ words }) => words.every((word, i) => run[at + i]?.lower === word));
	return found && { title: found.title, words: found.words.length };
}

const isPlain = (words: Run) =>
	words[0] !== undefined &&
	isCapital(words[0]) &&
	words.length > 0 &&
	words.length <= 5 &&
	words.every((w) => headKind(w.text) === undefined || words.length > 1);

/** `[Pakistani] [Foreign Minister] [of X] [Khawaja Mohammad Asif]`, in any of its shorter forms. */
function personFrom(run: Run): Mention | undefined {
	const owned = owner(run);
	const whole = owned && owned.words === run.length;
	let at = owned && !whole ? owned.words : 0;
	let of = owned && !whole ? owned.country : undefined;
	let isFormer = false;
	let title: string | undefined;
	let isMarked = false;
	for (;;) {
		const word = run[at];
		if (!word) break;
		if (former.test(word.text)) {
			isFormer = true;
			at++;
			continue;
		}
		const office = officeAt(run, at);
		if (office) {
			title ??= office.title;
			at += office.words;
			if (/^(of|to)$/.test(run[at]?.lower ?? '')) {
				const rest = run.slice(run[at + 1]?.lower === 'the' ? at + 2 : at + 1);
				const place = owner(rest);
				if (!place) return undefined;
				if (run[at]?.lower === 'of') of = place.country;
				else title = `${title} to ${place.country}`;
				at += rest === run ? 0 : run.length - at - rest.length + place.words;
			}
			isMarked = true;
			continue;
		}
		if (
			honorifics.has(word.lower.replaceAll('.', '')) ||
			honorifics.has(word.lower.replace(/\.$/, ''))
		) {
			isMarked = true;
			at++;
			continue;
		}
		break;
	}
	const name = run.slice(at);
	if (!isMarked || !isPlain(name)) return undefined;
	const office: Office | undefined =
		title && !isFormer ? { title, ...(of ? { of } : {}) } : undefined;
	return {
		type: 'person',
		name: textOf(name),
		isPartial: name.length === 1,
		...spanOf(run),
		...(office ? { office } : {})
	};
}

const connectors = new Set(['of', 'on', 'for', 'to', 'against', 'between']);

/** The word of a name that tells what it is of: before the first connector, else the last. */
function headOf(run: Run): Word | undefined {
	const connector = run.findIndex((word) => connectors.has(word.lower));
	const before = connector > 0 ? run[connector - 1] : undefined;
	if (before && headKind(before.text)) return before;
	const last = run.findLast((word) => word.isWord && !/^\d+$/.test(word.text));
	return last && headKind(last.text) ? last : undefined;
}

function headedFrom(run: Run): Mention | undefined {
	const head = headOf(run);
	if (!head || run.length < 2) return undefined;
	const kind = headKind(head.text);
	const owned = owner(run);
	const isAdjective =
		owned !== undefined && countryOf(textOf(run.slice(0, owned.words))) !== undefined;
	const strips = owned && isAdjective && owned.words < run.length && run.length - owned.words >= 2;
	const words = strips ? run.slice(owned.words) : run;
	const common = { name: textOf(words), head: head.lower, ...spanOf(run) };
	switch (kind) {
		case 'place':
			return { type: 'place', kind: head.lower, name: textOf(run), ...spanOf(run) };
		case undefined:
			return undefined;
		default:
			return { type: kind, ...common, ...(owned && strips ? { of: owned.country } : {}) };
	}
}

/** What a run of capitals names, by gazetteer, title, head noun or shape; `name` where none tells. */
export function nameRun(run: Run): Mention[] {
	const text = textOf(run);
	const span = spanOf(run);
	const country = countryNamed(text);
	if (country) return [{ type: 'country', name: country.name, ...span }];
	const nation = countryOf(text);
	if (nation) return [{ type: 'nationality', name: nation.name, ...span }];
	const place = placeNamed(text);
	if (place)
		return [
			{
				type: 'place',
				name: place.name,
				kind: place.kind,
				...span,
				...(place.country ? { country: place.country } : {})
			}
		];
	const person = personFrom(run);
	if (person) return [person];
	const headed = headedFrom(run);
	if (headed) return [headed];
	if (run.some((word) => equipment.test(word.text)))
		return [{ type: 'equipment', name: text, ...span }];
	const owned = owner(run);
	if (owned && owned.words < run.length) {
		const first = run.slice(0, owned.words);
		return [...nameRun(first), ...nameRun(run.slice(owned.words))];
	}
	return [{ type: 'name', name: text, ...span }];
}
