import { isKnownName } from './gazetteer.ts';
import type { Mention, NamedType } from './mention.ts';
import type { EntityType } from './model/entities.ts';

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
		/\b(newspaper|magazine|daily|weekly|agency|company|firm|airline|carmaker|carrier|bank|party|charity|retailer|publisher) ["“‘']?$/,
		() => ({ type: 'name', guess: 'organisation' })
	],
	[
		/\b(born|located|based|situated|headquartered|died|settled|buried|educated|stationed|exiled|imprisoned) (?:in|at|near) $/,
		() => ({ type: 'name', guess: 'place' })
	]
];

const after: readonly (readonly [RegExp, (noun: string) => Kind])[] = [
	[
		/^ (missile|rocket|satellite|aircraft|helicopter|tank|submarine|frigate|drone|rifle|torpedo|airliner)s?\b/,
		() => ({ type: 'equipment' })
	],
	[
		/^ (river|valley|islands?|province|district|region|peninsula|mountains?|desert|county|municipality|prefecture|volcano|village|suburb|plateau|highlands|archipelago|basin|oasis)\b/,
		(kind) => ({ type: 'place', kind })
	],
	[/^ (languages?|script|alphabet|dialects?)\b/, () => ({ type: 'name', guess: 'other' })]
];

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
	return undefined;
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

/** What the text's own words tell of each name that no rule could type; a name is one kind throughout. */
export function cuesIn(mentions: readonly Mention[], legible: string): ReadonlyMap<string, Kind> {
	const kinds = new Map<string, Kind>();
	for (const mention of mentions) {
		const short = abbreviated(mention, legible);
		if (short && !kinds.has(short[0])) kinds.set(...short);
		if (mention.type !== 'name' || kinds.has(mention.name) || isKnownName(mention.name)) continue;
		const kind = beside(mention, legible);
		if (kind) kinds.set(mention.name, kind);
	}
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
