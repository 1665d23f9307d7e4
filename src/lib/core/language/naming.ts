import { countryNamed, countryOf, placeNamed } from './gazetteer.ts';
import { headKind } from './lexicon.ts';
import { isKnownOrganisation, isThing, shapedKind } from './name-kinds.ts';
import { personName } from './person-name.ts';
import type { Mention, Office } from './mention.ts';
import { textOf, type Run } from './names.ts';
import { officeIn, ownerOf, postOf, titled } from './titles.ts';
import { isCapital, type Word } from './words.ts';

const spanOf = (words: Run) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

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
	/(?:Lord|Lady|King|Queen|Pope|Emperor|Empress|Sultan|Saint|Maharaja|Nawab|Begum|Swami|Peshwa|Raja|Rani|Maharana|Nizam|Tsar|Kaiser|Count|Countess|Baron|Baroness|Duchess)$/;

/** A person by a title before the name, or the office alone where no name follows. */
function personFrom(run: Run): Mention | undefined {
	const { isTitled, isSure, office: titles, rest: named } = titled(run);
	if (!isTitled) return undefined;
	const { rest, office } = ofCountry(named, titles);
	if (rest.length === 0) return office && { type: 'office', ...office, ...spanOf(run) };
	if (!isPlain(rest)) return undefined;
	if (!isSure && rest.some((word) => isThing(word.text))) return undefined;
	if (rest.length > 1 && isThing(rest.at(-1)?.text ?? '')) return undefined;
	const title = styles.exec(textOf(run.slice(0, run.length - rest.length)))?.[0];
	return {
		type: 'person',
		name: personName(title ? `${title} ${textOf(rest)}` : textOf(rest)),
		isPartial: rest.length === 1 && title === undefined,
		...spanOf(run),
		...(office ? { office } : {})
	};
}

/** "NASA Administrator Ann Lee", "Supreme Court Chief Justice": the office of a body, with or without its holder. */
function postFrom(run: Run): Mention | undefined {
	const post = postOf(run);
	if (!post) return undefined;
	const body = textOf(post.of);
	const isBody =
		isKnownOrganisation(body) ||
		/^\p{Lu}{2,}$/u.test(body) ||
		placeNamed(body) !== undefined ||
		(post.of.length > 1 && headKind(post.of.at(-1)?.text ?? '') === 'organisation');
	if (!isBody) return undefined;
	const office = { title: post.title, of: body };
	if (post.rest.length === 0) return { type: 'office', ...office, ...spanOf(run) };
	if (!isPlain(post.rest) || isThing(post.rest.at(-1)?.text ?? '')) return undefined;
	return {
		type: 'person',
		name: personName(textOf(post.rest)),
		isPartial: post.rest.length === 1,
		office,
		...spanOf(run)
	};
}

const connectors = new Set(['of', 'on', 'for', 'to', 'against', 'between']);

const isNoNumeral = ({ isWord, text }: Word): boolean => isWord && !/^(?:\d+|[IVX]+)$/.test(text);

/** The word of a name that tells what it is of: before the first connector, else the last. */
function headOf(run: Run): Word | undefined {
	const connector = run.findIndex((word) => connectors.has(word.lower));
	const before = connector > 0 ? run.slice(0, connector).findLast(isNoNumeral) : undefined;
	if (before && headKind(before.text)) return before;
	const last = run.findLast(isNoNumeral);
	return last && headKind(last.text) ? last : undefined;
}

/** Bodies that a single word names. */
const standsAlone = /^(?:Senate|Parliament|Congress|Knesset|Bundestag)$/;

/** What every state has one of: "the Peruvian Senate" is the Senate of Peru, the Peruvian Air Force is not "of". */
const organs =
	/^(?:assembly|senate|parliament|congress|ministry|embassy|consulate|government|court|cabinet|office|commissioner|group)$/;

function headedFrom(run: Run): Mention | undefined {
	const head = headOf(run);
	if (!head || (run.length < 2 && !standsAlone.test(head.text))) return undefined;
	const kind = headKind(head.text);
	const owned = ownerOf(run);
	const isAdjective =
		owned !== undefined && countryOf(textOf(run.slice(0, owned.words))) !== undefined;
	const strips =
		owned &&
		organs.test(head.lower) &&
		isAdjective &&
		owned.words < run.length &&
		run.length - owned.words >= 2;
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

const headOfShaped = (run: Run, shaped: Mention['type']) =>
	shaped === 'event' ? { head: run[0]?.lower ?? '' } : {};

/** "the Swiss *Confederacy*", "the British *Raj*": a state and not what a nation has. */
const isState = (rest: Run): boolean =>
	rest.length === 1 &&
	/^(?:confederacy|confederation|republic|empire|kingdom|union|raj|crown|commonwealth|caliphate|sultanate|mandate|protectorate|federation|monarchy)$/.test(
		rest[0]?.lower ?? ''
	);

/** "Peru–Chile relations" is about two countries, "the Peru–Chile Initiative" is one name. */
function chained(run: Run, first: number): Mention[] {
	const rest = run.slice(first + 1);
	const other = ownerOf(rest);
	const isPair =
		other !== undefined &&
		(other.words === rest.length || /^relations?$/.test(rest[other.words]?.lower ?? ''));
	return isPair
		? [...nameRun(run.slice(0, first)), ...nameRun(rest.slice(0, other.words))]
		: [{ type: 'name', name: textOf(run), ...spanOf(run) }];
}

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
	if (run.some(({ text }, i) => text === 'v' && run[i + 1]?.text === '.'))
		return [{ type: 'name', name: text, head: 'case', guess: 'other', ...span }];
	const person = personFrom(run) ?? postFrom(run);
	if (person) return [person];
	const office = officeIn(run);
	if (office) return [{ type: 'office', ...office, ...span }];
	if (isKnownOrganisation(text)) return [{ type: 'organisation', name: text, ...span }];
	const shaped = shapedKind(run);
	if (shaped === 'place')
		return [{ type: 'place', name: text, kind: run[0]?.lower ?? '', ...span }];
	const headed = headedFrom(run);
	if (headed && shaped === undefined) return [headed];
	if (shaped) return [{ type: shaped, name: text, ...headOfShaped(run, shaped), ...span }];
	const owned = ownerOf(run);
	if (owned && owned.words < run.length && /^[–-]$/.test(run[owned.words]?.text ?? ''))
		return chained(run, owned.words);
	if (owned && owned.words < run.length && !isState(run.slice(owned.words))) {
		const first = run.slice(0, owned.words);
		return [...nameRun(first), ...nameRun(run.slice(owned.words))];
	}
	return [{ type: 'name', name: text, ...span }];
}
