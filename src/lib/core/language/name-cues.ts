import { countryNamed, isKnownName, placeNamed } from './gazetteer.ts';
import type { Mention, NamedType } from './mention.ts';
import type { EntityType } from './model/entities.ts';
import { listedPlaces } from './name-lists.ts';

/** What the words beside a name show it to be. */
type Kind =
	| { readonly type: NamedType; readonly head?: string }
	| { readonly type: 'place'; readonly kind: string }
	| { readonly type: 'name'; readonly guess: EntityType };

const land = `city|town|village|province|district|island|kingdom|region|river|capital|suburb|valley|peninsula|municipality|county|prefecture|commune|oblast|lake|volcano|desert|parish|borough|hamlet|archipelago|emirate|sultanate|duchy|principality`;
const machine = `frigate|destroyer|submarine|corvette|warship|yacht|ferry|missile|rocket|satellite|spacecraft|airliner|bomber|helicopter|drone|locomotive`;
const text = `novel|book|film|documentary|poem|song|album|opera|ballet|treatise|essay|autobiography|memoir|memoirs|epic|painting|sitcom|musical`;

const before: readonly (readonly [RegExp, (noun: string) => Kind])[] = [
	[new RegExp(`\\b(${land})(?: city)? of $`), (kind) => ({ type: 'place', kind })],
	[
		new RegExp(`\\b(?:the|nearby|neighbouring|neighboring) (${land}) $`),
		(kind) => ({ type: 'place', kind })
	],
	[new RegExp(`\\b(${machine}) $`), () => ({ type: 'equipment' })],
	[new RegExp(`\\b(${text})s? ["“‘']?$`), (head) => ({ type: 'work', head })],
	[
		/\b(newspaper|magazine|daily|weekly|agency|company|firm|airline|carmaker|carrier|bank|party|charity|retailer|publisher|broadcaster|manufacturer|subsidiary|brand|retailer) {1,2}["“‘']?$/,
		() => ({ type: 'name', guess: 'organisation' })
	],
	[
		/\b(born|located|based|situated|headquartered|died|settled|buried|educated|stationed|exiled|imprisoned) (?:in|at|near) $/,
		() => ({ type: 'name', guess: 'place' })
	]
];

const after: readonly (readonly [RegExp, (noun: string) => Kind])[] = [
	[
		/^ (missile|rocket|satellite|aircraft|helicopter|tank|submarine|frigate|drone|rifle|torpedo|airliner|platform|robot|trainer|warplane|jet|locomotive)s?\b/,
		() => ({ type: 'equipment' })
	],
	[
		/^ (river|valley|islands?|province|district|region|peninsula|mountains?|desert|county|municipality|prefecture|volcano|village|suburb|plateau|highlands|archipelago|basin|oasis)\b/,
		(kind) => ({ type: 'place', kind })
	],
	[
		/^ (hills?|lakes?|peaks?|range|glaciers?|canal|dam|reservoir|pass|monastery|temple|palace|fort|strait|straits|coast|forest|national park|airport|port|delta|falls|waterfalls?|bay|gulf|airbase|oilfield|refinery|creek|gorge|stadium|bridge)\b/,
		(kind) => ({ type: 'place', kind: kind.replace(/(?<=lake|peak|glacier|waterfall)s$/, '') })
	],
	[/^ (exercises?)\b/, () => ({ type: 'event', head: 'exercise' })],
	[
		/^ (languages?|script|alphabet|dialects?|tribes?|clans?|people|dynasty)\b/,
		() => ({ type: 'name', guess: 'other' })
	]
];

const firmNouns =
	'bank|company|firm|corporation|airline|manufacturer|newspaper|agency|organi[sz]ation|party|university|charity|network|retailer|brewery|conglomerate|think tank|club|subsidiary';
const siteNouns =
	'city|town|village|municipality|river|lake|island|mountain|volcano|region|province|district|valley|peninsula|desert|strait|port|suburb|hamlet|settlement|peak';

/** "X *is a city* in …", "X was one of the oldest *banks*". */
const defined = new RegExp(
	`^(?: \\([^()]{0,80}\\))?,? (?:is|was|became) (?:an?|the|one of the) (?:[\\p{L}\\p{N}’'-]+,? ){0,5}?(?:(${firmNouns})|(${siteNouns}))(?:s|es)?(?= (?:in|of|on|at|that|which|where|based|founded|located|headquartered|situated|near|with|by|and|from|to)\\b|[,.;])`,
	'u'
);

function definedAs(end: number, legible: string): Kind | undefined {
	const [found, , site] = defined.exec(legible.slice(end, end + 200)) ?? [];
	if (found === undefined) return undefined;
	return site ? { type: 'place', kind: site } : { type: 'name', guess: 'organisation' };
}

/** What the words right beside a name show it to be: "the town *of* X", "the X *missile*". */
function beside({ start, end }: Mention, legible: string): Kind | undefined {
	const lead = legible.slice(Math.max(0, start - 40), start);
	for (const [pattern, kind] of before) {
		const noun = pattern.exec(lead)?.[1];
		if (noun) return kind(noun);
	}
	const rest = legible.slice(end, end + 24);
	for (const [pattern, kind] of after) {
		const noun = pattern.exec(rest)?.[1];
		if (noun) return kind(noun);
	}
	return definedAs(end, legible);
}

/** Whether the letters of an abbreviation come in a name in this order. */
function stands(letters: string, name: string): boolean {
	let at = 0;
	for (const char of name.toLowerCase()) if (char === letters[at]?.toLowerCase()) at++;
	return at === letters.length && letters[0]?.toLowerCase() === name[0]?.toLowerCase();
}

const abbreviation = /^ ?[([]((?:\p{Lu}[\p{Lu}&-]{1,8}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*))[)\]]/u;

/** "the Border Rivers Commission (BRC)": from there on, BRC is a commission. */
function abbreviated(mention: Mention, legible: string): readonly [string, Kind] | undefined {
	if (!/^(?:organisation|event|agreement)$/.test(mention.type) || !('name' in mention))
		return undefined;
	const letters = abbreviation.exec(legible.slice(mention.end, mention.end + 14))?.[1];
	if (!letters || !stands(letters, mention.name.replace(/^the /i, ''))) return undefined;
	const head = 'head' in mention && mention.head ? { head: mention.head } : {};
	return [letters, { type: mention.type as NamedType, ...head }];
}

/** "Exercise *Malabar*": without its noun it is the exercise still. */
function codenamed(mention: Mention): readonly [string, Kind] | undefined {
	const [noun = '', name] =
		mention.type === 'event' ? mention.name.split(/^(Exercise|Operation) /).slice(1) : [];
	return name ? [name, { type: 'event', head: noun.toLowerCase() }] : undefined;
}

/** "in *Kallstadt*, Germany": a place with the country or state that it lies in. */
function isHomed({ start, end }: Mention, legible: string): boolean {
	const home =
		/^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?=[,.;:)]| \(| (?:in|on|by|from|to|as|where|which)\b|$)/u.exec(
			legible.slice(end, end + 40)
		)?.[1];
	return (
		/\b(?:in|at|near|from|to|of) $/.test(legible.slice(Math.max(0, start - 6), start)) &&
		home !== undefined &&
		[home, home.split(' ')[0] ?? ''].some(
			(one) =>
				countryNamed(one) !== undefined ||
				/^(?:state|province|region)$/.test(placeNamed(one)?.kind ?? '')
		)
	);
}

