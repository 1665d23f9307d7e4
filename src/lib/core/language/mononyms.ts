import { isKnownName } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { months } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isThing } from './name-kinds.ts';
import { isPeople } from './peoples.ts';

const kin =
	'son|daughter|brother|sister|wife|husband|mother|father|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|queen|consort|heir|successor|predecessor';
const rank =
	'king|emperor|empress|sultan|ruler|monarch|pharaoh|tsar|caliph|nizam|nawab|raja|maharaja|prince|princess|poet|playwright|dramatist|philosopher|historian|traveller|envoy|ambassador|monk|saint|sage|scholar|astronomer|mathematician|physician|sculptor|painter|lawgiver|orator|tyrant|commander|general';

const before = new RegExp(
	`\\b(?:${kin}|${rank})(?:,| named| called)? $|\\b(?:reign|court|death|${kin}|accession|coronation|edicts|courtier|deposition|murder|tomb) of (?:the )?$`
);
const after = new RegExp(
	`^['’]s (?:${kin}|reign|death|court|accession|coronation|tomb|grandfather|army|rule|ancestors|birth)\\b` +
		`|^ (?:was|is said to have been) (?:born|crowned|assassinated|succeeded|enthroned|deposed|beheaded|poisoned|buried|married|the (?:eldest |younger |youngest |second |first )?(?:${kin}|${rank}))\\b` +
		`|^ (?:died|married|ascended|abdicated|reigned|ruled|usurped|converted to|fathered|assumed the title)\\b` +
		`|^,? (?:an?|the|his|her|son of|daughter of) (?:\\p{L}+ ){0,3}(?:${rank}|${kin})\\b` +
		`|^ \\((?:r\\.|reigned|ruled|c\\.)? ?\\d{2,4}(?: ?(?:BCE?|B\\.C\\.|A\\.?D\\.?|CE))? ?[–-] ?\\d{2,4}[^)]{0,8}\\)(?:,? (?:was|called|who|also))`,
	'u'
);

/** A name of one word that could be a person's by itself: no place, people, month, known thing. */
export const mayBeAlone = (name: string): boolean =>
	/^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(name) &&
	!isKnownName(name) &&
	!isPeople(name) &&
	!isThing(name) &&
	!months.has(name.toLowerCase());

/** Names of one word that the text shows to be people's: of whom it tells a reign, a son, a birth. */
export function mononymsIn(mentions: readonly Mention[], legible: string): ReadonlySet<string> {
	const shown = new Map<string, { people: number; things: number }>();
	for (const mention of mentions) {
		if (mention.type !== 'name' || !mayBeAlone(mention.name)) continue;
		const { name, start, end } = mention;
		const lead = legible.slice(Math.max(0, start - 30), start);
		const rest = legible.slice(end, end + 60);
		const one = shown.get(name) ?? { people: 0, things: 0 };
		if (before.test(lead) || after.test(rest)) one.people++;
		else if (
			/\bthe $/i.test(lead) ||
			/^ (?:River|\p{Ll}*(?:language|dynasty|tribe|empire|period|era))\b/u.test(rest)
		)
			one.things++;
		shown.set(name, one);
	}
	return new Set(
		[...shown].flatMap(([name, { people, things }]) =>
			people > things && (people > 1 || !isGivenName(name) || things === 0) ? [name] : []
		)
	);
}

/** "Biography of Rosa Quispe", "Rosa Quispe’s life story": whose. */
export const withoutGenre = (title: string): string =>
	title
		.replace(/^(?:(?:an?|the) )?(?:short |brief )?(?:biography|life|life story|profile) of /i, '')
		.replace(/(?:['’]s)? (?:biography|bio|life story|life|profile|obituary)$/i, '');

const isWord = (name: string, legible: string): boolean =>
	new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(legible);

/** So many pronouns of a person at least tell that a text is somebody's life. */
const LIFE = 4;

/** Whose life a text of a title of one word tells, where sentences begin with it and go on with "he" or "she". */
export function titledAlone(title: string, legible: string): string[] {
	const name = withoutGenre(title.replace(/\s*[([–—:,|].*$/, ''));
	if (!mayBeAlone(name) || isWord(name, legible)) return [];
	const pronouns = legible.match(/\b(?:he|his|him|she|her)\b/gi)?.length ?? 0;
	const acts = new RegExp(
		`(?:^|[.] | {2})${name}(?:['’]s (?!the)| (?:was|is|had|grew|became|studied|died|\\())`
	);
	const isThingName = new RegExp(`\\bthe ${name}\\b`, 'i').test(legible);
	return pronouns >= LIFE && !isThingName && acts.test(legible) ? [name] : [];
}
