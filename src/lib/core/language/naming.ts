import { countryNamed, countryOf, placeNamed } from './gazetteer.ts';
import { headKind } from './lexicon.ts';
import type { Mention, Office } from './mention.ts';
import { textOf, type Run } from './names.ts';
import { officeIn, ownerOf, titled } from './titles.ts';
import { isCapital, type Word } from './words.ts';

const spanOf = (words: Run) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

const equipment = /^(?:[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*|[A-Z]{2,5}\d+)$/;
const isPlain = (words: Run) =>
	words[0] !== undefined &&
	isCapital(words[0]) &&
	words.length > 0 &&
	words.length <= 5 &&
	!words.some(({ lower }) => connectors.has(lower)) &&
	words.every((w) => headKind(w.text) === undefined || words.length > 1);

/** "Prime Minister Ravi Sen of India": the country belongs to the office. */
function ofCountry(rest: Run, office: Office | undefined): { rest: Run; office?: Office } {
	const at = rest.findIndex(({ lower }) => lower === 'of');
	const owner =
		at > 0 ? ownerOf(rest.slice(rest[at + 1]?.lower === 'the' ? at + 2 : at + 1)) : undefined;
	if (!owner) return office ? { rest, office } : { rest };
	return office
		? { rest: rest.slice(0, at), office: { of: owner.country, ...office } }
		: { rest: rest.slice(0, at) };
}

/** Titles that stay with a name for life: "Lord Curzon", "King Harald". */
const styles =
	/(?:Lord|Lady|King|Queen|Pope|Emperor|Empress|Sultan|Saint|Maharaja|Nawab|Begum|Swami)$/;

/** A person by a title before the name, or the office alone where no name follows. */
function personFrom(run: Run): Mention | undefined {
	const { isTitled, office: titles, rest: named } = titled(run);
	if (!isTitled) return undefined;
	const { rest, office } = ofCountry(named, titles);
	if (rest.length === 0) return office && { type: 'office', ...office, ...spanOf(run) };
	if (!isPlain(rest)) return undefined;
	const title = styles.exec(textOf(run.slice(0, run.length - rest.length)))?.[0];
	return {
		type: 'person',
		name: title ? `${title} ${textOf(rest)}` : textOf(rest),
		isPartial: rest.length === 1 && title === undefined,
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

/** Bodies that a single word names. */
const standsAlone = /^(?:Senate|Parliament|Congress|Knesset|Bundestag)$/;

function headedFrom(run: Run): Mention | undefined {
	const head = headOf(run);
	if (!head || (run.length < 2 && !standsAlone.test(head.text))) return undefined;
	const kind = headKind(head.text);
	const owned = ownerOf(run);
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

/** "the Kingdom of Albania". */
const polity =
	/^(?:\p{Lu}\p{L}+ )?(?:Kingdom|Republic|State|Emirate|Sultanate|Commonwealth|Federation) of (?:the )?(.+)$/u;

/** What a run of capitals names, by gazetteer, title, head noun or shape; `name` where none tells. */
export function nameRun(run: Run): Mention[] {
	const text = textOf(run);
	const span = spanOf(run);
	const country = countryNamed(text) ?? countryNamed(polity.exec(text)?.[1] ?? '');
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
	const office = officeIn(run);
	if (office) return [{ type: 'office', ...office, ...span }];
	const headed = headedFrom(run);
	if (headed) return [headed];
	if (run.some((word) => equipment.test(word.text)))
		return [{ type: 'equipment', name: text, ...span }];
	const owned = ownerOf(run);
	if (owned && owned.words < run.length) {
		const first = run.slice(0, owned.words);
		return [...nameRun(first), ...nameRun(run.slice(owned.words))];
	}
	return [{ type: 'name', name: text, ...span }];
}