/** What the text's own words tell of each name that no rule could type; a name is one kind throughout. */
export function cuesIn(
	sentences: readonly (readonly Mention[])[],
	legible: string
): ReadonlyMap<string, Kind> {
	const kinds = new Map<string, Kind>();
	for (const mention of sentences.flat()) {
		const short = abbreviated(mention, legible) ?? codenamed(mention);
		if (short && !kinds.has(short[0])) kinds.set(...short);
		if (mention.type !== 'name' || kinds.has(mention.name) || isKnownName(mention.name)) continue;
		const kind =
			(isHomed(mention, legible) ? ({ type: 'place', kind: 'place' } as const) : undefined) ??
			beside(mention, legible);
		if (kind) kinds.set(mention.name, kind);
	}
	for (const [name, kind] of listedPlaces(sentences, legible))
		if (!kinds.has(name)) kinds.set(name, { type: 'place', kind });
	return kinds;
}

/** A name with the kind that its cue tells. */
export function cued(mention: Mention, kinds: ReadonlyMap<string, Kind>): Mention {
	if (mention.type !== 'name' || mention.head !== undefined || /-\p{Ll}+$/u.test(mention.name))
		return mention;
	const kind = kinds.get(mention.name);
	if (!kind) return mention;
	const { name, start, end } = mention;
	return kind.type === 'name' && mention.guess !== undefined
		? mention
		: ({ ...kind, name, start, end } satisfies Mention);
}
