import { countryNamed, countryOf, isKnownName, placeNamed } from './gazetteer.ts';
import { headKind, nameHead } from './lexicon.ts';
import { isKnownOrganisation, isThing, landformOf, shapedKind } from './name-kinds.ts';
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
	const of = at > 0 ? rest.slice(rest[at + 1]?.lower === 'the' ? at + 2 : at + 1) : [];
	const owner = ownerOf(of)?.country ?? placeNamed(textOf(of))?.name;
	if (!owner) return office ? { rest, office } : { rest };
	return office
		? { rest: rest.slice(0, at), office: { of: owner, ...office } }
		: { rest: rest.slice(0, at) };
}

/** Titles that stay with a name for life: "Lord Curzon", "King Harald". */
const styles =
	/(?:Lord|Lady|King|Queen|Pope|Emperor|Empress|Sultan|Saint|Maharaja|Nawab|Begum|Swami|Peshwa|Raja|Rani|Maharana|Nizam|Tsar|Kaiser|Count|Countess|Baron|Baroness|Duchess)$/;

/** A person by a title before the name, or the office alone where no name follows. */
function personFrom(run: Run): Mention | undefined {
	const { isTitled, isSure, office: titles, rest: named } = titled(run);
	// "St Mary's" is a school, a hospital, a church.
	if (!isTitled || /^['’]s?$/.test(run.at(-1)?.text ?? '')) return undefined;
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

const connectors = new Set([
	'of',
	'on',
	'for',
	'to',
	'against',
	'between',
	'regarding',
	'concerning',
	'relating'
]);

const isNoNumeral = ({ isWord, text }: Word): boolean => isWord && !/^(?:\d+|[IVX]+)$/.test(text);

/** Words behind the head of a name that tell nothing of its kind: "Thai Airways *International*". */
const trailing = /^(?:International|Worldwide|Limited|Pvt)$/;

/** What is of something and ends in a noun of its own: "the League of Nations Treaty *Series*". */
const lastHeads =
	/^(?:act|bill|treaty|series|convention|protocol|report|summit|conference|code|regulations|rules|order|constitution|charter|war|stadium|airport|bridge|hotel|station|mission|medal|navy|army|force|forces)$/;

/** The word of a name that tells what it is of: before the first connector, else the last. */
function headOf(run: Run): Word | undefined {
	const connector = run.findIndex((word) => connectors.has(word.lower));
	if (connector === 1 && run[0]?.lower === 'peace') return run[0];
	const last = run.findLast((word) => isNoNumeral(word) && !trailing.test(word.text));
	const ends = run.findLastIndex((word) => word === last);
	const isOwnNoun =
		connector > 0 &&
		ends - connector >= 2 &&
		run.slice(connector + 1, ends + 1).every(isCapital) &&
		lastHeads.test(last?.lower ?? '');
	if (isOwnNoun) return last;
	const before = connector > 0 ? run.slice(0, connector).findLast(isNoNumeral) : undefined;
	if (before && nameHead(before.text)) return before;
	return last && nameHead(last.text) ? last : undefined;
}

/** Bodies that a single word names. */
const standsAlone = /^(?:Senate|Parliament|Congress|Knesset|Bundestag)$/;

/** What every state has one of: "the Peruvian Senate" is the Senate of Peru, the Peruvian Air Force is not "of". */
const organs =
	/^(?:assembly|senate|parliament|congress|ministry|embassy|consulate|government|court|cabinet|office|commissioner|group)$/;

/** "the Indian National Congress (INC)": a party whose name begins with the country, and no congress of the state. */
const isParty = (run: Run): boolean => textOf(run) === 'Indian National Congress';

/** "the Peace of Utrecht". */
const peace = { type: 'agreement', kind: 'peace treaty' } as const;

function headedFrom(run: Run): Mention | undefined {
	const head = headOf(run);
	if (!head || (run.length < 2 && !standsAlone.test(head.text))) return undefined;
	const named = head.lower === 'peace' ? peace : nameHead(head.text);
	if (!named || (named.type === 'place' && !namesPlace(run, head))) return undefined;
	const { type, kind } = named;
	const owned = ownerOf(run);
	const isAdjective =
		owned !== undefined && countryOf(textOf(run.slice(0, owned.words))) !== undefined;
	const strips =
		owned &&
		organs.test(head.lower) &&
		isAdjective &&
		owned.words < run.length &&
		run.length - owned.words >= 2 &&
		!isParty(run);
	if (type === 'place') return { type, kind, name: textOf(run), ...spanOf(run) };
	const words = strips ? run.slice(owned.words) : run;
	return {
		type,
		name: textOf(words),
		head: kind,
		...spanOf(run),
		...(owned && strips ? { of: owned.country } : {})
	};
}

/** What a state may be called besides its name: "an Islamic Republic". */
const forms =
	/^(?:Islamic|Federal|Democratic|Socialist|Constitutional|Presidential|Parliamentary|Soviet|Member|Independent|Individual)$/;

/** Plurals that name one place; others count: "Member *States*", but "Naga *Hills*". */
const joint =
	/^(?:hills|mountains|islands|plains|falls|straits|ghats|gardens|heights|himalayas|highlands|lowlands|caves|sands|headquarters|rapids|basins?|wetlands|estates|isthmus)$/;

/** What is built: "the Lake *Railway*" is no lake. */
const built = /^(?:railway|railroad|station|bridge|tunnel|highway|hotel|dam|airport|stadium)$/;

/** Whether a name with this head is one place's: "Naga Hills", but neither "Mountain Range" nor "Member States". */
const namesPlace = (run: Run, { lower }: Word): boolean =>
	(joint.test(lower) || !/[^s]s$/.test(lower)) &&
	(built.test(lower) ||
		!run.every(
			({ text, lower: word }) =>
				(nameHead(text) !== undefined && !isKnownName(text)) ||
				connectors.has(word) ||
				word === 'the'
		)) &&
	!(run.length === 2 && forms.test(run[0]?.text ?? ''));

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

/** How many words each of two countries takes that a dash joins, and nothing else: "Peru–United Kingdom". */
function pairIn(run: Run): { first: number; second: number } | undefined {
	const first = ownerOf(run)?.words ?? 0;
	if (first === 0 || !/^[–-]$/.test(run[first]?.text ?? '')) return undefined;
	const rest = run.slice(first + 1);
	const second = ownerOf(rest)?.words ?? 0;
	const isWhole = second === rest.length || /^relations?$/.test(rest[second]?.lower ?? '');
	return second > 0 && isWhole ? { first, second } : undefined;
}

/** "Peru–Chile relations" is about two countries, "the Peru–Chile Initiative" is one name. */
function chained(run: Run): Mention[] {
	const pair = pairIn(run);
	if (!pair) return [{ type: 'name', name: textOf(run), ...spanOf(run) }];
	const { first, second } = pair;
	return [...nameRun(run.slice(0, first)), ...nameRun(run.slice(first + 1, first + 1 + second))];
}

/** "Harold Watkins, Sr.": a person by the suffix. */
function suffixed(run: Run, suffix: string): Mention {
	const [known] = nameRun(run.slice(0, -2));
	const person = known?.type === 'person' ? known : undefined;
	const name = `${person?.name ?? personName(textOf(run.slice(0, -2)))} ${suffix}.`;
	return { type: 'person', isPartial: false, ...person, name, ...spanOf(run) };
}

/** What a run of capitals names, by gazetteer, title, head noun or shape; `name` where none tells. */
export function nameRun(run: Run): Mention[] {
	const suffix = /^(?:Jr|Sr)\b/.exec(run.at(-1)?.text ?? '')?.[0];
	if (suffix && run.at(-2)?.text === ',') return [suffixed(run, suffix)];
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
		return [{ type: 'place', name: text, kind: landformOf(run) ?? 'place', ...span }];
	const isPair = /^\p{Lu}[\p{L} ]*[–-]\p{Lu}[\p{L} ]*$/u.test(text) && pairIn(run) !== undefined;
	const headed = isPair ? undefined : headedFrom(run);
	if (headed && shaped === undefined) return [headed];
	if (shaped) return [{ type: shaped, name: text, ...headOfShaped(run, shaped), ...span }];
	const owned = ownerOf(run);
	if (owned && owned.words < run.length && /^[–-]$/.test(run[owned.words]?.text ?? ''))
		return chained(run);
	if (owned && owned.words < run.length && !isState(run.slice(owned.words))) {
		const first = run.slice(0, owned.words);
		return [...nameRun(first), ...nameRun(run.slice(owned.words))];
	}
	return [{ type: 'name', name: text, ...span }];
}
