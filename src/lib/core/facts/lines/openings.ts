import { countryOf } from '../../language/gazetteer.ts';
import type { Reading, Sentence } from '../../language/read.ts';
import type { Slot } from '../fact.ts';
import { countrySlot, phraseSlot } from '../slots.ts';
import type { LineFact } from './line.ts';
import { bodyNamed, tenureFact } from './tenure.ts';

const post =
	'president|prime minister|premier|chancellor|viceroy|governor[- ]general|chief justice|secretary[- ]general|chief minister|foreign minister|king|queen|emperor|empress|sultan|shah|tsar';
/** "…, Kenyan lawyer who served as prime minister of Kenya (1963–68)". */
const ofBody = new RegExp(
	`^(?: \\([^()]{1,60}\\))?,(?<lead>[^.;:()]{0,140}?) (?:the )?(?<post>${post}) of (?:the )?(?<body>\\p{Lu}[\\p{L} .'’-]{2,50}?),? (?:\\(|from |between )$`,
	'iu'
);
/** "…, Kenyan prime minister from 1943 to 1954". */
const ofNation = new RegExp(
	`^(?: \\([^()]{1,60}\\))?,(?<lead>[^.;:()]{0,140}?) (?:the )?(?<nation>\\p{Lu}\\p{L}+) (?<post>${post}),? (?:\\(|from |between )$`,
	'iu'
);
/** What an apposition says before the post: nouns, and no more of a clause than who served. */
const isApposed = (lead: string): boolean =>
	/^$|(?:,|\band|\bas|\bwas)$/.test(lead.trim()) &&
	!/\b(?:is|were|are|had|has|did|twice|acting|deputy|vice|former|then|later|\d+ times|to|with|by|under|met)\b|\b(?!served\b)\p{Ll}{2,}ed\b/u.test(
		lead
	);

/** "Alan Boyle, prime minister of Kenya from 1943 to 1954, …": who an entry is about, by the years of a post. */
export function openings(reading: Reading, { mentions, start, end, block }: Sentence): LineFact[] {
	const { legible } = reading;
	const [who] = mentions;
	if (who?.type !== 'person' || who.isPartial || who.start > start + 2) return [];
	const dates = mentions.filter((mention) => mention.type === 'date');
	const [first] = dates.filter((mention) => mention.start > who.end + 20);
	if (first?.type !== 'date' || first.value.precision !== 'range') return [];
	// "(1834–35, 1841–46)": twice, and neither is the one.
	const after = legible.slice(first.end, Math.min(end, first.end + 3));
	if (first.start - who.end > 220 || !/^(?:\)|[.,](?! ?\d)|\s*$)/.test(after)) return [];
	const between = legible.slice(who.end, first.start).replace(/\s+/g, ' ');
	const found = ofBody.exec(between)?.groups ?? ofNation.exec(between)?.groups;
	if (!found || !isApposed(found['lead'] ?? '')) return [];
	const { nation } = found;
	const country = nation === undefined ? undefined : countryOf(nation);
	const body = country ? countrySlot(country.name, first) : bodyNamed(found['body'], first);
	if (!body) return [];
	// "prime minister of Great Britain" of the time
	const told: Slot = country ? body : { ...body, text: found['body'] ?? body.text, article: '' };
	const held = { office: phraseSlot((found['post'] ?? '').toLowerCase(), first), body: told };
	return tenureFact(reading, held, who, first.value, block, { start: who.start, end: first.end });
}
